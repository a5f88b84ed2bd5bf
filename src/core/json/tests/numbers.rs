use super::*;
use crate::core::quantity::{Separators, parse_decimal};

fn written(number: f64) -> String {
    let mut writer = Writer::default();
    writer.number(number);
    writer.finish()
}

fn number(json: &str) -> Option<f64> {
    match parse(json).ok()?.what {
        What::Number(number) => Some(number),
        _ => None,
    }
}

#[test]
fn numbers_are_written_as_people_would() {
    let cases = [
        (0.0, "0"),
        (-0.0, "-0"),
        (60.0, "60"),
        (-7.5, "-7.5"),
        (0.1, "0.1"),
        (0.1 + 0.2, "0.30000000000000004"),
        (45.65, "45.65"),
        (0.000_001, "0.000001"),
        (1e15, "1000000000000000"),
        (9_007_199_254_740_993.0, "9007199254740992"),
        (1e300, "1e300"),
        (-1.5e-30, "-15e-31"),
        (5e-324, "5e-324"),
        (f64::MAX, "17976931348623157e292"),
        (f64::NAN, "null"),
        (f64::INFINITY, "null"),
    ];
    for (number, text) in cases {
        assert_eq!(written(number), text);
    }
}

#[test]
fn numbers_that_are_none_are_refused() {
    for json in [
        "01",
        "-",
        "-01",
        "+1",
        ".5",
        "5.",
        "1e",
        "1e+",
        "0x1",
        "1_0",
        "NaN",
        "Infinity",
        "1e999",
        "-1e309",
        "1e99999999999999999999",
    ] {
        assert_eq!(number(json), None, "{json}");
    }
    assert_eq!(number("0e99999999999999999999"), Some(0.0));
    assert_eq!(number("1e-99999999999999999999"), Some(0.0));
    assert_eq!(number("10000000000000000000000e-22"), Some(1.0));
    assert_eq!(number("1.00000000000000000000000000000"), Some(1.0));
}

/// How many floats lie between two of one sign.
fn apart(a: f64, b: f64) -> u64 {
    a.to_bits().abs_diff(b.to_bits())
}

proptest! {
    #[test]
    fn every_float_is_the_same_after_it_was_written_and_read(bits in any::<u64>()) {
        let value = f64::from_bits(bits);
        prop_assume!(value.is_finite());
        prop_assert_eq!(number(&written(value)).unwrap().to_bits(), bits);
        prop_assert_eq!(written(value).parse::<f64>().unwrap().to_bits(), bits);
    }

    #[test]
    fn every_typed_number_is_the_same_after_it_was_written_and_read(text in "-?[0-9]{1,15}([.][0-9]{0,22})?") {
        let english = Separators { decimal: '.', group: ',' };
        if let Ok(value) = parse_decimal(&text, &english) {
            let json = written(value);
            prop_assert_eq!(number(&json).unwrap().to_bits(), value.to_bits());
        }
    }

    #[test]
    fn so_many_digits_as_a_float_has_are_read_exactly(text in "-?[1-9][0-9]{0,9}[.][0-9]{1,9}(e[+-]?[0-9]{1,2})?") {
        prop_assert_eq!(number(&text).unwrap(), text.parse::<f64>().unwrap());
    }

    #[test]
    fn more_digits_are_read_to_the_last_bit_or_its_neighbour(text in "[1-9][0-9]{0,40}[.][0-9]{1,40}(e-?[0-9]{1,3})?") {
        let value = text.parse::<f64>().unwrap();
        match number(&text) {
            Some(number) => prop_assert!(apart(number, value) <= 1, "{number} {value}"),
            None => prop_assert!(value.is_infinite()),
        }
    }
}
