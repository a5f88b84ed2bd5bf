#![allow(clippy::unwrap_used, clippy::panic)]

use serde_json::Value;

use super::*;
use crate::core::evidence::{Parameter, evidence};
use crate::core::quantity::testing::close;
use crate::core::quantity::{ProblemCode, Range};

mod cases;
mod checked;
mod drawn;
mod promises;
mod reference;

/// The cautious case of the United States.
pub(super) fn cautious() -> Case {
    Case::cautious(
        evidence(),
        Parameter::HourlyRateUs,
        Parameter::LoadedMultiplierUs,
    )
}

/// What `tests/reference/roi.py` found.
pub(super) fn golden() -> Value {
    serde_json::from_str(include_str!("../../../../tests/golden/roi.json")).unwrap()
}

fn input(id: &str) -> Input {
    let known = Input::ALL.into_iter().find(|input| input.id() == id);
    known.unwrap_or_else(|| panic!("{id}"))
}

/// All draws of a case.
fn draw(case: &Case, seed: u32) -> Draws {
    let mut simulation = Simulation::new(case, seed);
    let mut columns = Columns::default();
    while !simulation.advance(&mut columns, DRAWS) {}
    simulation.finish()
}

fn outcome(case: &Case) -> Outcome {
    Outcome::of(case, &case.likely())
}

/// The case of the reference: its bases, and its inputs either as values or as ranges.
fn read_case(bases: &Value, inputs: &Value) -> Case {
    let mut case = Case {
        meetings: match bases["meetings"].as_str().unwrap() {
            "hours" => MeetingBasis::Hours,
            _ => MeetingBasis::MonthlyCost,
        },
        turnover: match bases["turnover"].as_str().unwrap() {
            "rates" => TurnoverBasis::Rates,
            _ => TurnoverBasis::Amount,
        },
        pay: match bases["pay"].as_str().unwrap() {
            "loaded-hourly" => PayBasis::LoadedHourly,
            "hourly" => PayBasis::Hourly,
            _ => PayBasis::Annual,
        },
        plan: Plan {
            ramp: bases["ramp"].as_u64().unwrap() as u16,
            horizon: bases["horizon"].as_u64().unwrap() as u16,
        },
        ..Case::default()
    };
    for (id, value) in inputs.as_object().unwrap() {
        let range = match value.as_array() {
            Some(ends) => Range {
                low: ends[0].as_f64().unwrap(),
                likely: ends[1].as_f64().unwrap(),
                high: ends[2].as_f64().unwrap(),
            },
            None => Range::exactly(value.as_f64().unwrap()),
        };
        case.set(input(id), range);
    }
    case
}
