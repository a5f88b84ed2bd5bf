//! The types that the package ships name every id and every field.

use serde_json::Value;
use worth_a_meeting::app::document::CostField;
use worth_a_meeting::core::audit::Rhythm;
use worth_a_meeting::core::decision::{Factor, Gate, Liveness, Mode};
use worth_a_meeting::core::markup::Dialect;
use worth_a_meeting::core::roi::{Input, scenarios};

const TYPES: &str = include_str!("../../../www/npm/engines.d.ts");

fn names(name: &str) -> bool {
    let is_name = |c: char| c.is_alphanumeric() || "-_'".contains(c);
    let mut rest = TYPES;
    while let Some(at) = rest.find(name) {
        let (before, after) = (&rest[..at], &rest[at + name.len()..]);
        let bare = !before.ends_with(is_name) && !after.starts_with(is_name);
        let quoted = before.ends_with('\'') && after.starts_with('\'');
        if bare || quoted {
            return true;
        }
        rest = after;
    }
    false
}

#[test]
fn every_id_is_among_the_types() {
    let mut ids: Vec<&str> = Vec::new();
    for factor in Factor::ALL {
        ids.push(factor.id());
        ids.extend(factor.choices());
    }
    ids.extend(Mode::ALL.map(Mode::id));
    ids.extend(Gate::ALL.map(Gate::id));
    ids.extend(Liveness::ALL.map(Liveness::id));
    ids.extend(Dialect::ALL.map(Dialect::id));
    ids.extend(Input::ALL.map(Input::id));
    ids.extend(Rhythm::ALL.map(Rhythm::id));
    ids.extend(scenarios().iter().map(|scenario| scenario.id));
    for id in ids {
        assert!(names(id), "engines.d.ts does not name {id}");
    }
    for field in CostField::ALL {
        assert!(
            names(&field.name()),
            "engines.d.ts does not name {}",
            field.name()
        );
    }
    assert!(!names("nothing-such"));
}

#[test]
fn every_field_that_comes_out_is_among_the_types() {
    let text = std::fs::read_to_string("../tests/golden/engines.json").unwrap();
    let cases: Vec<Value> = serde_json::from_str(&text).unwrap();
    let mut seen = 0;
    for case in &cases {
        walk(&case["said"]["out"], &mut |name| {
            seen += 1;
            assert!(names(name), "engines.d.ts does not name {name}");
        });
    }
    assert!(seen > 200);
}

fn walk(value: &Value, found: &mut dyn FnMut(&str)) {
    match value {
        Value::Object(fields) => {
            for (name, value) in fields {
                found(name);
                walk(value, found);
            }
        }
        Value::Array(items) => items.iter().for_each(|item| walk(item, found)),
        _ => {}
    }
}
