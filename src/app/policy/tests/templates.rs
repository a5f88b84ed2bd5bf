//! Templates of an organisation: what it may add, change and hide, and where it is told of a mistake.

use std::rc::Rc;

use crate::app::policy::{read, templates};
use crate::app::words::{PlainIntl, Words};
use crate::core::compose::{FieldKind, FindingCode, Templates};
use crate::core::policy::Policy;

const EXAMPLE: &str = include_str!("../../../../docs/policies/own-templates.json");

fn section(templates: &str) -> String {
    [r#"{"version":1,"templates":"#, templates, "}"].concat()
}

#[test]
fn the_example_adds_a_template_changes_one_and_hides_others() {
    let policy = read(EXAMPLE).unwrap();
    let own = templates(&policy);
    let shipped = Templates::builtin();
    assert_eq!(own.templates.len(), shipped.templates.len() + 1);
    assert_eq!(own.hidden, ["charter", "pilot", "pilot-result"]);
    assert_eq!(own.longest, 400);
    let undo = own.get("proposal").unwrap().field("undo").unwrap();
    assert!(undo.required);
    assert_eq!(undo.missing, Some(FindingCode::NoRollback));
    assert!(own.get("proposal").unwrap().field("informed").is_none());
    assert_eq!(own.get("status"), shipped.get("status"));
    let kind = &own
        .get("change-notice")
        .unwrap()
        .field("kind")
        .unwrap()
        .kind;
    assert_eq!(
        *kind,
        FieldKind::Choice(vec!["planned".to_owned(), "emergency".to_owned()])
    );
    // And the shipped ones are as they were wherever a page has no policy of its own.
    assert_eq!(*templates(&Policy::builtin()), *shipped);
    assert_eq!(read(&policy.to_json()).unwrap(), policy);
}

#[test]
fn its_words_are_those_of_the_policy() {
    let own = crate::app::policy::OwnPolicy::of(EXAMPLE);
    assert!(own.fault.is_none());
    let words = own.words(&Words::new("de", Rc::new(PlainIntl)));
    assert_eq!(words.named(&["template-change-notice"]), "Änderungsanzeige");
    assert_eq!(
        crate::app::naming::field_words(&words, "change-notice", "title").as_deref(),
        Some("Titel"),
        "what every template has goes by the words that it has everywhere"
    );
}

#[test]
fn one_of_its_own_takes_the_place_of_a_shipped_one() {
    let text = section(
        r#"{"add":[{"id":"status","group":"inform","fields":[{"id":"title","kind":"line"}]}]}"#,
    );
    let own = templates(&read(&text).unwrap());
    assert_eq!(own.templates.len(), Templates::builtin().templates.len());
    assert_eq!(own.templates[0].fields.len(), 1);
}

#[test]
fn hidden_templates_are_not_what_somebody_starts_with() {
    let own = templates(&read(&section(r#"{"hide":["status"]}"#)).unwrap());
    assert_eq!(own.first().unwrap().id, "check-in");
    assert!(own.get("status").is_some(), "a mode may still open it");
}

#[test]
fn a_mistake_is_told_with_its_place() {
    let title = r#"{"id":"title","kind":"line"}"#;
    let with = |field: &str| {
        format!(r#"{{"add":[{{"id":"a","group":"ask","fields":[{title},{field}]}}]}}"#)
    };
    let cases = [
        (
            r#"{"hide":["poem"]}"#.to_owned(),
            "policy-unknown",
            "templates.hide.0",
        ),
        (
            r#"{"hide":["status","status"]}"#.to_owned(),
            "policy-expected",
            "templates.hide.1",
        ),
        (
            r#"{"more":1}"#.to_owned(),
            "policy-unknown",
            "templates.more",
        ),
        (
            r#"{"longest":1}"#.to_owned(),
            "policy-out-of-range",
            "templates.longest",
        ),
        (
            r#"{"change":{"poem":{}}}"#.to_owned(),
            "policy-unknown",
            "templates.change.poem",
        ),
        (
            r#"{"change":{"status":{"fields":{"title":null}}}}"#.to_owned(),
            "policy-expected",
            "templates.change.status.fields.title",
        ),
        (
            r#"{"change":{"agenda":{"fields":{"start":null}}}}"#.to_owned(),
            "policy-expected",
            "templates.change.agenda.fields.start",
        ),
        (
            r#"{"change":{"status":{"fields":{"done":{"missing":"poem"}}}}}"#.to_owned(),
            "policy-unknown",
            "templates.change.status.fields.done.missing",
        ),
        (
            r#"{"change":{"status":{"label":"poem"}}}"#.to_owned(),
            "policy-unknown",
            "templates.change.status.label",
        ),
        (
            with(r#"{"id":"x","kind":"poem"}"#),
            "policy-unknown",
            "templates.add.0.fields.1.kind",
        ),
        (
            with(r#"{"id":"title","kind":"line"}"#),
            "policy-expected",
            "templates.add.0.fields.1.id",
        ),
        (
            with(r#"{"id":"X","kind":"line"}"#),
            "policy-expected",
            "templates.add.0.fields.1.id",
        ),
        (
            with(r#"{"id":"x","kind":"when","before":"title"}"#),
            "policy-unknown",
            "templates.add.0.fields.1.before",
        ),
        (
            with(r#"{"id":"x","kind":{"choice":[]}}"#),
            "policy-out-of-range",
            "templates.add.0.fields.1.kind.choice",
        ),
        (
            r#"{"add":[{"id":"a","group":"ask","fields":[]}]}"#.to_owned(),
            "policy-expected",
            "templates.add.0.fields",
        ),
        (
            r#"{"add":[{"id":"a","fields":[]}]}"#.to_owned(),
            "policy-missing",
            "templates.add.0.group",
        ),
    ];
    for (templates, code, path) in cases {
        let error = read(&section(&templates)).unwrap_err();
        assert_eq!((error.code(), error.path()), (code, path), "{templates}");
        let words = Words::new("de", Rc::new(PlainIntl));
        let said = crate::app::policy::explain(&words, &error);
        assert!(!said.is_empty() && !said.contains("policy-"), "{said}");
    }
}

#[test]
fn words_of_templates_that_are_not_there_are_refused() {
    for (id, known) in [
        ("template-poem", false),
        ("field-poem-title", false),
        ("field-incident-title", true),
        ("field-incident-title-help", true),
        ("field-incident-severity-major", true),
        ("field-incident-severity-small", false),
        ("field-incident-scorecard", false),
        ("field-incident-poem", false),
    ] {
        let text = format!(r#"{{"version":1,"wording":{{"en":{{"{id}":"Ours"}}}}}}"#);
        assert_eq!(read(&text).is_ok(), known, "{id}");
    }
}
