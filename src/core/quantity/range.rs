//! An uncertain figure: the least, the likely and the most.

/// Three guesses at one figure, in the unit of that figure.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Range {
    /// The least that is still believable.
    pub low: f64,
    /// What is taken when one number has to do.
    pub likely: f64,
    /// The most that is still believable.
    pub high: f64,
}

impl Range {
    /// A figure without doubt about it.
    #[must_use]
    pub const fn exactly(value: f64) -> Self {
        Self {
            low: value,
            likely: value,
            high: value,
        }
    }

    /// Whether it may be more than one figure.
    #[must_use]
    pub fn is_doubtful(&self) -> bool {
        self.low < self.high
    }

    /// Whether all three are finite and in order.
    #[must_use]
    pub fn is_ordered(&self) -> bool {
        self.low.is_finite()
            && self.high.is_finite()
            && self.low <= self.likely
            && self.likely <= self.high
    }

    /// Whether `value` lies between low and high, both included.
    #[must_use]
    pub fn contains(&self, value: f64) -> bool {
        self.low <= value && value <= self.high
    }
}
