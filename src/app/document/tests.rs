//! What a document keeps, what it refuses, and what each action does to it.
#![allow(clippy::unwrap_used, clippy::panic)]

mod actions;
mod entries;
mod golden;
mod policy;
mod refused;
mod repaired;
mod round_trip;
mod schema;
mod steps;
