//! The calendar audit: from what was found in calendars to suggestions, money, pictures, a report and a business case.

mod audited;
mod csv;
mod example;
mod infer;
mod measured;
mod open;
mod pictures;
mod report;
mod say;
mod titles;

pub use audited::{Audited, Titles};
pub use example::{EXAMPLE_OWNER, EXAMPLE_WEEKS, example};
pub use infer::{Because, Inference, Suggestion, infer, suggest};
pub use measured::{Measured, measure};
pub use open::{Replacing, decide_on, recurrence};
pub use say::{because, length, period, rhythm, size};

#[cfg(test)]
mod tests;
