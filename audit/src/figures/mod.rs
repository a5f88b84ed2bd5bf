//! From occurrences to figures.
//!
//! Four passes, each in steps: over the events, to know whose they are and what counts; over the occurrences, to sort
//! them by day; over the series, to join those that were split; and over the days, on which the exports' views of one
//! meeting are put together and everything is added up. All sums are of whole seconds.

mod busy;
mod clock;
mod flow;
mod group;
mod judge;
mod load;
mod meeting;
mod owners;
mod people;
mod period;
mod rhythm;
mod series;
mod spans;
mod tally;
mod zones;

use std::collections::HashMap;
use std::rc::Rc;

use worth_a_meeting::core::audit::{Findings, LeftOut, Question, SourceFound};

use crate::calendar::{Calendar, Occurrence, Window};
use group::Groups;
use judge::Verdict;
use meeting::{Item, Known, Merger};
use owners::{Candidates, Owners};
use people::Attendance;
use period::{Period, Shifts};
use series::Series;
pub(crate) use series::cut;
use tally::Tally;

/// Counts it all at once, see [`Count`].
#[must_use]
pub fn findings(
    calendar: Rc<Calendar>,
    occurrences: Rc<[Occurrence]>,
    question: Question,
) -> Findings {
    Count::new(calendar, occurrences, question).finish()
}

/// What comes next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Next {
    Event(usize),
    Occurrence(usize),
    Group(usize),
    Day(usize),
    Nothing,
}

/// A count under way.
#[derive(Debug)]
pub struct Count {
    calendar: Rc<Calendar>,
    occurrences: Rc<[Occurrence]>,
    question: Question,
    next: Next,
    period: Period,
    shifts: Shifts,
    owners: Owners,
    candidates: Candidates,
    uids: HashMap<String, u32>,
    groups: Groups,
    /// By event.
    known: Vec<Known>,
    /// By day.
    items: Vec<Vec<Item>>,
    /// By group, its series.
    series: Vec<Option<u32>>,
    merger: Merger,
    tally: Tally,
    /// By export.
    in_sources: Vec<u32>,
    left_out: LeftOut,
}

impl Count {
    /// Begins to count. Occurrences may come in any order, and lie outside the period; of a period longer than
    /// [`worth_a_meeting::core::audit::MAX_DAYS`], the rest is left out.
    #[must_use]
    pub fn new(calendar: Rc<Calendar>, occurrences: Rc<[Occurrence]>, question: Question) -> Self {
        let period = Period::new(&question);
        let owners = Owners::new(&calendar, &question);
        Self {
            next: Next::Event(0),
            shifts: Shifts::new(&question.week),
            candidates: Candidates::default(),
            uids: HashMap::new(),
            groups: Groups::default(),
            known: Vec::with_capacity(calendar.events.len()),
            items: vec![Vec::new(); period.days()],
            series: Vec::new(),
            merger: Merger::new(calendar.events.len()),
            tally: Tally::new(&calendar, &period, &owners),
            in_sources: vec![0; calendar.sources.len()],
            left_out: LeftOut::default(),
            calendar,
            occurrences,
            question,
            period,
            owners,
        }
    }

    /// Goes on for about so many pieces of work (an event and each of its people, an occurrence, a series, a day); whether
    /// there is more to do. A day is done in one step, however full it is.
    pub fn step(&mut self, most: usize) -> bool {
        let mut done = 0;
        while done < most.max(1) && self.next != Next::Nothing {
            done += self.one();
        }
        self.next != Next::Nothing
    }

    /// Does what comes next; how much work it was.
    fn one(&mut self) -> usize {
        let (next, work) = match self.next {
            Next::Event(place) if place < self.calendar.events.len() => {
                (Next::Event(place + 1), self.event(place))
            }
            Next::Event(_) => (Next::Occurrence(0), 1),
            Next::Occurrence(place) => match self.occurrences.get(place).copied() {
                Some(occurrence) => {
                    self.occurrence(occurrence);
                    (Next::Occurrence(place + 1), 1)
                }
                None => (Next::Group(0), 1),
            },
            Next::Group(place) if place < self.groups.count() => {
                self.group(place);
                (Next::Group(place + 1), 1)
            }
            Next::Group(_) => {
                self.begin_series();
                (Next::Day(0), 1)
            }
            Next::Day(day) if day < self.period.days() => (Next::Day(day + 1), self.day(day)),
            Next::Day(_) | Next::Nothing => (Next::Nothing, 1),
        };
        self.next = next;
        work
    }

