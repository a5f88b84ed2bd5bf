//! The numbers behind a decision.

use std::borrow::Cow;

use crate::core::decision::{Answer, Factor, Gate, Mode, Modes};

/// How a mode is chosen; what the numbers mean is said in [`crate::core::decision`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rules {
    /// Whether each gate is in use, in the order of [`Gate::ALL`].
    pub gates: [bool; Gate::ALL.len()],
    /// So many exchanges in writing without settling it are enough.
    pub talk_after_rounds: u16,
    /// For each factor, in the order of [`Factor::ALL`]: a weight per choice, or per band of numbers.
    pub points: [Cow<'static, [Weight]>; Factor::ALL.len()],
    /// For each mode, in the order of [`Mode::ALL`].
    pub modes: [ModeRule; Mode::ALL.len()],
}

/// What one answer contributes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Weight {
    /// The index of the choice, or the least number of the band.
    pub from: u16,
    /// Positive toward live, negative toward writing.
    pub points: i32,
    /// The id of the rule.
    pub rule: Cow<'static, str>,
    /// The id of the evidence for its direction, if there is any.
    pub source: Option<Cow<'static, str>>,
}

/// What one mode suits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ModeRule {
    /// Whether it may be recommended.
    pub offered: bool,
    /// Its place on the line from asynchronous to live.
    pub position: i32,
    /// The least and the greatest number of contributors that it suits.
    pub contributors: (u16, u16),
    /// The id of the template that it opens, one of [`crate::core::compose::Templates`].
    pub template: Cow<'static, str>,
    /// The id of the template that is offered after it, if one is: what was written is then talked over.
    pub then: Option<Cow<'static, str>>,
    /// How badly it suits an answer: for each of [`ModeRule::FACTORS`], no answer and then each choice.
    pub unfit: [[u8; ModeRule::COLUMNS]; ModeRule::FACTORS.len()],
}

impl ModeRule {
    /// The factors that a mode may suit or not. Urgency, sensitivity, rounds and overlap must never be
    /// among them: they act through their points alone, so that more of them is never more asynchronous.
    pub const FACTORS: [Factor; 6] = [
        Factor::Purpose,
        Factor::Complexity,
        Factor::Reversibility,
        Factor::Prepared,
        Factor::Familiarity,
        Factor::DeepWork,
    ];

    /// No answer, and as many choices as the richest of these factors has.
    pub(super) const COLUMNS: usize = 8;

    /// The names of a row's columns.
    pub(super) fn columns(row: usize) -> Vec<&'static str> {
        [&["unset"], Self::FACTORS[row].choices()].concat()
    }
}

impl Rules {
    /// The rule behind points for which the default policy names none.
    pub const OWN: &'static str = "own-rule";

    /// The greatest points of an answer, either way: small enough that no sum overflows.
    pub const MAX_POINTS: i32 = 100;

    /// The weight of an answer.
    pub(crate) fn weight(&self, factor: Factor, answer: Answer) -> Option<&Weight> {
        let weights = &self.points[factor as usize];
        match answer {
            Answer::Choice(index) => weights.get(usize::from(index)),
            Answer::Number(number) => weights.iter().rfind(|band| band.from <= number),
        }
    }

    /// The offered modes that suit so many contributors; all that are offered, if it is not known.
    pub(crate) fn suitable(&self, contributors: Option<u16>) -> Modes {
        let mut modes = Modes::NONE;
        for (mode, rule) in Mode::ALL.into_iter().zip(&self.modes) {
            let (least, most) = rule.contributors;
            if rule.offered && contributors.is_none_or(|count| (least..=most).contains(&count)) {
                modes = modes.with(mode);
            }
        }
        modes
    }
}
