#![allow(clippy::unwrap_used)]

use serde_json::Value;

use super::*;
use crate::core::quantity::Range;
use crate::core::roi::tests::{cautious, golden};
use crate::core::roi::{MeetingBasis, TurnoverBasis};

/// The draws of a case, made in slices of this size.
fn draw(case: &Case, seed: u32, slice: usize) -> Draws {
    draw_again(&mut Columns::default(), case, seed, slice)
}

/// The same, where some inputs may have been drawn before.
fn draw_again(columns: &mut Columns, case: &Case, seed: u32, slice: usize) -> Draws {
    let mut simulation = Simulation::new(case, seed);
    while !simulation.advance(columns, slice) {}
    simulation.finish()
}

/// Every bit of some draws, for people to compare.
fn bits(seed: u32) -> String {
    let draws = draw(&cautious(), seed, DRAWS);
    let line = |at: &usize| {
        let flows = &draws.flows()[*at];
        let numbers = [
            flows.capacity_hours.value(),
            flows.capacity.value(),
            flows.turnover.value(),
            flows.one_time.value(),
        ];
        let numbers = numbers.map(|number| format!("{:016x}", number.to_bits()));
        format!("{at:4} {}\n", numbers.join(" "))
    };
    [0, 1, 2, 4_999, 9_999].iter().map(line).collect()
}

#[test]
fn a_seed_gives_the_same_bits_on_every_machine() {
    insta::assert_snapshot!("bits_of_seed_1", bits(1));
}

#[test]
fn the_streams_are_those_of_the_published_generator() {
    for known in golden()["streams"].as_array().unwrap() {
        let seed = known["seed"].as_u64().unwrap() as u32;
        let known = known["numbers"].as_array().unwrap();
        assert!(known.len() > 1);
        for (input, numbers) in Input::ALL.into_iter().zip(known) {
            let mut stream = stream(input, seed);
            for number in numbers.as_array().unwrap() {
                let drawn = stream.next_u64();
                assert_eq!(Value::from(format!("{drawn:016x}")), *number);
            }
        }
    }
}

#[test]
fn slices_make_the_same_draws_as_all_at_once() {
    let all = draw(&cautious(), 7, DRAWS);
    assert_eq!(all.flows().len(), DRAWS);
    assert_eq!(draw(&cautious(), 7, 333), all);
    assert_eq!(draw(&cautious(), 7, usize::MAX), all);
    assert_ne!(draw(&cautious(), 8, DRAWS), all);
}

#[test]
fn a_change_of_one_input_leaves_the_draws_of_the_others_alone() {
    let mut other = cautious();
    other.set(Input::Capture, Range::exactly(1.0));
    let (before, after) = (draw(&cautious(), 3, DRAWS), draw(&other, 3, DRAWS));
    for (before, after) in before.flows().iter().zip(after.flows()) {
        assert_eq!(before.capacity_hours, after.capacity_hours);
        assert_eq!(before.turnover, after.turnover);
        assert_ne!(before.capacity, after.capacity);
    }
}

#[test]
fn what_was_drawn_before_gives_the_same_draws_and_is_not_drawn_again() {
    let mut columns = Columns::default();
    let mut other = cautious();
    other.set(Input::Capture, Range::exactly(1.0));
    let mut third = cautious();
    let range = third.range(Input::Capture);
    third.set(Input::Capture, Range { low: 0.0, ..range });
    for (case, seed) in [
        (cautious(), 3),
        (other, 3),
        (third, 3),
        (cautious(), 3),
        (cautious(), 4),
    ] {
        assert_eq!(
            draw_again(&mut columns, &case, seed, 700),
            draw(&case, seed, DRAWS)
        );
    }
    let hours = Input::MeetingHours;
    let before = columns.of[hours.index()].values.as_ptr();
    assert!(!columns.draw(hours, cautious().range(hours), 4));
    assert_eq!(columns.of[hours.index()].values.as_ptr(), before);
}

#[test]
fn what_the_sums_do_not_read_and_what_is_certain_is_not_drawn() {
    let mut case = cautious();
    case.set(Input::Capture, Range::exactly(0.5));
    let drawn = |case: &Case| -> Vec<Input> {
        let simulation = Simulation::new(case, 1);
        simulation.doubtful
    };
    let known = drawn(&case);
    assert!(known.contains(&Input::MeetingHours) && known.contains(&Input::Leavers));
    assert!(!known.contains(&Input::Capture) && !known.contains(&Input::People));
    case.meetings = MeetingBasis::MonthlyCost;
    case.turnover = TurnoverBasis::Amount;
    let known = drawn(&case);
    assert!(!known.contains(&Input::MeetingHours) && !known.contains(&Input::Leavers));
}

#[test]
fn a_uniform_number_is_never_one() {
    assert_eq!(uniform(0), 0.0);
    assert!(uniform(u64::MAX) < 1.0);
}
