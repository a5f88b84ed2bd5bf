//! How often series come in a year, against what anybody would say.

use proptest::prelude::*;
use worth_a_meeting::core::audit::Rhythm;
use worth_a_meeting::core::evidence::{Parameter, evidence};

use super::super::period::weekday;
use super::super::rhythm::{WEEKS_WORKED, pace};

/// Monday, 5 January 2026, in days from 1970.
const MONDAY: i64 = 20_458;

/// What one that comes on these days has, counted from that Monday, in a period of so many days from it.
fn of(days: &[i64], period: i64) -> (Rhythm, f64) {
    let days: Vec<i64> = days.iter().map(|day| MONDAY + day).collect();
    pace(&days, days.len() as u32, (MONDAY, MONDAY + period - 1), 5)
}

fn on_weekdays(weekdays: &[i64], weeks: std::ops::Range<i64>) -> Vec<i64> {
    weeks
        .flat_map(|week| weekdays.iter().map(move |day| 7 * week + day))
        .collect()
}

/// Weeks of a year, and those worked in it.
const WEEKS: f64 = 365.25 / 7.0;
const WORKED: f64 = WEEKS_WORKED;

fn assert_pace(found: (Rhythm, f64), rhythm: Rhythm, per_year: f64) {
    assert_eq!(found.0, rhythm);
    assert!(
        (found.1 - per_year).abs() < 1e-9,
        "{} for {per_year}",
        found.1
    );
}

#[test]
fn weeks_worked_are_those_of_the_evidence() {
    assert_eq!(WEEKS_WORKED, evidence().value(Parameter::WeeksWorked));
}

#[test]
fn one_on_each_working_day_comes_five_times_a_week_worked() {
    for weeks in [1, 4, 40] {
        let days = on_weekdays(&[0, 1, 2, 3, 4], 0..weeks);
        assert_pace(of(&days, 7 * weeks), Rhythm::Daily, 5.0 * WORKED);
        // It begins and ends in the middle of a week.
        let days = &days[2..days.len() - 1];
        let (rhythm, per_year) = of(days, 7 * weeks);
        if weeks > 1 {
            assert_eq!((rhythm, per_year.round()), (Rhythm::Daily, 230.0));
        }
    }
}

#[test]
fn two_or_three_a_week_are_as_many_in_any_short_period() {
    for weeks in [2, 4, 45] {
        let days = on_weekdays(&[1, 3], 0..weeks);
        assert_pace(of(&days, 7 * weeks), Rhythm::SeveralAWeek, 2.0 * WORKED);
        let days = on_weekdays(&[0, 2, 4], 0..weeks);
        assert_pace(
            of(&days[1..], 7 * weeks),
            Rhythm::SeveralAWeek,
            3.0 * WORKED,
        );
    }
}

#[test]
fn a_year_in_the_calendar_has_its_leave_in_it() {
    // Whoever never stops has more than the weeks worked.
    let days = on_weekdays(&[0, 1, 2, 3, 4], 0..52);
    assert_pace(of(&days, 364), Rhythm::Daily, 5.0 * WEEKS);
    assert_pace(of(&on_weekdays(&[1], 0..46), 322), Rhythm::Weekly, WEEKS);
    assert_pace(of(&on_weekdays(&[1], 0..45), 322), Rhythm::Weekly, WORKED);
    // Six weeks of leave in summer.
    let mut days = on_weekdays(&[1], 0..26);
    days.extend(on_weekdays(&[1], 32..52));
    assert_pace(of(&days, 364), Rhythm::Weekly, 46.0 * WEEKS / 52.0);
}

#[test]
fn one_a_week_is_one_though_moved_and_skipped() {
    let days = on_weekdays(&[1], 0..4);
    // Five Tuesdays in 30 days are no more than one a week.
    assert_pace(of(&days, 28), Rhythm::Weekly, WORKED);
    assert_pace(of(&on_weekdays(&[1], 0..5), 30), Rhythm::Weekly, WORKED);
    assert_pace(of(&[1, 9, 15, 22], 28), Rhythm::Weekly, WORKED);
    // Eight in ten weeks.
    assert_pace(
        of(&[1, 8, 15, 36, 43, 50, 57, 64], 70),
        Rhythm::Weekly,
        0.8 * WORKED,
    );
}

