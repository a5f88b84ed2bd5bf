//! What is written is what independent parsers read, however hostile the words.
#![allow(clippy::unwrap_used, clippy::panic)]

mod hostile;

use super::*;
use crate::core::compose::When;
use icalendar::parser::{Component, read_calendar, unfold};

pub(super) fn at(text: &str) -> Utc {
    Utc(When::parse(text).unwrap())
}

pub(super) fn person(name: &str, address: &str) -> Person {
    Person {
        name: name.to_owned(),
        address: address.to_owned(),
    }
}

pub(super) fn meeting() -> Event {
    Event {
        uid: uid(&["Rollout"]),
        stamp: at("2026-11-24T08:05"),
        start: at("2026-11-26T13:00"),
        minutes: 45,
        summary: "Rollout; Ana, Ben & “Größe”".to_owned(),
        description: "Afterwards it is decided.\n\n- C:\\new\n- one; two, three".to_owned(),
        location: "Room 4, upstairs".to_owned(),
        organizer: Some(person("Ana \"the boss\"", "ana@example.org")),
        attendees: vec![
            person("Núñez, Ben", "ben@example.org"),
            person("", "chen@example.org"),
        ],
    }
}

/// Gives the one event in a file, as another implementation reads it.
pub(super) fn with_event<T>(file: &str, look: impl FnOnce(&Component<'_>) -> T) -> T {
    let unfolded = unfold(file);
    let calendar = read_calendar(&unfolded).unwrap();
    assert_eq!(calendar.components.len(), 1);
    let event = &calendar.components[0];
    assert_eq!(event.name, "VEVENT");
    look(event)
}

/// The value of a property that is there once.
pub(super) fn property(event: &Component<'_>, name: &str) -> String {
    let mut found = event.properties.iter().filter(|one| one.name == name);
    let value = found.next().unwrap().val.as_str().to_owned();
    assert!(found.next().is_none(), "{name} is there once");
    value
}

#[test]
fn an_event_reads_well() {
    insta::assert_snapshot!(meeting().write().replace("\r\n", "\n"));
}

#[test]
fn another_implementation_reads_what_was_meant() {
    let meeting = meeting();
    with_event(&meeting.write(), |event| {
        let property = |name| property(event, name);
        assert_eq!(property("UID"), meeting.uid);
        assert_eq!(property("DTSTAMP"), "20261124T080500Z");
        assert_eq!(property("DTSTART"), "20261126T130000Z");
        assert_eq!(property("DTEND"), "20261126T134500Z");
        assert_eq!(property("SUMMARY"), meeting.summary);
        assert_eq!(property("DESCRIPTION"), meeting.description);
        assert_eq!(property("LOCATION"), meeting.location);
        assert_eq!(property("ORGANIZER"), "mailto:ana@example.org");
        let attendees = event.properties.iter().filter(|one| one.name == "ATTENDEE");
        let read: Vec<_> = attendees
            .map(|one| {
                let name = one.params.iter().find(|param| param.key == "CN");
                let name = name.and_then(|name| name.val.as_ref());
                (
                    one.val.as_str().to_owned(),
                    name.map(|name| name.as_str().to_owned()),
                )
            })
            .collect();
        assert_eq!(
            read,
            [
                (
                    "mailto:ben@example.org".to_owned(),
                    Some("Núñez, Ben".to_owned())
                ),
                ("mailto:chen@example.org".to_owned(), None),
            ]
        );
    });
}

#[test]
fn nobody_is_invited_by_no_one() {
    let event = Event {
        organizer: None,
        ..meeting()
    };
    let file = event.write();
    assert!(
        !file.contains("ATTENDEE") && !file.contains("ORGANIZER"),
        "{file}"
    );
}

#[test]
fn a_meeting_may_end_on_another_day_and_in_another_year() {
    let event = Event {
        start: at("2026-12-31T23:30"),
        ..meeting()
    };
    let end = with_event(&event.write(), |event| property(event, "DTEND"));
    assert_eq!(end, "20270101T001500Z");
}

#[test]
fn the_same_facts_have_the_same_name_and_no_others() {
    assert_eq!(uid(&["a", "b"]), uid(&["a", "b"]));
    let others = [
        uid(&["a", "b"]),
        uid(&["b", "a"]),
        uid(&["ab"]),
        uid(&["ab", ""]),
        uid(&["", "ab"]),
        uid(&[]),
    ];
    for (index, one) in others.iter().enumerate() {
        assert!(others[..index].iter().all(|other| other != one));
        let hash = one.strip_prefix("worth-a-meeting-").unwrap();
        assert!(hash.len() == 32 && hash.bytes().all(|byte| byte.is_ascii_hexdigit()));
    }
}

/// The published test vector of FNV-1a with 128 bits for `foobar`, and then our byte between facts.
#[test]
fn the_hash_is_fnv_1a() {
    let foobar: u128 = 0x343e_1662_793c_64bf_6f0d_3597_ba44_6f18;
    let prime: u128 = (1 << 88) + 0x13b;
    let expected = (foobar ^ 0xff).wrapping_mul(prime);
    assert_eq!(uid(&["foobar"]), format!("worth-a-meeting-{expected:032x}"));
}
