//! The recommendation, with everything that a reader may ask about it.

use std::borrow::Cow;

use super::answers::Answers;
use super::factor::Factor;
use super::gate::Gate;
use super::mode::{Liveness, Mode};
use super::select::Weighing;
use crate::core::policy::Policy;

/// One factor's push toward or away from live talk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contribution {
    /// The factor.
    pub factor: Factor,
    /// Positive toward live, negative toward writing; never zero.
    pub points: i32,
    /// The id of the rule behind it.
    pub rule: Cow<'static, str>,
    /// The id of the evidence for the rule's direction; the number is always a judgement.
    pub source: Option<Cow<'static, str>>,
}

/// A mode that was not chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RunnerUp {
    /// The mode.
    pub mode: Mode,
    /// By how many points the chosen mode is ahead of it; never negative.
    pub lead: i32,
    /// The answer that speaks most against it, besides the score.
    pub against: Option<Factor>,
}

/// Why this mode: the ids to give as reasons, the weightiest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// A gate applied.
    Gate(Gate),
    /// This factor's contribution points the way of the answer.
    Factor(Factor),
    /// Nothing points anywhere: the mode that fits a matter without any particulars.
    Balanced,
}

/// A recommended mode and its reasons.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recommendation {
    /// The mode.
    pub mode: Mode,
    /// The gates that applied, in order.
    pub gates: Vec<Gate>,
    /// The sum of the contributions: positive is toward live, negative toward writing.
    pub score: i32,
    /// What each answered factor contributed, the strongest first.
    pub contributions: Vec<Contribution>,
    /// The other modes that could have been chosen, the nearest first.
    pub runners_up: Vec<RunnerUp>,
    /// At least one reason, the weightiest first.
    pub reasons: Vec<Reason>,
}

/// Recommends a mode, as soon as the four factors that are always asked are answered.
///
/// The lists are kept in order by inserting: for a dozen items it is as fast as the library's sort,
/// and that one weighs several kilobytes in the bundle for every type it sorts.
pub fn decide(answers: &Answers, policy: &Policy) -> Option<Recommendation> {
    if !answers.is_ready() {
        return None;
    }
    let rules = &policy.decision;
    let weighing = Weighing::new(answers, rules);
    let (mode, misfit) = weighing.best();

    let mut contributions: Vec<Contribution> = Vec::new();
    for factor in Factor::ALL {
        let weight = answers
            .get(factor)
            .and_then(|answer| rules.weight(factor, answer));
        let Some(weight) = weight.filter(|weight| weight.points != 0) else {
            continue;
        };
        let strength = weight.points.abs();
        let at = contributions.partition_point(|it| it.points.abs() >= strength);
        contributions.insert(
            at,
            Contribution {
                factor,
                points: weight.points,
                rule: weight.rule.clone(),
                source: weight.source.clone(),
            },
        );
    }

    let mut runners_up: Vec<RunnerUp> = Vec::new();
    for (other, its) in weighing.misfits().filter(|(other, _)| *other != mode) {
        let lead = its - misfit;
        let at = runners_up.partition_point(|it| it.lead <= lead);
        let against = strongest(&weighing, other);
        runners_up.insert(
            at,
            RunnerUp {
                mode: other,
                lead,
                against,
            },
        );
    }

    let gates: Vec<_> = weighing.gated.applied().collect();
    let reasons = reasons(mode, &gates, &contributions);
    Some(Recommendation {
        mode,
        gates,
        score: weighing.score,
        contributions,
        runners_up,
        reasons,
    })
}

fn strongest(weighing: &Weighing<'_>, mode: Mode) -> Option<Factor> {
    weighing
        .unfit(mode)
        .filter(|(_, unfit)| *unfit > 0)
        .max_by_key(|(_, unfit)| *unfit)
        .map(|(factor, _)| factor)
}

/// Gates, then the contributions that point the way of the mode (both ways, for a bit of both);
/// if none does, whatever contributed.
fn reasons(mode: Mode, gates: &[Gate], contributions: &[Contribution]) -> Vec<Reason> {
    let mut reasons: Vec<_> = gates.iter().map(|gate| Reason::Gate(*gate)).collect();
    let points_there = |it: &&Contribution| match mode.liveness() {
        Liveness::Written => it.points < 0,
        Liveness::WriteFirst => true,
        Liveness::Live | Liveness::Now => it.points > 0,
    };
    reasons.extend(
        contributions
            .iter()
            .filter(points_there)
            .map(|it| Reason::Factor(it.factor)),
    );
    if reasons.is_empty() {
        reasons.extend(contributions.iter().map(|it| Reason::Factor(it.factor)));
    }
    if reasons.is_empty() {
        reasons.push(Reason::Balanced);
    }
    reasons
}
