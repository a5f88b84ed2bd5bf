//! A policy is written as the file that says it.

use proptest::prelude::*;

use super::*;
use crate::core::policy::any;

#[test]
fn the_default_policy_has_nothing_to_say() {
    assert_eq!(Policy::builtin().to_json(), "{\n  \"version\": 1\n}\n");
}

#[test]
fn a_policy_is_written_as_people_would_write_it() {
    let text = include_str!("own.json");
    assert_eq!(Policy::parse(text).unwrap().to_json(), text);
}

#[test]
fn what_a_file_says_again_without_need_is_not_written() {
    let mut policy = Policy::parse(include_str!("../../../../data/policy.json")).unwrap();
    policy.remarks = Remarks::NONE;
    assert_eq!(policy.to_json(), Policy::builtin().to_json());
}

#[test]
fn notes_and_the_address_of_the_schema_are_written_where_they_stood() {
    let text = r#"{
  "$schema": "../policy.schema.json",
  "version": 1,
  "note": {
    "by": ["Ada", "Grace"],
    "checked": null
  },
  "decision": {
    "note": "First thing.",
    "talk_after_rounds": 4
  },
  "norms": {
    "note": "Only a note."
  },
  "branding": {
    "note": [],
    "organisation": "Example AG"
  }
}
"#;
    assert_eq!(Policy::parse(text).unwrap().to_json(), text);
    let over = Policy::parse(text)
        .unwrap()
        .over(r#"{"version":1,"note":"New."}"#);
    let written = over.unwrap().to_json();
    assert!(written.contains(r#""note": "New.""#) && written.contains("First thing."));
}

#[test]
fn what_would_be_too_long_for_people_is_written_without_white_space() {
    let notes: Vec<String> = (0..4000).map(|at| format!(r#"{{"n":{at}}}"#)).collect();
    let text = format!(r#"{{"version":1,"note":[{}]}}"#, notes.join(","));
    let policy = Policy::parse(&text).unwrap();
    let written = policy.to_json();
    assert!(written.len() <= Policy::MAX_BYTES);
    assert_eq!(Policy::parse(&written), Ok(policy));
}

#[test]
fn what_is_read_over_a_policy_leaves_what_it_does_not_say() {
    let base = Policy::parse(include_str!("own.json")).unwrap();
    let text = r##"{"version":1,"wording":{"en":{"mode-small-meeting":"Chat"},"de":{"mode-workshop":"Werkstatt"}},"branding":{"organisation":"Other"}}"##;
    let over = base.over(text).unwrap();
    let english = over.wording.of("en");
    assert_eq!(english.len(), base.wording.of("en").len());
    assert_eq!(english[0].1, "Chat");
    assert_eq!(english[1], base.wording.of("en")[1]);
    assert_eq!(over.wording.of("de").len(), 1);
    assert_eq!(over.branding.organisation.as_deref(), Some("Other"));
    assert_eq!(over.branding.accent, base.branding.accent);
    assert_eq!(over.branding.handbook, base.branding.handbook);
}

proptest! {
    #[test]
    fn reading_what_was_written_gives_the_same_policy(policy in any::policy()) {
        let text = policy.to_json();
        prop_assert_eq!(Policy::parse(&text), Ok(policy), "{}", text);
    }
}
