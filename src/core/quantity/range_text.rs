//! Reads a range the way people type it: `25`, `20-40`, `20..25..40`, or `20 to 40` by the word of their language, with
//! the numbers of [`parse_decimal`].

use super::shape::digit;
use super::{NumberError, Range, Separators, parse_decimal};

/// Why a text is no range.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RangeError {
    /// One of its numbers is none: which (the first is 0) of how many, and why.
    Number(usize, usize, NumberError),
    /// It has a beginning or an end only, as in `20-` or `..40`.
    Open,
    /// More than low, likely and high.
    TooMany,
    /// A number is less than the one before it, as in `40-20`.
    OutOfOrder,
}

impl RangeError {
    /// The code under which words for this error are found. That of a number is the number's own.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Number(_, _, error) => error.code(),
            Self::Open => "open-range",
            Self::TooMany => "too-many-numbers",
            Self::OutOfOrder => "out-of-order",
        }
    }
}

/// What no range that people mean is longer than.
const LONGEST: usize = 160;

/// Reads `text` as one number without doubt, as low and high with the middle as the likely one, or as low, likely and
/// high. Between numbers stand dashes of any length, `~`, two and more dots, or the word `between`, as in `20 to 40`;
/// signs, currencies and `%` may stand around each. A dash before the first digit of a number is its sign.
///
/// The numbers are as typed: `25 %` is 25. The result is finite and in order.
///
/// # Errors
/// See [`RangeError`].
pub fn parse_range(text: &str, sep: &Separators, between: &str) -> Result<Range, RangeError> {
    if text.len() > LONGEST {
        return Err(RangeError::Number(0, 1, NumberError::TooLong));
    }
    let parts = Parts::of(text, between);
    if parts.count > 1 && parts.list().iter().any(|part| part.trim().is_empty()) {
        return Err(RangeError::Open);
    }
    if parts.count > parts.found.len() {
        return Err(RangeError::TooMany);
    }
    let mut numbers = [0.0; 3];
    for (index, (number, part)) in numbers.iter_mut().zip(parts.list()).enumerate() {
        *number = parse_decimal(part, sep)
            .map_err(|error| RangeError::Number(index, parts.count, error))?;
    }
    let range = match (parts.count, numbers) {
        (1, [value, ..]) => Range::exactly(value),
        (2, [low, high, _]) => Range {
            low,
            likely: low + (high - low) / 2.0,
            high,
        },
        (_, [low, likely, high]) => Range { low, likely, high },
    };
    if range.is_ordered() {
        Ok(range)
    } else {
        Err(RangeError::OutOfOrder)
    }
}

/// How many numbers the text was meant to have, whether they can be read or not: one where nothing stands between two.
#[must_use]
pub fn count_numbers(text: &str, between: &str) -> usize {
    Parts::of(text, between).count
}

/// A text cut between its numbers.
struct Parts<'a> {
    found: [&'a str; 3],
    /// How many there were, even beyond those found.
    count: usize,
}

impl<'a> Parts<'a> {
    fn of(text: &'a str, between: &str) -> Self {
        let mut parts = Self {
            found: [""; 3],
            count: 0,
        };
        let mut rest = text;
        while let Some((before, after)) = split(rest, between) {
            parts.push(before);
            rest = after;
        }
        parts.push(rest);
        parts
    }

    fn push(&mut self, part: &'a str) {
        if let Some(place) = self.found.get_mut(self.count) {
            *place = part;
        }
        self.count += 1;
    }

    fn list(&self) -> &[&'a str] {
        &self.found[..self.count.min(self.found.len())]
    }
}

/// Before and after the first separator: dots anywhere, other marks and the word only after a digit.
fn split<'a>(text: &'a str, between: &str) -> Option<(&'a str, &'a str)> {
    let mut digits = false;
    for (at, c) in text.char_indices() {
        let (before, from) = (text.get(..at)?, text.get(at..)?);
        let after = if c == '…' || from.starts_with("..") {
            from.trim_start_matches(['.', '…'])
        } else if digits && is_dash(c) {
            from.get(c.len_utf8()..)?
        } else if digits && let Some(after) = after_word(before, from, between) {
            after
        } else {
            digits |= digit(c).is_some();
            continue;
        };
        return Some((before, after));
    }
    None
}

/// What follows a word that a text goes on with, however it is capitalised, where it is no part of a longer one.
fn after_word<'a>(before: &str, from: &'a str, word: &str) -> Option<&'a str> {
    let after = from.get(word.len()..)?;
    let found = from.get(..word.len())?.eq_ignore_ascii_case(word);
    let is_whole =
        !before.ends_with(char::is_alphabetic) && !after.starts_with(char::is_alphabetic);
    (found && is_whole && !word.is_empty()).then_some(after)
}

const fn is_dash(c: char) -> bool {
    matches!(
        c,
        '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{ff0d}' | '~' | '\u{301c}' | '\u{ff5e}'
    )
}

#[cfg(test)]
mod tests;
