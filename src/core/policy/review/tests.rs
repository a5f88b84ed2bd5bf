//! What a review finds, held against asking every combination one by one.
#![allow(clippy::unwrap_used)]

mod changes;
mod never;
mod policies;
mod warnings;
