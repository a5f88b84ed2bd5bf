//! One `VCALENDAR`: its events and zones, which belong together and to no other.

use std::collections::HashMap;

use calcard::icalendar::{ICalendar, ICalendarComponentType};
use calcard::{Entry as Parsed, Parser};

use super::components::{Block, Kind};
use super::event::{self, Draft};
use super::{MOST_EVENTS, Output, Refused, zone};
use crate::calendar::{Attendee, DefectKind, Event};
use crate::schedule::{Entry, Length, Moment, Observance, Series, Zone};

/// More zones has the world not.
const MOST_ZONES: usize = 600;

/// More observances has no zone, in all its history.
const MOST_OBSERVANCES: usize = 600;

/// A calendar that is being read.
#[derive(Debug)]
pub(super) struct Object {
    source: u32,
    /// Its first event among all.
    first: Option<usize>,
    /// The names of zones that its times have: those number them until the calendar ends, where the definitions are known.
    zones: Vec<String>,
    /// Where each of them was used first.
    used: Vec<u32>,
    /// The definitions, by name.
    defined: HashMap<String, Vec<Observance>>,
}

impl Object {
    pub(super) fn new(source: u32) -> Self {
        Self {
            source,
            first: None,
            zones: Vec::new(),
            used: Vec::new(),
            defined: HashMap::new(),
        }
    }

    pub(super) fn read(&mut self, block: &Block, output: &mut Output) {
        let Parsed::ICalendar(parsed) = Parser::new(&block.text).entry() else {
            output.defect(self.source, block.line, DefectKind::Broken, "");
            return;
        };
        match block.kind {
            Kind::Zone => {
                let (names, mut observances) = zone::defined(&parsed.components);
                observances.truncate(MOST_OBSERVANCES);
                for name in names {
                    self.defined
                        .entry(name)
                        .or_insert_with(|| observances.clone());
                }
            }
            Kind::Event => self.event(&parsed, block, output),
        }
    }

    fn event(&mut self, parsed: &ICalendar, block: &Block, output: &mut Output) {
        let mut components = parsed.components.iter();
        let Some(component) =
            components.find(|it| it.component_type == ICalendarComponentType::VEvent)
        else {
            return;
        };
        let (zones, used) = (&mut self.zones, &mut self.used);
        let mut number = |name: &str| {
            let known = zones.iter().position(|it| it == name);
            if known.is_none() && zones.len() >= MOST_ZONES {
                return None;
            }
            let number = known.unwrap_or_else(|| {
                zones.push(name.to_owned());
                used.push(block.line);
                zones.len() - 1
            });
            u16::try_from(number).ok()
        };
        let draft = event::read(component, &mut number);
        let (source, line) = (self.source, block.line);
        let mut defect = |kind| output.defect(source, line, kind, &draft.title);
        let Some(start) = draft.start else {
            defect(DefectKind::NoStart);
            return;
        };
        if block.bad_time {
            defect(DefectKind::Broken);
            return;
        }
        if draft.bad_rule {
            defect(DefectKind::BadRule);
        }
        if draft.bad_length {
            defect(DefectKind::BadLength);
        }
        if output.calendar.events.len() >= MOST_EVENTS {
            output.refused = Some(Refused::TooManyEvents(MOST_EVENTS));
            return;
        }
        self.first.get_or_insert(output.schedule.entries.len());
        self.keep(draft, start, line, output);
    }

