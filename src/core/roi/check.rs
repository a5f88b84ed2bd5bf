//! What is wrong with the ranges of a case, and where.

use super::{Case, Input};
use crate::core::quantity::{ProblemCode, Range};

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

impl Case {
    /// The first thing that is wrong with this range for this input, if anything is.
    #[must_use]
    pub fn check(&self, input: Input, range: Range) -> Option<Problem> {
        let limit = self.limit(input);
        let mut before = range.low;
        for (end, value) in [
            (End::Low, range.low),
            (End::Likely, range.likely),
            (End::High, range.high),
        ] {
            let disorder = (value < before).then_some(ProblemCode::OutOfOrder(before));
            if let Some(code) = limit.check(value).or(disorder) {
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
