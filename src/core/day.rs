//! Days as files have them: `2026-11-26`.

use chrono::NaiveDate;

use super::compose::When;
use super::json::{Node, Read};

/// The day in a text.
pub fn parse_day(text: &str) -> Option<NaiveDate> {
    let when = When::parse(&[text, "T00:00"].concat())?;
    Some(when.date)
}

/// The day in a field of JSON.
///
/// # Errors
/// Anything but a text with a day.
pub fn read_day(node: &Node<'_>) -> Read<NaiveDate> {
    parse_day(node.str()?).ok_or_else(|| node.expected("date"))
}

/// The text of a day.
pub fn day(date: NaiveDate) -> String {
    let mut text = When { date, minutes: 0 }.to_string();
    text.truncate(10);
    text
}
