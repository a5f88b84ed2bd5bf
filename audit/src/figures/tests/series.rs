//! Which meetings are one series, what it takes, and what is left without it.

use worth_a_meeting::core::audit::{Rhythm, SeriesFound};
use worth_a_meeting::core::quantity::Hours;

use super::*;

/// Four Mondays from 2 March 2026.
const MONDAYS: [&str; 4] = ["2026-03-02", "2026-03-09", "2026-03-16", "2026-03-23"];

fn weekly(book: &mut Book, event: u32, time: &str, minutes: i64) {
    for monday in MONDAYS {
        book.at(event, &format!("{monday}T{time}"), minutes);
    }
}

fn four_weeks() -> Question {
    weeks(MONDAYS[0], 4)
}

#[test]
fn a_series_is_as_worked_out_by_hand() {
    let mut book = Book::of_ann();
    let event = book.series("u", "ann bob cem (dan) #room");
    weekly(&mut book, event, "16:30", 60);
    let found = book.ask(&four_weeks()).series;
    let expected = SeriesFound {
        // FNV-1a of "u", computed elsewhere.
        key: "af63e84c860200f0".to_owned(),
        title: "u".to_owned(),
        people: 3,
        minutes: 60,
        rhythm: Rhythm::Weekly,
        meetings: 4,
        hours: Hours(4.0),
        people_hours: Hours(12.0),
        per_year: 46.0,
        people_hours_per_year: Hours(3.0 * 46.0),
        is_own: true,
        outside: Hours(2.0),
    };
    assert_eq!(found, [expected]);
}

#[test]
fn changed_instances_stay_in_their_series_and_what_is_typical_stays() {
    let mut book = Book::of_ann();
    let event = book.series("u", "bob ann");
    weekly(&mut book, event, "09:00", 30);
    let changed = book.series("u", "bob ann cem");
    book.of(changed).title = "Special".to_owned();
    book.at(changed, "2026-03-27T09:00", 120);
    let found = book.ask(&four_weeks()).series;
    assert_eq!(found.len(), 1);
    let found = &found[0];
    assert_eq!((found.meetings, found.people, found.minutes), (5, 2, 30));
    assert_eq!(found.title, "Special");
    assert_eq!(found.hours, Hours(4.0));
    assert!(!found.is_own);
}

#[test]
fn what_was_split_is_one_series_again_with_the_key_it_had() {
    let mut book = Book::of_ann();
    let before = book.series("b@google.com", "ann bob");
    book.of(before).title = "Sync".to_owned();
    book.at(before, "2026-03-02T09:00", 60);
    let key = book.ask(&four_weeks()).series[0].key.clone();
    // Google's way, with other people and another title; then Outlook's, with another UID.
    let split = book.series("b_R20260309T080000@google.com", "ann bob cem");
    book.of(split).title = "Team sync".to_owned();
    book.at(split, "2026-03-09T09:00", 60);
    let again = book.series("c-other", "ann bob");
    book.of(again).title = " Sync".to_owned();
    book.at(again, "2026-03-16T09:00", 60);
    let other = book.series("a", "ann bob");
    book.of(other).title = "Another".to_owned();
    book.at(other, "2026-03-16T11:00", 60);
    let found = book.ask(&four_weeks()).series;
    let found: Vec<_> = found
        .iter()
        .map(|one| (one.meetings, one.key == key))
        .collect();
    assert_eq!(found, [(3, true), (1, false)]);
}

#[test]
fn another_export_has_the_same_key() {
    let mut book = Book::of_ann();
    let event = book.series("u", "ann bob cem");
    weekly(&mut book, event, "09:00", 60);
    let mut other = Book::default();
    other.source(Some("bob"));
    let event = other.series("u", "ann bob");
    other.at(event, "2026-03-16T09:00", 60);
    let keys = [&book, &other].map(|book| book.ask(&four_weeks()).series[0].key.clone());
    assert_eq!(keys[0], keys[1]);
}

