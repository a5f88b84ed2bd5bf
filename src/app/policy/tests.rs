#![allow(clippy::unwrap_used)]

mod contrast;
mod faults;
mod templates;
mod wording;

use serde_json::{Value, json};

use super::*;

/// Reads a policy that says this and nothing else.
fn saying(mut section: Value) -> Result<Policy, PolicyError> {
    section["version"] = 1.into();
    read(&section.to_string())
}

/// Where, and as what, a policy is refused.
fn refused(section: Value) -> (&'static str, String) {
    let error = saying(section).unwrap_err();
    (error.code(), error.path().to_owned())
}

#[test]
fn what_only_the_app_knows_is_checked_and_named() {
    for (section, code, path) in [
        (
            json!({"wording": {"en": {"mode-smal-meeting": "Huddle"}}}),
            "policy-unknown",
            "wording.en.mode-smal-meeting",
        ),
        (
            json!({"wording": {"fr": {"undo": "Annuler"}}}),
            "policy-unknown",
            "wording.fr",
        ),
        (
            json!({"wording": {"de": {"undo": "Zurück { $n }"}}}),
            "policy-expected",
            "wording.de.undo",
        ),
        (
            json!({"wording": {"en": {"failure-title": "Oops"}}}),
            "policy-unknown",
            "wording.en.failure-title",
        ),
        (
            json!({"wording": {"en": {"rule-nobody-s": "x"}}}),
            "policy-unknown",
            "wording.en.rule-nobody-s",
        ),
        (
            json!({"decision": {"modes": {"workshop": {"template": "carrier-pigeon"}}}}),
            "policy-unknown",
            "decision.modes.workshop.template",
        ),
        (
            json!({"decision": {"modes": {"workshop": {"then": "carrier-pigeon"}}}}),
            "policy-unknown",
            "decision.modes.workshop.then",
        ),
        (json!({"name": 5}), "policy-expected", "name"),
    ] {
        assert_eq!(
            refused(section.clone()),
            (code, path.to_owned()),
            "{section}"
        );
    }
}

#[test]
fn a_refused_policy_leaves_the_default_one() {
    let own = OwnPolicy::of("{");
    assert_eq!(*own.policy, Policy::builtin());
    assert_eq!(own.fault.map(|fault| fault.code()), Some("policy-syntax"));
}

#[test]
fn a_colour_is_given_for_light_and_for_dark_pages() {
    let accent = |accent: Value| {
        let policy = json!({"version": 1, "branding": {"accent": accent}});
        OwnPolicy::of(&policy.to_string()).accent().unwrap()
    };
    let both = accent(json!({"light": "#123456", "dark": "#abcdef"}));
    assert!(both.contains("#123456") && both.contains("#abcdef"));
    let one = accent(json!({"light": "#123456"}));
    assert_eq!(one.matches("#123456").count(), 2);
    assert_eq!(OwnPolicy::of(r#"{"version": 1}"#).accent(), None);
}

#[test]
fn the_documented_examples_are_policies() {
    let folder = std::fs::read_dir("docs/policies").unwrap();
    let files: Vec<_> = folder.map(|file| file.unwrap().path()).collect();
    assert_eq!(files.len(), 4);
    for file in files {
        let text = std::fs::read_to_string(&file).unwrap();
        let policy = read(&text);
        assert!(policy.is_ok(), "{}: {policy:?}", file.display());
        assert_ne!(policy.unwrap(), Policy::builtin(), "{}", file.display());
    }
}
