//! The decision register: what was decided, by whom and why, and when it is looked at again.
//!
//! A [`Register`] is a list of [`Record`]s that can be merged with another one without losing anything: what two people
//! wrote differently stays beside each other as a conflict until somebody chooses. It is read from and written as
//! Markdown compatible with MADR ([`markdown`]), as CSV and as JSON.

mod csv;
mod fold;
mod incoming;
mod json;
mod madr;
mod merge;
mod record;
mod search;
mod slug;
mod store;
mod tidy;

pub use csv::csv;
pub use fold::fold;
pub use incoming::{Incoming, ReadError, read};
pub use json::{VERSION, json, read_json};
pub use madr::{MADR, markdown, markdown_of};
pub use merge::Merged;
pub use record::{Choice, Part, Record, Status, Text};
pub use search::{Due, Filter};
pub use slug::slug;
pub use store::{Kept, Refused, Register};

/// The most records that a register keeps, the other sides of conflicts included.
pub const MAX_RECORDS: usize = 5000;

/// The longest file that is read, in bytes.
pub const MAX_BYTES: usize = 16 << 20;

/// The longest line, such as a title, in characters.
pub const MAX_LINE: usize = 500;

/// The longest text, such as the reasons, in characters.
pub const MAX_TEXT: usize = 20_000;

/// The most options of one decision.
pub const MAX_OPTIONS: usize = 30;

/// The longest id, in bytes.
pub const MAX_ID: usize = 64;

#[cfg(test)]
pub(crate) mod tests;
