//! When an owner is in meetings, on the day that is being counted.

use super::load::Seconds;

/// A meeting of the owner.
#[derive(Clone, Copy, Debug)]
struct Busy {
    start: i64,
    end: i64,
    stays: bool,
}

/// The owner's meetings that touch the day.
#[derive(Clone, Debug, Default)]
pub(super) struct Busies {
    meetings: Vec<Busy>,
}

impl Busies {
    /// Adds one that begins on the day.
    pub(super) fn add(&mut self, (start, end): (i64, i64), stays: bool) {
        if start < end {
            self.meetings.push(Busy { start, end, stays });
        }
    }

    /// How many there are.
    pub(super) fn count(&self) -> usize {
        self.meetings.len()
    }

    /// What the day is like with all meetings and with those that stay; then goes on to the next day.
    pub(super) fn close(&mut self, day: (i64, i64), work: (i64, i64), week: &mut [Seconds; 2]) {
        self.meetings
            .sort_unstable_by_key(|one| (one.start, one.end));
        let [before, after] = week;
        let all = { self.meetings.iter() }.map(|one| (one.start, one.end));
        before.add_day(day, work, all);
        let stay = { self.meetings.iter() }.filter(|one| one.stays);
        after.add_day(day, work, stay.map(|one| (one.start, one.end)));
        self.carry_over(day.1);
    }

    /// Leaves what goes on after the day. All of it has begun by then, so that the two that end last say whether the
    /// owner is in one meeting, or in two: among all and among those that stay.
    fn carry_over(&mut self, day_end: i64) {
        self.meetings.retain(|one| one.end > day_end);
        self.meetings.sort_unstable_by_key(|one| -one.end);
        let (mut all, mut staying) = (0, 0);
        self.meetings.retain(|one| {
            all += 1;
            staying += u32::from(one.stays);
            all <= 2 || one.stays && staying <= 2
        });
    }
}