#[test]
fn longer_rhythms_are_known_from_two_meetings() {
    assert_pace(of(&[3, 17, 31], 42), Rhythm::TwoWeekly, WORKED / 2.0);
    assert_pace(of(&[3, 31], 56), Rhythm::Monthly, 365.25 / 28.0);
    assert_pace(
        of(&[3, 94, 185, 276], 365),
        Rhythm::Quarterly,
        365.25 / 91.0,
    );
}

#[test]
fn what_ended_in_the_period_comes_no_more_than_it_did() {
    let days = on_weekdays(&[2], 10..20);
    assert_pace(of(&days, 365), Rhythm::Weekly, 10.0);
    assert_pace(of(&days, 730), Rhythm::Weekly, 10.0 * 365.25 / 730.0);
    assert_pace(of(&[3, 31], 90), Rhythm::Monthly, 2.0);
    assert_pace(
        of(&on_weekdays(&[0, 1, 2, 3, 4], 0..4), 60),
        Rhythm::Daily,
        20.0,
    );
}

#[test]
fn what_was_missed_twice_at_the_end_may_go_on() {
    // The last one is on the 22nd day, and two gaps are 14.
    let days = on_weekdays(&[0], 0..4);
    assert_pace(of(&days, 36), Rhythm::Weekly, WORKED);
    assert_pace(of(&days, 37), Rhythm::Weekly, 4.0);
    // A fortnight of holidays.
    let daily = on_weekdays(&[0, 1, 2, 3, 4], 0..4);
    assert_pace(of(&daily, 40), Rhythm::Daily, 5.0 * WORKED);
    assert_pace(of(&daily, 41), Rhythm::Daily, 20.0);
}

#[test]
fn too_few_to_tell_are_not_blown_up() {
    // Once in a day, in a week and in four: as once in four weeks.
    for period in [1, 7, 28] {
        assert_pace(of(&[0], period), Rhythm::Irregular, 365.25 / 28.0);
    }
    assert_pace(of(&[100], 365), Rhythm::Irregular, 365.25 / 365.0);
    // Two days in a row, and a workshop of four.
    assert_pace(
        of(&[100, 101], 365),
        Rhythm::Irregular,
        2.0 * 365.25 / 365.0,
    );
    assert_pace(
        of(&[100, 101, 102, 103], 365),
        Rhythm::Irregular,
        4.0 * 365.25 / 365.0,
    );
    // What has only just begun may go on.
    assert_pace(
        of(&[357, 358, 359, 360, 361], 364),
        Rhythm::Daily,
        5.0 * WORKED,
    );
    assert_pace(of(&[], 28), Rhythm::Irregular, 0.0);
}

#[test]
fn gaps_of_all_lengths_have_no_rhythm() {
    assert_pace(
        of(&[0, 20, 90, 97, 300], 330),
        Rhythm::Irregular,
        5.0 * 365.25 / 320.0,
    );
}

#[test]
fn four_of_five_days_are_daily_and_two_of_two() {
    let days = on_weekdays(&[0, 1, 2, 3], 0..4);
    assert_eq!(of(&days, 28).0, Rhythm::Daily);
    let days: Vec<i64> = on_weekdays(&[0, 1], 0..4)
        .iter()
        .map(|day| MONDAY + day)
        .collect();
    assert_eq!(pace(&days, 8, (MONDAY, MONDAY + 27), 2).0, Rhythm::Daily);
    assert_eq!(
        pace(&days, 8, (MONDAY, MONDAY + 27), 5).0,
        Rhythm::SeveralAWeek
    );
}

#[test]
fn that_day_was_a_monday() {
    assert_eq!(weekday(MONDAY), 0);
}

proptest! {
    #[test]
    fn a_year_has_no_more_than_one_a_day_and_no_less_than_the_period_says(
        days in prop::collection::btree_set(0..400_i64, 1..60),
    ) {
        let days: Vec<i64> = days.into_iter().collect();
        let (_, per_year) = of(&days, 400);
        prop_assert!(per_year <= 365.25 + 1e-9);
        prop_assert!(per_year > 0.0 && per_year.is_finite());
    }
}
