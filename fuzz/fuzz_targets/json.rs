//! Our reader and writer of JSON against everybody else's.
#![no_main]

use libfuzzer_sys::fuzz_target;
use serde_json::Value as Judge;
use worth_a_meeting::core::json::{MAX_DEPTH, MAX_FIELDS, Value, What, Writer};

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
        (Ok(_), Err(error)) => panic!("{text} is no JSON: {error}"),
        // What JSON is but is not read here: it nests too deeply, or has a name twice or too many.
        (Err(error), Ok(_)) => {
            let deepest = text.matches(['[', '{']).count();
            let names = text.matches(':').count();
            assert!(
                deepest > MAX_DEPTH as usize || names > 1 || names > MAX_FIELDS,
                "{text} is refused: {error:?}"
            );
        }
        (Err(error), Err(_)) => assert!(error.at <= text.len()),
    }
});

/// Whether both are the same, numbers to the last bit.
fn same(value: &Value, judge: &Judge) -> bool {
    match (&value.what, judge) {
        (What::Null, Judge::Null) => true,
        (What::Bool(value), Judge::Bool(other)) => value == other,
        (What::Number(value), Judge::Number(other)) => other.as_f64() == Some(*value),
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
