//! The published schema accepts what the reader accepts, and is what the types say.

use jsonschema::Validator;
use proptest::prelude::*;
use serde_json::{Value, json};

use super::super::*;
use crate::core::json::spoiling::{spoilt, values};
use crate::core::published::assert_published;

/// The copy that hosts see.
const PUBLISHED: &str = "docs/document.schema.json";

fn validator() -> Validator {
    let schema: Value = serde_json::from_str(&Document::schema()).unwrap();
    jsonschema::meta::validate(&schema).unwrap();
    jsonschema::validator_for(&schema).unwrap()
}

thread_local! {
    static VALIDATOR: Validator = validator();
}

fn is_valid(value: &Value) -> bool {
    VALIDATOR.with(|validator| validator.is_valid(value))
}

#[test]
fn the_published_schema_of_documents_is_what_the_types_say() {
    assert_published(
        PUBLISHED,
        &Document::schema(),
        "src/app/document/schema.rs",
        "the_published_schema",
    );
}

#[test]
fn every_kept_document_keeps_to_the_schema() {
    for file in [
        "document-v1.json",
        "document-v1-running.json",
        "document-v1-roi.json",
    ] {
        let text = std::fs::read_to_string(["tests/golden/", file].concat()).unwrap();
        let value: Value = serde_json::from_str(&text).unwrap();
        let errors = VALIDATOR.with(|validator| {
            let errors = validator.iter_errors(&value);
            errors.map(|error| error.to_string()).collect::<Vec<_>>()
        });
        assert_eq!(errors, [""; 0], "{file}");
    }
}

#[test]
fn schema_and_reader_agree_about_single_values() {
    let agree = |document: Value, good: bool| {
        let value = json!({"version": VERSION, "document": document});
        let read = from_json(&value.to_string());
        assert_eq!(is_valid(&value), good, "schema: {value}");
        assert_eq!(read.is_ok(), good, "reader: {value}: {read:?}");
    };
    agree(json!({}), true);
    agree(json!(null), false);
    agree(json!([]), false);
    agree(json!({"later": {"any": "thing"}}), true);
    agree(json!({"view": "policy"}), true);
    agree(json!({"view": null}), false);
    agree(
        json!({"answers": {"contributors": 4.0, "risk": null}}),
        true,
    );
    agree(json!({"answers": {"contributors": 1000}}), false);
    agree(json!({"answers": {"urgency": "soon"}}), false);
    agree(json!({"answers": {"deep-work": "yes"}}), true);
    agree(json!({"cost": {"roles": [], "currency": "euro"}}), true);
    agree(
        json!({"cost": {"figures": {"followUp": "soon", "words": -1e300}}}),
        true,
    );
    agree(json!({"cost": {"figures": {"followUp": []}}}), false);
    agree(json!({"cost": {"recurrence": null}}), false);
    agree(
        json!({"ticker": [{"at": 0.5, "change": "paused", "role": 255}]}),
        true,
    );
    agree(
        json!({"ticker": [{"at": 0, "change": "paused", "role": 256}]}),
        false,
    );
    agree(json!({"ticker": [{"change": "paused"}]}), false);
    agree(json!({"roi": {"people": "4..9"}}), true);
    agree(json!({"roi": {"people": 4}}), false);
    agree(
        json!({"update": {"drafts": {"status": {"title": null}}}}),
        false,
    );
}

#[test]
fn other_versions_are_refused_by_both() {
    for version in [
        json!(0),
        json!(-1),
        json!(1.5),
        json!("1"),
        json!(null),
        json!(VERSION + 1),
    ] {
        let value = json!({"version": version, "document": {}});
        assert!(!is_valid(&value), "{value}");
        assert!(from_json(&value.to_string()).is_err(), "{value}");
    }
    assert_eq!(
        from_json(r#"{"version":2,"document":{}}"#),
        Err(CodecError::FromTheFuture(2))
    );
}

proptest! {
    #[test]
    fn every_written_document_keeps_to_the_schema(document in any::document()) {
        let value: Value = serde_json::from_str(&to_json(&document)).unwrap();
        prop_assert!(is_valid(&value), "{}", value);
    }

    /// Whatever happens to a file: the schema calls wrong what the reader refuses, and nothing else.
    #[test]
    fn a_spoilt_document_is_refused_by_both_or_by_neither(
        document in any::document(),
        nth in proptest::prelude::any::<prop::sample::Index>(),
        value in values(),
        name in prop_oneof![Just(""), Just("note"), Just("view"), Just("answers"), Just("at"), Just("pay"), Just("drafts")],
    ) {
        let file = spoilt(serde_json::from_str(&to_json(&document)).unwrap(), nth, &value, name);
        let read = from_json(&file.to_string());
        prop_assert_eq!(read.is_ok(), is_valid(&file), "{}: {:?}", file, read);
    }
}
