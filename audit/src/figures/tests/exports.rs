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

/// Exports of these owners, each with one meeting of its own at the same time.
fn exports(owners: &[Option<&str>]) -> Book {
    let mut book = Book::default();
    for owner in owners {
        let source = book.source(*owner);
        let event = book.event_in(source, &format!("{source}"), "ann bob");
        book.at(event, "2026-03-02T10:00", 60);
    }
    book
}

fn owners(found: &Findings) -> Vec<Option<&str>> {
    let owners = found.sources.iter().map(|source| source.owner.as_deref());
    owners.collect()
}

#[test]
fn exports_without_an_owner_are_the_only_known_ones() {
    let book = exports(&[None, Some("ann"), None]);
    let found = book.ask(&one_week());
    assert_eq!((found.owners, owners(&found)), (1, vec![Some("ann"); 3]));
    assert_eq!(found.before.working, Hours(40.0));
    // Whoever the reader names is known, too.
    let mut question = one_week();
    question.owners = [(0, "bob".to_owned())].into();
    let found = book.ask(&question);
    assert_eq!(found.owners, 3);
    assert_eq!(owners(&found), [Some("bob"), Some("ann"), None]);
    question.owners = [(0, "bob".to_owned()), (1, "bob".to_owned())].into();
    assert_eq!(owners(&book.ask(&question)), [Some("bob"); 3]);
}

#[test]
fn exports_without_an_owner_are_together_one_other_persons_where_several_are_known() {
    let found = exports(&[None, Some("ann"), Some("bob"), None]).ask(&one_week());
    assert_eq!(found.owners, 3);
    assert_eq!(owners(&found), [None, Some("ann"), Some("bob"), None]);
    assert_eq!(found.before.working, Hours(120.0));
    // Two at the same time are both that person's.
    assert_eq!(found.before.double, Hours(1.0));
}

#[test]
fn what_no_known_owner_has_by_the_reader_is_somebody_elses() {
    let book = exports(&[Some("ann"), Some("bob"), None]);
    let mut question = one_week();
    question.owners = [(1, " ".to_owned())].into();
    let found = book.ask(&question);
    assert_eq!(found.owners, 2);
    assert_eq!(owners(&found), [Some("ann"), None, Some("ann")]);
    question.owners = [(1, String::new()), (2, String::new())].into();
    let found = book.ask(&question);
    assert_eq!((found.owners, found.before.double), (2, Hours(1.0)));
    assert_eq!(owners(&found), [Some("ann"), None, None]);
}

#[test]
fn exports_of_nobody_known_are_one_persons() {
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
        (1, 1, 0)
    );
    assert_eq!(owners(&found), [None, None]);
    assert_eq!(found.before.meeting, Hours(1.0));
    assert_eq!(found.before.people, Hours(1.0));
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

#[test]
fn owners_of_other_exports_may_be_its_owner_though_they_are_in_none_of_its_events() {
    let mut book = exports(&[Some("ann"), Some("cem"), Some("dan")]);
    let source = book.source(None);
    let event = book.event_in(source, "own", "");
    book.at(event, "2026-03-03T10:00", 60);
    book.source(None);
    let found = book.ask(&one_week());
    let candidates = |place: usize| &found.sources[place].candidates;
    assert_eq!(*candidates(0), ["cem", "dan", "bob"]);
    assert_eq!(*candidates(1), ["dan", "ann", "bob"]);
    // Nobody is invited; and what is no calendar is nobody's.
    assert_eq!(*candidates(3), ["ann", "cem", "dan"]);
    assert!(candidates(4).is_empty());
    // What the file says itself can be chosen again.
    let mut question = one_week();
    question.owners = [(1, String::new())].into();
    let found = book.ask(&question);
    assert_eq!(found.sources[1].candidates, ["cem", "dan", "ann", "bob"]);
}

#[test]
fn many_owners_leave_room_for_who_is_in_the_events() {
    let names: Vec<String> = (0..12).map(|number| format!("p{number}")).collect();
    let all: Vec<Option<&str>> = names.iter().map(|name| Some(name.as_str())).collect();
    let mut book = exports(&all);
    let source = book.source(None) as usize;
    let event = book.event_in(source as u32, "many", "ann bob cem dan eve fay");
    book.at(event, "2026-03-03T10:00", 60);
    let found = book.ask(&one_week());
    let candidates = &found.sources[source].candidates;
    assert_eq!(candidates.len(), 10);
    assert_eq!(candidates[4..6], ["p4", "ann"]);
}
