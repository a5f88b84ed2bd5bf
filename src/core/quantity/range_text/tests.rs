#![allow(clippy::unwrap_used)]

use proptest::prelude::*;

use super::super::testing::{ENGLISH, FRENCH, GERMAN, LOCALES, range};
use super::*;

#[test]
fn ranges_are_read_as_people_type_them() {
    let cases = [
        ("25", range(25.0, 25.0, 25.0)),
        (" 25 % ", range(25.0, 25.0, 25.0)),
        ("20-40", range(20.0, 30.0, 40.0)),
        ("20 - 40", range(20.0, 30.0, 40.0)),
        ("20–40", range(20.0, 30.0, 40.0)),
        ("20 — 40 %", range(20.0, 30.0, 40.0)),
        ("20%-40%", range(20.0, 30.0, 40.0)),
        ("20 ~ 40", range(20.0, 30.0, 40.0)),
        ("20〜40", range(20.0, 30.0, 40.0)),
        ("20..40", range(20.0, 30.0, 40.0)),
        ("20…40", range(20.0, 30.0, 40.0)),
        ("20...25...40", range(20.0, 25.0, 40.0)),
        ("20..25..40", range(20.0, 25.0, 40.0)),
        ("20 .. 25 .. 40", range(20.0, 25.0, 40.0)),
        ("20-25-40", range(20.0, 25.0, 40.0)),
        ("€20–€40", range(20.0, 30.0, 40.0)),
        ("20 €..30 €..50 €", range(20.0, 30.0, 50.0)),
        ("US$20 - US$40", range(20.0, 30.0, 40.0)),
        ("1.234,56-2.345,67", range(1234.56, 1790.115, 2345.67)),
        ("1,234.56..2,345.67", range(1234.56, 1790.115, 2345.67)),
        ("1 234,56–2 345,67", range(1234.56, 1790.115, 2345.67)),
        ("٢٠-٤٠", range(20.0, 30.0, 40.0)),
        ("0", range(0.0, 0.0, 0.0)),
        ("5-5", range(5.0, 5.0, 5.0)),
    ];
    for (text, expected) in cases {
        for sep in LOCALES {
            assert_eq!(parse_range(text, &sep, ""), Ok(expected), "{text} {sep:?}");
            assert_eq!(
                parse_range(text, &sep, "to"),
                Ok(expected),
                "{text} {sep:?}"
            );
        }
    }
}

#[test]
fn the_word_of_a_language_stands_between_numbers() {
    let cases = [
        ("20 to 40", "to", range(20.0, 30.0, 40.0)),
        ("20 To 40 %", "to", range(20.0, 30.0, 40.0)),
        ("20to40", "to", range(20.0, 30.0, 40.0)),
        ("20 % to 25 % to 40 %", "to", range(20.0, 25.0, 40.0)),
        ("€20 to €40", "to", range(20.0, 30.0, 40.0)),
        ("-5 to -3", "to", range(-5.0, -4.0, -3.0)),
        ("20 to 25..40", "to", range(20.0, 25.0, 40.0)),
        ("20 bis 40 €", "bis", range(20.0, 30.0, 40.0)),
        ("20 à 40", "à", range(20.0, 30.0, 40.0)),
        ("20から40", "から", range(20.0, 30.0, 40.0)),
    ];
    for (text, word, expected) in cases {
        for sep in LOCALES {
            assert_eq!(parse_range(text, &sep, word), Ok(expected), "{text}");
        }
        let wordless = parse_range(text, &ENGLISH, "");
        assert!(wordless.is_err(), "{text}: {wordless:?}");
    }
    for text in [
        "20 too 40",
        "20 tons",
        "20 kto 40",
        "20 bis 40",
        "to 40",
        "20 t 40",
    ] {
        let found = parse_range(text, &ENGLISH, "to");
        assert!(
            matches!(found, Err(RangeError::Number(..))),
            "{text}: {found:?}"
        );
    }
    assert_eq!(parse_range("20 to", &ENGLISH, "to"), Err(RangeError::Open));
    assert_eq!(count_numbers("20 to 25 to x", "to"), 3);
}

