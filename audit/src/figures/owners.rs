//! Whose exports these are.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use worth_a_meeting::core::audit::Question;

use super::people::Attendance;
use super::series::cut;
use crate::calendar::{Calendar, Event};

/// How many others are named who may be an export's owner.
const CANDIDATES: usize = 10;

/// The owner of what is nobody's: no place among the owners.
const NOBODY: u32 = u32::MAX;

/// The owners, each once. Exports without one are somebody's, too: each of them of somebody else. What has no owner and no
/// event is nobody's: a file that is no calendar.
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
        let mut known: BTreeMap<String, u32> = BTreeMap::new();
        let filled: BTreeSet<u32> = calendar.events.iter().map(|event| event.source).collect();
        for (source, place) in calendar.sources.iter().zip(0..) {
            let named = question
                .owners
                .get(&place)
                .map(|name| name.trim().to_lowercase());
            let own = || calendar.addresses.get(source.owner? as usize).cloned();
            let name = named.filter(|name| !name.is_empty()).or_else(own);
            if name.is_none() && !filled.contains(&place) {
                owners.of.push(NOBODY);
                continue;
            }
            let next = owners.names.len() as u32;
            let owner = match &name {
                Some(name) => *known.entry(name.clone()).or_insert(next),
                None => next,
            };
            if owner == next {
                let address = name.as_deref().and_then(|name| places.get(name));
                owners.addresses.push(address.copied());
                owners.names.push(name);
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

    /// Who else may own each export, likeliest first.
    pub(super) fn named(self, calendar: &Calendar, owners: &Owners) -> Vec<Vec<String>> {
        let mut found = vec![Vec::new(); calendar.sources.len()];
        for ((source, address), events) in self.events {
            if let Some(found) = found.get_mut(source as usize)
                && owners.address(owners.of(source)) != Some(address)
            {
                found.push((std::cmp::Reverse(events), address));
            }
        }
        let name = |(_, address): &(_, u32)| {
            calendar
                .addresses
                .get(*address as usize)
                .map(|one| cut(one))
        };
        let named = found.into_iter().map(|mut found| {
            found.sort_unstable();
            found.iter().take(CANDIDATES).filter_map(name).collect()
        });
        named.collect()
    }
}
