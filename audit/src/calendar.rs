//! A calendar as it was read: who is invited to what, and when it happens.

pub use worth_a_meeting::core::audit::{Defect, DefectKind};

/// Everything that was read, of all files together.
#[derive(Clone, Debug, Default)]
pub struct Calendar {
    /// The exports, in the order in which they came; each has an owner.
    pub sources: Vec<Source>,
    /// What the calendar says of meetings; an [`Occurrence`] points at one of them.
    pub events: Vec<Event>,
    /// Addresses of people and rooms, in lower case and without `mailto:`; each once.
    pub addresses: Vec<String>,
    /// Names of time zones, as they were resolved: IANA's, or the file's own where it brings its rules; each once.
    pub zones: Vec<String>,
}

/// One export: a file, or one of a `.zip`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Source {
    /// The name of the file.
    pub name: String,
    /// Whose calendar it is, as far as the file says so itself: an index of [`Calendar::addresses`].
    pub owner: Option<u32>,
}

/// What one `VEVENT` says of its meeting, without the times.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Event {
    /// An index of [`Calendar::sources`].
    pub source: u32,
    /// The `UID`: the same in the exports of everybody who is invited.
    pub uid: String,
    /// The `SUMMARY`.
    pub title: String,
    /// Whether it is one of a series.
    pub recurs: bool,
    /// Whether it begins on a day rather than at a time.
    pub all_day: bool,
    /// `STATUS:CANCELLED`.
    pub cancelled: bool,
    /// Whether its time is free: `TRANSP:TRANSPARENT`, or Outlook's `X-MICROSOFT-CDO-BUSYSTATUS:FREE`.
    pub free: bool,
    /// An index of [`Calendar::addresses`].
    pub organizer: Option<u32>,
    /// Who is invited.
    pub attendees: Vec<Attendee>,
    /// The zone of its times, where they have one: an index of [`Calendar::zones`].
    pub zone: Option<u16>,
}

/// Somebody, or something, that is invited.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Attendee {
    /// An index of [`Calendar::addresses`].
    pub address: u32,
    /// `PARTSTAT=DECLINED`.
    pub declined: bool,
    /// Whether it is a person or a group of people, not a room or a thing (`CUTYPE`).
    pub is_person: bool,
}

/// A time at which a meeting takes place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Occurrence {
    /// An index of [`Calendar::events`].
    pub event: u32,
    /// Seconds since 1970 in UTC.
    pub start: i64,
    /// Likewise; never before the start.
    pub end: i64,
}

/// From when to when occurrences are wanted; the end is outside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Window {
    /// Seconds since 1970 in UTC.
    pub start: i64,
    /// Likewise.
    pub end: i64,
}

impl Window {
    /// Whether an occurrence is at least partly within it. One without length is if it begins within it.
    #[must_use]
    pub fn has(self, occurrence: Occurrence) -> bool {
        let Occurrence { start, end, .. } = occurrence;
        start < self.end && (end > self.start || start == end && start >= self.start)
    }
}
