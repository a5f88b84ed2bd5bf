//! Who is in a meeting.

use super::owners::Owners;
use crate::calendar::{Calendar, Event};

/// What Google's calendars end in that belong to no single person.
const SHARED: [&str; 2] = [
    "@group.calendar.google.com",
    "@resource.calendar.google.com",
];

/// The people among organiser and attendees, each once, and who has declined.
#[derive(Debug)]
pub(super) struct Attendance {
    people: Vec<(u32, bool)>,
}

impl Attendance {
    /// Those of one event. Rooms are no people; nor is a shared calendar that organises what is in it.
    pub(super) fn of(event: &Event, calendar: &Calendar) -> Self {
        let is_shared = |address: u32| {
            let address = calendar.addresses.get(address as usize);
            address.is_some_and(|address| SHARED.iter().any(|end| address.ends_with(end)))
        };
        let invited = { event.attendees.iter() }
            .filter(|attendee| attendee.is_person)
            .map(|attendee| (attendee.address, attendee.declined));
        let is_invited = |address| { event.attendees.iter() }.any(|one| one.address == address);
        let organizer = { event.organizer }.filter(|one| !is_invited(*one) && !is_shared(*one));
        let mut people: Vec<_> = invited.chain(organizer.map(|one| (one, false))).collect();
        once(&mut people);
        Self { people }
    }

    /// Who they are, in the order of the addresses, and whether they have declined.
    pub(super) fn people(&self) -> &[(u32, bool)] {
        &self.people
    }

    /// Whether this person has declined.
    pub(super) fn has_declined(&self, address: Option<u32>) -> bool {
        self.people
            .iter()
            .any(|(one, declined)| *declined && Some(*one) == address)
    }
}

/// Everybody once; who has declined anywhere has declined.
fn once(people: &mut Vec<(u32, bool)>) {
    people.sort_unstable_by_key(|(address, declined)| (*address, !declined));
    people.dedup_by_key(|(address, _)| *address);
}

/// An owner whose export has a meeting.
#[derive(Clone, Copy, Debug)]
pub(super) struct Own {
    pub(super) owner: u32,
    /// Whether it counts there.
    pub(super) attends: bool,
    pub(super) declined: bool,
}

/// The number of people in a meeting, from the exports that have it: who is invited by any of them and has declined in
/// none. Of an owner, the own export knows best.
pub(super) fn number<'a>(
    exports: impl Iterator<Item = &'a Attendance>,
    owners: &[Own],
    known: &Owners,
) -> u32 {
    let mut people: Vec<(u32, bool)> = Vec::new();
    exports.for_each(|export| people.extend(export.people()));
    once(&mut people);
    for own in owners {
        let Some(address) = known.address(own.owner) else {
            continue;
        };
        match people.binary_search_by_key(&address, |(one, _)| *one) {
            Ok(place) => people[place].1 = own.declined && !own.attends,
            Err(place) if own.attends => people.insert(place, (address, false)),
            Err(_) => {}
        }
    }
    let there = people.iter().filter(|(_, declined)| !declined).count();
    let attending = owners.iter().filter(|own| own.attends).count();
    there.max(attending) as u32
}
