//! What holds for every log, those that nobody made by hand included.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};

use super::super::*;
use crate::core::quantity::{HourlyRate, Money, People, testing};

fn moment() -> impl Strategy<Value = Moment> {
    prop_oneof![
        4 => (0.0..2e7).prop_map(Moment::new),
        1 => any::<f64>().prop_map(Moment::new),
    ]
}

fn any_note() -> impl Strategy<Value = Note> {
    let people = prop_oneof![4 => (0_u8..20).prop_map(f64::from), 1 => any::<f64>()];
    let parts = (moment(), select(&Change::ALL[..]), 0_u8..4, people);
    parts.prop_map(|(at, change, role, people)| Note {
        at,
        change,
        role,
        people,
    })
}

/// Notes in any order, of any kind.
fn wild() -> impl Strategy<Value = Log> {
    vec(any_note(), 0..30).prop_map(|notes| Log { notes })
}

/// Notes as a reader makes them: each after the one before, and none that makes no sense.
fn orderly() -> impl Strategy<Value = Log> {
    let steps = vec((0.0..6e5, any_note()), 0..30);
    (vec(0_u8..9, 3), steps).prop_map(|(people, steps)| {
        let people: Vec<People> = people.into_iter().map(|it| People(it.into())).collect();
        let mut at = 1e6;
        let mut log = Log::started(Moment::new(at), &people);
        for (step, note) in steps {
            at += step;
            let people = note.people.abs().min(100.0).round();
            log = log.with(Note {
                at: Moment::new(at),
                people,
                ..note
            });
        }
        log
    })
}

fn rates() -> impl Strategy<Value = Vec<HourlyRate>> {
    vec((0.0..100_000.0).prop_map(HourlyRate), 3)
}

fn close(one: Money, other: Money) -> bool {
    testing::close(one.value(), other.value())
}

proptest! {
    #[test]
    fn nothing_is_ever_negative_or_endless(log in wild(), rates in rates(), now in moment()) {
        let reading = read(&log, &rates, now);
        let figures = [reading.ran.value(), reading.person_hours.value(), reading.cost.value(),
            reading.rate.value(), reading.people().value()];
        prop_assert!(figures.iter().all(|it| it.is_finite() && *it >= 0.0), "{reading:?}");
    }

    #[test]
    fn the_cost_never_falls_as_time_goes_by(log in wild(), rates in rates(), one in moment(), other in moment()) {
        let (early, late) = if one <= other { (one, other) } else { (other, one) };
        prop_assert!(read(&log, &rates, early).cost <= read(&log, &rates, late).cost);
    }

    #[test]
    fn a_break_costs_nothing_however_long(log in orderly(), rates in rates(), long in 0.0..1e9) {
        let at = log.notes.last().unwrap().at;
        let paused = log.with(Note { at, change: Change::Paused, ..Note::default() });
        let later = Moment::new(at.milliseconds() + long);
        if paused.state() == State::Paused {
            prop_assert_eq!(read(&paused, &rates, at).cost, read(&paused, &rates, later).cost);
        }
    }

    #[test]
    fn joining_is_never_cheaper_wherever_it_is_noted(
        log in wild(), rates in rates(), joined in any_note(), place in any::<Index>(), now in moment(),
    ) {
        let mut more = log.clone();
        let joined = Note { change: Change::Joined, people: joined.people.abs(), ..joined };
        more.notes.insert(place.index(log.notes.len() + 1), joined);
        let (less, more) = (read(&log, &rates, now).cost, read(&more, &rates, now).cost);
        prop_assert!(more >= less || close(more, less));
    }

    #[test]
    fn any_split_of_the_time_gives_the_same_sum(
        log in orderly(), rates in rates(), cuts in vec((any::<Index>(), 0.0..1.0), 1..10), long in 0.0..1e7,
    ) {
        let now = Moment::new(log.notes.last().unwrap().at.milliseconds() + long);
        let mut split = log.clone();
        for (place, share) in cuts {
            // Somebody who is nobody comes, anywhere between two notes: time is cut there, and nothing changes.
            let place = 1 + place.index(split.notes.len());
            let before = split.notes[place - 1].at.milliseconds();
            let behind = split.notes.get(place).map_or(now, |note| note.at).milliseconds();
            let at = Moment::new(before + (behind - before) * share);
            split.notes.insert(place, Note { at, change: Change::Joined, ..Note::default() });
        }
        let (whole, parts) = (read(&log, &rates, now), read(&split, &rates, now));
        prop_assert!(close(whole.cost, parts.cost), "{:?} {:?}", whole, parts);
        prop_assert_eq!(whole.state, parts.state);
    }

    #[test]
    fn no_log_outgrows_its_limit(notes in vec(any_note(), 0..40)) {
        let mut log = Log { notes: vec![Note::default(); MAX_NOTES - 20] };
        for note in notes {
            log = log.with(note);
        }
        prop_assert!(log.notes.len() <= MAX_NOTES);
    }
}
