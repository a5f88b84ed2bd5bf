//! The calendar to try the audit with, as another reader of iCalendar understands it.

use chrono::{Datelike as _, Days};
use icalendar::{Calendar, CalendarComponent, Component as _};

use super::*;

/// The titles in it.
fn titles(text: &str) -> Vec<String> {
    let calendar: Calendar = text.parse().unwrap_or_else(|why| panic!("{why}"));
    let events = calendar.components.iter();
    events
        .filter_map(|component| match component {
            CalendarComponent::Event(event) => event.get_summary().map(str::to_owned),
            _ => None,
        })
        .collect()
}

#[test]
fn it_is_a_calendar_in_the_language_of_the_reader() {
    let english = titles(&example(date(27), "en"));
    let german = titles(&example(date(27), "de-AT"));
    assert_eq!(english.len(), german.len());
    assert!(english.contains(&"Weekly status".to_owned()));
    assert!(german.contains(&"Wochenstatus".to_owned()));
    for line in example(date(27), "de").split_terminator("\r\n") {
        assert!(line.len() <= 75 && !line.contains('\n'), "{line}");
    }
}

#[test]
fn it_is_the_same_for_every_day_of_a_week_and_lies_before_it() {
    let monday = date(23);
    let text = example(monday, "en");
    for days in 0..7 {
        assert_eq!(example(monday + Days::new(days), "en"), text);
    }
    assert_ne!(example(monday + Days::new(7), "en"), text);
    let first = monday - Days::new(7 * EXAMPLE_WEEKS);
    let is_day = |line: &&str| line.starts_with("DTSTART") && !line.contains("1970");
    let starts = text.lines().filter(is_day);
    for line in starts {
        let (_, value) = line.split_once(':').unwrap();
        let day = NaiveDate::parse_from_str(&value[..8], "%Y%m%d").unwrap();
        assert!(first <= day && day < monday && day.weekday().num_days_from_monday() < 5);
    }
}

#[test]
fn it_shows_what_the_audit_leaves_out_and_what_it_suggests() {
    let text = example(date(27), "en");
    for special in [
        "PARTSTAT=DECLINED",
        "VALUE=DATE",
        "TZID=Asia/Kolkata",
        "BEGIN:VTIMEZONE",
        "RRULE:FREQ=WEEKLY;INTERVAL=2;UNTIL=",
    ] {
        assert!(text.contains(special), "{special}");
    }
    assert!(text.contains(EXAMPLE_OWNER));
}
