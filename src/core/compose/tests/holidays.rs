//! Days on which nobody works, against a walk from day to day.

use chrono::{Datelike as _, Days, NaiveDate};
use proptest::prelude::*;

use super::*;

fn at(text: &str) -> When {
    When::parse(text).unwrap()
}

fn date(text: &str) -> NaiveDate {
    at(&[text, "T00:00"].concat()).date
}

/// Christmas 2026 is on a Friday, the day after it on a Saturday, New Year's Day on a Friday again.
fn christmas() -> WorkingWeek {
    WorkingWeek {
        holidays: ["2026-12-25", "2026-12-26", "2027-01-01"]
            .map(date)
            .to_vec(),
        ..WorkingWeek::default()
    }
}

#[test]
fn nothing_is_due_on_a_holiday() {
    for (now, hours, due) in [
        ("2026-12-24T15:00", 24, "2026-12-28T15:00"),
        // One hour is left on Thursday, three are from nine on Monday.
        ("2026-12-24T16:00", 4, "2026-12-28T12:00"),
        // Who writes on a holiday writes to the next working day.
        ("2026-12-25T11:00", 1, "2026-12-28T10:00"),
        ("2026-12-26T11:00", 24, "2026-12-29T09:00"),
        // Ten working days: two weeks, and one day for each Friday that is none.
        ("2026-12-21T10:00", 240, "2027-01-06T10:00"),
    ] {
        assert_eq!(reply_by(at(now), hours, &christmas()), at(due), "{now}");
    }
    let slot = first_slot(at("2026-12-24T16:45"), 30, &christmas());
    assert_eq!(slot, at("2026-12-28T09:00"));
}

#[test]
fn a_week_whose_last_days_are_holidays_ends_before_them() {
    for (now, end) in [
        ("2026-12-22T10:00", "2026-12-24T17:00"),
        ("2026-12-24T17:01", "2026-12-31T17:00"),
        ("2026-12-25T10:00", "2026-12-31T17:00"),
    ] {
        assert_eq!(christmas().end_of_week(at(now)), Some(at(end)), "{now}");
    }
    let off = ["2026-12-21", "2026-12-22", "2026-12-23", "2026-12-24"].map(date);
    let mut week = christmas();
    week.holidays.extend(off);
    let end = week.end_of_week(at("2026-12-18T18:00"));
    assert_eq!(end, Some(at("2026-12-31T17:00")), "a week off has no end");
}

/// The working day that is so many of them after a day, one by one.
fn walked(from: NaiveDate, days: u32, week: &WorkingWeek) -> NaiveDate {
    let works = |date: NaiveDate| {
        week.days[date.weekday().num_days_from_monday() as usize] && !week.holidays.contains(&date)
    };
    let mut date = from;
    while !works(date) {
        date = date + Days::new(1);
    }
    for _ in 0..days {
        date = date + Days::new(1);
        while !works(date) {
            date = date + Days::new(1);
        }
    }
    date
}

proptest! {
    #[test]
    fn a_norm_of_days_counts_each_working_day_once(
        from in 0_u64..400,
        days in 1_u32..40,
        week in any::<[bool; 7]>().prop_filter("some day", |days| days.contains(&true)),
        off in proptest::collection::vec(0_u64..500, 0..60),
    ) {
        let first = date("2026-01-01");
        let week = WorkingWeek {
            days: week,
            holidays: off.into_iter().map(|day| first + Days::new(day)).collect(),
            ..WorkingWeek::default()
        };
        let now = When { date: first + Days::new(from), minutes: 9 * 60 };
        let due = reply_by(now, days * 24, &week);
        prop_assert_eq!(due.date, walked(now.date, days, &week));
        prop_assert!(week.is_working(due));
        let end = week.end_of_week(now).unwrap();
        prop_assert!(end >= now && week.is_working(end));
    }
}
