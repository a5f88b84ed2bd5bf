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
    found.into_iter().map(|(_, flip)| flip).collect()
}

/// Keeps the smallest steps first; for so few, inserting weighs less in the bundle than sorting.
fn insert(found: &mut Vec<(u16, Flip)>, step: u16, flip: Flip) {
    let at = found.partition_point(|(other, _)| *other <= step);
    found.insert(at, (step, flip));
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
            insert(found, 0, flip);
            return;
        }
        let downward = (low..from)
            .rev()
            .filter(|at| self.differs(factor, at + 1))
            .find_map(|at| self.flip(factor, at));
        let upward = (from + 1..=high)
            .filter(|at| self.differs(factor, *at))
            .find_map(|at| self.flip(factor, at));
        for flip in [downward, upward].into_iter().flatten() {
            insert(found, flip.to.at().abs_diff(from), flip);
        }
    }

    /// Whether an answer may be another thing to the engine than the one before it on the scale. Most numbers are not:
    /// they are in the same band, suit the same modes and pass the same gates. So a dozen are tried, not a thousand.
    fn differs(&self, factor: Factor, at: u16) -> bool {
        let rules = &self.policy.decision;
        let seen_elsewhere = match factor {
            // The gates ask for nobody, and for one.
            Factor::Contributors => {
                matches!(at, 1 | 2)
                    || rules.modes.iter().any(|rule| {
                        let (least, most) = rule.contributors;
                        at == least || at - 1 == most
                    })
            }
            Factor::Rounds => at == rules.talk_after_rounds,
            Factor::Overlap => false,
            _ => return true,
        };
        seen_elsewhere
            || rules.points[factor as usize]
                .iter()
                .any(|band| band.from == at)
    }

    fn list(&self, factor: Factor, found: &mut Vec<(u16, Flip)>) {
        let (low, high) = factor.bounds();
        for at in low..=high {
            if let Some(flip) = self.flip(factor, at)
                && !found
                    .iter()
                    .any(|(_, it)| it.factor == factor && it.mode == flip.mode)
            {
                insert(found, 1, flip);
            }
        }
    }
}
