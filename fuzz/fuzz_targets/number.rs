//! Whatever is typed as a number, in any language: one number or a reason, and the same however it is dressed.
#![no_main]

use libfuzzer_sys::fuzz_target;
use worth_a_meeting::app::document::Entry;
use worth_a_meeting::core::quantity::{NumberError, Separators, parse_decimal};

/// English, German, French, Swiss, Arabic.
const LANGUAGES: [(char, char); 5] = [
    ('.', ','),
    (',', '.'),
    (',', '\u{202f}'),
    ('.', '’'),
    ('\u{66b}', '\u{66c}'),
];

fuzz_target!(|text: &str| {
    for (decimal, group) in LANGUAGES {
        let separators = Separators { decimal, group };
        let read = parse_decimal(text, &separators);
        if let Ok(value) = read {
            assert!(value.abs() <= 1e15, "{text}: {value}");
        }
        let entry = Entry::read(text, &separators);
        assert_eq!(entry.number(), read.ok());
        assert_eq!(
            entry.is_empty(),
            text.trim().is_empty() || read == Err(NumberError::Empty)
        );
        dressed(text, read, &separators);
        if let Some(value) = plain(text, decimal) {
            assert_eq!(read, Ok(value), "{text}");
        }
    }
});

/// Spaces around it say nothing, and a sign says but one thing.
fn dressed(text: &str, read: Result<f64, NumberError>, separators: &Separators) {
    assert_eq!(
        parse_decimal(&format!(" \u{200f}{text}\u{a0}"), separators),
        read
    );
    let bare = text.starts_with(|first: char| first.is_ascii_digit());
    if bare && text.chars().count() < 63 {
        let negative = parse_decimal(&format!("\u{2212}{text}"), separators);
        // Two signs are none: it may have one at its end already, as in `5-`.
        if let Ok(negative) = negative {
            assert_eq!(read, Ok(-negative), "{text}");
        }
    }
}

/// The judge: digits that a float keeps exactly, with at most one decimal separator, as Rust itself reads them.
fn plain(text: &str, decimal: char) -> Option<f64> {
    let (whole, fraction) = text.split_once(decimal).unwrap_or((text, ""));
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    let fits = (1..=15).contains(&(whole.len() + fraction.len()));
    if !fits || whole.is_empty() || !digits(whole) || !digits(fraction) {
        return None;
    }
    format!("{whole}.{fraction}0").parse().ok()
}
