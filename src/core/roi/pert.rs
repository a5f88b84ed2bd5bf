//! Draws from a range: the PERT distribution, by the inverse of its cumulative distribution.
//!
//! PERT is a Beta distribution with α = 1 + 4 (likely − low) ÷ width and β = 1 + 4 (high − likely) ÷ width, stretched
//! over the range. Its density is tabulated once per range, with `libm`'s logarithm and exponential, which are
//! compiled in and so give the same bits everywhere, where those of a platform differ in the last one. After that a
//! draw is one uniform number, a look into the table, and plain arithmetic: faster than the usual rejection methods,
//! and always exactly one number per draw, so that a change of one input leaves the draws of the others alone.

use crate::core::quantity::Range;

/// Cells of the table. With 256, quantiles are within 10⁻⁴ of the range (see the tests).
const CELLS: usize = 256;

/// A range to draw from, and the table to look a draw up in.
pub(super) struct Pert {
    range: Range,
    table: Box<Table>,
}

/// The cumulative distribution over even cells of a place `t`, of which [`smooth`] makes the part of the range: the
/// density falls to zero smoothly at both ends of `t`, whatever the exponents.
struct Table {
    cumulative: [f64; CELLS + 1],
    /// The cell in which each 256th of the probability begins.
    begins: [u8; CELLS],
}

impl Pert {
    /// Prepares the draws of an ordered range in which there is doubt.
    pub(super) fn new(range: Range, logarithms: &Logarithms) -> Self {
        let rise = 4.0 * (range.likely - range.low) / (range.high - range.low);
        let table = Box::new(Table::new(rise, logarithms));
        Self { range, table }
    }

    /// The value below which the part `uniform` of all draws lies; `0 ≤ uniform < 1`.
    pub(super) fn quantile(&self, uniform: f64) -> f64 {
        let Range { low, high, .. } = self.range;
        let value = low + self.table.quantile(uniform) * (high - low);
        // The sum may round to just beyond the end.
        if value < high { value } else { high }
    }
}

impl Table {
    fn new(rise: f64, logarithms: &Logarithms) -> Self {
        let mut cumulative = [0.0; CELLS + 1];
        let mut sum = 0.0;
        for cell in 0..CELLS {
            let density = |at| logarithms.density(2 * cell + at, rise);
            // Simpson's rule; the common factor goes when the sum becomes one.
            sum += density(0) + 4.0 * density(1) + density(2);
            cumulative[cell + 1] = sum;
        }
        for part in &mut cumulative {
            *part /= sum;
        }
        let mut begins = [0; CELLS];
        let mut cell = 0;
        for (part, begin) in begins.iter_mut().enumerate() {
            while cumulative[cell + 1] * CELLS as f64 <= part as f64 {
                cell += 1;
            }
            *begin = cell as u8;
        }
        Self { cumulative, begins }
    }

    /// The part of the range below which the part `uniform` of all draws lies.
    fn quantile(&self, uniform: f64) -> f64 {
        let part = (uniform * CELLS as f64) as usize;
        let mut cell = usize::from(self.begins[part.min(CELLS - 1)]);
        while cell < CELLS - 1 && self.cumulative[cell + 1] <= uniform {
            cell += 1;
        }
        let (before, after) = (self.cumulative[cell], self.cumulative[cell + 1]);
        let within = (uniform - before) / (after - before);
        smooth((cell as f64 + within) / CELLS as f64)
    }
}

/// From 0 to 1, level at both ends.
fn smooth(t: f64) -> f64 {
    t * t * (3.0 - 2.0 * t)
}

/// The logarithm of [`smooth`] at both ends and the middle of each cell, which all tables share.
pub(super) struct Logarithms([f64; 2 * CELLS + 1]);

impl Logarithms {
    pub(super) fn new() -> Self {
        let mut logarithms = [0.0; 2 * CELLS + 1];
        for (at, logarithm) in logarithms.iter_mut().enumerate() {
            *logarithm = libm::log(smooth(at as f64 / (2 * CELLS) as f64));
        }
        Self(logarithms)
    }

    /// How likely the place is, without the common factor: `x^rise × (1 − x)^(4 − rise)`, times how fast `x` grows.
    fn density(&self, at: usize, rise: f64) -> f64 {
        let last = 2 * CELLS;
        if at == 0 || at == last {
            return 0.0;
        }
        let place = at as f64 / last as f64;
        let power = rise * self.0[at] + (4.0 - rise) * self.0[last - at];
        libm::exp(power) * place * (1.0 - place)
    }
}
