//! Units as types: hours, money, shares. Values stay exact floats; rounding is for display alone.

mod decimal;
mod limit;
mod number;
mod range;
mod range_text;
mod shape;
#[cfg(test)]
pub(crate) mod testing;
mod unit;

pub(crate) use decimal::{from_decimal, to_decimal};
pub use limit::{Limit, ProblemCode};
pub use number::{NumberError, Separators, parse_decimal};
pub use range::Range;
pub use range_text::{RangeError, count_numbers, parse_range};
pub use unit::{HourlyRate, Hours, Money, Months, People, Share, Words, WordsPerMinute};

#[cfg(test)]
mod tests;
