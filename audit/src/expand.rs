//! A [`Schedule`] → the occurrences within a window, in steps.

mod clocks;
mod master;
mod overrides;

use std::rc::Rc;

use crate::calendar::{Defect, DefectKind, Event, Occurrence, Window};
use crate::schedule::{Schedule, Series};
use clocks::Clocks;
use master::Master;
use overrides::Overrides;

/// The most occurrences within a window.
pub const MOST_OCCURRENCES: usize = 200_000;

/// More steps than that take all series together only where somebody means it: many times the most occurrences.
const MOST_STEPS: usize = 20_000_000;

/// The most defects that are described.
const MOST_DEFECTS: usize = 500;

/// The window has more than so many occurrences.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooMany(pub usize);

/// A schedule that is being expanded.
#[derive(Debug)]
pub struct Expansion {
    schedule: Rc<Schedule>,
    clocks: Clocks,
    window: Window,
    /// Which series is next.
    next: usize,
    current: Option<Current>,
    /// How many steps the series took that are done.
    spent: usize,
    occurrences: Vec<Occurrence>,
    /// What is wrong with which entry.
    defects: Vec<(u32, DefectKind)>,
}

/// A series that is being expanded.
#[derive(Debug)]
struct Current {
    overrides: Overrides,
    masters: Vec<u32>,
    master: Option<Master>,
}

impl Expansion {
    /// Begins. Times without a zone are those of `default_zone`, a name of IANA's; UTC's where there is none such.
    #[must_use]
    pub fn new(schedule: &Rc<Schedule>, default_zone: &str, window: Window) -> Self {
        Self {
            clocks: Clocks::new(schedule, default_zone, window),
            schedule: Rc::clone(schedule),
            window,
            next: 0,
            current: None,
            spent: 0,
            occurrences: Vec::new(),
            defects: Vec::new(),
        }
    }

    /// Goes on for about `most` units of work, each of one or two microseconds; says whether everything is done.
    pub fn step(&mut self, most: usize) -> bool {
        let schedule = Rc::clone(&self.schedule);
        let mut left = most;
        loop {
            if self.occurrences.len() > MOST_OCCURRENCES {
                return true;
            }
            if left == 0 {
                return false;
            }
            match self.current.take() {
                Some(current) => {
                    self.current = self.advance(&schedule, current, &mut left);
                }
                None => {
                    let Some(series) = schedule.series.get(self.next) else {
                        return true;
                    };
                    self.next += 1;
                    left -= 1;
                    self.begin(&schedule, series);
                }
            }
        }
    }

    /// Which share is done: between 0 and 1.
    #[must_use]
    pub fn progress(&self) -> f64 {
        let all = self.schedule.series.len().max(1);
        self.next.min(all) as f64 / all as f64
    }

    /// The occurrences that are at least partly within the window, by their start, and what was wrong with their events:
    /// those of the calendar, whose titles say which.
    ///
    /// # Errors
    ///
    /// If there are too many.
    pub fn finish(mut self, events: &[Event]) -> Result<(Vec<Occurrence>, Vec<Defect>), TooMany> {
        while !self.step(usize::MAX) {}
        if self.occurrences.len() > MOST_OCCURRENCES {
            return Err(TooMany(MOST_OCCURRENCES));
        }
        self.occurrences
            .sort_unstable_by_key(|it| (it.start, it.end, it.event));
        self.defects.sort_unstable();
        self.defects.dedup();
        let defects = self.defects.iter().filter_map(|&(number, kind)| {
            let entry = self.schedule.entries.get(number as usize)?;
            let title = events.get(entry.event as usize).map(|it| &it.title[..]);
            let title = title.unwrap_or_default().chars();
            Some(Defect {
                source: entry.source,
                line: entry.line,
                kind,
                what: title.take(crate::read::MOST_CHARACTERS).collect(),
            })
        });
        let defects = defects.collect();
        Ok((self.occurrences, defects))
    }

    fn begin(&mut self, schedule: &Schedule, series: &Series) {
        // Most events are alone and take place once.
        if let ([only], []) = (&series.masters[..], &series.overrides[..]) {
            let Some(entry) = schedule.entries.get(*only as usize) else {
                return;
            };
            if entry.recurrence.is_none() {
                let (start, end) = self.clocks.span(entry.start, entry.length, entry.start);
                self.check_length(*only, start, end);
                self.add(entry.event, start, end.max(start));
                return;
            }
        }
        let entries = |numbers: &[u32]| -> Vec<u32> {
            let there = numbers.iter().copied();
            there
                .filter(|&it| (it as usize) < schedule.entries.len())
                .collect()
        };
        let mut masters = entries(&series.masters);
        let sequence = |it: &u32| schedule.entries[*it as usize].sequence;
        let newest = masters.iter().map(sequence).max();
        // Older versions of the same event.
        masters.retain(|it| Some(sequence(it)) == newest);
        masters.reverse();
        let overrides = Overrides::new(
            &schedule.entries,
            &masters,
            &entries(&series.overrides),
            &self.clocks,
        );
        self.current = Some(Current {
            overrides,
            masters,
            master: None,
        });
    }

    /// Goes on with a series; nothing if it is done.
    fn advance(
        &mut self,
        schedule: &Schedule,
        mut current: Current,
        left: &mut usize,
    ) -> Option<Current> {
        if current.master.is_none() {
            let Some(number) = current.masters.pop() else {
                self.end(schedule, &current.overrides);
                return None;
            };
            let entry = &schedule.entries[number as usize];
            let master = Master::new(number, entry, &current.overrides, &self.clocks, self.window);
            if master.is_bad_rule {
                self.defect(number, DefectKind::BadRule);
            }
            current.master = Some(master);
        }
        let master = current.master.as_mut()?;
        let entry = &schedule.entries[master.entry as usize];
        if self.spent > MOST_STEPS {
            master.give_up();
        }
        if !master.step(left) {
            return Some(current);
        }
        self.spent += master.spent();
        if master.is_absurd {
            self.defect(master.entry, DefectKind::Absurd);
        }
        let mut backwards = false;
        let master = current.master.take()?;
        let number = master.entry;
        for instance in master.instances(entry, &self.clocks) {
            *left = left.saturating_sub(1);
            if current.overrides.replaces(&instance) {
                continue;
            }
            let (event, start, end) =
                current
                    .overrides
                    .shifted(schedule, entry, &instance, &self.clocks);
            backwards |= end < start;
            self.add(event, start, end.max(start));
            if self.occurrences.len() > MOST_OCCURRENCES {
                return None;
            }
        }
        if backwards {
            self.defect(number, DefectKind::BadLength);
        }
        Some(current)
    }

    /// Adds what replaces instances.
    fn end(&mut self, schedule: &Schedule, overrides: &Overrides) {
        for number in overrides.valid() {
            let entry = &schedule.entries[number as usize];
            let (start, end) = self.clocks.span(entry.start, entry.length, entry.start);
            self.check_length(number, start, end);
            self.add(entry.event, start, end.max(start));
        }
    }

    fn add(&mut self, event: u32, start: i64, end: i64) {
        let occurrence = Occurrence { event, start, end };
        if self.window.has(occurrence) {
            self.occurrences.push(occurrence);
        }
    }

    fn check_length(&mut self, number: u32, start: i64, end: i64) {
        if end < start || end - start > crate::read::LONGEST.num_seconds() {
            self.defect(number, DefectKind::BadLength);
        }
    }

    fn defect(&mut self, number: u32, kind: DefectKind) {
        if self.defects.len() < MOST_DEFECTS {
            self.defects.push((number, kind));
        }
    }
}
