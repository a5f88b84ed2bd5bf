//! What is refused, and how it is said.

use super::*;

fn code(input: Input, low: f64, likely: f64, high: f64) -> Option<(End, &'static str)> {
    let problem = cautious().check(input, Range { low, likely, high })?;
    assert_eq!(problem.input, input);
    Some((problem.end, problem.code.id()))
}

#[test]
fn every_slip_of_a_finger_is_named_at_its_end_of_the_range() {
    use End::{High, Likely, Low};
    let nan = f64::NAN;
    let cases = [
        (Input::People, -1.0, 2.0, 3.0, Some((Low, "negative"))),
        (Input::ShareMoved, 0.1, 0.2, 2.0, Some((High, "above-max"))),
        (
            Input::ShareMoved,
            0.4,
            0.2,
            0.5,
            Some((Likely, "out-of-order")),
        ),
        (
            Input::ShareMoved,
            0.1,
            0.4,
            0.3,
            Some((High, "out-of-order")),
        ),
        (Input::Capture, nan, 0.5, 0.9, Some((Low, "not-finite"))),
        (Input::Capture, 0.1, nan, 0.9, Some((Likely, "not-finite"))),
        (
            Input::Pay,
            1.0,
            2.0,
            f64::INFINITY,
            Some((High, "not-finite")),
        ),
        (Input::Multiplier, 0.5, 1.2, 1.3, Some((Low, "below-min"))),
        (Input::PaidHours, 0.0, 1.0, 2.0, Some((Low, "below-min"))),
        (
            Input::MonthlyCost,
            0.0,
            1.0,
            1e15,
            Some((High, "above-max")),
        ),
        (Input::MeetingHours, 0.0, 0.0, 0.0, None),
        (Input::ReplacementCost, 0.16, 0.33, 2.0, None),
    ];
    for (input, low, likely, high, expected) in cases {
        assert_eq!(code(input, low, likely, high), expected, "{input:?}");
    }
}

#[test]
fn pay_may_be_a_salary_only_where_it_is_one() {
    let salary = Range::exactly(120_000.0);
    let mut case = cautious();
    assert!(case.check(Input::Pay, salary).is_some());
    case.pay = PayBasis::Annual;
    assert_eq!(case.check(Input::Pay, salary), None);
}

#[test]
fn what_the_sums_do_not_read_is_no_problem() {
    let mut case = cautious();
    case.set(Input::MonthlyCost, Range::exactly(-1.0));
    assert_eq!(case.problems(), []);
    case.meetings = MeetingBasis::MonthlyCost;
    let problems = case.problems();
    assert_eq!(problems.len(), 1);
    assert_eq!(problems[0].code, ProblemCode::Negative);
}

#[test]
fn what_is_not_used_moves_nothing() {
    for meetings in [MeetingBasis::Hours, MeetingBasis::MonthlyCost] {
        for turnover in [TurnoverBasis::Rates, TurnoverBasis::Amount] {
            let mut case = cautious();
            (case.meetings, case.turnover) = (meetings, turnover);
            for input in Input::ALL.into_iter().filter(|input| !case.uses(*input)) {
                let mut other = case.clone();
                other.set(input, Range::exactly(1.0));
                assert_eq!(outcome(&case), outcome(&other), "{input:?}");
            }
        }
    }
}

#[test]
fn a_default_with_a_parameter_is_in_the_unit_of_its_input() {
    for input in Input::ALL {
        let Some(parameter) = input.parameter() else {
            continue;
        };
        let unit = match input.unit() {
            Unit::Hours => "hours-per-person",
            Unit::HoursPerWeek => "hours-per-week",
            Unit::HoursPerYear => "hours-per-year",
            Unit::WeeksPerYear => "weeks-per-year",
            Unit::Ratio => "ratio",
            Unit::Share => "share",
            Unit::ShareOfSalary => "share-of-salary",
            other => panic!("{input:?} has no default in {other:?}"),
        };
        assert_eq!(evidence().get(parameter.id()).unwrap().unit, unit);
    }
}

#[test]
fn even_the_largest_inputs_give_finite_results() {
    for pay in [PayBasis::LoadedHourly, PayBasis::Hourly, PayBasis::Annual] {
        for ends in [
            |case: &Case, input| case.limit(input).min,
            |case: &Case, input| case.limit(input).max,
        ] {
            let mut case = Case {
                pay,
                ..Case::default()
            };
            for input in Input::ALL {
                case.set(input, Range::exactly(ends(&case, input)));
            }
            assert_eq!(case.problems(), []);
            let outcome = outcome(&case);
            let numbers = [
                outcome.flows.capacity_hours.value(),
                outcome.together.net.value(),
                outcome.together.roi.unwrap_or_default(),
                outcome.contrast.turnover_cost.before,
                outcome.full_time.value(),
                outcome.focus_a_week.value(),
            ];
            assert!(
                numbers.iter().all(|number| number.is_finite()),
                "{numbers:?}"
            );
        }
    }
}
