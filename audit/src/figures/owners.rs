//! Whose exports these are.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use worth_a_meeting::core::audit::Question;

use super::people::Attendance;
use super::series::cut;
use crate::calendar::{Calendar, Event, Source};

/// How many others are named who may be an export's owner.
const CANDIDATES: usize = 10;

/// The owner of what is nobody's: no place among the owners.
const NOBODY: u32 = u32::MAX;

/// The owners, each once. Exports without one are the only known owner's: a Google `.zip` holds one person's several
/// calendars. Where several are known, or none, they are all one other person's, and so are those of which the reader says
/// that no known one owns them. What has no owner and no event is nobody's: a file that is no calendar.
#[derive(Debug, Default)]
pub(super) struct Owners {
    /// By place of the export, an owner.
    of: Vec<u32>,
    /// By owner, who it is.
    names: Vec<Option<String>>,
    /// By owner, the place of the name among all addresses; none where it is in no event.
    addresses: Vec<Option<u32>>,
}

impl Owners {
    /// The owners as the reader named them, else as the exports do.
    pub(super) fn new(calendar: &Calendar, question: &Question) -> Self {
        let mut owners = Self::default();
        let places: HashMap<&str, u32> = { calendar.addresses.iter().zip(0..) }
            .map(|(address, place)| (address.as_str(), place))
            .collect();
        let filled: BTreeSet<u32> = calendar.events.iter().map(|event| event.source).collect();
        let names = names(calendar, question);
        let only = only(&names);
        let mut known: BTreeMap<Option<String>, u32> = BTreeMap::new();
        for (name, place) in names.iter().zip(0..) {
            if name.is_none() && !filled.contains(&place) {
                owners.of.push(NOBODY);
                continue;
            }
            let is_told = question.owners.contains_key(&place);
            let name = name.as_ref().or(only.filter(|_| !is_told));
            let next = owners.names.len() as u32;
            let owner = *known.entry(name.cloned()).or_insert(next);
            if owner == next {
                let address = name.and_then(|name| places.get(name.as_str()));
                owners.addresses.push(address.copied());
                owners.names.push(name.cloned());
            }
            owners.of.push(owner);
        }
        owners
    }

    /// How many they are.
    pub(super) fn count(&self) -> usize {
        self.names.len()
    }

    /// Whose export this is.
    pub(super) fn of(&self, source: u32) -> u32 {
        self.of.get(source as usize).copied().unwrap_or_default()
    }

    /// The name of an export's owner.
    pub(super) fn name(&self, source: u32) -> Option<&String> {
        self.names.get(self.of(source) as usize)?.as_ref()
    }

    /// Where an owner stands among all addresses.
    pub(super) fn address(&self, owner: u32) -> Option<u32> {
        *self.addresses.get(owner as usize)?
    }

    /// Whether it is the address of an owner.
    pub(super) fn has(&self, address: u32) -> bool {
        self.addresses.contains(&Some(address))
    }
}

/// By export, the owner that the reader names, else the one that it names itself.
fn names(calendar: &Calendar, question: &Question) -> Vec<Option<String>> {
    let name = |(source, place): (&Source, u32)| {
        let told = question.owners.get(&place);
        let told = told.map(|name| name.trim().to_lowercase());
        let name = told.or_else(|| own(source, calendar).cloned());
        name.filter(|name| !name.is_empty())
    };
    calendar.sources.iter().zip(0..).map(name).collect()
}

/// The owner that an export names itself.
fn own<'a>(source: &Source, calendar: &'a Calendar) -> Option<&'a String> {
    calendar.addresses.get(source.owner? as usize)
}

/// The one name among them, if there is but one.
fn only(names: &[Option<String>]) -> Option<&String> {
    let mut names = names.iter().flatten();
    let first = names.next()?;
    names.all(|name| name == first).then_some(first)
}

/// In how many events of each export each address is.
#[derive(Debug, Default)]
pub(super) struct Candidates {
    events: HashMap<(u32, u32), u32>,
}

impl Candidates {
    /// Counts an event.
    pub(super) fn add(&mut self, event: &Event, attendance: &Attendance) {
        for (address, _) in attendance.people() {
            *self.events.entry((event.source, *address)).or_default() += 1;
        }
    }

    /// Who else may own each export: first owners who are in none of its events, the one that it names itself before the
    /// others', then who is in most of them.
    pub(super) fn named(self, calendar: &Calendar, owners: &Owners) -> Vec<Vec<String>> {
        let mut found = vec![Vec::new(); calendar.sources.len()];
        for ((source, address), events) in self.events {
            if let Some(found) = found.get_mut(source as usize) {
                found.push((std::cmp::Reverse(events), address));
            }
        }
        let named = { found.into_iter().zip(&calendar.sources).zip(0..) }.map(
            |((mut found, source), place)| {
                found.sort_unstable();
                let address = |(_, address): &(_, u32)| calendar.addresses.get(*address as usize);
                let present: Vec<&String> = found.iter().filter_map(address).collect();
                let are_present: HashSet<&String> = present.iter().copied().collect();
                let owner = owners.name(place);
                let own = own(source, calendar);
                let is_somebodys = owners.of(place) != NOBODY;
                let known = { owners.names.iter().flatten() }
                    .filter(|name| is_somebodys && Some(*name) != own);
                let absent = { own.into_iter().chain(known) }
                    .filter(|name| Some(*name) != owner && !are_present.contains(name));
                // However many owners there are, half of the places are for who is in its events.
                let room = CANDIDATES - present.len().min(CANDIDATES / 2);
                let present = { present.iter().copied() }.filter(|name| Some(*name) != owner);
                let all = absent.take(room).chain(present).take(CANDIDATES);
                all.map(|name| cut(name)).collect()
            },
        );
        named.collect()
    }
}
