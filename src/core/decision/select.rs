//! The choice of a mode, without allocating: everything else in this module is built on it.

use super::answers::Answers;
use super::factor::Factor;
use super::gate::{Gate, Gated, pass};
use super::mode::{Mode, Modes};
use crate::core::policy::{ModeRule, Policy, Rules};

/// The chosen mode, in short.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Selection {
    /// The mode.
    pub mode: Mode,
    /// The first gate that applied, if any did.
    pub gate: Option<Gate>,
    /// The sum of the contributions: positive is toward live, negative toward writing.
    pub score: i32,
}

/// Chooses the mode: the same answers and policy always give the same one, also from incomplete answers,
/// where an unanswered factor simply does not count.
///
/// Ties go to the more asynchronous mode.
pub fn select(answers: &Answers, policy: &Policy) -> Selection {
    Weighing::new(answers, &policy.decision).selection()
}

/// The state between the gates and the choice.
pub(crate) struct Weighing<'a> {
    pub(super) rules: &'a Rules,
    pub(super) gated: Gated,
    pub(super) score: i32,
    columns: [usize; ModeRule::FACTORS.len()],
}

impl<'a> Weighing<'a> {
    pub(crate) fn new(answers: &Answers, rules: &'a Rules) -> Self {
        let score = Factor::ALL
            .into_iter()
            .filter_map(|factor| rules.weight(factor, answers.get(factor)?))
            .map(|weight| weight.points)
            .sum();
        let columns = ModeRule::FACTORS.map(|factor| {
            answers
                .get(factor)
                .map_or(0, |answer| usize::from(answer.at()) + 1)
        });
        Weighing {
            rules,
            gated: pass(answers, rules, None),
            score,
            columns,
        }
    }

    /// The modes to choose from, each with how far it is from fitting: its distance from the score,
    /// and its unfitness for this kind of matter.
    pub(super) fn misfits(&self) -> impl Iterator<Item = (Mode, i32)> + '_ {
        Mode::ALL
            .into_iter()
            .filter(|mode| self.gated.modes.has(*mode))
            .map(|mode| {
                let distance = (self.score - self.rules.modes[mode as usize].position).abs();
                (
                    mode,
                    distance + self.unfit(mode).map(|(_, unfit)| unfit).sum::<i32>(),
                )
            })
    }

    /// What speaks against a mode here, besides its distance from the score.
    pub(crate) fn unfit(&self, mode: Mode) -> impl Iterator<Item = (Factor, i32)> + '_ {
        let rule = &self.rules.modes[mode as usize];
        ModeRule::FACTORS
            .into_iter()
            .zip(rule.unfit.iter().zip(self.columns))
            .map(|(factor, (row, column))| (factor, i32::from(row[column])))
    }

    /// The modes that the gates leave.
    pub(crate) fn modes(&self) -> Modes {
        self.gated.modes
    }

    /// The modes that they would leave without one of those that applied.
    pub(crate) fn without(&self, gate: Gate, answers: &Answers) -> Option<Modes> {
        self.gated
            .passed(gate)
            .then(|| pass(answers, self.rules, Some(gate)).modes)
    }

    /// The best mode and how far it is from fitting; the first of equals.
    pub(super) fn best(&self) -> (Mode, i32) {
        let mut best = (Mode::DecideAndInform, i32::MAX);
        for (mode, misfit) in self.misfits() {
            if misfit < best.1 {
                best = (mode, misfit);
            }
        }
        best
    }

    fn selection(&self) -> Selection {
        Selection {
            mode: self.best().0,
            gate: self.gated.applied().next(),
            score: self.score,
        }
    }
}
