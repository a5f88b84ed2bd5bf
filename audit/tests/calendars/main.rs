//! Whole calendars, read and expanded.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod common;
mod generated;
mod visible;
