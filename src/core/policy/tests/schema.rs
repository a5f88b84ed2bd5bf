//! The published schema accepts what the reader accepts, and is what the types say.

use jsonschema::Validator;
use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;
use crate::core::json::spoiling::{spoilt, values};
use crate::core::policy::any;
use crate::core::published::assert_published;

/// The copy that people and their editors see.
const PUBLISHED: &str = "docs/policy.schema.json";

fn validator() -> Validator {
    let schema: Value = serde_json::from_str(&Policy::schema()).unwrap();
    jsonschema::meta::validate(&schema).unwrap();
    jsonschema::validator_for(&schema).unwrap()
}

/// Refused for what a single value is, rather than for what must hold between values.
fn is_misshapen(error: &PolicyError) -> bool {
    match error {
        PolicyError::Order { .. } | PolicyError::NoMode { .. } | PolicyError::TooLong => false,
        // The second of two numbers has a bound that the schema does not know: the first one. How many templates may be
        // hidden or added depends on how many there are.
        PolicyError::OutOfRange { path, .. } => {
            let bounds = [
                ".contributors.1",
                "norms.escalation_hours.1",
                "templates.add",
                "templates.hide",
            ];
            !bounds.iter().any(|bound| path.ends_with(bound))
        }
        // Names of what is elsewhere.
        PolicyError::Unknown { path } => {
            !["templates.hide.", "templates.change."]
                .iter()
                .any(|there| path.starts_with(there))
                && !path.ends_with(".before")
        }
        PolicyError::Expected { kind, .. } if *kind == "unique" => false,
        // A field stays that others name, or that is the title.
        PolicyError::Expected { path, kind } if *kind == "object" => {
            !(path.starts_with("templates.change.") && path.contains(".fields."))
        }
        _ => true,
    }
}

#[test]
fn the_published_schema_is_what_the_types_say() {
    assert_published(
        PUBLISHED,
        &Policy::schema(),
        "src/core/policy/schema.rs",
        "the_published_schema",
    );
}

#[test]
fn the_default_policy_and_the_documented_examples_keep_to_the_schema() {
    let validator = validator();
    let examples = std::fs::read_dir("docs/policies").unwrap();
    let mut files = vec!["data/policy.json".into()];
    files.extend(examples.map(|file| file.unwrap().path()));
    assert_eq!(files.len(), 5);
    for file in files {
        let text = std::fs::read_to_string(&file).unwrap();
        let errors: Vec<String> = validator
            .iter_errors(&serde_json::from_str(&text).unwrap())
            .map(|error| error.to_string())
            .collect();
        assert_eq!(errors, [""; 0], "{}", file.display());
    }
}

#[test]
fn both_agree_about_single_values() {
    let validator = validator();
    let agree = |section: Value, good: bool| {
        let mut policy = section;
        policy["version"] = 1.into();
        let read = Policy::parse(&policy.to_string());
        assert_eq!(validator.is_valid(&policy), good, "schema: {policy}");
        assert_eq!(read.is_ok(), good, "reader: {policy}: {read:?}");
    };
    let handbook =
        |url: &str| json!({ "branding": { "handbook": { "url": url, "label": "How" } } });
    for url in [
        "https://example.org/a:b",
        "https://x",
        "/",
        "/wiki",
        "wiki/a:b",
        "?a:b",
        "#x",
        "über/uns",
        "a",
    ] {
        agree(handbook(url), true);
    }
    for url in [
        "",
        "https://",
        "http://x",
        "HTTPS://x",
        "//x",
        "///x",
        "javascript:alert(1)",
        "java\tscript:x",
        "/\\x",
        "\\\\x",
        " /x",
        "/a b",
        "mailto:a@b",
        "data:,",
        "a:b",
        "x\u{7f}",
    ] {
        agree(handbook(url), false);
    }
    let accent = |colour: &str| json!({ "branding": { "accent": { "light": colour } } });
    agree(accent("#0aF9c2"), true);
    for colour in ["#abc", "red", "#00000g", "#0000000", "000000", "#é0000", ""] {
        agree(accent(colour), false);
    }
    for time in ["00:00", "23:59"] {
        agree(
            json!({"norms": {"working_day": {"start": time, "end": "24:00"}}}),
            true,
        );
    }
    for time in ["24:01", "9:00", "12:60", "1200", "12:00 "] {
        agree(
            json!({"norms": {"working_day": {"start": time, "end": "24:00"}}}),
            false,
        );
    }
    let name = |name: String| json!({ "name": name });
    agree(name("é".repeat(200)), true);
    agree(name("é".repeat(201)), false);
    agree(name("a\nb".to_owned()), false);
    agree(name("a\u{85}b".to_owned()), false);
    agree(
        json!({"note": {"any": ["thing"]}, "$schema": "policy.schema.json"}),
        true,
    );
    let template = |fields: Value| json!({"templates": {"add": [{"id": "own", "group": "ask", "fields": fields}]}});
    let (title, other) = (
        json!({"id": "title", "kind": "line"}),
        json!({"id": "why", "kind": "text"}),
    );
    agree(template(json!([other, title])), true);
    agree(template(json!([other])), false);
    agree(template(json!([])), false);
    agree(template(json!([{"id": "title", "kind": "text"}])), false);
    agree(json!({"brandng": {}}), false);
    agree(json!({"wording": {"en": {"Mode": "x"}}}), false);
    agree(json!({"wording": {"e n": {"mode": "x"}}}), false);
    agree(json!({"wording": {"": {"mode": "x"}}}), false);
    agree(json!({"wording": {"en": {"mode": ""}}}), false);
    agree(json!({"branding": {"accent": {"dark": "#000000"}}}), false);
    agree(json!({"decision": {"points": {"risk": {"no": 1.0}}}}), true);
    agree(
        json!({"decision": {"points": {"risk": {"no": 1.5}}}}),
        false,
    );
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn every_written_policy_keeps_to_the_schema(policy in any::policy()) {
        let file: Value = serde_json::from_str(&policy.to_json()).unwrap();
        let validator = validator();
        let errors: Vec<String> = validator.iter_errors(&file).map(|error| error.to_string()).collect();
        prop_assert!(errors.is_empty(), "{:?}", errors);
    }
}

proptest! {
    /// Whatever happens to a file: the schema calls wrong what the reader refuses for its shape, and nothing else.
    #[test]
    fn a_spoilt_file_is_refused_by_both_or_by_neither(
        policy in any::policy(),
        nth in any::<prop::sample::Index>(),
        value in values(),
        name in prop_oneof![Just(""), Just("note"), Just("__proto__"), Just("day"), Just("dark")],
        complete in any::<bool>(),
    ) {
        let text = if complete { include_str!("../../../../data/policy.json").to_owned() } else { policy.to_json() };
        let file = spoilt(serde_json::from_str(&text).unwrap(), nth, &value, name);
        let read = Policy::parse(&file.to_string());
        let valid = VALIDATOR.with(|validator| validator.is_valid(&file));
        match read {
            Ok(_) => prop_assert!(valid, "the schema refuses {}", file),
            Err(error) if is_misshapen(&error) => prop_assert!(!valid, "the schema lets through {}: {:?}", file, error),
            Err(_) => {}
        }
    }
}

thread_local! {
    static VALIDATOR: Validator = validator();
}
