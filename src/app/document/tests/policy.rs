//! What the policy editor's edits keep, and what they do not.

use super::super::*;
use crate::app::document::texts::MAX_EDITS;

fn type_in(document: &mut Document, path: &str, text: &str) {
    let (path, text) = (path.to_owned(), text.to_owned());
    Action::Policy { path, text }.apply(document);
}

#[test]
fn a_text_stays_as_it_was_typed_and_an_empty_one_is_none() {
    let mut document = Document::default();
    type_in(&mut document, "decision.points.urgency.day", " 1x");
    assert_eq!(
        document.policy.get("decision.points.urgency.day"),
        Some(" 1x")
    );
    assert!(document.policy.is_edited("decision.points"));
    assert!(!document.policy.is_edited("decision.point"));
    assert!(!document.is_untouched());
    type_in(&mut document, "decision.points.urgency.day", "");
    assert!(document.is_untouched());
}

#[test]
fn a_file_takes_the_place_of_all_edits_and_a_group_of_those_within() {
    let mut document = Document::default();
    type_in(&mut document, "name", "Ours");
    type_in(&mut document, "", "{}");
    assert_eq!(document.policy.iter().collect::<Vec<_>>(), [("", "{}")]);
    type_in(&mut document, "norms.working_days.mon", "false");
    type_in(&mut document, "norms.working_days", "");
    assert_eq!(document.policy.iter().collect::<Vec<_>>(), [("", "{}")]);
}

#[test]
fn a_field_is_a_step_of_undo_and_a_file_is_one_of_its_own() {
    let typed = |path: &str| Action::Policy {
        path: path.to_owned(),
        text: "1".to_owned(),
    };
    assert!(typed("name").same_step(&typed("name")));
    assert!(!typed("name").same_step(&typed("norms.non_urgent_hours")));
    assert!(!typed("").same_step(&typed("")));
}

#[test]
fn too_many_and_too_long_ones_are_not_kept() {
    let mut document = Document::default();
    for at in 0..=MAX_EDITS {
        type_in(&mut document, &format!("field-{at:03}"), "1");
    }
    assert_eq!(document.policy.iter().count(), MAX_EDITS);
    let mut document = Document::default();
    type_in(&mut document, "name", &"€".repeat(100));
    assert_eq!(document.policy.get("name"), Some("€".repeat(66).as_str()));
    let words = "wording.en.mode-workshop-practice";
    type_in(&mut document, words, &"€".repeat(600));
    assert_eq!(
        document.policy.get(words).map(|text| text.chars().count()),
        Some(600)
    );
    type_in(&mut document, words, "");
    type_in(&mut document, &"p".repeat(101), "1");
    assert_eq!(document.policy.iter().count(), 1);
    type_in(&mut document, "", &"x".repeat(64 * 1024 + 1));
    assert!(document.policy.is_empty());
    // However a document was made.
    let long = format!(
        r#"{{"version":1,"document":{{"policy":{{"name":"{}","norms":"1","empty":""}}}}}}"#,
        "x".repeat(201)
    );
    let opened = from_json(&long).unwrap();
    assert_eq!(opened.policy.iter().collect::<Vec<_>>(), [("norms", "1")]);
}
