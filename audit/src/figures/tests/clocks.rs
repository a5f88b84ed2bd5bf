//! Weeks in which the clocks change, and zones in which they stand between the hours.

use worth_a_meeting::core::quantity::Hours;

use super::*;

/// Meetings from midnight to midnight of a whole week: what it has of hours.
fn whole_week(zone: Tz, monday: &str) -> Findings {
    let mut book = Book::of_ann();
    let event = book.event("long", "ann bob");
    let start = moment(zone, &format!("{monday}T00:00"));
    let end = format!("{}T00:00", day(monday) + Days::new(7));
    book.occurrences.push(Occurrence {
        event,
        start,
        end: moment(zone, &end),
    });
    let mut question = weeks(monday, 1);
    question.zone = zone.name().to_owned();
    question.week.days = [true; 7];
    question.week.start_minutes = 0;
    question.week.end_minutes = 1_440;
    book.ask(&question)
}

#[test]
fn a_week_loses_an_hour_in_spring_and_gains_one_in_autumn() {
    for (zone, spring, autumn, hour) in [
        (Tz::Europe__Berlin, "2026-03-23", "2026-10-19", (2, 2)),
        (Tz::America__New_York, "2026-03-02", "2026-10-26", (2, 1)),
    ] {
        let found = whole_week(zone, spring);
        assert_eq!(found.before.meeting, Hours(167.0), "{zone}");
        assert_eq!(found.before.working, Hours(167.0), "{zone}");
        assert_eq!(found.before.outside, Hours::ZERO, "{zone}");
        assert_eq!(found.heat[6][hour.0], 0.0, "{zone}");
        assert_eq!(found.heat[5][hour.0], 1.0, "{zone}");
        let found = whole_week(zone, autumn);
        assert_eq!(found.before.meeting, Hours(169.0), "{zone}");
        assert_eq!(found.before.working, Hours(169.0), "{zone}");
        assert_eq!(found.heat[6][hour.1], 2.0, "{zone}");
    }
}

#[test]
fn midnight_may_come_an_hour_late_or_not_at_all() {
    // Clocks of Beirut skip the hour after midnight on 29 March 2026; Samoa had no 30 December 2011.
    let found = whole_week(Tz::Asia__Beirut, "2026-03-23");
    assert_eq!(
        (found.heat[6][0], found.before.working),
        (0.0, Hours(167.0))
    );
    let found = whole_week(Tz::Pacific__Apia, "2011-12-26");
    assert_eq!(found.before.working, Hours(144.0));
    assert_eq!(found.heat[4], [0.0; 24]);
}

#[test]
fn hours_keep_to_the_clock_on_both_sides_of_a_change() {
    let mut book = Book::of_ann();
    let weekly = book.event("weekly", "ann bob");
    for start in ["2026-03-27T16:00", "2026-03-30T16:00"] {
        book.at(weekly, start, 60);
    }
    let found = book.ask(&weeks("2026-03-23", 2));
    assert_eq!((found.heat[4][16], found.heat[0][16]), (1.0, 1.0));
    assert_eq!(found.before.outside, Hours::ZERO);
    assert_eq!(found.before.working, Hours(80.0));
}

#[test]
fn hours_of_kolkata_begin_at_half_past_those_of_utc() {
    let mut book = Book::of_ann();
    let event = book.event("call", "ann bob");
    // 16:30 to 18:00 in Kolkata, on Monday.
    book.at_in(Tz::UTC, event, "2026-03-02T11:00", 90);
    let mut question = one_week();
    question.zone = "Asia/Kolkata".to_owned();
    let found = book.ask(&question);
    assert_eq!((found.heat[0][16], found.heat[0][17]), (0.5, 1.0));
    assert_eq!(found.before.outside, Hours(1.0));
    assert_eq!(found.before.fragments, Hours::ZERO);
    assert_eq!(found.before.focus, Hours(39.5));
}

#[test]
fn in_an_unknown_zone_it_is_utc() {
    let mut book = Book::of_ann();
    let event = book.event("call", "ann bob");
    book.at_in(Tz::UTC, event, "2026-03-02T11:00", 60);
    let mut question = one_week();
    assert_eq!(book.ask(&question).zone, question.zone);
    question.zone = "Middle/Earth".to_owned();
    let found = book.ask(&question);
    assert_eq!(found.zone, "UTC");
    assert_eq!(found.heat[0][11], 1.0);
}

#[test]
fn weeks_begin_on_monday_also_where_the_period_does_not() {
    let mut question = one_week();
    question.from = day("2026-03-08");
    question.to = day("2026-03-17");
    let mondays = Book::of_ann().ask(&question).weeks;
    let mondays: Vec<_> = mondays
        .iter()
        .map(|week| (week.monday, week.before.working))
        .collect();
    let expected = [
        ("2026-03-02", 0.0),
        ("2026-03-09", 40.0),
        ("2026-03-16", 16.0),
    ];
    assert_eq!(
        mondays,
        expected.map(|(monday, working)| (day(monday), Hours(working)))
    );
}
