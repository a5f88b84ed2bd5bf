//! Reviews as a calendar, read by a parser that is not ours.

use std::rc::Rc;

use super::named;
use crate::app::register::reviews;
use crate::app::words::{PlainIntl, Words};
use crate::core::calendar::Utc;
use crate::core::compose::When;
use crate::core::day::parse_day;
use crate::core::register::{Record, Register, Status, Text};

fn written(register: &Register) -> Option<String> {
    let words = Words::new("en", Rc::new(PlainIntl));
    let stamp = Utc(When::parse("2026-11-26T10:00").unwrap());
    reviews(register, &words, stamp)
}

fn register(records: impl IntoIterator<Item = Record>) -> Register {
    let mut register = Register::default();
    for record in records {
        register.add(record).unwrap();
    }
    register
}

#[test]
fn every_review_of_what_holds_is_a_day() {
    let mut first = Record {
        review: parse_day("2027-02-28"),
        ..named("a", "Move; now,\nplease")
    };
    first.set(Text::Owner, "Bo");
    let over = Record {
        status: Status::Rejected,
        review: parse_day("2027-01-01"),
        ..named("b", "B")
    };
    let text = written(&register([first, over, named("c", "C")])).unwrap();
    let calendar = icalendar::parser::unfold(&text);
    let calendar = icalendar::parser::read_calendar(&calendar).unwrap();
    assert_eq!(calendar.components.len(), 1);
    let event = &calendar.components[0];
    let property = |name: &str| {
        let found = event.properties.iter().find(|one| one.name == name);
        found.map(|one| one.val.to_string()).unwrap_or_default()
    };
    assert_eq!(property("DTSTART"), "20270228");
    assert_eq!(property("DTEND"), "20270301");
    assert_eq!(property("DTSTAMP"), "20261126T100000Z");
    assert!(property("SUMMARY").starts_with("Review: Move"));
    assert!(property("DESCRIPTION").contains("Bo"));
    assert!(!property("UID").is_empty());
}

#[test]
fn without_reviews_there_is_no_file() {
    assert_eq!(written(&register([named("a", "A")])), None);
}
