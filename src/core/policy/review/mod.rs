//! What somebody who changes a policy wants to know of it: what comes out otherwise, what never applies, what is
//! doubtful.
//!
//! What must hold is checked while a policy is read, and holds for every [`Policy`](super::Policy); here are
//! the things that an organisation may want but rarely means.

mod changes;
mod line;
mod never;
mod scores;
mod warnings;

pub use changes::{Change, changes};
pub use never::{Rule, Search};
pub use warnings::{Doubt, Warning, warnings};

#[cfg(test)]
mod tests;
