//! Whose calendar an export is, as far as it says so itself.

use std::collections::HashMap;

use super::interner::Interner;
use crate::calendar::{Calendar, Event};

/// An owner is in so many of a hundred meetings of a calendar, at least.
const SHARE: u32 = 60;

/// In fewer meetings anybody may be in most.
const FEWEST: u32 = 5;

/// What tells the owners.
#[derive(Debug, Default)]
pub(super) struct Owners {
    /// What the sources say of themselves: an address.
    hints: HashMap<u32, u32>,
    /// How many events with others each source has.
    meetings: HashMap<u32, u32>,
    /// In how many of a source's an address is.
    taken: HashMap<(u32, u32), u32>,
}

impl Owners {
    /// A property of a calendar whose value may be an address: Google's `X-WR-CALNAME` is one.
    pub(super) fn hint(
        &mut self,
        source: u32,
        name: &str,
        value: &str,
        addresses: &mut Interner,
        calendar: &mut Calendar,
    ) {
        let value = value.to_lowercase();
        let value = value.strip_prefix("mailto:").unwrap_or(&value).trim();
        if is_address(value) {
            let address = addresses.number(value.to_owned(), &mut calendar.addresses);
            if name == "X-OWNER" {
                self.hints.insert(source, address);
            } else {
                self.hints.entry(source).or_insert(address);
            }
        }
    }

    /// Takes note of who is in an event.
    pub(super) fn count(&mut self, event: &Event) {
        let people = event.attendees.iter().filter(|it| it.is_person);
        let mut present: Vec<u32> = people.map(|it| it.address).chain(event.organizer).collect();
        present.sort_unstable();
        present.dedup();
        if present.len() < 2 {
            return;
        }
        *self.meetings.entry(event.source).or_default() += 1;
        for address in present {
            *self.taken.entry((event.source, address)).or_default() += 1;
        }
    }

    /// Gives each source its owner, where there is no doubt.
    pub(super) fn decide(self, calendar: &mut Calendar) {
        let mut first: HashMap<u32, (u32, u32)> = HashMap::new();
        let mut second: HashMap<u32, u32> = HashMap::new();
        for (&(source, address), &count) in &self.taken {
            let (best, most) = first.entry(source).or_insert((address, 0));
            let runner_up = second.entry(source).or_default();
            if count > *most {
                *runner_up = *most;
                (*best, *most) = (address, count);
            } else {
                *runner_up = count.max(*runner_up);
            }
        }
        for (source, it) in (0..).zip(&mut calendar.sources) {
            it.owner = self.hints.get(&source).copied().or_else(|| {
                let (address, most) = *first.get(&source)?;
                let all = *self.meetings.get(&source)?;
                let next = second.get(&source).copied().unwrap_or_default();
                let clear = most >= FEWEST && most * 100 >= all * SHARE && most >= next * 2;
                clear.then_some(address)
            });
        }
    }
}

/// Whether a text looks like an address of a person, not like a name or an id of a shared calendar.
fn is_address(text: &str) -> bool {
    let Some((local, domain)) = text.split_once('@') else {
        return false;
    };
    !local.is_empty()
        && domain.contains('.')
        && !domain.ends_with("calendar.google.com")
        && !text.contains([' ', ',', ';', '<', '\\'])
        && !domain.contains('@')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_told_from_a_name() {
        assert!(is_address("ada@example.com"));
        for no in [
            "Ada",
            "Ada @ work",
            "@example.com",
            "ada@localhost",
            "abc@group.calendar.google.com",
        ] {
            assert!(!is_address(no), "{no}");
        }
    }
}
