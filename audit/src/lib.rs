//! Reads calendar exports (iCalendar, RFC 5545) and finds where the time goes.
//!
//! Data flows one way: bytes → `read` → [`calendar::Calendar`] → `expand` → occurrences → `figures` →
//! [`worth_a_meeting::core::audit::Findings`]. All of it is pure and runs natively; each stage can be done in steps, so
//! that whoever drives it (`worker`, in a worker or, where there can be none, in the page itself) can show progress,
//! stop, and let others have the thread between two steps.

pub mod calendar;
pub mod expand;
pub mod figures;
pub mod read;
pub mod schedule;
#[cfg(target_arch = "wasm32")]
mod worker;
