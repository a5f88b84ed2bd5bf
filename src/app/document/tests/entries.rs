//! A number field understands what people type, and never loses what it does not.

use proptest::prelude::*;

use super::super::*;
use crate::core::quantity::testing::{ARABIC, ENGLISH, FRENCH, GERMAN, LOCALES, SWISS};

#[test]
fn a_number_is_read_as_its_language_writes_it() {
    for (text, separators, number) in [
        ("1,500.5", ENGLISH, 1500.5),
        ("1.500,5", GERMAN, 1500.5),
        ("1\u{202f}500,5", FRENCH, 1500.5),
        ("1 500,5", FRENCH, 1500.5),
        ("1’500.5", SWISS, 1500.5),
        ("١٬٥٠٠٫٥", ARABIC, 1500.5),
        // One separator and three digits after it: the language decides.
        ("1,500", ENGLISH, 1500.0),
        ("1,500", GERMAN, 1.5),
        ("1.500", ENGLISH, 1.5),
        ("1.500", GERMAN, 1500.0),
        (" 45 € ", GERMAN, 45.0),
        ("$45.65", ENGLISH, 45.65),
        ("-3", ENGLISH, -3.0),
        ("0", FRENCH, 0.0),
    ] {
        assert_eq!(
            Entry::read(text, &separators),
            Entry::Number(number),
            "{text}"
        );
    }
}

#[test]
fn a_blank_field_is_empty_in_every_language() {
    for separators in &LOCALES {
        for blank in ["", "  ", "\t\n", "\u{a0}", "\u{200f}"] {
            assert!(Entry::read(blank, separators).is_empty(), "{blank:?}");
        }
    }
}

#[test]
fn what_is_no_number_is_kept_word_for_word() {
    for separators in &LOCALES {
        for text in [
            "six",
            " about 6 ",
            "3-4",
            "1e3",
            "NaN",
            "∞",
            "--1",
            "6 ?",
            "0x10",
        ] {
            let entry = Entry::read(text, separators);
            assert_eq!(entry, Entry::Text(text.to_owned()), "{text}");
            assert_eq!(entry.number(), None);
            assert!(!entry.is_empty());
        }
    }
}

proptest! {
    #[test]
    fn whatever_is_typed_becomes_a_finite_number_or_stays_as_far_as_it_fits(
        text in prop_oneof![any::text(), "[0-9.,' -]{0,20}", "[äx]{150,300}"],
        locale in 0..LOCALES.len(),
    ) {
        match Entry::read(&text, &LOCALES[locale]) {
            Entry::Number(number) => prop_assert!(number.is_finite() && number.abs() < 1e15),
            Entry::Text(kept) => {
                prop_assert!(text.starts_with(&kept) && kept.len() <= 200);
                prop_assert!(kept.len() == text.len() || kept.len() > 196);
            }
            Entry::Empty => prop_assert!(!text.chars().any(char::is_alphanumeric)),
        }
    }
}
