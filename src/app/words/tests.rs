//! Messages are found, filled and counted.

mod named;

use super::{Arg, Intl as _, Key, NumberStyle, PSEUDO_RTL, PlainIntl, Words, key};
use std::rc::Rc;

fn words(tag: &str) -> Words {
    Words::new(tag, Rc::new(PlainIntl))
}

#[test]
fn a_tag_finds_its_language_or_english() {
    for (tag, lang) in [
        ("de-AT", "de"),
        ("DE", "de"),
        ("en-GB", "en"),
        ("fr", "en"),
        ("", "en"),
    ] {
        assert_eq!(words(tag).lang(), lang, "{tag}");
    }
}

#[test]
fn a_count_chooses_the_plural_form_of_its_language() {
    let people = |tag: &str, n| words(tag).fill(key::UNIT_PEOPLE, &[("n", Arg::Count(n))]);
    assert_eq!(people("en", 1), "1 person");
    assert_eq!(people("en", 6), "6 people");
    assert_eq!(people("de", 1), "1 Person");
    assert_eq!(people("de", 6), "6 Personen");
}

#[test]
fn a_missing_variable_shows_its_name_instead_of_nothing() {
    assert!(words("en").say(key::UNIT_PEOPLE).contains("{n}"));
}

#[test]
fn a_name_from_data_finds_its_key_and_an_unknown_one_shows_itself() {
    assert_eq!(Key::find(&["unit-", "people"]), Some(key::UNIT_PEOPLE));
    assert_eq!(
        words("en").named(&["mode-", "carrier-pigeon"]),
        "mode-carrier-pigeon"
    );
}

#[test]
fn the_pseudo_locale_runs_right_to_left_in_english_words() {
    let words = words(PSEUDO_RTL);
    assert_eq!(words.dir(), "rtl");
    assert!(words.say(key::NAV_DECIDE).starts_with('\u{202e}'));
    assert_eq!(words.lang(), "en");
}

#[test]
fn a_file_of_another_version_is_not_learned() {
    assert!(!Words::learn("xx", "00000000\0".to_owned()));
    assert_eq!(words("xx").lang(), "en");
}

#[test]
fn counts_are_written_as_the_language_writes_them() {
    let people = |tag: &str, n| words(tag).fill(key::UNIT_PEOPLE, &[("n", Arg::Count(n))]);
    assert_eq!(people("en", 999), "999 people");
    assert_eq!(
        people("en", 12_345),
        format!("{} people", PlainIntl.number(12_345.0, NumberStyle::Whole))
    );
    assert_eq!(people("de", 0), "0 Personen");
}
