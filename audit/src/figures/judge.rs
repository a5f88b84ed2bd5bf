//! What counts as a meeting.

use worth_a_meeting::core::audit::{Counting, LeftOut};

use super::people::Attendance;
use crate::calendar::Event;

/// Whether something counts, and if not, by which rule: the first one that leaves it out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Verdict {
    Counts,
    AllDay,
    Cancelled,
    Free,
    Alone,
    Declined,
}

impl Verdict {
    /// Judges an event in the calendar of an owner, who has declined it or not.
    pub(super) fn of(event: &Event, people: &Attendance, declined: bool, rules: Counting) -> Self {
        let alone = people.people().len() < 2;
        let rules = [
            (rules.timed && event.all_day, Self::AllDay),
            (rules.confirmed && event.cancelled, Self::Cancelled),
            (rules.busy && event.free, Self::Free),
            (rules.with_others && alone, Self::Alone),
            (rules.not_declined && declined, Self::Declined),
        ];
        let first = rules.into_iter().find(|(leaves_out, _)| *leaves_out);
        first.map_or(Self::Counts, |(_, verdict)| verdict)
    }

    /// Counts what was left out.
    pub(super) fn count(self, left_out: &mut LeftOut) {
        match self {
            Self::Counts => {}
            Self::AllDay => left_out.all_day += 1,
            Self::Cancelled => left_out.cancelled += 1,
            Self::Free => left_out.free += 1,
            Self::Alone => left_out.alone += 1,
            Self::Declined => left_out.declined += 1,
        }
    }
}
