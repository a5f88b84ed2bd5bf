//! Calendar files (iCalendar, RFC 5545), so that what was decided can be booked anywhere.
//!
//! [`Lines`] knows the form of any component: properties, escaping, folding. [`Event`] is the one component written
//! so far.

mod event;
mod lines;
mod person;
mod uid;
mod utc;

pub use event::Event;
pub use lines::Lines;
pub use person::Person;
pub use uid::uid;
pub use utc::Utc;

#[cfg(test)]
mod tests;
