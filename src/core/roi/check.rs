//! What is wrong with the ranges of a case, and where.

use super::{Case, Input};
use crate::core::quantity::Range;

/// One thing that is wrong.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Problem {
    /// Which input.
    pub input: Input,
    /// Which end of its range.
    pub end: End,
    /// What is wrong with it.
    pub code: ProblemCode,
}

/// One of the three guesses of a range.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// The least.
    Low,
    /// The likely one.
    Likely,
    /// The most.
    High,
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
    /// Less than the guess before it, which is this.
    OutOfOrder(f64),
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
        }
    }
}

impl Case {
    /// The first thing that is wrong with this range for this input, if anything is.
    #[must_use]
    pub fn check(&self, input: Input, range: Range) -> Option<Problem> {
        let limit = self.limit(input);
        let wrong = |value: f64| {
            if !value.is_finite() {
                Some(ProblemCode::NotFinite)
            } else if value < 0.0 {
                Some(ProblemCode::Negative)
            } else if value < limit.min {
                Some(ProblemCode::BelowMin(limit.min))
            } else if value > limit.max {
                Some(ProblemCode::AboveMax(limit.max))
            } else {
                None
            }
        };
        let mut before = range.low;
        for (end, value) in [
            (End::Low, range.low),
            (End::Likely, range.likely),
            (End::High, range.high),
        ] {
            let disorder = (value < before).then_some(ProblemCode::OutOfOrder(before));
            if let Some(code) = wrong(value).or(disorder) {
                return Some(Problem { input, end, code });
            }
            before = value;
        }
        None
    }

    /// Everything that is wrong with the inputs that the case uses. Without problems, every result is finite.
    #[must_use]
    pub fn problems(&self) -> Vec<Problem> {
        let used = Input::ALL.into_iter().filter(|input| self.uses(*input));
        used.filter_map(|input| self.check(input, self.range(input)))
            .collect()
    }
}
