//! What must hold over all combinations of answers: 26.5 million of them, not a sample, unless a test says so.
#![allow(clippy::unwrap_used)]

mod any_policy;
mod every_answer;
mod flip_points;
mod order;
mod space;
