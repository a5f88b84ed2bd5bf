//! What meetings take and leave, in whole seconds: exact, and the same in whatever order it is added up.

use std::ops::AddAssign;

use worth_a_meeting::core::audit::{FOCUS_MINUTES, Load};
use worth_a_meeting::core::quantity::Hours;

/// A [`Load`] in seconds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Seconds {
    pub(super) meeting: i64,
    pub(super) people: i64,
    pub(super) working: i64,
    pub(super) focus: i64,
    pub(super) focus_blocks: u32,
    pub(super) fragments: i64,
    pub(super) outside: i64,
    pub(super) double: i64,
}

impl AddAssign for Seconds {
    fn add_assign(&mut self, other: Self) {
        self.meeting += other.meeting;
        self.people += other.people;
        self.working += other.working;
        self.focus += other.focus;
        self.focus_blocks += other.focus_blocks;
        self.fragments += other.fragments;
        self.outside += other.outside;
        self.double += other.double;
    }
}

impl Seconds {
    /// In hours.
    pub(super) fn load(self) -> Load {
        Load {
            meeting: hours(self.meeting),
            people: hours(self.people),
            working: hours(self.working),
            focus: hours(self.focus),
            focus_blocks: self.focus_blocks,
            fragments: hours(self.fragments),
            outside: hours(self.outside),
            double: hours(self.double),
        }
    }

    /// Adds a day of one owner: its bounds, when people work on it, and the meetings that touch it, by their start.
    pub(super) fn add_day(
        &mut self,
        (day_start, day_end): (i64, i64),
        (work_start, work_end): (i64, i64),
        meetings: impl Iterator<Item = (i64, i64)>,
    ) {
        self.working += work_end - work_start;
        // Until when the day has been gone through, found in two meetings, and found free in working time.
        let (mut done, mut doubled, mut free) = (day_start, day_start, work_start);
        for (start, end) in meetings {
            let (start, end) = (start.max(day_start), end.min(day_end));
            let again = end.min(done);
            self.double += (again - start.max(doubled)).max(0);
            doubled = doubled.max(again);
            let start = start.max(done);
            if start < end {
                let within = (
                    start.clamp(work_start, work_end),
                    end.clamp(work_start, work_end),
                );
                self.outside += (end - start) - (within.1 - within.0);
                self.add_free(within.0 - free);
                free = within.1;
                done = end;
            }
        }
        self.add_free(work_end - free);
    }

    /// Adds working time between two meetings.
    fn add_free(&mut self, length: i64) {
        if length >= i64::from(FOCUS_MINUTES) * 60 {
            self.focus += length;
            self.focus_blocks += 1;
        } else {
            self.fragments += length;
        }
    }
}

/// So many seconds.
pub(super) fn hours(seconds: i64) -> Hours {
    Hours(seconds as f64 / 3_600.0)
}
