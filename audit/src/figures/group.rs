//! Which events are one series: those of one UID, and those that a change "from this day on" gave another.

use std::collections::HashMap;

use super::people::Attendance;
use crate::calendar::{Calendar, Event};

/// What two series have in common that once were one: title, organiser and people.
type Look = (String, Option<u32>, Vec<u32>);

/// The events of one UID.
#[derive(Debug)]
struct Group {
    uid: String,
    recurs: bool,
    /// The event that comes most often, and how often; the changed instances are others.
    main: (u32, u32),
    /// The first group that looks the same.
    joins: u32,
}

/// All groups, in the order in which their first events came.
#[derive(Debug, Default)]
pub(super) struct Groups {
    by_uid: HashMap<String, u32>,
    by_look: HashMap<Look, u32>,
    groups: Vec<Group>,
}

impl Groups {
    /// The group of an event. Without a UID, it is its own.
    pub(super) fn add(&mut self, place: u32, event: &Event) -> u32 {
        let uid = without_split(&event.uid);
        let next = self.groups.len() as u32;
        let group = match self.by_uid.get(&uid) {
            Some(group) if !uid.is_empty() => *group,
            _ => {
                self.by_uid.insert(uid.clone(), next);
                self.groups.push(Group {
                    uid,
                    recurs: false,
                    main: (0, place),
                    joins: next,
                });
                next
            }
        };
        self.groups[group as usize].recurs |= event.recurs;
        group
    }

    /// An event of a group has come so often.
    pub(super) fn seen(&mut self, group: u32, event: u32, times: u32) {
        let main = &mut self.groups[group as usize].main;
        if times > main.0 || times == main.0 && event < main.1 {
            *main = (times, event);
        }
    }

    /// How many there are.
    pub(super) fn count(&self) -> usize {
        self.groups.len()
    }

    /// The event that stands for a group, if that is a series.
    pub(super) fn main(&self, group: usize) -> Option<u32> {
        let group = &self.groups[group];
        group.recurs.then_some(group.main.1)
    }

    /// Joins a series to the first one that looks the same. What has no title or nobody in it looks like nothing.
    pub(super) fn join(&mut self, group: usize, event: &Event, attendance: &Attendance) {
        let title = event.title.trim();
        if title.is_empty() || attendance.people().is_empty() {
            return;
        }
        let people = attendance.people().iter().map(|(address, _)| *address);
        let look = (title.to_owned(), event.organizer, people.collect());
        let first = self.by_look.entry(look).or_insert(group as u32);
        self.groups[group].joins = *first;
    }

    /// The series of each group, if it is one, and the keys of the series.
    ///
    /// A key is a hash of the smallest of the UIDs: every export has the same, whatever the period and whoever exported
    /// it, and later splits seldom have a smaller one. Where there is no UID, it is one of the title and the people.
    pub(super) fn finish(self, calendar: &Calendar) -> (Vec<Option<u32>>, Vec<String>) {
        let mut uids: Vec<String> = Vec::new();
        let mut series: Vec<Option<u32>> = Vec::new();
        for group in self.groups {
            if !group.recurs {
                series.push(None);
                continue;
            }
            let uid = if group.uid.is_empty() {
                look(calendar, group.main.1)
            } else {
                group.uid
            };
            // Groups join earlier ones only, or themselves.
            let joined = series.get(group.joins as usize).copied().flatten();
            match joined.and_then(|one| uids.get_mut(one as usize)) {
                Some(smallest) if uid < *smallest => *smallest = uid,
                Some(_) => {}
                None => uids.push(uid),
            }
            series.push(joined.or_else(|| (uids.len() as u32).checked_sub(1)));
        }
        (series, uids.iter().map(|uid| hash(uid)).collect())
    }
}

/// What can be said of an event without a UID.
fn look(calendar: &Calendar, event: u32) -> String {
    let Some(event) = calendar.events.get(event as usize) else {
        return String::new();
    };
    let attendance = Attendance::of(event, calendar);
    let people = attendance.people().iter().map(|(address, _)| *address);
    let addresses = people.filter_map(|address| calendar.addresses.get(address as usize));
    let mut words: Vec<&str> = addresses.map(String::as_str).collect();
    words.sort_unstable();
    words.push(event.title.trim());
    words.join("\n")
}

/// A UID without what Google adds to it when a series changes from some day on, as in `abc_R20240101T090000@google.com`.
fn without_split(uid: &str) -> String {
    let split = || {
        let (name, rest) = uid.rsplit_once("_R")?;
        let (stamp, host) = rest.split_at(rest.find('@').unwrap_or(rest.len()));
        let (date, time) = stamp.split_once('T').unwrap_or((stamp, "000000"));
        let time = time.strip_suffix('Z').unwrap_or(time);
        let is = |text: &str, length| {
            text.len() == length && text.bytes().all(|byte| byte.is_ascii_digit())
        };
        (is(date, 8) && is(time, 6)).then(|| [name, host].concat())
    };
    split().unwrap_or_else(|| uid.to_owned())
}

/// FNV-1a with 64 bits, in hexadecimal digits.
fn hash(text: &str) -> String {
    let hash = text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash: u64, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    let digit = |place: u32| char::from_digit((hash >> (60 - 4 * place)) as u32 & 15, 16);
    (0..16).filter_map(digit).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_google_adds_to_the_uid_of_a_split_goes() {
        for uid in [
            "abc_R20240101T090000@google.com",
            "abc_R20240101@google.com",
            "abc@google.com",
        ] {
            assert_eq!(without_split(uid), "abc@google.com");
        }
        assert_eq!(without_split("abc_R20240101T090000Z"), "abc");
        for uid in ["abc_Rx@google.com", "x_R2024@a", "_R", "a_R20240101T0900@é"] {
            assert_eq!(without_split(uid), uid);
        }
    }

    #[test]
    fn keys_are_hashed_as_published() {
        // The vectors of Fowler, Noll and Vo.
        assert_eq!(hash(""), "cbf29ce484222325");
        assert_eq!(hash("foobar"), "85944171f73967e8");
    }
}
