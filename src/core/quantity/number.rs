//! Reads a number the way people type it, in whatever locale they learnt to.
//!
//! The shape decides before the locale does: `1.234,56` and `1,234.56` each have one reading.
//! Where a lone separator could be either, the locale's decimal wins, then whether the digits make
//! a valid group. `f64::from_str` stays out: its tables would cost the bundle 10 KB.

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

/// Digits that a float keeps exactly.
const EXACT_DIGITS: u32 = 15;

/// The largest power of ten that a float keeps exactly.
const EXACT_POWER: u32 = 22;

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

/// What a separator can mean, apart from its locale.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Mark {
    Dot,
    Comma,
    /// Groups only: any space.
    Space,
    /// Groups only: any apostrophe.
    Apostrophe,
    /// Groups only: a locale's own.
    Group,
    /// Fractions only: a locale's own.
    Decimal,
}

impl Mark {
    fn of(c: char, sep: &Separators) -> Option<Self> {
        Some(match c {
            '.' | '\u{ff0e}' => Self::Dot,
            ',' | '\u{60c}' | '\u{ff0c}' => Self::Comma,
            '\u{66b}' => Self::Decimal,
            '\u{66c}' => Self::Group,
            '\'' | '\u{2019}' | '\u{2018}' | '\u{2bc}' | '\u{2032}' | '`' | '\u{b4}' => {
                Self::Apostrophe
            }
            c if c.is_whitespace() => Self::Space,
            c if c == sep.decimal => Self::Decimal,
            c if c == sep.group => Self::Group,
            _ => return None,
        })
    }

    const fn may_be_decimal(self) -> bool {
        matches!(self, Self::Dot | Self::Comma | Self::Decimal)
    }

    fn is_decimal_of(self, sep: &Separators) -> bool {
        self == Self::Decimal || Self::of(sep.decimal, sep) == Some(self)
    }
}

fn digit(c: char) -> Option<u8> {
    // ASCII, Arabic-Indic, Persian, Devanagari, Bengali, full width.
    const ZEROS: [u32; 6] = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xff10];
    ZEROS.iter().find_map(|zero| {
        let value = u32::from(c).wrapping_sub(*zero);
        (value < 10).then(|| u8::try_from(value).unwrap_or(0))
    })
}

/// The digits, and where the separators stand among them.
struct Shape {
    digits: Vec<u8>,
    /// Each separator, and how many digits come before it.
    marks: Vec<(Mark, usize)>,
}

impl Shape {
    fn of(text: &str, sep: &Separators) -> Result<Self, NumberError> {
        let mut shape = Self {
            digits: Vec::new(),
            marks: Vec::new(),
        };
        let mut rest = text.chars();
        while let Some(c) = rest.next() {
            if let Some(digit) = digit(c) {
                shape.digits.push(digit);
            } else if let Some(mark) = Mark::of(c, sep) {
                shape.marks.push((mark, shape.digits.len()));
            } else if !shape.digits.is_empty() && rest.as_str().chars().any(|c| digit(c).is_some())
            {
                return Err(NumberError::TwoNumbers);
            } else {
                return Err(NumberError::NotANumber);
            }
        }
        if shape.digits.is_empty() {
            Err(NumberError::NotANumber)
        } else {
            Ok(shape)
        }
    }

    fn value(&self, sep: &Separators) -> Result<f64, NumberError> {
        let groups = self.groups_before_decimal(sep);
        let (decimal, groups) = match groups {
            Some(count) => (
                self.marks.get(count).map(|(_, at)| *at),
                self.marks.get(..count).unwrap_or_default(),
            ),
            None => (None, self.marks.as_slice()),
        };
        let integer = decimal.unwrap_or(self.digits.len());
        if !self.are_groups(groups, integer) {
            return Err(self.complaint());
        }
        assemble(&self.digits, integer)
    }

    /// How many separators come before the decimal one; `None` if there is no decimal separator.
    fn groups_before_decimal(&self, sep: &Separators) -> Option<usize> {
        let (last, _) = *self.marks.last()?;
        let before = self.marks.len() - 1;
        if !last.may_be_decimal() {
            return None;
        }
        let decimal = match self.marks.first() {
            Some((first, _)) if *first != last => true,
            _ if before > 0 => false,
            _ => last.is_decimal_of(sep) || !self.are_groups(&self.marks, self.digits.len()),
        };
        decimal.then_some(before)
    }

    /// Whether `marks` cut the first `integer` digits into thousands, or into lakhs as in `12,34,567`.
    fn are_groups(&self, marks: &[(Mark, usize)], integer: usize) -> bool {
        let Some((kind, lead)) = marks.first() else {
            return true;
        };
        let uniform = marks.iter().all(|(mark, _)| mark == kind) && *kind != Mark::Decimal;
        let begins = (1..=3).contains(lead) && self.digits.first() != Some(&0);
        let ends = marks
            .last()
            .is_some_and(|(_, at)| integer.checked_sub(*at) == Some(3));
        let widths = || marks.windows(2).map(|pair| pair[1].1 - pair[0].1);
        uniform
            && begins
            && ends
            && (widths().all(|width| width == 3)
                || (*lead <= 2 && widths().all(|width| width == 2)))
    }

    fn complaint(&self) -> NumberError {
        if self.marks.iter().any(|(mark, _)| *mark == Mark::Space) {
            NumberError::TwoNumbers
        } else {
            NumberError::NotANumber
        }
    }
}

/// Puts a value together out of digits, of which the first `integer` stand before the decimal separator.
///
/// Both the mantissa (under 10¹⁵) and the power of ten (up to 10²²) are exact floats, so that their one
/// division rounds correctly.
fn assemble(digits: &[u8], integer: usize) -> Result<f64, NumberError> {
    let (mut mantissa, mut kept, mut power) = (0_u64, 0, 0);
    for (index, digit) in digits.iter().enumerate() {
        let fraction = index >= integer;
        if kept == EXACT_DIGITS || power == EXACT_POWER {
            if !fraction {
                return Err(NumberError::TooLarge);
            }
            mantissa += u64::from(*digit >= 5);
            break;
        }
        mantissa = mantissa * 10 + u64::from(*digit);
        kept += u32::from(mantissa > 0);
        power += u32::from(fraction);
    }
    let ten_to_the_power = (0..power).fold(1.0, |product, _| product * 10.0);
    #[allow(clippy::cast_precision_loss)] // under 2^53
    let value = mantissa as f64 / ten_to_the_power;
    if value < 1e15 {
        Ok(value)
    } else {
        Err(NumberError::TooLarge)
    }
}
