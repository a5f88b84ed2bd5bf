//! What the clocks of a zone show. Asking chrono-tz for each meeting took most of the time: the few changes of a period
//! are looked up once instead.

use chrono::{DateTime, Offset as _, TimeZone as _};
use chrono_tz::Tz;

/// Seconds of a day without changes.
pub(super) const DAY: i64 = 86_400;

/// The changes of a zone's clocks. Two are equal if they show the same all the time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Clock {
    /// From when on, and how many seconds ahead of UTC; the first one has always been.
    changes: Vec<(i64, i64)>,
}

impl Clock {
    /// The clock of a zone, right between these moments.
    pub(super) fn new(zone: Tz, from: i64, until: i64) -> Self {
        let offset = |moment: i64| {
            let utc = DateTime::from_timestamp(moment, 0).unwrap_or_default();
            let offset = zone.offset_from_utc_datetime(&utc.naive_utc());
            i64::from(offset.fix().local_minus_utc())
        };
        let (mut moment, mut current) = (from, offset(from));
        let mut changes = vec![(i64::MIN, current)];
        while moment < until {
            let mut after = moment + DAY;
            if offset(after) != current {
                let mut before = moment;
                while after - before > 1 {
                    let middle = before + (after - before) / 2;
                    if offset(middle) == current {
                        before = middle;
                    } else {
                        after = middle;
                    }
                }
                current = offset(after);
                changes.push((after, current));
            }
            moment = after;
        }
        Self { changes }
    }

    /// How many seconds the clock is ahead of UTC at a moment, and when that changes next.
    pub(super) fn at(&self, moment: i64) -> (i64, i64) {
        let next = self.changes.partition_point(|(from, _)| *from <= moment);
        let until = self.changes.get(next).map_or(i64::MAX, |(from, _)| *from);
        (self.changes[next.saturating_sub(1)].1, until)
    }

    /// The first moment at which the clock shows this time or a later one, in seconds since 1970 by the clock: so the
    /// end of the gap where clocks skip it, and the first of two where they show it twice.
    pub(super) fn first(&self, shown: i64) -> i64 {
        let untils = self.changes.iter().skip(1).map(|(from, _)| *from);
        let mut spans = self.changes.iter().zip(untils.chain([i64::MAX]));
        let found = spans.find_map(|((from, offset), until)| {
            let moment = (shown - offset).max(*from);
            (moment < until).then_some(moment)
        });
        found.unwrap_or(shown)
    }
}
