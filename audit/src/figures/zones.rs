//! Meetings that were made elsewhere.

use std::cmp::Reverse;

use chrono_tz::Tz;
use worth_a_meeting::core::audit::ZoneFound;

use super::clock::Clock;
use super::load::hours;
use super::period::{Period, Shifts};
use super::spans::Spans;

/// Names under which exports write a moment rather than where anybody is.
const NOWHERE: [&str; 7] = [
    "UTC", "Etc/UTC", "GMT", "Etc/GMT", "Etc/UCT", "UCT", "Etc/Zulu",
];

/// A zone whose clocks differ from the reader's.
#[derive(Debug)]
struct Elsewhere {
    name: String,
    clock: Clock,
    /// When people work both here and there.
    shared: Spans,
    meetings: u32,
    length: i64,
    outside: i64,
}

/// The zones that meetings were made in.
#[derive(Debug, Default)]
pub(super) struct Zones {
    /// By place in the calendar: not yet looked up; the reader's own or unknown; a place among those elsewhere.
    known: Vec<Option<Option<usize>>>,
    elsewhere: Vec<Elsewhere>,
}

impl Zones {
    /// One that is ready for so many zones.
    pub(super) fn new(zones: usize) -> Self {
        Self {
            known: vec![None; zones],
            ..Self::default()
        }
    }

    /// Adds a meeting of so many owners that was made in a zone.
    pub(super) fn add(
        &mut self,
        (zone, name): (usize, &str),
        (start, end): (i64, i64),
        (owners, begins): (i64, bool),
        (period, shifts): (&Period, &Shifts),
    ) {
        let place = match self.known.get(zone).copied().flatten() {
            Some(place) => place,
            None => self.look_up(zone, name, period, shifts),
        };
        if let Some(found) = place.and_then(|place| self.elsewhere.get_mut(place)) {
            found.meetings += u32::from(begins);
            found.length += (end - start) * owners;
            found.outside += (end - start - found.shared.within(start, end)) * owners;
        }
    }

    /// A zone whose clocks show the same as the reader's is no other, and zones whose clocks show the same are one.
    fn look_up(
        &mut self,
        zone: usize,
        name: &str,
        period: &Period,
        shifts: &Shifts,
    ) -> Option<usize> {
        let known = name.parse::<Tz>().ok().filter(|_| !NOWHERE.contains(&name));
        let clock = known.map(|zone| period.clock_in(zone));
        let place = { clock.filter(|clock| *clock != period.clock) }.map(|clock| {
            let again = { self.elsewhere.iter() }.position(|other| other.clock == clock);
            again.unwrap_or_else(|| {
                let mut there = Spans::default();
                // Their dates may be one ahead or behind.
                let days = period.first - 1..period.first + period.days() as i64 + 1;
                let work = shifts.on_each(&clock, days);
                work.into_iter().for_each(|work| there.push(work));
                self.elsewhere.push(Elsewhere {
                    name: name.to_owned(),
                    clock,
                    shared: period.working.both(&there),
                    meetings: 0,
                    length: 0,
                    outside: 0,
                });
                self.elsewhere.len() - 1
            })
        });
        if let Some(known) = self.known.get_mut(zone) {
            *known = Some(place);
        }
        place
    }

    /// What was found, most hours first.
    pub(super) fn finish(self, period: &Period, shifts: &Shifts) -> Vec<ZoneFound> {
        let mut found = self.elsewhere;
        found.sort_by_key(|one| Reverse((one.length, one.meetings)));
        let middle = period.first + period.days() as i64 / 2;
        let here = shifts.hours(&period.clock, middle);
        let found = found.into_iter().map(|one| {
            let there = (middle - 1..=middle + 1).map(|day| shifts.hours(&one.clock, day));
            let shared = there.map(|there| (here.1.min(there.1) - here.0.max(there.0)).max(0));
            ZoneFound {
                shared: hours(shared.sum()),
                name: one.name,
                meetings: one.meetings,
                hours: hours(one.length),
                outside: hours(one.outside),
            }
        });
        found.collect()
    }
}
