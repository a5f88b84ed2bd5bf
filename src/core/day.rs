//! Days as files have them: `2026-11-26`.

use chrono::NaiveDate;

use super::compose::When;

/// The day in a text.
pub fn parse_day(text: &str) -> Option<NaiveDate> {
    let when = When::parse(&[text, "T00:00"].concat())?;
    Some(when.date)
}

/// The text of a day.
pub fn day(date: NaiveDate) -> String {
    let mut text = When { date, minutes: 0 }.to_string();
    text.truncate(10);
    text
}
