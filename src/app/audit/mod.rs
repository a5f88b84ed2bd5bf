//! The calendar audit: what the reader chose, and from what was found in calendars to suggestions, money, pictures, a
//! report and a business case.

mod audited;
mod csv;
mod example;
mod infer;
mod measured;
mod open;
mod pictures;
mod report;
mod say;
mod settings;
mod titles;

pub use audited::{Audited, Titles, share};
pub use example::{EXAMPLE_OWNER, EXAMPLE_WEEKS, example};
pub use infer::{Because, Inference, Suggestion, infer, suggest};
pub use measured::{Measured, measure};
pub use open::{decide_on, recurrence};
pub use say::{because, length, period, rhythm, size};
pub use settings::{BadPeriod, COUNTING, Period, Settings, custom, storage_key};

#[cfg(test)]
mod tests;
