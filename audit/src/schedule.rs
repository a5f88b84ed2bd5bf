//! When the events of a calendar happen, as their file says it: what is expanded to occurrences.

use chrono::{NaiveDateTime, TimeDelta};
use chrono_tz::Tz;
use rrule::{RRule, Unvalidated};

/// The times of all events that were read.
#[derive(Debug, Default)]
pub struct Schedule {
    pub(crate) entries: Vec<Entry>,
    pub(crate) series: Vec<Series>,
    /// In the order of [`crate::calendar::Calendar::zones`].
    pub(crate) zones: Vec<Zone>,
}

/// A wall-clock time and the zone that it is measured by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Moment {
    /// What the clock shows; midnight where only a day is meant.
    pub(crate) clock: NaiveDateTime,
    /// Whether only the day is meant.
    pub(crate) all_day: bool,
    /// An index of [`Schedule::zones`]; without one it is the reader's own time.
    pub(crate) zone: Option<u16>,
}

/// What one `VEVENT` says of its times.
#[derive(Debug)]
pub(crate) struct Entry {
    /// An index of [`crate::calendar::Calendar::events`].
    pub(crate) event: u32,
    /// An index of [`crate::calendar::Calendar::sources`].
    pub(crate) source: u32,
    /// The line where it begins.
    pub(crate) line: u32,
    pub(crate) start: Moment,
    pub(crate) length: Length,
    pub(crate) recurrence: Option<Box<Recurrence>>,
    /// What it replaces, where it is one instance of a series.
    pub(crate) instance: Option<Box<Instance>>,
    pub(crate) sequence: i64,
}

/// How long something lasts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Length {
    /// A day for a day, no time for a time (RFC 5545, 3.6.1).
    Implied,
    /// `DTEND`.
    Until(Moment),
    /// `DURATION`: days are those of a calendar, seconds are exact.
    Lasting { days: i64, exact: TimeDelta },
}

/// How an event repeats.
#[derive(Debug, Default)]
pub(crate) struct Recurrence {
    pub(crate) rules: Vec<Rule>,
    pub(crate) added: Vec<(Moment, Option<Length>)>,
    pub(crate) excluded: Vec<Moment>,
}

/// An `RRULE`.
#[derive(Debug)]
pub(crate) struct Rule {
    /// Without its end.
    pub(crate) rule: RRule<Unvalidated>,
    pub(crate) until: Option<Moment>,
    /// Whether that end is in UTC, whatever the zone of the series.
    pub(crate) until_utc: bool,
    /// Whether it counts its instances.
    pub(crate) counts: bool,
    /// How many seconds are from one of its periods to the next, where that is always the same and they are not counted.
    pub(crate) period: Option<i64>,
}

/// Which instance of a series an event replaces.
#[derive(Debug)]
pub(crate) struct Instance {
    /// `RECURRENCE-ID`.
    pub(crate) id: Moment,
    /// Whether all instances from there on are meant: `RANGE=THISANDFUTURE`.
    pub(crate) onwards: bool,
    /// `DTSTAMP`.
    pub(crate) stamp: Option<NaiveDateTime>,
}

/// The events of one calendar that have the same `UID`: indices of [`Schedule::entries`].
#[derive(Debug, Default)]
pub(crate) struct Series {
    pub(crate) masters: Vec<u32>,
    pub(crate) overrides: Vec<u32>,
}

/// A time zone.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Zone {
    /// One of IANA's.
    Known(Tz),
    /// One that a file defines.
    Own(Vec<Observance>),
}

/// `STANDARD` or `DAYLIGHT` of a `VTIMEZONE`.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Observance {
    /// When it comes into force for the first time, on the clock before it.
    pub(crate) onset: NaiveDateTime,
    /// Seconds east of UTC before it.
    pub(crate) from: i32,
    /// Seconds east of UTC from then on.
    pub(crate) to: i32,
    pub(crate) rule: Option<RRule<Unvalidated>>,
    /// The end of the rule, on the clock before it.
    pub(crate) until: Option<NaiveDateTime>,
    /// Further times when it comes into force.
    pub(crate) added: Vec<NaiveDateTime>,
}
