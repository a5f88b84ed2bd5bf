//! The same JSON as everybody else's, with `serde_json` as the judge.
#![allow(clippy::unwrap_used)]

mod numbers;
mod texts;

use proptest::prelude::*;
use serde_json::Value as Oracle;

use super::*;

fn parse(text: &str) -> Result<Value, Error> {
    Value::parse(text)
}

fn write(value: &Value) -> String {
    let mut writer = Writer::default();
    writer.value(value);
    writer.finish()
}

/// Whether both are the same, numbers to the last bit.
fn is(value: &Value, oracle: &Oracle) -> bool {
    match (&value.what, oracle) {
        (What::Null, Oracle::Null) => true,
        (What::Bool(value), Oracle::Bool(other)) => value == other,
        (What::Number(value), Oracle::Number(other)) => {
            other.as_f64().is_some_and(|other| *value == other)
        }
        (What::Text(value), Oracle::String(other)) => value == other,
        (What::List(values), Oracle::Array(others)) => {
            values.len() == others.len() && values.iter().zip(others).all(|(a, b)| is(a, b))
        }
        (What::Object(values), Oracle::Object(others)) => {
            values.len() == others.len()
                && values
                    .iter()
                    .all(|(name, value)| others.get(name).is_some_and(|other| is(value, other)))
        }
        _ => false,
    }
}

/// Any JSON, nested a little.
fn any_json() -> impl Strategy<Value = Oracle> {
    let leaf = prop_oneof![
        Just(Oracle::Null),
        any::<bool>().prop_map(Oracle::Bool),
        any::<i64>().prop_map(|number| Oracle::from(number >> 12)),
        any::<f64>().prop_map(Oracle::from),
        any::<String>().prop_map(Oracle::String),
    ];
    leaf.prop_recursive(4, 32, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Oracle::Array),
            prop::collection::btree_map(any::<String>(), inner, 0..6)
                .prop_map(|fields| Oracle::Object(fields.into_iter().collect())),
        ]
    })
}

/// Pieces of JSON in any order.
fn pieces() -> impl Strategy<Value = String> {
    const PIECES: [&str; 34] = [
        "{", "}", "[", "]", ",", ":", "\"", "\"a\"", "\"b\":", "null", "true", "false", "0", "-",
        "1", "9", ".", "e", "E", "+", " ", "\n", "\t", "\\", "\\n", "\\u00e9", "\\ud83d",
        "\\ude00", "\\u", "é", "\u{1}", "\u{7f}", "1.5e3", "\u{feff}",
    ];
    prop::collection::vec(prop::sample::select(&PIECES[..]), 0..9)
        .prop_map(|pieces| pieces.concat())
}

fn agree(text: &str) -> Result<(), TestCaseError> {
    match (parse(text), serde_json::from_str::<Oracle>(text)) {
        (Ok(value), Ok(oracle)) => prop_assert!(is(&value, &oracle), "{text}: {value:?}"),
        (Err(_), Err(_)) => {}
        // What serde_json lets through: a name twice.
        (Err(_), Ok(oracle)) => prop_assert_ne!(
            oracle.to_string().matches(':').count(),
            text.matches(':').count(),
            "{} is refused",
            text
        ),
        (Ok(value), Err(error)) => prop_assert!(false, "{text}: {value:?}, {error}"),
    }
    Ok(())
}

proptest! {
    #[test]
    fn what_others_write_is_read(oracle in any_json()) {
        for text in [oracle.to_string(), serde_json::to_string_pretty(&oracle).unwrap()] {
            prop_assert!(is(&parse(&text).unwrap(), &oracle), "{text}");
        }
    }

    #[test]
    fn what_is_written_is_read_by_others_and_again(oracle in any_json()) {
        let value = parse(&oracle.to_string()).unwrap();
        for written in [write(&value), value.pretty()] {
            let value = parse(&written).unwrap();
            prop_assert!(is(&value, &serde_json::from_str(&written).unwrap()), "{written}");
            prop_assert!(is(&value, &oracle), "{written}");
        }
    }

    #[test]
    fn what_others_refuse_is_refused(text in pieces()) {
        agree(&text)?;
    }

    #[test]
    fn json_that_was_spoilt_is_refused_where_others_refuse_it(
        oracle in any_json(), at in any::<prop::sample::Index>(), by in any::<char>(),
    ) {
        let mut text: Vec<char> = oracle.to_string().chars().collect();
        let at = at.index(text.len());
        text[at] = by;
        agree(&text.into_iter().collect::<String>())?;
    }

    #[test]
    fn no_text_makes_it_panic(bytes in any::<Vec<u8>>()) {
        let _ = parse(&String::from_utf8_lossy(&bytes));
    }
}
