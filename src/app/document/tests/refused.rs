//! What is not a document, and what of a document is passed over.

use super::super::*;
use crate::core::cost::ticker::MAX_NOTES;

fn with(document: &str) -> Result<Document, CodecError> {
    from_json(&format!(r#"{{"version":1,"document":{document}}}"#))
}

fn is_malformed(json: &str) -> bool {
    matches!(from_json(json), Err(CodecError::Malformed { .. }))
}

#[test]
fn a_later_version_is_refused_by_its_number_whatever_it_holds() {
    let later = [
        r#"{"version":2,"document":{}}"#,
        r#"{"document":{"view":"dreams","answers":[1]},"version":2}"#,
        r#"{"version":2}"#,
    ];
    for json in later {
        assert_eq!(from_json(json), Err(CodecError::FromTheFuture(2)), "{json}");
    }
    let last = r#"{"version":4294967295,"document":{}}"#;
    assert_eq!(from_json(last), Err(CodecError::FromTheFuture(u32::MAX)));
}

#[test]
fn a_version_that_never_was_is_refused() {
    for version in [
        "0",
        "-1",
        "1.5",
        "\"1\"",
        "null",
        "true",
        "[1]",
        "4294967296",
    ] {
        let json = format!(r#"{{"version":{version},"document":{{}}}}"#);
        assert!(is_malformed(&json), "{json}");
    }
}

#[test]
fn something_else_than_a_document_is_refused() {
    let others = [
        "",
        " ",
        "null",
        "1",
        "\"\"",
        "[]",
        "{}",
        "nonsense",
        r#"{"version":1}"#,
        r#"{"document":{}}"#,
        r#"{"version":1,"document":null}"#,
        r#"{"version":1,"document":{}}x"#,
        r#"{"version":1,"version":1,"document":{}}"#,
        r#"{"version":1,"document":{},"document":{}}"#,
    ];
    for json in others {
        assert!(is_malformed(json), "{json}");
    }
}

#[test]
fn the_place_where_it_stops_making_sense_is_named() {
    let json = "{\"version\":1,\n\"document\":{\"view\":\"dreams\"}}";
    // The closing quote of “dreams” is the 27th character of the second line.
    assert_eq!(
        from_json(json),
        Err(CodecError::Malformed {
            line: 2,
            column: 27
        })
    );
}

#[test]
fn a_document_of_the_largest_size_is_read_and_a_larger_one_refused() {
    let json = |topic: usize| {
        format!(
            r#"{{"version":1,"document":{{"topic":"{}"}}}}"#,
            "x".repeat(topic)
        )
    };
    let frame = json(0).len();
    assert_eq!(
        from_json(&json(MAX_BYTES - frame)).unwrap().topic.len(),
        MAX_BYTES - frame
    );
    assert_eq!(
        from_json(&json(MAX_BYTES - frame + 1)),
        Err(CodecError::TooLarge)
    );
}

#[test]
fn deep_nesting_is_refused_instead_of_overflowing_the_stack() {
    let deep = "[".repeat(100_000);
    assert!(with(&format!(r#"{{"unknown":{deep}"#)).is_err());
    assert!(with(&format!(r#"{{"topic":{deep}"#)).is_err());
}

#[test]
fn unknown_fields_are_left_behind() {
    let json = r#"{"version":1,"made-by":"someone","document":{
        "topic":"Kept","mood":{"a":[1,null]},
        "answers":{"urgency":"day","weather":"fine"},
        "update":{"template":"status","font":"serif"},
        "cost":{"roles":[{"name":"Engineers","hat":"red"}],"figures":{"duration":30,"depth":3}}
    }}"#;
    let document = from_json(json).unwrap();
    assert_eq!(document.topic, "Kept");
    assert_eq!(document.cost.roles[0].name, "Engineers");
    assert_eq!(document.cost.figures.duration, Entry::Number(30.0));
    let written = to_json(&document);
    for left in ["mood", "weather", "font", "hat", "depth", "made-by"] {
        assert!(!written.contains(left), "{left}");
    }
}

#[test]
fn wrong_values_are_refused() {
    let wrong = [
        r#"{"view":"dreams"}"#,
        r#"{"view":null}"#,
        r#"{"topic":7}"#,
        r#"{"answers":[]}"#,
        r#"{"answers":{"urgency":"yesterday"}}"#,
        r#"{"answers":{"urgency":1}}"#,
        r#"{"answers":{"contributors":"three"}}"#,
        r#"{"answers":{"contributors":1000}}"#,
        r#"{"answers":{"contributors":-1}}"#,
        r#"{"answers":{"contributors":2.5}}"#,
        r#"{"answers":{"overlap":25}}"#,
        r#"{"update":{"template":7}}"#,
        r#"{"update":{"drafts":{"status":{"title":7}}}}"#,
        r#"{"update":{"drafts":[]}}"#,
        r#"{"cost":{"region":"mars"}}"#,
        r#"{"cost":{"recurrence":"never"}}"#,
        r#"{"cost":{"roles":{}}}"#,
        r#"{"cost":{"roles":[{"pay":"thanks"}]}}"#,
        r#"{"cost":{"roles":[{"people":true}]}}"#,
        r#"{"cost":{"figures":{"duration":[60]}}}"#,
        r#"{"cost":{"figures":{"duration":{}}}}"#,
        r#"{"ticker":{}}"#,
        r#"{"ticker":[{"change":"started"}]}"#,
        r#"{"ticker":[{"at":0}]}"#,
        r#"{"ticker":[{"at":"now","change":"started"}]}"#,
        r#"{"ticker":[{"at":0,"change":"slept"}]}"#,
        r#"{"ticker":[{"at":0,"change":"joined","role":256}]}"#,
        r#"{"ticker":[{"at":0,"change":"joined","role":0.5}]}"#,
        r#"{"ticker":[{"at":0,"change":"joined","people":null}]}"#,
    ];
    for document in wrong {
        let refused = matches!(with(document), Err(CodecError::Malformed { .. }));
        assert!(refused, "{document}");
    }
}

#[test]
fn a_log_of_the_largest_length_is_read_and_a_longer_one_refused() {
    let log = |notes: usize| {
        let note = r#"{"at":1,"change":"paused"}"#;
        with(&format!(
            r#"{{"ticker":[{}]}}"#,
            vec![note; notes].join(",")
        ))
    };
    let largest = log(MAX_NOTES).unwrap();
    assert_eq!(largest.ticker.notes.len(), MAX_NOTES);
    assert!(matches!(
        log(MAX_NOTES + 1),
        Err(CodecError::Malformed { .. })
    ));
}

#[test]
fn no_number_is_endless_or_none() {
    for number in [
        "1e999",
        "-1e999",
        "NaN",
        "Infinity",
        "-Infinity",
        "inf",
        "1e",
    ] {
        let document = format!(r#"{{"cost":{{"figures":{{"duration":{number}}}}}}}"#);
        assert!(with(&document).is_err(), "{document}");
    }
    let largest = with(r#"{"cost":{"figures":{"fixed":1.7976931348623157e308}}}"#).unwrap();
    assert_eq!(largest.cost.figures.fixed, Entry::Number(f64::MAX));
}
