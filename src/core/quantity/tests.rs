#![allow(clippy::unwrap_used)]

use proptest::prelude::*;

use super::testing::{ENGLISH, FRENCH, GERMAN, LOCALES};
use super::*;

fn read(text: &str, sep: Separators) -> Result<f64, NumberError> {
    parse_decimal(text, &sep)
}

#[test]
fn a_shape_with_one_reading_is_read_alike_everywhere() {
    let cases = [
        ("5", 5.0),
        ("  5 ", 5.0),
        ("1.234,56", 1234.56),
        ("1,234.56", 1234.56),
        ("1 234,56", 1234.56),
        ("1\u{a0}234.56", 1234.56),
        ("1\u{202f}234\u{202f}567,5", 1_234_567.5),
        ("1'234'567.25", 1_234_567.25),
        ("1’234", 1234.0),
        ("12,34,567.89", 1_234_567.89),
        ("1.234.567", 1_234_567.0),
        ("0.125", 0.125),
        ("0,125", 0.125),
        (",5", 0.5),
        (".5", 0.5),
        ("5.", 5.0),
        ("12.50", 12.5),
        ("12,50", 12.5),
        ("007", 7.0),
        ("٣٤٫٥", 34.5),
        ("١٬٢٣٤٫٥", 1234.5),
        ("۱۲", 12.0),
        ("１２．５", 12.5),
        ("\u{200f}٣\u{200f}", 3.0),
    ];
    for (text, value) in cases {
        for sep in LOCALES {
            assert_eq!(read(text, sep), Ok(value), "{text} {sep:?}");
        }
    }
}

#[test]
fn a_lone_separator_goes_by_the_locale_and_then_by_the_digits() {
    assert_eq!(read("1.234", ENGLISH), Ok(1.234));
    assert_eq!(read("1.234", GERMAN), Ok(1234.0));
    assert_eq!(read("1,234", ENGLISH), Ok(1234.0));
    assert_eq!(read("1,234", GERMAN), Ok(1.234));
    assert_eq!(read("12.50", GERMAN), Ok(12.5));
    assert_eq!(read("1234.567", GERMAN), Ok(1234.567));
    assert_eq!(read("0.500", GERMAN), Ok(0.5));
}

#[test]
fn signs_and_currencies_may_stand_around_it() {
    for text in [
        "€ 12,50",
        "12,50 €",
        "12,50EUR",
        "chf 12.50",
        "12.50 Fr.",
        "US$12.50",
        "+12.50",
        "12,50 %",
        "12.50\u{a0}$",
    ] {
        assert_eq!(read(text, GERMAN), Ok(12.5), "{text}");
    }
    for text in [
        "-5",
        "−5",
        "- 5",
        "-€5",
        "€-5",
        "€ −5",
        "-5 €",
        "\u{200e}-5%",
    ] {
        assert_eq!(read(text, GERMAN), Ok(-5.0), "{text}");
    }
    assert!(read("-0", ENGLISH).unwrap().is_sign_positive());
}

#[test]
fn what_is_no_number_says_why() {
    use NumberError::{Empty, NotANumber, TooLarge, TooLong, TwoNumbers};
    let cases = [
        ("", Empty),
        (" \u{a0}\t", Empty),
        ("abc", NotANumber),
        ("€", NotANumber),
        ("-", NotANumber),
        ("--5", NotANumber),
        ("-€-5", NotANumber),
        (".", NotANumber),
        ("1.2.3", NotANumber),
        ("1.5,25", NotANumber),
        ("1,234.567.890", NotANumber),
        ("12k", NotANumber),
        ("NaN", NotANumber),
        ("inf", NotANumber),
        ("3 4", TwoNumbers),
        ("3-4", TwoNumbers),
        ("3 to 4", TwoNumbers),
        ("1,000 2,000", TwoNumbers),
        ("1000000000000000", TooLarge),
        ("999999999999999.9", TooLarge),
        ("1234567890123456789", TooLarge),
        (
            "1111111111111111111111111111111111111111111111111111111111111111111",
            TooLong,
        ),
    ];
    for (text, error) in cases {
        for sep in [ENGLISH, GERMAN, FRENCH] {
            assert_eq!(read(text, sep), Err(error), "{text} {sep:?}");
        }
    }
    assert_eq!(TwoNumbers.code(), "two-numbers");
}

