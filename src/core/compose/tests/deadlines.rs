use chrono::{Days, NaiveDate};
use proptest::prelude::*;

use super::*;

fn at(text: &str) -> When {
    When::parse(text).unwrap()
}

#[test]
fn a_time_is_read_as_browsers_give_it() {
    for text in ["2026-11-26T17:00", "0001-01-01T00:00", "2028-02-29T23:59"] {
        assert_eq!(at(text).to_string(), text);
    }
    assert_eq!(at("2026-11-26T17:00:59").to_string(), "2026-11-26T17:00");
    assert_eq!(
        at("2026-11-26 17:00:59.123").to_string(),
        "2026-11-26T17:00"
    );
    for text in [
        "",
        "2026-11-26",
        "2026-11-26T24:00",
        "2026-11-26T17:60",
        "2026-02-29T10:00",
        "2026-1-1T10:00",
        "+026-11-26T17:00",
        "2026-11-26T17:00Z",
        "tomorrow",
    ] {
        assert_eq!(When::parse(text), None, "{text}");
    }
}

/// 2026-11-23 is a Monday, the 27th a Friday.
#[test]
fn hours_are_working_hours() {
    let week = WorkingWeek::default();
    for (now, hours, deadline) in [
        // Half an hour on Friday, 3.5 from nine on Monday.
        ("2026-11-27T16:30", 4, "2026-11-30T12:30"),
        ("2026-11-24T10:00", 4, "2026-11-24T14:00"),
        // To the very end of the day.
        ("2026-11-24T13:00", 4, "2026-11-24T17:00"),
        // Before work the clock starts at nine, after work at nine on the next day.
        ("2026-11-24T06:00", 1, "2026-11-24T10:00"),
        ("2026-11-24T20:00", 1, "2026-11-25T10:00"),
        ("2026-11-24T17:00", 1, "2026-11-25T10:00"),
        // On Saturday it starts on Monday.
        ("2026-11-28T11:00", 2, "2026-11-30T11:00"),
        // 23 hours are 2 days of 8 and 7 more: Tuesday 10 + 7 h = 17, Wednesday 8, Thursday 8.
        ("2026-11-24T10:00", 23, "2026-11-26T17:00"),
        ("2026-11-24T10:00", 0, "2026-11-24T10:00"),
    ] {
        assert_eq!(
            reply_by(at(now), hours, &week),
            at(deadline),
            "{now} + {hours} h"
        );
    }
}

#[test]
fn days_are_working_days_at_the_same_time() {
    let week = WorkingWeek::default();
    for (now, hours, deadline) in [
        ("2026-11-24T10:00", 24, "2026-11-25T10:00"),
        ("2026-11-27T16:30", 24, "2026-11-30T16:30"),
        ("2026-11-27T17:00", 24, "2026-11-30T17:00"),
        // Nobody sees it before Monday at nine.
        ("2026-11-27T17:01", 24, "2026-12-01T09:00"),
        ("2026-11-28T11:00", 24, "2026-12-01T09:00"),
        ("2026-11-24T06:00", 24, "2026-11-25T09:00"),
        // Every 24 hours begun is a day.
        ("2026-11-24T10:00", 36, "2026-11-26T10:00"),
        // 7 working days from Tuesday: a week and two days.
        ("2026-11-24T10:00", 168, "2026-12-03T10:00"),
    ] {
        assert_eq!(
            reply_by(at(now), hours, &week),
            at(deadline),
            "{now} + {hours} h"
        );
    }
}

#[test]
fn a_week_without_working_time_goes_by_the_calendar() {
    let never = WorkingWeek {
        days: [false; 7],
        ..WorkingWeek::default()
    };
    let empty = WorkingWeek {
        start_minutes: 600,
        end_minutes: 600,
        ..WorkingWeek::default()
    };
    let endless = WorkingWeek {
        end_minutes: 2000,
        ..WorkingWeek::default()
    };
    for week in [never, empty, endless] {
        assert_eq!(
            reply_by(at("2026-11-27T16:30"), 30, &week),
            at("2026-11-28T22:30")
        );
    }
}

#[test]
fn a_day_may_end_at_midnight() {
    let week = WorkingWeek {
        start_minutes: 0,
        end_minutes: 1440,
        days: [true; 7],
        holidays: Vec::new(),
    };
    assert_eq!(
        reply_by(at("2026-11-27T23:30"), 4, &week),
        at("2026-11-28T03:30")
    );
    assert_eq!(
        reply_by(at("2026-11-27T20:00"), 4, &week),
        at("2026-11-28T00:00")
    );
}

fn any_when() -> impl Strategy<Value = When> {
    let date = |days| NaiveDate::from_ymd_opt(2024, 1, 1).unwrap() + Days::new(days);
    (0_u64..2000, 0_u16..1440).prop_map(move |(days, minutes)| When {
        date: date(days),
        minutes,
    })
}

fn any_week() -> impl Strategy<Value = WorkingWeek> {
    let holidays = proptest::collection::vec(any_when().prop_map(|when| when.date), 0..40);
    (0_u16..1500, 0_u16..1500, any::<[bool; 7]>(), holidays).prop_map(
        |(start_minutes, end_minutes, days, holidays)| WorkingWeek {
            start_minutes,
            end_minutes,
            days,
            holidays,
        },
    )
}

