//! From numbers to places.

/// An axis: which numbers lie between which places.
#[derive(Clone, Copy, Debug)]
pub struct Axis {
    /// The least number.
    pub least: f64,
    /// The greatest.
    pub most: f64,
    /// The places of these two.
    from: i32,
    to: i32,
}

impl Axis {
    /// Over all of these numbers, and zero.
    #[must_use]
    pub fn with_zero(numbers: impl IntoIterator<Item = f64>, from: i32, to: i32) -> Self {
        Self::over(numbers.into_iter().chain([0.0]), from, to)
    }

    /// Over all of these numbers.
    #[must_use]
    pub fn over(numbers: impl IntoIterator<Item = f64>, from: i32, to: i32) -> Self {
        let mut ends = (f64::INFINITY, f64::NEG_INFINITY);
        for number in numbers.into_iter().filter(|number| number.is_finite()) {
            ends = (ends.0.min(number), ends.1.max(number));
        }
        let (least, most) = if ends.0 < ends.1 {
            ends
        } else {
            // One number alone stands in the middle.
            let only = if ends.0.is_finite() { ends.0 } else { 0.0 };
            (only - 1.0, only + 1.0)
        };
        Self {
            least,
            most,
            from,
            to,
        }
    }

    /// Where a number is; beyond the axis, at its end.
    #[must_use]
    pub fn at(&self, number: f64) -> i32 {
        let part = (number - self.least) / (self.most - self.least);
        let length = f64::from(self.to - self.from);
        self.from + (part.clamp(0.0, 1.0) * length).round() as i32
    }
}
