//! The shape of a typed number: its digits, its separators, and which of them are what.

use super::{NumberError, Separators, from_decimal};

/// Digits that a float keeps exactly.
const EXACT_DIGITS: u32 = 15;

/// Places after the decimal separator that are read.
const MOST_PLACES: i32 = 22;

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

/// What a digit is worth, in the scripts that people type numbers in.
pub(super) fn digit(c: char) -> Option<u8> {
    // ASCII, Arabic-Indic, Persian, Devanagari, Bengali, full width.
    const ZEROS: [u32; 6] = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xff10];
    ZEROS.iter().find_map(|zero| {
        let value = u32::from(c).wrapping_sub(*zero);
        (value < 10).then(|| u8::try_from(value).unwrap_or(0))
    })
}

/// The digits, and where the separators stand among them.
pub(super) struct Shape {
    digits: Vec<u8>,
    /// Each separator, and how many digits come before it.
    marks: Vec<(Mark, usize)>,
}

impl Shape {
    /// Takes a text apart that has neither sign nor currency.
    pub(super) fn of(text: &str, sep: &Separators) -> Result<Self, NumberError> {
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

    /// What the number is worth.
    pub(super) fn value(&self, sep: &Separators) -> Result<f64, NumberError> {
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
fn assemble(digits: &[u8], integer: usize) -> Result<f64, NumberError> {
    let (mut mantissa, mut kept, mut power) = (0_u64, 0, 0);
    for (index, digit) in digits.iter().enumerate() {
        let fraction = index >= integer;
        if kept == EXACT_DIGITS || power == MOST_PLACES {
            if !fraction {
                return Err(NumberError::TooLarge);
            }
            mantissa += u64::from(*digit >= 5);
            break;
        }
        mantissa = mantissa * 10 + u64::from(*digit);
        kept += u32::from(mantissa > 0);
        power += i32::from(fraction);
    }
    let value = from_decimal(mantissa, -power);
    if value < 1e15 {
        Ok(value)
    } else {
        Err(NumberError::TooLarge)
    }
}
