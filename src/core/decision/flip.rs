//! Flip points: the smallest change of one answer that changes the mode.

use super::answers::Answers;
use super::factor::{Answer, Factor};
use super::mode::Mode;
use super::select::select;
use crate::core::policy::Policy;

/// A change of one answer that changes the mode.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Flip {
    /// The factor whose answer changes.
    pub factor: Factor,
    /// The answer it changes to.
    pub to: Answer,
    /// The mode that is then recommended.
    pub mode: Mode,
}

/// The flips of every factor, the smallest steps first; none until the four asked are answered.
///
/// On a scale these are the nearest answer upward and the nearest downward that change the mode,
/// counted from the present answer, or from the scale's least remarkable one where there is none yet.
/// The purpose is no scale: for each other mode, the first purpose that leads to it.
pub fn flips(answers: &Answers, policy: &Policy) -> Vec<Flip> {
    if !answers.is_ready() {
        return Vec::new();
    }
    let search = Search {
        answers,
        policy,
        mode: select(answers, policy).mode,
    };
    let mut found = Vec::new();
    for factor in Factor::ALL {
        if factor.is_scale() {
            search.scale(factor, &mut found);
        } else {
            search.list(factor, &mut found);
        }
    }
    found.sort_by_key(|(step, _)| *step);
    found.into_iter().map(|(_, flip)| flip).collect()
}

struct Search<'a> {
    answers: &'a Answers,
    policy: &'a Policy,
    mode: Mode,
}

impl Search<'_> {
    fn flip(&self, factor: Factor, at: u16) -> Option<Flip> {
        let to = factor.answer(at);
        let mode = select(&self.answers.with(factor, Some(to)), self.policy).mode;
        (mode != self.mode).then_some(Flip { factor, to, mode })
    }

    fn scale(&self, factor: Factor, found: &mut Vec<(u16, Flip)>) {
        let (low, high) = factor.bounds();
        let present = self.answers.get(factor).map(Answer::at);
        let from = present.unwrap_or(factor.rest()).clamp(low, high);
        if present.is_none()
            && let Some(flip) = self.flip(factor, from)
        {
            // Merely answering changes the mode: nothing is nearer in either direction.
            found.push((0, flip));
            return;
        }
        let mut push = |flip: Option<Flip>| {
            found.extend(flip.map(|flip| (flip.to.at().abs_diff(from), flip)));
        };
        push((low..from).rev().find_map(|at| self.flip(factor, at)));
        push((from + 1..=high).find_map(|at| self.flip(factor, at)));
    }

    fn list(&self, factor: Factor, found: &mut Vec<(u16, Flip)>) {
        let (low, high) = factor.bounds();
        for at in low..=high {
            if let Some(flip) = self.flip(factor, at)
                && !found
                    .iter()
                    .any(|(_, it)| it.factor == factor && it.mode == flip.mode)
            {
                found.push((1, flip));
            }
        }
    }
}