#[test]
fn a_lone_separator_goes_by_the_locale_in_each_number() {
    assert_eq!(
        parse_range("1.000-2.000", &GERMAN, ""),
        Ok(range(1000.0, 1500.0, 2000.0))
    );
    assert_eq!(
        parse_range("1.000-2.000", &ENGLISH, ""),
        Ok(range(1.0, 1.5, 2.0))
    );
    assert_eq!(
        parse_range("0,2-0,4", &GERMAN, ""),
        parse_range("0.2-0.4", &ENGLISH, "")
    );
}

#[test]
fn a_dash_before_a_number_is_its_sign() {
    assert_eq!(parse_range("-5", &ENGLISH, ""), Ok(Range::exactly(-5.0)));
    assert_eq!(
        parse_range("-5-3", &ENGLISH, ""),
        Ok(range(-5.0, -1.0, 3.0))
    );
    assert_eq!(
        parse_range("-5--3", &ENGLISH, ""),
        Ok(range(-5.0, -4.0, -3.0))
    );
    assert_eq!(
        parse_range("−5..−4..−3", &ENGLISH, ""),
        Ok(range(-5.0, -4.0, -3.0))
    );
}

#[test]
fn what_is_no_range_is_explained() {
    use NumberError::{Empty, NotANumber, TooLarge, TooLong, TwoNumbers};
    use RangeError::{Number, Open, OutOfOrder, TooMany};
    let cases = [
        ("", Number(0, 1, Empty)),
        ("   ", Number(0, 1, Empty)),
        ("many", Number(0, 1, NotANumber)),
        ("20 40", Number(0, 1, TwoNumbers)),
        ("20-lots", Number(1, 2, NotANumber)),
        ("a few-20", Number(0, 1, NotANumber)),
        ("20..x..40", Number(1, 3, NotANumber)),
        ("1-9999999999999999", Number(1, 2, TooLarge)),
        ("20-", Open),
        ("..40", Open),
        ("20....", Open),
        ("200,–", Open),
        ("20-..40", Open),
        ("40-20", OutOfOrder),
        ("20..50..40", OutOfOrder),
        ("5--3..4", OutOfOrder),
        ("1-2-3-4", TooMany),
    ];
    for (text, expected) in cases {
        let found = parse_range(text, &ENGLISH, "");
        assert_eq!(found, Err(expected), "{text}");
    }
    let long = "1".repeat(200);
    assert_eq!(parse_range(&long, &ENGLISH, ""), Err(Number(0, 1, TooLong)));
    assert_eq!(Number(1, 2, TooLarge).code(), "too-large");
    assert_eq!(Open.code(), "open-range");
}

proptest! {
    #[test]
    fn whatever_is_typed_is_a_range_in_order_or_explained(text in "\\PC*") {
        if let Ok(range) = parse_range(&text, &GERMAN, "") {
            prop_assert!(range.is_ordered());
        }
    }

    #[test]
    fn whatever_looks_like_a_range_is_one_in_order_or_explained(text in "[0-9.,–~ €%to-]{0,20}") {
        for sep in LOCALES {
            match parse_range(&text, &sep, "to") {
                Ok(range) => prop_assert!(range.is_ordered()),
                Err(error) => prop_assert!(!error.code().is_empty()),
            }
        }
    }

    #[test]
    fn three_numbers_are_read_back_as_they_were(mut ends in prop::array::uniform3(0_u32..1_000_000), dash in "[-–~]|\\.\\.| to ") {
        ends.sort_unstable();
        let [low, likely, high] = ends;
        let text = format!("{low}{dash}{likely} %{dash}{high}");
        let expected = range(f64::from(low), f64::from(likely), f64::from(high));
        prop_assert_eq!(parse_range(&text, &FRENCH, "to"), Ok(expected));
    }

    #[test]
    fn one_number_is_what_it_is_alone(text in "-?[0-9]{1,9}([.,][0-9]{1,4})?") {
        for sep in LOCALES {
            prop_assert_eq!(parse_range(&text, &sep, ""), Ok(Range::exactly(parse_decimal(&text, &sep).unwrap())));
        }
    }
}
