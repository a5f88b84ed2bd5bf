//! One meeting, from all exports that have it.

use worth_a_meeting::core::audit::LeftOut;

use super::judge::Verdict;
use super::owners::Owners;
use super::people::{Attendance, Own, number};
use crate::calendar::Event;

/// What is known of an event before its times are.
#[derive(Debug)]
pub(super) struct Known {
    /// The same number for the same UID.
    pub(super) uid: u32,
    /// Its place among [`super::group::Groups`].
    pub(super) group: u32,
    pub(super) owner: u32,
    pub(super) verdict: Verdict,
    /// Whether the owner has declined.
    pub(super) declined: bool,
    pub(super) attendance: Attendance,
    /// How often it has come.
    pub(super) times: u32,
}

/// An occurrence within the period. In this order, what is one meeting lies together, and in it each owner's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Item {
    pub(super) uid: u32,
    pub(super) start: i64,
    pub(super) owner: u32,
    pub(super) verdict: Verdict,
    pub(super) source: u32,
    pub(super) event: u32,
    pub(super) end: i64,
}

/// A meeting that counts.
#[derive(Debug)]
pub(super) struct Meeting<'a> {
    pub(super) start: i64,
    /// The latest of the exports.
    pub(super) end: i64,
    /// The first event that counts.
    pub(super) event: &'a Event,
    /// Its place.
    pub(super) place: u32,
    /// Owners who are in it.
    pub(super) owners: &'a [u32],
    pub(super) people: u32,
}

/// Puts together what exports have of one meeting; keeps what it needs for the next one.
#[derive(Debug, Default)]
pub(super) struct Merger {
    owners: Vec<Own>,
    attending: Vec<u32>,
    events: Vec<u32>,
    /// By the first event of a meeting, all its events and how many people they make: a series repeats itself.
    people: Vec<Option<(Box<[u32]>, u32)>>,
}

impl Merger {
    /// One that is ready for so many events.
    pub(super) fn new(events: usize) -> Self {
        Self {
            people: vec![None; events],
            ..Self::default()
        }
    }

    /// The meeting of these occurrences, if it counts. What begins within the period is counted in the exports that have
    /// it, or among what was left out: once for each owner.
    pub(super) fn merge<'a>(
        &'a mut self,
        items: &[Item],
        (events, known, owners): (&'a [Event], &[Known], &Owners),
        begins: bool,
        (in_sources, left_out): (&mut [u32], &mut LeftOut),
    ) -> Option<Meeting<'a>> {
        self.owners.clear();
        self.attending.clear();
        self.events.clear();
        let mut end = i64::MIN;
        let mut counted = None;
        for own in items.chunk_by(|a, b| a.owner == b.owner) {
            // What counts comes first.
            let first = own.first()?;
            let attends = first.verdict == Verdict::Counts;
            if attends {
                self.attending.push(first.owner);
                counted = counted.or(Some(first.event));
            } else if begins {
                first.verdict.count(left_out);
            }
            self.owners.push(Own {
                owner: first.owner,
                attends,
                declined: known[first.event as usize].declined,
            });
            let mut last_source = None;
            for item in own {
                self.events.push(item.event);
                if item.verdict != Verdict::Counts {
                    continue;
                }
                end = end.max(item.end);
                if begins && last_source != Some(item.source) {
                    last_source = Some(item.source);
                    in_sources[item.source as usize] += 1;
                }
            }
        }
        let (first, place) = (items.first()?, counted?);
        let remembered = &mut self.people[first.event as usize];
        let people = match remembered {
            Some((events, people)) if **events == *self.events => *people,
            _ => {
                let exports = self
                    .events
                    .iter()
                    .map(|one| &known[*one as usize].attendance);
                let people = number(exports, &self.owners, owners);
                *remembered = Some((self.events.as_slice().into(), people));
                people
            }
        };
        Some(Meeting {
            start: first.start,
            end,
            event: events.get(place as usize)?,
            place,
            owners: &self.attending,
            people,
        })
    }
}
