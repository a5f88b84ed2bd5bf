//! What tests of numbers share.

use super::{Range, Separators};

pub(crate) const ENGLISH: Separators = Separators {
    decimal: '.',
    group: ',',
};
pub(crate) const GERMAN: Separators = Separators {
    decimal: ',',
    group: '.',
};
pub(crate) const FRENCH: Separators = Separators {
    decimal: ',',
    group: '\u{202f}',
};
pub(crate) const SWISS: Separators = Separators {
    decimal: '.',
    group: '’',
};
pub(crate) const ARABIC: Separators = Separators {
    decimal: '\u{66b}',
    group: '\u{66c}',
};
pub(crate) const LOCALES: [Separators; 5] = [ENGLISH, GERMAN, FRENCH, SWISS, ARABIC];

pub(crate) fn range(low: f64, likely: f64, high: f64) -> Range {
    Range { low, likely, high }
}

/// Equal up to the last bits of a number of this size.
pub(crate) fn close(left: f64, right: f64) -> bool {
    (left - right).abs() <= 1e-9 * right.abs().max(1.0)
}
