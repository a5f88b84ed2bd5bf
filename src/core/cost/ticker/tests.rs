#![allow(clippy::unwrap_used)]

mod properties;

use super::*;
use crate::core::quantity::{HourlyRate, Hours, People};

/// 10:00 of some day.
const TEN: f64 = 1_764_064_800_000.0;

/// So many minutes after ten.
pub(super) fn past_ten(minutes: f64) -> Moment {
    Moment::new(TEN + minutes * 60_000.0)
}

pub(super) fn note(minutes: f64, change: Change) -> Note {
    Note {
        at: past_ten(minutes),
        change,
        ..Note::default()
    }
}

pub(super) fn came(minutes: f64, role: u8, people: f64) -> Note {
    let change = if people < 0.0 {
        Change::Left
    } else {
        Change::Joined
    };
    Note {
        role,
        people: people.abs(),
        ..note(minutes, change)
    }
}

/// Engineers at 60 an hour, a manager at 90.
const RATES: [HourlyRate; 2] = [HourlyRate(60.0), HourlyRate(90.0)];

/// Four engineers and a manager begin at ten.
fn begun() -> Log {
    Log::started(past_ten(0.0), &[People(4.0), People(1.0)])
}

fn noted(notes: &[Note]) -> Log {
    notes.iter().fold(begun(), |log, note| log.with(*note))
}

#[track_caller]
fn comes_to(log: &Log, minutes: f64, state: State, ran: f64, person_minutes: f64, cost: f64) {
    let reading = read(log, &RATES, past_ten(minutes));
    let close = |one: f64, other: f64| (one - other).abs() < 1e-6;
    assert_eq!(reading.state, state);
    assert!(close(reading.ran.minutes(), ran), "{reading:?}");
    assert!(
        close(reading.person_hours.minutes(), person_minutes),
        "{reading:?}"
    );
    assert!(close(reading.cost.value(), cost), "{reading:?}");
}

#[test]
fn nothing_noted_costs_nothing() {
    comes_to(&Log::default(), 60.0, State::Idle, 0.0, 0.0, 0.0);
    assert!(Log::default().is_empty());
}

#[test]
fn an_hour_costs_what_everyone_there_costs_an_hour() {
    // 4 × 60 + 90 = 330 an hour.
    comes_to(&begun(), 0.0, State::Running, 0.0, 0.0, 0.0);
    comes_to(&begun(), 20.0, State::Running, 20.0, 100.0, 110.0);
    comes_to(&begun(), 60.0, State::Running, 60.0, 300.0, 330.0);
}

#[test]
fn who_joins_or_leaves_counts_from_then_on() {
    // 20 min × 330/h = 110; then two engineers more: 10 min × 450/h = 75; then without the manager: 30 min × 360/h = 180.
    let log = noted(&[came(20.0, 0, 2.0), came(30.0, 1, -1.0)]);
    comes_to(
        &log,
        60.0,
        State::Running,
        60.0,
        100.0 + 70.0 + 180.0,
        365.0,
    );
    let reading = read(&log, &RATES, past_ten(60.0));
    assert_eq!(reading.present, [People(6.0), People(0.0)]);
    assert_eq!(
        (reading.people(), reading.rate),
        (People(6.0), HourlyRate(360.0))
    );
}

#[test]
fn a_break_costs_nothing_and_who_comes_in_it_counts_after_it() {
    // 10 min × 330/h = 55; a break of 20 min in which an engineer comes; 10 min × 390/h = 65.
    let log = noted(&[
        note(10.0, Change::Paused),
        came(15.0, 0, 1.0),
        note(30.0, Change::Resumed),
    ]);
    comes_to(&log, 40.0, State::Running, 20.0, 110.0, 120.0);
    let paused = noted(&[note(10.0, Change::Paused)]);
    comes_to(&paused, 600.0, State::Paused, 10.0, 50.0, 55.0);
}

#[test]
fn an_ended_meeting_stays_as_it_was_until_it_goes_on() {
    let ended = noted(&[note(30.0, Change::Ended)]);
    comes_to(&ended, 3000.0, State::Ended, 30.0, 150.0, 165.0);
    let on = ended.with(note(60.0, Change::Resumed));
    comes_to(&on, 70.0, State::Running, 40.0, 200.0, 220.0);
    let after_a_break = noted(&[note(10.0, Change::Paused), note(30.0, Change::Ended)]);
    comes_to(&after_a_break, 90.0, State::Ended, 10.0, 50.0, 55.0);
}

