//! The figures against examples that were worked out by hand, and against what has to hold of all of them.
#![allow(clippy::unwrap_used)]

mod any;
mod clocks;
mod examples;
mod exports;
mod paces;
mod promises;
mod series;
mod zones;

use chrono::{Days, NaiveDate, TimeZone as _};
use chrono_tz::Tz;
use worth_a_meeting::core::audit::Counting;
use worth_a_meeting::core::compose::{When, WorkingWeek};

use super::*;
use crate::calendar::{Attendee, Event, Source};

/// Calendars as the reader makes them.
#[derive(Clone, Debug, Default)]
struct Book {
    calendar: Calendar,
    occurrences: Vec<Occurrence>,
}

impl Book {
    /// With one export, of `ann`.
    fn of_ann() -> Self {
        let mut book = Self::default();
        book.source(Some("ann"));
        book
    }

    fn source(&mut self, owner: Option<&str>) -> u32 {
        let owner = owner.map(|owner| self.address(owner));
        let name = format!("{}.ics", self.calendar.sources.len());
        self.calendar.sources.push(Source { name, owner });
        self.calendar.sources.len() as u32 - 1
    }

    fn address(&mut self, name: &str) -> u32 {
        let addresses = &mut self.calendar.addresses;
        let known = addresses.iter().position(|address| address == name);
        known.unwrap_or_else(|| {
            addresses.push(name.to_owned());
            addresses.len() - 1
        }) as u32
    }

    fn zone(&mut self, name: &str) -> u16 {
        let zones = &mut self.calendar.zones;
        let known = zones.iter().position(|zone| zone == name);
        known.unwrap_or_else(|| {
            zones.push(name.to_owned());
            zones.len() - 1
        }) as u16
    }

    /// An event of an export, called by the first of its people; a name in brackets has declined, one with `#` is a room.
    fn event_in(&mut self, source: u32, uid: &str, people: &str) -> u32 {
        let mut attendees = Vec::new();
        for name in people.split_whitespace() {
            let declined = name.starts_with('(');
            let is_person = !name.starts_with('#');
            let address = self.address(name.trim_matches(['(', ')', '#']));
            attendees.push(Attendee {
                address,
                declined,
                is_person,
            });
        }
        self.calendar.events.push(Event {
            source,
            uid: uid.to_owned(),
            title: uid.to_owned(),
            organizer: attendees.first().map(|first| first.address),
            attendees,
            ..Event::default()
        });
        self.calendar.events.len() as u32 - 1
    }

    fn event(&mut self, uid: &str, people: &str) -> u32 {
        self.event_in(0, uid, people)
    }

    /// A series of the first export.
    fn series(&mut self, uid: &str, people: &str) -> u32 {
        let event = self.event(uid, people);
        self.of(event).recurs = true;
        event
    }

    fn of(&mut self, event: u32) -> &mut Event {
        &mut self.calendar.events[event as usize]
    }

    /// It takes place, by the clocks of Berlin.
    fn at(&mut self, event: u32, start: &str, minutes: i64) {
        self.at_in(Tz::Europe__Berlin, event, start, minutes);
    }

    fn at_in(&mut self, zone: Tz, event: u32, start: &str, minutes: i64) {
        let start = moment(zone, start);
        self.occurrences.push(Occurrence {
            event,
            start,
            end: start + minutes * 60,
        });
    }

    /// A meeting of the first export, once.
    fn meet(&mut self, people: &str, start: &str, minutes: i64) -> u32 {
        let event = self.event(&format!("{start} {people}"), people);
        self.at(event, start, minutes);
        event
    }

    fn ask(&self, question: &Question) -> Findings {
        let occurrences = self.occurrences.as_slice().into();
        findings(
            Rc::new(self.calendar.clone()),
            occurrences,
            question.clone(),
        )
    }
}

fn moment(zone: Tz, text: &str) -> i64 {
    let when = When::parse(text).unwrap();
    let clock = when
        .date
        .and_hms_opt((when.minutes / 60).into(), (when.minutes % 60).into(), 0);
    let local = zone.from_local_datetime(&clock.unwrap());
    local.earliest().unwrap().timestamp()
}

fn day(text: &str) -> NaiveDate {
    When::parse(&format!("{text}T00:00")).unwrap().date
}

/// So many weeks in Berlin, nine to five, from a day on.
fn weeks(from: &str, weeks: u64) -> Question {
    Question {
        zone: "Europe/Berlin".to_owned(),
        from: day(from),
        to: day(from) + Days::new(7 * weeks - 1),
        week: WorkingWeek::default(),
        counting: Counting::default(),
        owners: Default::default(),
        people: Default::default(),
        replaced: Default::default(),
    }
}

/// The week from Monday, 2 March 2026.
fn one_week() -> Question {
    weeks("2026-03-02", 1)
}
