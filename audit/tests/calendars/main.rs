//! Whole calendars, read and expanded.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod cases;
mod common;
mod files;
mod generated;
mod robust;
mod visible;
