//! Our reader and writer of JSON against everybody else's.
#![no_main]

use libfuzzer_sys::fuzz_target;
use serde_json::Value as Judge;
use worth_a_meeting::core::json::{MAX_DEPTH, Value, What, Writer};

fuzz_target!(|text: &str| {
    let judge = serde_json::from_str::<Judge>(text);
    match (Value::parse(text), judge) {
        (Ok(value), Ok(judge)) => {
            assert!(same(&value, &judge), "{text}");
            let mut writer = Writer::default();
            writer.value(&value);
            let written = writer.finish();
            let judge = serde_json::from_str(&written).expect("what is written is JSON");
            assert!(same(&value, &judge), "{text} was written as {written}");
        }
        // Where numbers end, the last bit decides: see `same`.
        (Ok(_), Err(error)) => assert!(
            error.to_string().starts_with("number out of range"),
            "{text} is no JSON: {error}"
        ),
        // What JSON is but is not read here: it nests too deeply, or has a name twice.
        (Err(error), Ok(judge)) => {
            let deepest = text.matches(['[', '{']).count();
            let names = text.matches(':').count();
            assert!(
                deepest > MAX_DEPTH as usize || names > 1 || is_at_the_end(&judge),
                "{text} is refused: {error:?}"
            );
        }
        (Err(error), Err(_)) => assert!(error.at <= text.len()),
    }
});

/// Whether a number is in it that is the largest there is.
fn is_at_the_end(judge: &Judge) -> bool {
    match judge {
        Judge::Number(number) => number
            .as_f64()
            .is_none_or(|number| number.abs() == f64::MAX),
        Judge::Array(items) => items.iter().any(is_at_the_end),
        Judge::Object(fields) => fields.values().any(is_at_the_end),
        _ => false,
    }
}

/// How many floats lie between two of one sign.
fn apart(a: f64, b: f64) -> u64 {
    a.to_bits().abs_diff(b.to_bits())
}

/// Whether both are the same. Of numbers with more digits than a float has, the last bit may be its neighbour.
fn same(value: &Value, judge: &Judge) -> bool {
    match (&value.what, judge) {
        (What::Null, Judge::Null) => true,
        (What::Bool(value), Judge::Bool(other)) => value == other,
        (What::Number(value), Judge::Number(other)) => other
            .as_f64()
            .is_some_and(|other| *value == other || apart(*value, other) <= 1),
        (What::Text(value), Judge::String(other)) => value == other,
        (What::List(values), Judge::Array(others)) => {
            values.len() == others.len()
                && values
                    .iter()
                    .zip(others)
                    .all(|(value, other)| same(value, other))
        }
        (What::Object(fields), Judge::Object(others)) => {
            fields.len() == others.len()
                && fields
                    .iter()
                    .all(|(name, value)| others.get(name).is_some_and(|other| same(value, other)))
        }
        _ => false,
    }
}