#[test]
fn series_that_only_look_alike_from_afar_are_not_joined() {
    let mut book = Book::of_ann();
    // One-to-ones of one manager have their people apart; what is empty is like nothing.
    for (uid, title, people) in [
        ("a", "1:1", "ann bob"),
        ("b", "1:1", "ann cem"),
        ("c", "", "ann bob"),
        ("d", "", "ann bob"),
        ("e", "Busy", ""),
        ("f", "Busy", ""),
    ] {
        let event = book.series(uid, people);
        book.of(event).title = title.to_owned();
        weekly(&mut book, event, "09:00", 60);
    }
    let mut question = four_weeks();
    question.counting.with_others = false;
    assert_eq!(book.ask(&question).series.len(), 6);
}

#[test]
fn without_a_uid_title_and_people_tell_series_apart() {
    let mut book = Book::of_ann();
    for title in ["a", "b"] {
        let event = book.series("", "ann bob");
        book.of(event).title = title.to_owned();
        weekly(&mut book, event, "09:00", 60);
    }
    let found = book.ask(&four_weeks()).series;
    assert_eq!(found.len(), 2);
    assert_ne!(found[0].key, found[1].key);
}

#[test]
fn the_reader_knows_better_how_many_people_there_are() {
    let mut book = Book::of_ann();
    let event = book.series("u", "ann bob");
    weekly(&mut book, event, "09:00", 60);
    let mut question = four_weeks();
    let key = book.ask(&question).series[0].key.clone();
    question.people = [(key, 40)].into();
    let found = book.ask(&question);
    assert_eq!(found.series[0].people, 40);
    assert_eq!(found.series[0].people_hours, Hours(160.0));
    assert_eq!(found.before.people, Hours(160.0));
    assert_eq!(found.sizes[5].meetings, 4);
}

#[test]
fn without_a_series_its_time_is_free_again() {
    let mut book = Book::of_ann();
    let event = book.series("u", "ann bob");
    weekly(&mut book, event, "10:00", 60);
    // One meeting beside it, half in it.
    book.meet("ann bob", "2026-03-02T10:30", 60);
    let mut question = four_weeks();
    let key = book.ask(&question).series[0].key.clone();
    question.replaced = [key].into();
    let found = book.ask(&question);
    assert_eq!(
        (found.before.meeting, found.after.meeting),
        (Hours(5.0), Hours(1.0))
    );
    assert_eq!(
        (found.before.people, found.after.people),
        (Hours(10.0), Hours(2.0))
    );
    assert_eq!(
        (found.before.double, found.after.double),
        (Hours(0.5), Hours::ZERO)
    );
    // Each Monday has an hour too short for focus before it; on the first one, an hour and a half is left.
    assert_eq!(
        (found.before.fragments, found.after.fragments),
        (Hours(4.0), Hours(1.5))
    );
    assert_eq!(found.after.focus, Hours(160.0 - 1.0 - 1.5));
    assert_eq!(
        (found.before.focus_blocks, found.after.focus_blocks),
        (20, 20)
    );
    assert_eq!(found.weeks[1].after.meeting, Hours::ZERO);
    // What was found of it stays, so that it can be taken back.
    assert_eq!((found.meetings, found.series[0].meetings), (5, 4));
}

#[test]
fn the_series_that_takes_most_is_first() {
    let mut book = Book::of_ann();
    let small = book.series("small", "ann bob");
    weekly(&mut book, small, "09:00", 60);
    let large = book.series("large", "ann bob cem dan");
    weekly(&mut book, large, "11:00", 60);
    let unseen = book.series("unseen", "ann bob");
    book.at(unseen, "2026-05-04T09:00", 60);
    let found = book.ask(&four_weeks()).series;
    let titles: Vec<&str> = found.iter().map(|one| one.title.as_str()).collect();
    assert_eq!(titles, ["large", "small"]);
}

#[test]
fn a_title_is_no_longer_than_can_be_passed_on() {
    let mut book = Book::of_ann();
    let event = book.series("u", "ann bob");
    book.of(event).title = "é".repeat(10_000);
    weekly(&mut book, event, "09:00", 60);
    let found = book.ask(&four_weeks()).series;
    assert_eq!(
        found[0].title.chars().count(),
        worth_a_meeting::core::audit::MAX_TEXT
    );
}