    fn keep(&self, draft: Draft, start: Moment, line: u32, output: &mut Output) {
        let mut number = |address| {
            output
                .addresses
                .number(address, &mut output.calendar.addresses)
        };
        let recurrence = draft.recurrence;
        let recurs = draft.instance.is_some()
            || !recurrence.rules.is_empty()
            || !recurrence.added.is_empty();
        let event = Event {
            source: self.source,
            uid: draft.uid,
            title: draft.title,
            recurs,
            all_day: start.all_day,
            cancelled: draft.cancelled,
            free: draft.free,
            organizer: draft.organizer.map(&mut number),
            attendees: draft
                .attendees
                .into_iter()
                .map(|invited| Attendee {
                    address: number(invited.address),
                    declined: invited.declined,
                    is_person: invited.is_person,
                })
                .collect(),
            zone: start.zone,
        };
        output.owners.count(&event);
        output.schedule.entries.push(Entry {
            event: u32::try_from(output.calendar.events.len()).unwrap_or(u32::MAX),
            source: self.source,
            line,
            start,
            length: draft.length.unwrap_or(Length::Implied),
            recurrence: (recurs || !recurrence.excluded.is_empty()).then(|| Box::new(recurrence)),
            instance: draft.instance.map(Box::new),
            sequence: draft.sequence,
        });
        output.calendar.events.push(event);
    }

    /// The calendar ends: now every zone is known, and which events belong together.
    pub(super) fn end(self, output: &mut Output) {
        let Some(first) = self.first else {
            return;
        };
        let zones: Vec<Option<u16>> = self
            .zones
            .iter()
            .zip(&self.used)
            .map(|(name, &line)| self.zone(name, line, output))
            .collect();
        let resolve = |moment: &mut Moment| {
            let zone = moment.zone.and_then(|zone| zones.get(usize::from(zone)));
            moment.zone = zone.copied().flatten();
        };
        for entry in output.schedule.entries.iter_mut().skip(first) {
            for moment in moments(entry) {
                resolve(moment);
            }
            if let Some(event) = output.calendar.events.get_mut(entry.event as usize) {
                event.zone = entry.start.zone;
            }
        }
        let mut series: HashMap<&str, usize> = HashMap::new();
        let all = &mut output.schedule.series;
        for (index, entry) in (0..).zip(&output.schedule.entries).skip(first) {
            let event = output.calendar.events.get(entry.event as usize);
            let place = match event.map(|event| event.uid.as_str()) {
                None | Some("") => all.len(),
                Some(uid) => *series.entry(uid).or_insert(all.len()),
            };
            if place == all.len() {
                all.push(Series::default());
            }
            match entry.instance {
                None => all[place].masters.push(index),
                Some(_) => all[place].overrides.push(index),
            }
        }
    }

    /// The number of a zone among all: IANA's names and Windows' come before what the file says of them.
    fn zone(&self, name: &str, line: u32, output: &mut Output) -> Option<u16> {
        let zone = match zone::named(name) {
            Some(zone) => Zone::Known(zone),
            None => match self.defined.get(name.trim()) {
                Some(observances) if !observances.is_empty() => Zone::Own(observances.clone()),
                _ => {
                    output.defect(self.source, line, DefectKind::UnknownZone, name);
                    return None;
                }
            },
        };
        let name = match &zone {
            Zone::Known(zone) => zone.name(),
            Zone::Own(_) => name.trim(),
        };
        let names = &mut output.calendar.zones;
        let known = names
            .iter()
            .zip(&output.schedule.zones)
            .position(|(it, known)| it == name && *known == zone);
        let number = known.unwrap_or_else(|| {
            names.push(name.to_owned());
            output.schedule.zones.push(zone);
            names.len() - 1
        });
        u16::try_from(number).ok()
    }
}

/// All times of an entry.
fn moments(entry: &mut Entry) -> impl Iterator<Item = &mut Moment> {
    fn end(length: &mut Length) -> Option<&mut Moment> {
        match length {
            Length::Until(end) => Some(end),
            _ => None,
        }
    }
    let instance = entry.instance.as_mut().map(|it| &mut it.id);
    let recurrence = entry.recurrence.as_mut().into_iter();
    [&mut entry.start]
        .into_iter()
        .chain(end(&mut entry.length))
        .chain(instance)
        .chain(recurrence.flat_map(|it| {
            let added = it.added.iter_mut();
            let added = added.flat_map(|(moment, length)| {
                [moment].into_iter().chain(length.as_mut().and_then(end))
            });
            added.chain(&mut it.excluded)
        }))
}
