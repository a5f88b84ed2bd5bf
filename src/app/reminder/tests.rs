//! Reminders, as another implementation reads them.
#![allow(clippy::unwrap_used, reason = "tests")]

use std::rc::Rc;

use icalendar::parser::{read_calendar, unfold};
use proptest::prelude::*;

use super::*;
use crate::app::words::PlainIntl;
use crate::core::compose::{Templates, When};

fn made(draft: &Draft, field: &str, lang: &str) -> String {
    let template = Templates::builtin().get("proposal").unwrap();
    let words = Words::new(lang, Rc::new(PlainIntl));
    let at = |text| Utc(When::parse(text).unwrap());
    let due = at("2026-11-30T15:30");
    reminder(
        (template, draft),
        field,
        &words,
        due,
        at("2026-11-24T08:00"),
    )
    .write()
}

fn value(file: &str, component: &str, name: &str) -> String {
    let unfolded = unfold(file);
    let calendar = read_calendar(&unfolded).unwrap();
    let event = &calendar.components[0];
    let alarm = &event.components[0];
    let of = if component == "VALARM" { alarm } else { event };
    assert_eq!(of.name, component);
    let found = of.properties.iter().find(|one| one.name == name);
    found.unwrap().val.as_str().to_owned()
}

#[test]
fn a_reminder_is_at_the_deadline_and_sounds_an_hour_before() {
    let mut draft = Draft::default();
    draft.set("title", "Move the archive");
    draft.set("ask", "Please decide.");
    let file = made(&draft, "deadline", "en");
    assert_eq!(value(&file, "VEVENT", "DTSTART"), "20261130T153000Z");
    assert_eq!(value(&file, "VEVENT", "DTEND"), "20261130T154500Z");
    assert_eq!(value(&file, "VEVENT", "TRANSP"), "TRANSPARENT");
    assert_eq!(value(&file, "VALARM", "TRIGGER"), "-PT1H");
    assert_eq!(value(&file, "VALARM", "ACTION"), "DISPLAY");
    assert_eq!(
        value(&file, "VEVENT", "SUMMARY"),
        "Answers due: Move the archive"
    );
    let said = value(&file, "VEVENT", "DESCRIPTION");
    assert!(said.contains("Please decide."), "{said}");
    assert!(!said.contains("…"), "what is empty is left out: {said}");
    assert_eq!(reminder_file(&draft), "Move-the-archive.ics");
}

#[test]
fn the_same_deadline_is_one_entry_however_often_it_moves() {
    let mut draft = Draft::default();
    draft.set("title", "Move the archive");
    let first = value(&made(&draft, "deadline", "en"), "VEVENT", "UID");
    draft.set("ask", "Please decide now.");
    assert_eq!(
        value(&made(&draft, "deadline", "en"), "VEVENT", "UID"),
        first
    );
    assert_ne!(
        value(&made(&draft, "next-update", "en"), "VEVENT", "UID"),
        first
    );
    draft.set("title", "Move the other archive");
    assert_ne!(
        value(&made(&draft, "deadline", "en"), "VEVENT", "UID"),
        first
    );
}

proptest! {
    #[test]
    fn whatever_was_typed_stays_within_the_event(title in "[\\PC\r\n\t]{0,120}", ask in "[\\PC\r\n]{0,300}") {
        let mut draft = Draft::default();
        draft.set("title", title);
        draft.set("ask", ask);
        let file = made(&draft, "deadline", "de");
        prop_assert_eq!(file.matches("\r\nBEGIN:").count(), 2);
        prop_assert_eq!(value(&file, "VALARM", "TRIGGER"), "-PT1H");
        prop_assert!(file.split("\r\n").all(|line| line.len() <= 75));
    }
}
