//! What a number may be, and what is wrong with one that is not that: the same for every formula.

/// The least and the most that an input may be, both included, in the unit of the input.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Limit {
    /// The least.
    pub min: f64,
    /// The most.
    pub max: f64,
}

/// What is wrong with a number. Bounds are in the unit of the input.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum ProblemCode {
    /// Not a number at all, or an endless one.
    NotFinite,
    /// Less than nothing.
    Negative,
    /// Less than the least allowed.
    BelowMin(f64),
    /// More than the most allowed.
    AboveMax(f64),
    /// Of a range: less than the guess before it, which is this.
    OutOfOrder(f64),
    /// Of people in a role: more than it has.
    MoreThanPeople,
}

impl ProblemCode {
    /// The code under which words for this problem are found.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::NotFinite => "not-finite",
            Self::Negative => "negative",
            Self::BelowMin(_) => "below-min",
            Self::AboveMax(_) => "above-max",
            Self::OutOfOrder(_) => "out-of-order",
            Self::MoreThanPeople => "more-than-people",
        }
    }
}

impl Limit {
    /// What is wrong with a number by itself, if anything is.
    #[must_use]
    pub fn check(self, value: f64) -> Option<ProblemCode> {
        if !value.is_finite() {
            Some(ProblemCode::NotFinite)
        } else if value < 0.0 {
            Some(ProblemCode::Negative)
        } else if value < self.min {
            Some(ProblemCode::BelowMin(self.min))
        } else if value > self.max {
            Some(ProblemCode::AboveMax(self.max))
        } else {
            None
        }
    }
}