#[test]
fn a_clock_that_is_set_back_takes_nothing_away_and_goes_on_from_there() {
    // Ten minutes pass; the clock goes back by an hour; ten more pass by the new clock.
    let log = noted(&[came(10.0, 0, 1.0), came(-50.0, 0, -1.0)]);
    comes_to(
        &log,
        -40.0,
        State::Running,
        20.0,
        100.0,
        55.0 + 10.0 * 330.0 / 60.0,
    );
    comes_to(&begun(), -500.0, State::Running, 0.0, 0.0, 0.0);
}

#[test]
fn what_makes_no_sense_is_not_noted() {
    let begun = begun();
    assert_eq!(begun.with(note(5.0, Change::Started)), begun);
    assert_eq!(begun.with(note(5.0, Change::Resumed)), begun);
    let paused = begun.with(note(5.0, Change::Paused));
    assert_eq!(paused.with(note(6.0, Change::Paused)), paused);
    let ended = begun.with(note(5.0, Change::Ended));
    for nonsense in [
        note(6.0, Change::Ended),
        note(6.0, Change::Paused),
        came(6.0, 0, 1.0),
    ] {
        assert_eq!(ended.with(nonsense), ended);
    }
    let nothing = Log::default();
    for change in Change::ALL {
        assert_eq!(nothing.with(note(0.0, change)), nothing);
    }
}

#[test]
fn nobody_leaves_twice_and_no_more_come_than_a_sheet_takes() {
    let gone = noted(&[came(10.0, 1, -3.0), came(20.0, 1, 1.0)]);
    assert_eq!(
        read(&gone, &RATES, past_ten(20.0)).present[1],
        People(1.0),
        "three of one are gone, then one is back"
    );
    let crowd = noted(&[came(10.0, 1, 1e300)]);
    let present = read(&crowd, &RATES, past_ten(20.0)).present[1];
    assert_eq!(present, People(100_000.0));
}

#[test]
fn a_full_log_takes_only_the_end() {
    let full = (0..2 * MAX_NOTES).fold(begun(), |log, at| log.with(came(at as f64, 0, 1.0)));
    assert_eq!(full.notes.len(), MAX_NOTES - 1);
    let ended = full.with(note(2000.0, Change::Ended));
    assert_eq!(ended.notes.len(), MAX_NOTES);
    assert_eq!(ended.state(), State::Ended);
    assert_eq!(ended.with(note(2001.0, Change::Resumed)), ended);
}

#[test]
fn only_roles_with_people_are_noted_at_the_start() {
    let log = Log::started(past_ten(0.0), &[People(0.0), People(2.5)]);
    assert_eq!(log.notes[1..], [came(0.0, 1, 2.5)]);
    let reading = read(&log, &RATES, past_ten(60.0));
    assert_eq!(
        (reading.cost.value(), reading.started),
        (225.0, Some(past_ten(0.0)))
    );
}

#[test]
fn a_removed_role_takes_its_notes_along_and_those_behind_it_move_up() {
    let mut log = noted(&[came(20.0, 0, 2.0), note(30.0, Change::Paused)]);
    log.remove_role(0);
    let manager_alone = Log::started(past_ten(0.0), &[People(1.0)]);
    assert_eq!(log, manager_alone.with(note(30.0, Change::Paused)));
    log.remove_role(7);
    assert_eq!(log.notes.len(), 3);
}

#[test]
fn roles_without_a_rate_cost_nothing() {
    let reading = read(&begun(), &RATES[..1], past_ten(60.0));
    assert_eq!(
        (reading.cost.value(), reading.people()),
        (240.0, People(4.0))
    );
}

#[test]
fn a_moment_that_is_no_date_is_the_beginning_of_1970() {
    for none in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY, 8.65e15, -1e300] {
        assert_eq!(Moment::new(none), Moment::default());
    }
    let ever = Moment::new(8.64e15).since(Moment::new(-8.64e15));
    assert!(ever.value().is_finite() && ever > Hours::ZERO);
    assert_eq!(past_ten(0.0).after(Hours(0.5)), past_ten(30.0));
}
