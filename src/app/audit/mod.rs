//! The calendar audit: from what was found in calendars to suggestions and to what replaces a series.

mod infer;
mod open;
mod say;
mod titles;

pub use infer::{Because, Inference, Suggestion, infer, suggest};
pub use open::{Replacing, decide_on, recurrence};
pub use say::{because, length, period, rhythm, size};

#[cfg(test)]
mod tests;
