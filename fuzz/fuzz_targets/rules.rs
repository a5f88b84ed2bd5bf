//! Policies with any numbers that a file may hold: whatever the checks let through keeps the promises.
//!
//! Chance rarely writes such files letter by letter, so the bytes choose the numbers here, not the letters.
#![no_main]

mod promises;

use libfuzzer_sys::arbitrary::{Result, Unstructured};
use libfuzzer_sys::fuzz_target;
use serde_json::{Map, Value, json};
use worth_a_meeting::core::decision::{Factor, Gate, Mode};
use worth_a_meeting::core::policy::{ModeRule, Policy};

fuzz_target!(|bytes: &[u8]| {
    // A fixed part for the answers, so that mutations of the numbers leave them alone.
    let Some((answers, bytes)) = bytes.split_at_checked(64) else {
        return;
    };
    let Ok(file) = file(&mut Unstructured::new(bytes)) else {
        return;
    };
    match Policy::parse(&file.to_string()) {
        Ok(policy) => {
            for answers in answers.chunks(32) {
                promises::keeps(&policy, &promises::any_answers(answers));
            }
        }
        Err(error) => assert!(
            ["policy-order", "policy-no-mode"].contains(&error.code()),
            "{error} in {file}"
        ),
    }
});

fn file(bytes: &mut Unstructured<'_>) -> Result<Value> {
    let mut gates = Map::new();
    for gate in Gate::ALL {
        gates.insert(gate.id().to_owned(), bytes.arbitrary::<bool>()?.into());
    }
    let mut points = Map::new();
    for factor in Factor::ALL {
        points.insert(factor.id().to_owned(), weights(bytes, factor)?);
    }
    let mut positions = Mode::ALL.map(|_| 0);
    for position in &mut positions {
        *position = bytes.int_in_range(-200..=200)?;
    }
    if is_orderly(bytes)? {
        positions.sort_unstable();
    }
    let mut modes = Map::new();
    for (mode, position) in Mode::ALL.into_iter().zip(positions) {
        modes.insert(mode.id().to_owned(), rule(bytes, position)?);
    }
    Ok(json!({
        "version": Policy::VERSION,
        "decision": {
            "gates": gates,
            "talk_after_rounds": bytes.int_in_range(1..=20)?,
            "points": points,
            "modes": modes,
        },
    }))
}

/// Whether to keep an order that the checks demand: mostly, as whatever they refuse is not looked at further.
fn is_orderly(bytes: &mut Unstructured<'_>) -> Result<bool> {
    bytes.ratio(7, 8)
}

/// Points for every choice, or for bands of numbers.
fn weights(bytes: &mut Unstructured<'_>, factor: Factor) -> Result<Value> {
    let count = if factor.is_number() {
        bytes.int_in_range(1..=4)?
    } else {
        factor.choices().len()
    };
    let mut points = Vec::new();
    for _ in 0..count {
        points.push(bytes.int_in_range(-100..=100)?);
    }
    if is_orderly(bytes)? {
        match factor {
            Factor::Urgency => points.sort_unstable_by_key(|points| -points),
            Factor::Sensitivity | Factor::Rounds | Factor::Overlap => points.sort_unstable(),
            _ => {}
        }
    }
    if !factor.is_number() {
        let choices = factor.choices().iter().map(|id| (*id).to_owned());
        return Ok(Map::from_iter(choices.zip(points.into_iter().map(Value::from))).into());
    }
    let mut from = 0;
    let mut bands = Vec::new();
    for points in points {
        bands.push(json!([from, points, "a-rule", null]));
        from += bytes.int_in_range(1..=9)?;
    }
    Ok(bands.into())
}

fn rule(bytes: &mut Unstructured<'_>, position: i32) -> Result<Value> {
    let least = bytes.int_in_range(0..=3)?;
    let most = if bytes.arbitrary()? {
        Value::Null
    } else {
        bytes.int_in_range(least..=40)?.into()
    };
    let mut unfit = Map::new();
    for factor in ModeRule::FACTORS {
        let mut cells = Map::new();
        for choice in std::iter::once(&"unset").chain(factor.choices()) {
            if bytes.ratio(1, 4)? {
                cells.insert((*choice).to_owned(), bytes.int_in_range(0..=100)?.into());
            }
        }
        unfit.insert(factor.id().to_owned(), cells.into());
    }
    Ok(json!({
        "offered": bytes.ratio(7, 8)?,
        "position": position,
        "contributors": [least, most],
        "unfit": unfit,
    }))
}
