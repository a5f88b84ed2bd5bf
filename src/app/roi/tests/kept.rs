//! What a document keeps of what was typed.

use proptest::prelude::*;

use super::*;
use crate::app::roi::typed::read;
use crate::core::quantity::{Range, parse_range};

#[test]
fn numbers_are_kept_so_that_every_language_reads_the_same() {
    for (typed, kept) in [
        ("25", "25"),
        ("20-40", "20..40"),
        ("20–40 %", "20..40"),
        ("20 bis 40", "20..40"),
        ("20 bis 25,5 bis 40 %", "20..25.5..40"),
        ("20..25..40", "20..25..40"),
        ("20..30..40", "20..30..40"),
        ("1.234,56", "1234.56"),
        ("1 234,56 €", "1234.56"),
        ("12,5", "12.5"),
        ("1.234", "1234"),
        ("-5", "-5"),
        (" ", ""),
    ] {
        assert_eq!(keep(typed, &GERMAN, "bis"), kept, "{typed}");
    }
    assert_eq!(keep("1,234.56", &ENGLISH, "to"), "1234.56");
    assert_eq!(keep("1.234", &ENGLISH, "to"), "1.234");
}

#[test]
fn what_was_not_understood_is_kept_as_it_was_typed_and_stays_not_understood() {
    for typed in [
        "ask HR",
        "40-20",
        "20-",
        "1..2..3..4",
        "1 2",
        "20 to 40",
        "12,5x",
        "1e9",
    ] {
        let kept = keep(typed, &GERMAN, "bis");
        assert_eq!(kept, typed);
        assert!(read(&kept).is_err(), "{typed}");
    }
}

#[test]
fn a_kept_range_is_shown_as_the_language_writes_it_and_reads_back() {
    assert_eq!(show("20..40", &PlainIntl), "20–40");
    assert_eq!(show("20..25.5..40", &PlainIntl), "20..25.5..40");
    assert_eq!(show("1234.5", &PlainIntl), "1234.5");
    assert_eq!(show("ask HR", &PlainIntl), "ask HR");
    for kept in ["20..40", "20..25.5..40", "7"] {
        assert_eq!(keep(&show(kept, &PlainIntl), &ENGLISH, "to"), kept);
    }
}

proptest! {
    #[test]
    fn keeping_loses_nothing_and_gains_nothing(text in "[-0-9., ’'€%.~–ato]{0,24}", german in any::<bool>()) {
        let separators = if german { GERMAN } else { ENGLISH };
        let kept = keep(&text, &separators, "to");
        match parse_range(&text, &separators, "to") {
            Ok(range) => prop_assert_eq!(read(&kept), Ok(range)),
            Err(_) => prop_assert!(kept.is_empty() || read(&kept).is_err(), "{} {}", text, kept),
        }
        // Whoever has the document types nothing and changes nothing.
        if !kept.is_empty() {
            prop_assert_eq!(keep(&kept, &ENGLISH, "to"), kept);
        }
    }

    #[test]
    fn any_three_numbers_in_order_are_kept_exactly(mut numbers in prop::array::uniform3(0.0..1e12_f64)) {
        numbers.sort_by(f64::total_cmp);
        let [low, likely, high] = numbers.map(|number| (number * 100.0).round() / 100.0);
        let range = Range { low, likely, high };
        let kept = crate::app::roi::typed::write(range, 3, crate::app::roi::typed::neutral, "..");
        let read = read(&kept).unwrap();
        // Fifteen digits of each are read.
        prop_assert!((read.high - high).abs() <= high * 1e-15);
        prop_assert!(read.is_ordered());
    }
}