#[test]
fn a_long_fraction_is_rounded_and_not_refused() {
    assert_eq!(
        read("0.1234567890123456789", ENGLISH),
        Ok(0.123_456_789_012_346)
    );
    assert_eq!(
        read("0.3333333333333333333", ENGLISH),
        Ok(0.333_333_333_333_333)
    );
    assert_eq!(read("0.00000000000000000000000000001", ENGLISH), Ok(0.0));
    assert_eq!(read("999999999999999", ENGLISH), Ok(999_999_999_999_999.0));
}

/// Writes `mantissa / 10^places` with the locale's separators, as a careful person would.
fn write(mantissa: u64, places: usize, sep: &Separators) -> String {
    let digits = format!("{mantissa:0>width$}", width = places + 1);
    let (integer, fraction) = digits.split_at(digits.len() - places);
    let mut text = String::new();
    for (index, digit) in integer.chars().enumerate() {
        if index > 0 && (integer.len() - index) % 3 == 0 {
            text.push(sep.group);
        }
        text.push(digit);
    }
    if places > 0 {
        text.push(sep.decimal);
        text.push_str(fraction);
    }
    text
}

proptest! {
    #[test]
    fn what_a_locale_writes_is_read_back_exactly(
        mantissa in 0_u64..1_000_000_000_000_000, places in 0_usize..10, negative: bool, locale in 0_usize..5,
    ) {
        let sep = LOCALES[locale];
        let sign = if negative { "-" } else { "" };
        let expected: f64 = format!("{sign}{mantissa}e-{places}").parse().unwrap();
        prop_assert_eq!(read(&format!("{sign}{}", write(mantissa, places, &sep)), sep), Ok(expected));
    }

    #[test]
    fn any_text_gives_a_finite_number_or_an_error(text in any::<String>(), decimal: char, group: char) {
        if let Ok(value) = read(&text, Separators { decimal, group }) {
            prop_assert!(value.abs() < 1e15);
        }
    }

    #[test]
    fn any_jumble_of_digits_and_marks_gives_a_finite_number_or_an_error(text in "[-+0-9.,' €%\u{a0}٣٫٬]{0,24}") {
        for sep in LOCALES {
            if let Ok(value) = read(&text, sep) {
                prop_assert!(value.abs() < 1e15);
            }
        }
    }
}

#[test]
fn units_multiply_as_their_names_say() {
    let cost: Money = People(3.0) * (HourlyRate(40.0) * Hours::from_minutes(90.0));
    assert_eq!(cost, Money(180.0));
    assert_eq!(Money(180.0) / Hours(4.5), HourlyRate(40.0));
    assert_eq!(
        [Money(1.0), Money(2.5)].into_iter().sum::<Money>(),
        Money(3.5)
    );
    assert_eq!(
        Words(400.0) / WordsPerMinute(20.0),
        Hours::from_minutes(20.0)
    );
    assert_eq!(Words(400.0) / WordsPerMinute(0.0), Hours::ZERO);
    assert_eq!(Hours(1.5).minutes(), 90.0);
}

#[test]
fn a_range_knows_whether_it_is_one() {
    assert!(
        Range {
            low: 1.0,
            likely: 2.0,
            high: 2.0
        }
        .is_ordered()
    );
    assert!(
        !Range {
            low: 3.0,
            likely: 2.0,
            high: 4.0
        }
        .is_ordered()
    );
    assert!(
        !Range {
            low: f64::NAN,
            likely: 2.0,
            high: 4.0
        }
        .is_ordered()
    );
    assert!(Range::exactly(2.0).contains(2.0));
}
