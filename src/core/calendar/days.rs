//! Whole days in a calendar file: what is to be done on a day, at no time of it.

use chrono::{Days, NaiveDate};

use super::Utc;
use super::lines::calendar;
use crate::core::compose::When;

/// Something to be done on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Day {
    /// Its name among all events, see [`super::uid()`].
    pub uid: String,
    /// The day.
    pub date: NaiveDate,
    /// Its title.
    pub summary: String,
    /// Everything else that is to be read, in plain text.
    pub description: String,
}

/// The calendar file with these days, written at this moment. They block nobody's time.
#[must_use]
pub fn days(days: &[Day], stamp: Utc) -> String {
    calendar(|lines| {
        for day in days {
            lines.begin("VEVENT");
            lines.text("UID", &day.uid);
            lines.value("DTSTAMP", &stamp.to_string());
            lines.value("DTSTART;VALUE=DATE", &digits(day.date));
            let next = day.date.checked_add_days(Days::new(1));
            lines.value("DTEND;VALUE=DATE", &digits(next.unwrap_or(day.date)));
            lines.text("SUMMARY", &day.summary);
            lines.text("DESCRIPTION", &day.description);
            lines.value("TRANSP", "TRANSPARENT");
            lines.end("VEVENT");
        }
    })
}

/// `20261126`.
fn digits(date: NaiveDate) -> String {
    let text = When { date, minutes: 0 }.to_string();
    text.chars().take(10).filter(|c| *c != '-').collect()
}