proptest! {
    #[test]
    fn a_deadline_is_never_before_now_and_more_time_or_a_later_start_never_make_it_earlier(
        now in any_when(), week in any_week(), norm in 0_u32..400, later in 0_u64..20_000,
    ) {
        let deadline = reply_by(now, norm, &week);
        prop_assert!(deadline >= now && deadline.minutes < 1440);
        prop_assert!(reply_by(now.after_minutes(later), norm, &week) >= deadline);
        if norm != 23 {
            prop_assert!(reply_by(now, norm + 1, &week) >= deadline);
        }
        prop_assert_eq!(When::parse(&now.to_string()), Some(now));
    }

    #[test]
    fn even_absurd_norms_come_to_an_end(now in any_when(), week in any_week(), norm: u32) {
        prop_assert!(reply_by(now, norm, &week) >= now);
        let last = When { date: NaiveDate::MAX, minutes: now.minutes };
        prop_assert!(reply_by(last, norm, &week) >= last);
    }
}

/// Working hours are from 9 to 17; the 27th is a Friday.
#[test]
fn the_first_slot_is_on_the_half_hour_and_over_before_the_day_is() {
    for (after, minutes, slot) in [
        ("2026-11-26T10:00", 60, "2026-11-26T10:00"),
        ("2026-11-26T10:01", 60, "2026-11-26T10:30"),
        ("2026-11-26T10:31", 60, "2026-11-26T11:00"),
        ("2026-11-26T03:10", 60, "2026-11-26T09:00"),
        ("2026-11-26T16:00", 60, "2026-11-26T16:00"),
        ("2026-11-26T16:01", 60, "2026-11-27T09:00"),
        ("2026-11-26T16:01", 30, "2026-11-26T16:30"),
        ("2026-11-27T16:40", 30, "2026-11-30T09:00"),
        ("2026-11-28T12:00", 30, "2026-11-30T09:00"),
        ("2026-11-26T23:45", 30, "2026-11-27T09:00"),
        // Longer than any day: from its start.
        ("2026-11-26T10:00", 500, "2026-11-27T09:00"),
        ("2026-11-27T08:00", 500, "2026-11-27T09:00"),
    ] {
        let found = first_slot(at(after), minutes, &WorkingWeek::default());
        assert_eq!(found.to_string(), slot, "after {after}");
    }
}

#[test]
fn in_a_week_without_working_time_any_half_hour_is_a_slot() {
    let never = WorkingWeek {
        days: [false; 7],
        ..WorkingWeek::default()
    };
    let found = first_slot(at("2026-11-28T23:40"), 60, &never);
    assert_eq!(found.to_string(), "2026-11-29T00:00");
}

proptest! {
    #[test]
    fn a_slot_is_never_earlier_than_asked_and_a_slot_s_slot_is_itself(
        days in 0_u64..3_000, minutes in 0_u16..1_440, length in 1_u16..480,
    ) {
        let date = NaiveDate::from_ymd_opt(2026, 1, 1).unwrap() + Days::new(days);
        let after = When { date, minutes };
        let week = WorkingWeek::default();
        let slot = first_slot(after, length, &week);
        prop_assert!(slot >= after);
        prop_assert_eq!(first_slot(slot, length, &week), slot);
        prop_assert!(slot.minutes >= week.start_minutes && slot.minutes + length <= week.end_minutes);
        prop_assert_eq!(slot.minutes % 30, 0);
    }
}

/// Work ends at five; ten to five is no quarter hour.
#[test]
fn a_deadline_is_the_next_quarter_hour_and_never_after_work() {
    let odd = WorkingWeek {
        end_minutes: 16 * 60 + 50,
        ..WorkingWeek::default()
    };
    for (now, hours, week, deadline) in [
        (
            "2026-11-24T10:01",
            1,
            WorkingWeek::default(),
            "2026-11-24T11:15",
        ),
        (
            "2026-11-24T10:15",
            1,
            WorkingWeek::default(),
            "2026-11-24T11:15",
        ),
        (
            "2026-11-24T10:16",
            24,
            WorkingWeek::default(),
            "2026-11-25T10:30",
        ),
        (
            "2026-11-24T12:53",
            4,
            WorkingWeek::default(),
            "2026-11-24T17:00",
        ),
        ("2026-11-24T12:48", 4, odd.clone(), "2026-11-24T16:50"),
        ("2026-11-24T12:52", 4, odd, "2026-11-25T09:15"),
    ] {
        assert_eq!(reply_by(at(now), hours, &week), at(deadline), "{now}");
    }
}

#[test]
fn a_week_ends_before_its_longest_pause() {
    let days = |days: &str| WorkingWeek {
        days: std::array::from_fn(|day| days.as_bytes()[day] == b'x'),
        ..WorkingWeek::default()
    };
    for (week, now, end) in [
        ("xxxxx--", "2026-11-24T10:00", "2026-11-27T17:00"),
        ("xxxxx--", "2026-11-27T17:00", "2026-11-27T17:00"),
        // It is over: the next one is meant.
        ("xxxxx--", "2026-11-27T17:01", "2026-12-04T17:00"),
        ("xxxxx--", "2026-11-29T10:00", "2026-12-04T17:00"),
        // Sunday to Thursday.
        ("xxxx--x", "2026-11-29T10:00", "2026-12-03T17:00"),
        ("xxxx--x", "2026-11-26T10:00", "2026-11-26T17:00"),
        ("----xx-", "2026-11-24T10:00", "2026-11-28T17:00"),
        ("xxxxxxx", "2026-11-24T10:00", "2026-11-29T17:00"),
        ("x-x-x-x", "2026-11-24T10:00", "2026-11-27T17:00"),
        ("--x----", "2026-11-26T10:00", "2026-12-02T17:00"),
    ] {
        let found = days(week).end_of_week(at(now));
        assert_eq!(found, Some(at(end)), "{week} {now}");
    }
    assert_eq!(days("-------").end_of_week(at("2026-11-24T10:00")), None);
    let last = When {
        date: NaiveDate::MAX,
        minutes: 1439,
    };
    assert_eq!(WorkingWeek::default().end_of_week(last), None);
}
