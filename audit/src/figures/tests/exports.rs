//! Exports of several people, and several of one.

use worth_a_meeting::core::quantity::Hours;

use super::*;

/// The same meeting as two people have it.
fn two_views(ann: &str, bob: &str) -> Book {
    let mut book = Book::of_ann();
    book.source(Some("bob"));
    for (source, people) in [(0, ann), (1, bob)] {
        let event = book.event_in(source, "one", people);
        book.at(event, "2026-03-02T10:00", 60);
    }
    book
}

#[test]
fn a_meeting_that_two_owners_have_is_one_and_takes_time_of_both() {
    let found = two_views("ann bob cem", "ann bob cem").ask(&one_week());
    assert_eq!((found.owners, found.meetings), (2, 1));
    assert_eq!(found.before.meeting, Hours(2.0));
    assert_eq!(found.before.people, Hours(3.0));
    assert_eq!(found.before.working, Hours(80.0));
    assert_eq!(found.before.double, Hours::ZERO);
    let counted: Vec<u32> = found.sources.iter().map(|one| one.meetings).collect();
    assert_eq!(counted, [1, 1]);
}

#[test]
fn a_file_that_is_no_calendar_is_nobodys() {
    let mut book = Book::of_ann();
    let event = book.event_in(0, "one", "ann bob");
    book.at(event, "2026-03-02T10:00", 60);
    book.source(None);
    let found = book.ask(&one_week());
    assert_eq!((found.owners, found.sources.len()), (1, 2));
    assert_eq!(found.before.working, Hours(40.0));
}

#[test]
fn each_export_is_right_about_its_owner() {
    // Bob declined, and has not heard that cem did.
    let found = two_views("ann bob (cem)", "ann (bob) cem").ask(&one_week());
    assert_eq!((found.meetings, found.left_out.declined), (1, 1));
    assert_eq!(found.before.meeting, Hours(1.0));
    assert_eq!(found.before.people, Hours(1.0));
    // Bob accepted after all.
    let found = two_views("ann (bob)", "ann bob").ask(&one_week());
    assert_eq!(found.before.meeting, Hours(2.0));
    assert_eq!(found.before.people, Hours(2.0));
}

#[test]
fn who_sees_only_some_of_the_guests_hides_none() {
    let found = two_views("cem ann dan eve", "cem bob").ask(&one_week());
    assert_eq!(found.before.people, Hours(5.0));
}

#[test]
fn two_exports_of_one_owner_are_one_persons() {
    let mut book = two_views("ann bob", "ann bob");
    let mut question = one_week();
    question.owners = [(1, " Ann ".to_owned())].into();
    let found = book.ask(&question);
    assert_eq!((found.owners, found.meetings), (1, 1));
    assert_eq!(found.before.meeting, Hours(1.0));
    assert_eq!(found.before.working, Hours(40.0));
    // In one of them it is cancelled: it counts, and nothing is left out.
    book.of(0).cancelled = true;
    let found = book.ask(&question);
    assert_eq!((found.meetings, found.left_out.cancelled), (1, 0));
    let counted: Vec<u32> = found.sources.iter().map(|one| one.meetings).collect();
    assert_eq!(counted, [0, 1]);
}

#[test]
fn an_export_of_nobody_known_is_somebodys() {
    let mut book = Book::default();
    book.source(None);
    book.source(None);
    for source in [0, 1] {
        let event = book.event_in(source, "one", "(ann) bob (cem)");
        book.at(event, "2026-03-02T10:00", 60);
    }
    let found = book.ask(&one_week());
    assert_eq!(
        (found.owners, found.meetings, found.left_out.declined),
        (2, 1, 0)
    );
    assert_eq!(found.sources[0].owner, None);
    // Two calendars have it, so two people are in it, though only bob has not declined.
    assert_eq!(found.before.meeting, Hours(2.0));
    assert_eq!(found.before.people, Hours(2.0));
}

#[test]
fn events_without_a_uid_are_not_the_same() {
    let mut book = Book::of_ann();
    for people in ["ann bob", "ann cem"] {
        let event = book.event("", people);
        book.at(event, "2026-03-02T10:00", 60);
    }
    let found = book.ask(&one_week());
    assert_eq!((found.meetings, found.before.double), (2, Hours(1.0)));
}

#[test]
fn owners_may_be_those_who_are_in_most_events() {
    let mut book = Book::default();
    book.source(None);
    for people in ["bob ann", "cem ann", "ann bob #room", "ann bob"] {
        book.event(people, people);
    }
    let others: Vec<String> = (0..12).map(|number| format!("p{number}")).collect();
    book.event("all", &others.join(" "));
    let mut question = one_week();
    let candidates = &book.ask(&question).sources[0].candidates;
    assert_eq!(candidates[..3], ["ann", "bob", "cem"]);
    assert_eq!(candidates.len(), 10);
    question.owners = [(0, "ann".to_owned())].into();
    let source = &book.ask(&question).sources[0];
    assert_eq!(source.owner.as_deref(), Some("ann"));
    assert_eq!(source.candidates[0], "bob");
}
