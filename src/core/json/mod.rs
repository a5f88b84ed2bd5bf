//! JSON, read strictly and written compactly.
//!
//! Our own, because the bundle was 17 KB larger with `serde_json` and the readers that serde derives.
//! Where serde is at hand, as in tests and for native users, the same types go through it to the same JSON.

mod error;
mod node;
mod parse;
mod pretty;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) mod schema;
#[cfg(test)]
pub(crate) mod spoiling;
mod value;
mod write;

pub use error::{Error, Kind, Measure, Place};
pub use node::{Node, Read};
pub use parse::{MAX_DEPTH, MAX_FIELDS};
pub use value::{Value, What};
pub use write::Writer;

#[cfg(test)]
mod tests;
