//! Calendar files (iCalendar, RFC 5545), so that what was decided can be booked anywhere.
//!
//! [`Lines`] knows the form of any component: properties, escaping, folding. [`Event`] is the one component written
//! so far.

mod address;
mod event;
mod lines;
mod uid;
mod utc;

pub use address::{Person, people};
pub use event::Event;
pub use lines::Lines;
pub use uid::uid;
pub use utc::Utc;

#[cfg(test)]
mod tests;
