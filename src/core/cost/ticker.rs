//! A meeting while it runs: what was noted, and what it has cost by any moment.
//!
//! Nothing is added up along the way. The cost follows from the times of the notes alone, so that it is exact after the
//! page slept, was reloaded, or was opened by somebody else.

mod note;
mod reading;

pub use note::{Change, Log, MAX_NOTES, Moment, Note};
pub use reading::{Reading, State, read};

#[cfg(test)]
mod tests;
