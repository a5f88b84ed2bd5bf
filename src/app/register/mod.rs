//! The decision register beside the document: where it is kept, what is known of a decision before anything is typed,
//! and its reviews as a calendar.
//!
//! It is no part of the document: two thousand decisions are neither written with every key nor sent with a link.

mod files;
mod notice;
mod prefill;
mod reviews;
mod store;

pub use files::{file_stem, files};
pub use notice::Notice;
pub use prefill::{Known, new_id};
pub use reviews::reviews;
pub use store::{Listener, RegisterStore, Step, storage_key};

#[cfg(test)]
mod tests;
