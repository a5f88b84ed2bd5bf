//! An organisation's own words stand in the place of the product's.

use std::rc::Rc;

use super::*;
use crate::app::words::{Arg, PSEUDO_RTL, PlainIntl, Words, key};

fn words(tag: &str) -> Words {
    Words::new(tag, Rc::new(PlainIntl))
}

fn own(wording: &Value) -> OwnPolicy {
    let policy = json!({
        "version": 1,
        "decision": { "points": { "urgency": { "day": [4, "the-board", "handbook"] } } },
        "wording": wording,
    });
    let own = OwnPolicy::of(&policy.to_string());
    assert_eq!(own.fault, None);
    own
}

#[test]
fn own_words_stand_in_their_language_only() {
    let own = own(&json!({"en": {"mode-small-meeting": "Huddle"}}));
    let (english, german) = (own.words(&words("en-GB")), own.words(&words("de")));
    assert_eq!(english.named(&["mode-", "small-meeting"]), "Huddle");
    assert_eq!(english.lang(), "en");
    let unchanged = words("de").named(&["mode-", "small-meeting"]);
    assert_eq!(german.named(&["mode-", "small-meeting"]), unchanged);
}

#[test]
fn all_other_words_stay_as_they_are() {
    let own = own(&json!({"en": {"undo": "Oops"}, "de": {"undo": "Hoppla"}}));
    for tag in ["en", "de"] {
        let (before, after) = (words(tag), own.words(&words(tag)));
        for key in [
            key::REDO,
            key::PRIVATE,
            key::COST_TITLE,
            key::POLICY_NOT_USED,
        ] {
            assert_eq!(after.say(key), before.say(key));
        }
        assert_ne!(after.say(key::UNDO), before.say(key::UNDO));
    }
}

#[test]
fn own_words_may_have_the_variables_of_the_message() {
    let own = own(&json!({"en": {"unit-people": "{$n} folks", "effect": "→ { $mode }"}}));
    let words = own.words(&words("en"));
    assert_eq!(
        words.fill(key::UNIT_PEOPLE, &[("n", Arg::Count(6))]),
        "6 folks"
    );
    assert_eq!(
        words.fill(key::EFFECT, &[("mode", Arg::Text("Call"))]),
        "→ Call"
    );
}

#[test]
fn braces_around_anything_else_are_refused() {
    for text in [
        "{",
        "}",
        "a } b",
        "{ $n",
        "{ n }",
        "{ $people }",
        "{ $one }",
        "{ $n } }",
        "{{ $n }}",
        "{}",
        "{ $ }",
    ] {
        let wording = json!({"wording": {"en": {"unit-people": text}}});
        assert_eq!(refused(wording).0, "policy-expected", "{text}");
    }
}

#[test]
fn a_policy_may_name_its_own_rules_and_sources() {
    let own = own(
        &json!({"en": {"rule-the-board": "The board wants it.", "source-handbook": "Our handbook"}}),
    );
    let english = own.words(&words("en"));
    assert_eq!(
        english.find(&["rule-", "the-board"]).as_deref(),
        Some("The board wants it.")
    );
    assert_eq!(english.named(&["source-", "handbook"]), "Our handbook");
    assert_eq!(own.words(&words("de")).find(&["rule-", "the-board"]), None);
    assert_eq!(words("en").find(&["rule-", "the-board"]), None);
    assert!(
        own.words(&words(PSEUDO_RTL))
            .named(&["source-", "handbook"])
            .starts_with('\u{202e}')
    );
}

#[test]
fn the_largest_wording_is_shown_whole() {
    let texts = [key::UNDO, key::REDO].map(|key| words("en").say(key));
    let long = "ü".repeat(500);
    let own =
        own(&json!({"en": {"undo": long, "nav-decide": long, "private": long, "nav-cost": long}}));
    let words = own.words(&words("en"));
    assert_eq!(words.say(key::PRIVATE), long);
    assert_eq!(words.say(key::REDO), texts[1]);
}
