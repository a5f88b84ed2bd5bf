//! Meetings that were made in other zones.

use worth_a_meeting::core::audit::ZoneFound;
use worth_a_meeting::core::quantity::Hours;

use super::*;

fn made_in(zone: &str, start: &str) -> Book {
    let mut book = Book::of_ann();
    let event = book.meet("ann bob", start, 60);
    book.of(event).zone = Some(book.zone(zone));
    book
}

#[test]
fn a_zone_has_its_meetings_and_the_hours_that_are_shared() {
    // New York is six hours behind: its nine is Berlin's 15.
    let mut book = made_in("America/New_York", "2026-03-02T15:30");
    let late = book.meet("ann bob", "2026-03-03T16:30", 60);
    let early = book.meet("ann bob", "2026-03-04T14:00", 120);
    for event in [late, early] {
        book.of(event).zone = Some(0);
    }
    let found = book.ask(&one_week()).zones;
    let expected = ZoneFound {
        name: "America/New_York".to_owned(),
        shared: Hours(2.0),
        meetings: 3,
        hours: Hours(4.0),
        // Half of the late one here, half of the early one there.
        outside: Hours(1.5),
    };
    assert_eq!(found, [expected]);
}

#[test]
fn zones_are_told_apart_by_their_clocks() {
    for own in [
        "Europe/Berlin",
        "Europe/Paris",
        "UTC",
        "Etc/UTC",
        "Custom/Office",
    ] {
        assert_eq!(
            made_in(own, "2026-03-02T10:00").ask(&one_week()).zones,
            [],
            "{own}"
        );
    }
    // Two names of one time are one zone, and of an export's meetings most count first.
    let mut book = made_in("Europe/London", "2026-03-02T10:00");
    for (zone, start) in [
        ("Europe/Dublin", "2026-03-03T10:00"),
        ("Asia/Kolkata", "2026-03-04T10:00"),
    ] {
        let event = book.meet("ann bob", start, 60);
        book.of(event).zone = Some(book.zone(zone));
    }
    let found = book.ask(&one_week()).zones;
    let found: Vec<_> = found
        .iter()
        .map(|zone| (&*zone.name, zone.meetings))
        .collect();
    assert_eq!(found, [("Europe/London", 2), ("Asia/Kolkata", 1)]);
}

#[test]
fn working_hours_are_shared_over_midnight_too() {
    // When Los Angeles goes to work at nine, it is 18 in Berlin; Auckland's nine is 21 of the day before.
    let shared = |zone| made_in(zone, "2026-03-02T10:00").ask(&one_week()).zones[0].shared;
    assert_eq!(shared("America/Los_Angeles"), Hours::ZERO);
    assert_eq!(shared("Asia/Kolkata"), Hours(3.5));
    let mut question = one_week();
    question.zone = "Pacific/Auckland".to_owned();
    let book = made_in("America/Los_Angeles", "2026-03-02T10:00");
    // Auckland is 21 hours ahead: its 9 to 17 is 12 to 20 of the day before.
    assert_eq!(book.ask(&question).zones[0].shared, Hours(5.0));
}
