//! What is asked of a calendar.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use crate::core::compose::WorkingWeek;

/// Everything that the figures depend on besides the calendar itself.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Question {
    /// The IANA name of the zone in which days and working hours are meant; UTC where there is none of this name, and
    /// [`super::Findings::zone`] says so.
    pub zone: String,
    /// The first day of the period.
    pub from: NaiveDate,
    /// The last one, which is within it; at most [`super::MAX_DAYS`] of them.
    pub to: NaiveDate,
    /// When people work.
    pub week: WorkingWeek,
    /// What counts as a meeting.
    pub counting: Counting,
    /// The owners of the exports, as far as the reader named them: address by place of the export. An empty one says that
    /// no known owner has it, whatever the file says: it is somebody else's.
    pub owners: BTreeMap<u32, String>,
    /// How many people are in a series where the reader knows better, by its key; at most [`super::MAX_PEOPLE`].
    pub people: BTreeMap<String, u32>,
    /// Series that are tried without: their meetings are gone from [`super::Findings::after`].
    pub replaced: BTreeSet<String>,
}

/// Which of the rules for what counts as a meeting are on. With one off, what it leaves out is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Counting {
    /// It has a time, not only a day.
    pub timed: bool,
    /// It is not cancelled.
    pub confirmed: bool,
    /// Its time is not free.
    pub busy: bool,
    /// At least two people are in it, organiser and attendees together.
    pub with_others: bool,
    /// The owner has not declined.
    pub not_declined: bool,
}

impl Counting {
    /// Each rule, in the order in which they are declared.
    #[must_use]
    pub const fn rules(self) -> [bool; 5] {
        [
            self.timed,
            self.confirmed,
            self.busy,
            self.with_others,
            self.not_declined,
        ]
    }

    /// The rules that are on, in that order.
    #[must_use]
    pub const fn of([timed, confirmed, busy, with_others, not_declined]: [bool; 5]) -> Self {
        Self {
            timed,
            confirmed,
            busy,
            with_others,
            not_declined,
        }
    }
}

impl Default for Counting {
    fn default() -> Self {
        Self::of([true; 5])
    }
}
