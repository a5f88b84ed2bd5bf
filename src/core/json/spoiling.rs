//! Files that somebody broke: whether their reader and their schema agree about them.
#![allow(clippy::unwrap_used)]

use proptest::prelude::*;
use serde_json::{Value, json};

/// One value of a file replaced, or a field added beside it.
pub(crate) fn spoilt(
    mut file: Value,
    nth: prop::sample::Index,
    value: &Value,
    name: &str,
) -> Value {
    let mut found = Vec::new();
    pointers(&file, String::new(), &mut found);
    let pointer: &String = nth.get(&found);
    let place = file.pointer_mut(pointer).unwrap();
    match place {
        Value::Object(fields) if !name.is_empty() => {
            fields.insert(name.to_owned(), value.clone());
        }
        _ => *place = value.clone(),
    }
    file
}

/// Where each value of a file is.
fn pointers(value: &Value, at: String, found: &mut Vec<String>) {
    let mut walk = |key: &str, value| {
        let key = key.replace('~', "~0").replace('/', "~1");
        pointers(value, format!("{at}/{key}"), found);
    };
    match value {
        Value::Object(fields) => fields.iter().for_each(|(key, value)| walk(key, value)),
        Value::Array(items) => (0..)
            .zip(items)
            .for_each(|(index, value): (usize, _)| walk(&index.to_string(), value)),
        _ => {}
    }
    found.push(at);
}

/// Values to put in the place of others.
pub(crate) fn values() -> impl Strategy<Value = Value> {
    prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        (-300_i32..1100).prop_map(Value::from),
        (-30_i32..30).prop_map(|half| Value::from(f64::from(half) / 2.0)),
        "[a-z0-9#:/-]{0,12}".prop_map(Value::from),
        any::<String>().prop_map(Value::from),
        Just(json!([])),
        Just(json!({})),
        Just(json!([0, 0, "r", null])),
        Just(json!({"": {"": []}})),
        Just(json!(["mon"])),
    ]
}
