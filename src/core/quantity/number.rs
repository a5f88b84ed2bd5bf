//! Reads a number the way people type it, in whatever locale they learnt to.
//!
//! The shape decides before the locale does: `1.234,56` and `1,234.56` each have one reading.
//! Where a lone separator could be either, the locale's decimal wins, then whether the digits make
//! a valid group. `f64::from_str` stays out: its tables would cost the bundle 10 KB.

use super::shape::Shape;

/// What stands between the digits of numbers in a locale.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Separators {
    /// Before the fraction, as `,` in German.
    pub decimal: char,
    /// Between thousands, as `.` in German.
    pub group: char,
}

/// Why a text is no number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NumberError {
    /// Nothing was typed.
    Empty,
    /// There is something else in it than one number.
    NotANumber,
    /// Two numbers side by side, as in `3 4` or `3-4`.
    TwoNumbers,
    /// More characters than any number needs.
    TooLong,
    /// A quadrillion (10¹⁵) or more, beyond what can be kept exactly.
    TooLarge,
}

impl NumberError {
    /// The code under which words for this error are found.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::NotANumber => "not-a-number",
            Self::TwoNumbers => "two-numbers",
            Self::TooLong => "too-long",
            Self::TooLarge => "too-large",
        }
    }
}

/// Signs and codes that may stand before or after a number, longest first where one begins another.
const MARKS: &[&str] = &[
    "EUR", "USD", "CHF", "GBP", "JPY", "CNY", "SEK", "NOK", "DKK", "ISK", "PLN", "CZK", "HUF",
    "RON", "BGN", "TRY", "UAH", "ILS", "AED", "SAR", "EGP", "ZAR", "INR", "SGD", "HKD", "KRW",
    "AUD", "NZD", "CAD", "MXN", "BRL", "US$", "CA$", "AU$", "A$", "C$", "R$", "Fr.", "SFr.", "kr.",
    "kr", "zł", "Kč", "Ft", "€", "$", "£", "¥", "₹", "₺", "₴", "₪", "₩", "%", "٪",
];

/// No number that people mean is longer.
const LONGEST: usize = 64;

/// Reads `text` as a decimal number: exact up to 15 digits, rounded to 15 beyond, never NaN or infinite.
///
/// # Errors
/// See [`NumberError`].
pub fn parse_decimal(text: &str, sep: &Separators) -> Result<f64, NumberError> {
    let text = trim(text);
    if text.is_empty() {
        return Err(NumberError::Empty);
    }
    if text.chars().count() > LONGEST {
        return Err(NumberError::TooLong);
    }
    let (text, outer) = strip_sign(strip_trailing_mark(text));
    let (text, inner) = strip_sign(strip_leading_mark(text));
    let negative = match (outer, inner) {
        (Some(_), Some(_)) => return Err(NumberError::NotANumber),
        (sign, None) | (None, sign) => sign == Some(Sign::Minus),
    };
    let magnitude = Shape::of(text, sep)?.value(sep)?;
    Ok(if negative { 0.0 - magnitude } else { magnitude })
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Sign {
    Plus,
    Minus,
}

/// Without surrounding spaces and direction marks.
fn trim(text: &str) -> &str {
    text.trim_matches(|c: char| {
        c.is_whitespace() || matches!(c, '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{feff}')
    })
}

fn strip_sign(text: &str) -> (&str, Option<Sign>) {
    let sign = match text.chars().next() {
        Some('-' | '\u{2212}' | '\u{ff0d}') => Sign::Minus,
        Some('+') => Sign::Plus,
        _ => return (text, None),
    };
    let mut rest = text.chars();
    rest.next();
    (trim(rest.as_str()), Some(sign))
}

fn strip_leading_mark(text: &str) -> &str {
    MARKS
        .iter()
        .find_map(|mark| split_ignoring_case(text, 0, mark))
        .map_or(text, trim)
}

fn strip_trailing_mark(text: &str) -> &str {
    MARKS
        .iter()
        .find_map(|mark| {
            let at = text.len().checked_sub(mark.len())?;
            split_ignoring_case(text, at, mark)?;
            text.get(..at)
        })
        .map_or(text, trim)
}

/// What follows `mark` in `text`, if it stands at byte `at`.
fn split_ignoring_case<'a>(text: &'a str, at: usize, mark: &str) -> Option<&'a str> {
    let end = at + mark.len();
    text.get(at..end)?
        .eq_ignore_ascii_case(mark)
        .then(|| text.get(end..))
        .flatten()
}