    fn event(&mut self, place: usize) -> usize {
        let event = &self.calendar.events[place];
        let owner = self.owners.of(event.source);
        let attendance = Attendance::of(event, &self.calendar);
        let declined = attendance.has_declined(self.owners.address(owner));
        self.candidates.add(event, &attendance);
        let next = self.known.len() as u32;
        // Nothing says that events without a UID are the same.
        let uid = match event.uid.as_str() {
            "" => next,
            uid => match self.uids.get(uid) {
                Some(uid) => *uid,
                None => *self.uids.entry(uid.to_owned()).or_insert(next),
            },
        };
        self.known.push(Known {
            uid,
            group: self.groups.add(next, event),
            owner,
            verdict: Verdict::of(event, &attendance, declined, self.question.counting),
            declined,
            attendance,
            times: 0,
        });
        1 + event.attendees.len()
    }

    fn occurrence(&mut self, occurrence: Occurrence) {
        let Occurrence { event, start, end } = occurrence;
        let (from, until) = (self.period.start(), self.period.end());
        let window = Window {
            start: from,
            end: until,
        };
        let Some(known) = self.known.get_mut(event as usize) else {
            return;
        };
        if !window.has(occurrence) || self.items.is_empty() {
            return;
        }
        known.times += 1;
        self.groups.seen(known.group, event, known.times);
        let day = self.period.day(start.max(from));
        self.items[day].push(Item {
            uid: known.uid,
            start,
            owner: known.owner,
            verdict: known.verdict,
            source: self.calendar.events[event as usize].source,
            event,
            end: end.max(start),
        });
    }

    fn group(&mut self, place: usize) {
        if let Some(event) = self.groups.main(place) {
            let attendance = &self.known[event as usize].attendance;
            let event = &self.calendar.events[event as usize];
            self.groups.join(place, event, attendance);
        }
    }

    fn begin_series(&mut self) {
        let (series, keys) = std::mem::take(&mut self.groups).finish(&self.calendar);
        let begin = |key| Series::new(key, &self.question);
        self.tally.set_series(keys.into_iter().map(begin).collect());
        self.series = series;
    }

    fn day(&mut self, day: usize) -> usize {
        let mut items = std::mem::take(&mut self.items[day]);
        items.sort_unstable();
        let when = (&self.period, &self.shifts);
        for items in items.chunk_by(|a, b| (a.uid, a.start) == (b.uid, b.start)) {
            let Some(first) = items.first() else {
                continue;
            };
            let begins = first.start >= self.period.start();
            let from = (&*self.calendar.events, &*self.known, &self.owners);
            let into = (&mut *self.in_sources, &mut self.left_out);
            if let Some(meeting) = self.merger.merge(items, from, begins, into) {
                let group = self.known[first.event as usize].group;
                let series = self.series[group as usize];
                self.tally
                    .add(meeting, series, &self.calendar, &self.owners, when);
            }
        }
        items.len() + self.tally.close_day(day, &self.period)
    }

    /// Does what is still to do, and says what was found.
    #[must_use]
    pub fn finish(mut self) -> Findings {
        while self.step(usize::MAX) {}
        let candidates = self.candidates.named(&self.calendar, &self.owners);
        let sources = { self.calendar.sources.iter().zip(0..) }
            .zip(candidates)
            .zip(self.in_sources)
            .map(|(((source, place), candidates), meetings)| SourceFound {
                name: cut(&source.name),
                owner: self.owners.name(place).map(|name| cut(name)),
                candidates,
                meetings,
            });
        Findings {
            zone: self.period.zone.name().to_owned(),
            sources: sources.collect(),
            owners: self.owners.count() as u32,
            left_out: self.left_out,
            ..self
                .tally
                .finish(&self.calendar, (&self.period, &self.shifts))
        }
    }
}

#[cfg(test)]
mod tests;
