//! A range as a document keeps it: in digits that mean the same to readers of every language.

use crate::app::words::{Intl, NumberStyle};
use crate::core::json::Writer;
use crate::core::quantity::{
    NumberError, Range, RangeError, Separators, count_numbers, parse_range,
};

/// How numbers are written in a document.
const NEUTRAL: Separators = Separators {
    decimal: '.',
    group: ',',
};

/// What of a typed text is kept: its numbers, written neutrally and as many as were typed; the text itself where it was
/// not understood, which then no language understands; nothing of a blank one. `between` is the language's word for a
/// range, as in `20 to 40`.
#[must_use]
pub fn keep(text: &str, separators: &Separators, between: &str) -> String {
    match parse_range(text, separators, between) {
        Ok(range) => {
            let kept = write(range, count_numbers(text, between), neutral, "..");
            // Only of numbers with more zeros behind the point than anybody types.
            if read(&kept) == Ok(range) {
                kept
            } else {
                text.to_owned()
            }
        }
        Err(RangeError::Number(_, 1, NumberError::Empty)) => String::new(),
        Err(_) => text.to_owned(),
    }
}

/// The range in a kept text.
pub(super) fn read(kept: &str) -> Result<Range, RangeError> {
    parse_range(kept, &NEUTRAL, "")
}

/// A kept text as a reader of the language writes it.
#[must_use]
pub fn show(kept: &str, intl: &dyn Intl) -> String {
    let number = |value: f64| intl.number(value, NumberStyle::Edit);
    read(kept).map_or_else(
        |_| kept.to_owned(),
        |range| write(range, count_numbers(kept, ""), number, "–"),
    )
}

/// So many of a range's numbers, with this between two of them; between three there are always dots.
pub(super) fn write(
    range: Range,
    count: usize,
    number: impl Fn(f64) -> String,
    between: &str,
) -> String {
    match count {
        1 => number(range.likely),
        2 => [&*number(range.low), between, &*number(range.high)].concat(),
        _ => {
            let [low, likely, high] = [range.low, range.likely, range.high].map(number);
            [&*low, "..", &*likely, "..", &*high].concat()
        }
    }
}

/// A number as it is written in a document.
pub(crate) fn neutral(value: f64) -> String {
    let mut text = Writer::default();
    text.number(value);
    text.finish()
}
