//! Calendar files (iCalendar, RFC 5545), so that what was decided can be booked anywhere.
//!
//! [`Lines`] knows the form of any component: properties, escaping, folding. [`Event`] is a meeting, [`Reminder`]
//! something that is due, and [`Day`] something to be done on a day.

mod days;
mod event;
mod lines;
mod person;
mod reminder;
mod uid;
mod utc;

pub use days::{Day, days};
pub use event::Event;
pub use lines::Lines;
pub use person::Person;
pub use reminder::Reminder;
pub use uid::uid;
pub use utc::Utc;

/// What wrote the files (RFC 5545, 3.7.3).
const PRODUCT: &str = "-//Worth a Meeting//worth-a-meeting//EN";

#[cfg(test)]
mod tests;
