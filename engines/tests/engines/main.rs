//! The engines as scripts call them, natively: what they say is what the widget shows.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    unreachable_pub
)]

mod call;
mod golden;
mod refused;
mod same;
mod typed;
