//! The same JSON by hand as by serde's derived traits.
#![allow(clippy::unwrap_used)]

use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Value, json};

use super::*;
use crate::app::document::any::document;

/// Every number of this JSON as a float, for serde writes `60.0` where we write `60`.
fn floats(value: Value) -> Value {
    match value {
        Value::Number(number) => json!(number.as_f64()),
        Value::Array(items) => items.into_iter().map(floats).collect(),
        Value::Object(fields) => fields
            .into_iter()
            .map(|(name, value)| (name, floats(value)))
            .collect(),
        other => other,
    }
}

proptest! {
    #[test]
    fn serde_writes_the_same(document in document()) {
        let ours: Value = serde_json::from_str(&to_json(&document)).unwrap();
        let theirs = json!({ "version": VERSION, "document": document });
        prop_assert_eq!(floats(ours), floats(theirs));
    }

    #[test]
    fn what_serde_writes_is_read_and_what_serde_reads_is_written(document in document()) {
        let theirs = json!({ "version": VERSION, "document": document }).to_string();
        prop_assert_eq!(&from_json(&theirs).unwrap(), &document);
        let mut ours: Value = serde_json::from_str(&to_json(&document)).unwrap();
        let read: Document = serde_json::from_value(ours["document"].take()).unwrap();
        prop_assert_eq!(read, document);
    }

    /// One field is left out, or replaced: both make the same of it.
    #[test]
    fn what_serde_refuses_is_refused(
        document in document(),
        nth in any::<prop::sample::Index>(),
        by in select(&["null", "true", "-1", "1.5", "7", "\"\"", "\"eu\"", "[]", "{}"][..]),
        gone in any::<bool>(),
    ) {
        let mut value = json!(document);
        let mut found = Vec::new();
        paths(&value, "", &mut found);
        let path = nth.get(&found);
        if gone {
            let (parent, name) = path.rsplit_once('/').unwrap_or_default();
            if let Some(fields) = value.pointer_mut(parent).and_then(Value::as_object_mut) {
                fields.remove(name);
            }
        } else if let Some(place) = value.pointer_mut(path) {
            *place = serde_json::from_str(by).unwrap();
        }
        // serde takes the list of a struct's fields for the struct.
        prop_assume!(gone || by != "[]");
        let theirs = serde_json::from_value::<Document>(value.clone());
        let ours = from_json(&json!({ "version": VERSION, "document": value }).to_string());
        match (ours, theirs) {
            (Ok(ours), Ok(mut theirs)) => {
                repair(&mut theirs);
                prop_assert_eq!(ours, theirs);
            }
            (Err(CodecError::Malformed { .. }), Err(_)) => {}
            (ours, theirs) => prop_assert!(false, "{path} {by}: {ours:?} {theirs:?}"),
        }
    }

    #[test]
    fn no_bytes_make_it_panic(bytes in any::<Vec<u8>>()) {
        let _ = from_json(&String::from_utf8_lossy(&bytes));
    }
}

/// The pointer of everything in this JSON.
fn paths(value: &Value, path: &str, found: &mut Vec<String>) {
    found.push(path.to_owned());
    match value {
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                paths(item, &format!("{path}/{index}"), found);
            }
        }
        Value::Object(fields) => {
            for (name, value) in fields {
                if !name.contains(['/', '~']) {
                    paths(value, &format!("{path}/{name}"), found);
                }
            }
        }
        _ => {}
    }
}

#[test]
fn an_error_names_the_place_of_the_wrong_value() {
    let json = "{\"version\":1,\n\"document\":{\"view\":\"dreams\"}}";
    let (line, column) = (2, 27);
    assert_eq!(from_json(json), Err(CodecError::Malformed { line, column }));
}

#[test]
fn a_version_is_a_whole_number_from_1() {
    for version in ["0", "-1", "1.5", "\"1\"", "null", "4294967296"] {
        let json = format!(r#"{{"version":{version},"document":{{}}}}"#);
        let refused = matches!(from_json(&json), Err(CodecError::Malformed { .. }));
        assert!(refused, "{version}");
    }
    let json = r#"{"version":4294967295}"#;
    assert_eq!(from_json(json), Err(CodecError::FromTheFuture(u32::MAX)));
}
