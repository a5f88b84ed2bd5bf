//! Policies to review: small enough that every combination of answers can be asked.

use proptest::prelude::*;
use proptest::sample::select;

use crate::core::decision::{Answers, Factor, Mode};
use crate::core::policy::{ModeRule, Policy, Weight};

/// The default policy with some fields changed by a policy file.
pub(super) fn with(fields: &str) -> Policy {
    Policy::parse(&format!(r#"{{"version":1,{fields}}}"#)).unwrap()
}

/// Answers between which these policies may begin to say something else.
fn enough(factor: Factor) -> impl Iterator<Item = u16> {
    let (low, high) = factor.bounds();
    let numbers: &[u16] = match factor {
        Factor::Contributors => &[0, 1, 2, 3, 4, 5, 8, 999],
        Factor::Rounds => &[0, 1, 2, 3, 4, 20],
        Factor::Overlap => &[0, 1, 4, 24],
        _ => &[],
    };
    let choices = (low..=high).filter(move |_| !factor.is_number());
    numbers.iter().copied().chain(choices)
}

/// Factors besides those that are always asked and those that the gates look at.
const QUIET: [Factor; 5] = [
    Factor::Risk,
    Factor::Reversibility,
    Factor::Overlap,
    Factor::Familiarity,
    Factor::DeepWork,
];

/// A policy, and the factors that it has anything to say about: all others may stay unanswered.
#[derive(Clone, Debug)]
pub(super) struct Small {
    pub(super) policy: Policy,
    factors: Vec<Factor>,
}

impl Small {
    /// Calls back with every combination of answers that it can tell apart, and more.
    pub(super) fn each(&self, mut with: impl FnMut(&Answers)) {
        self.from(0, &mut Answers::default(), &mut with);
    }

    fn from(&self, nth: usize, answers: &mut Answers, with: &mut impl FnMut(&Answers)) {
        let Some(&factor) = self.factors.get(nth) else {
            return with(answers);
        };
        let mut all: Vec<_> = enough(factor).map(|at| Some(factor.answer(at))).collect();
        if ![Factor::Urgency, Factor::Complexity, Factor::Contributors].contains(&factor) {
            all.push(None);
        }
        for answer in all {
            answers.set(factor, answer);
            self.from(nth + 1, answers, with);
        }
        answers.set(factor, None);
    }
}

/// Small policies: few rules with points of all sizes, so that many of them never apply.
pub(super) fn small() -> impl Strategy<Value = Small> {
    let size = select(&[1, 4, 12, 40, 100][..]);
    (any::<[bool; 4]>(), select(&QUIET[..]), size, any::<u64>()).prop_map(
        |(gates, quiet, size, seed)| {
            let mut state = seed;
            let mut next = move |bound: i32| {
                state = state
                    .wrapping_mul(6_364_136_223_846_793_005)
                    .wrapping_add(1_442_695_040_888_963_407);
                ((state >> 33) % bound as u64) as i32
            };
            let mut factors = vec![Factor::Urgency, Factor::Complexity, Factor::Contributors];
            if !gates[2] {
                factors.push(quiet);
            }
            if gates[0] || gates[2] || gates[3] {
                factors.push(Factor::Purpose);
            }
            if gates[1] || gates[2] || gates[3] {
                factors.push(Factor::Sensitivity);
            }
            if gates[2] {
                factors.extend([Factor::Prepared, Factor::Rounds]);
            }
            let mut policy = Policy::builtin();
            let rules = &mut policy.decision;
            rules.gates = gates;
            rules.talk_after_rounds = 1 + next(4) as u16;
            for factor in Factor::ALL {
                let weights = rules.points[factor as usize].to_mut();
                let said = factors.contains(&factor);
                let mut points: Vec<i32> = weights
                    .iter()
                    .map(|_| {
                        if said && next(3) > 0 {
                            next(2 * size + 1) - size
                        } else {
                            0
                        }
                    })
                    .collect();
                match factor {
                    Factor::Urgency => points.sort_by_key(|it| -it),
                    Factor::Sensitivity | Factor::Rounds | Factor::Overlap => {
                        points.sort_unstable();
                    }
                    _ => {}
                }
                for (weight, points) in weights.iter_mut().zip(points) {
                    weight.points = points;
                }
                if factor == Factor::Overlap && next(2) > 0 {
                    // A band that nobody reaches.
                    let points = weights.last().map_or(0, |last| last.points);
                    weights.push(Weight {
                        from: 25 + next(9) as u16,
                        points,
                        ..Weight::default()
                    });
                }
            }
            let mut position = -60;
            for mode in &mut rules.modes {
                position += next(30);
                mode.position = position;
                mode.offered = next(3) > 0;
                mode.contributors = (next(3) as u16, 3 + next(2) as u16);
                mode.unfit = [[0; ModeRule::COLUMNS]; ModeRule::FACTORS.len()];
                for (row, factor) in mode.unfit.iter_mut().zip(ModeRule::FACTORS) {
                    if factors.contains(&factor) && next(2) > 0 {
                        row.fill_with(|| next(40) as u8);
                    }
                }
            }
            // Something is always left to choose.
            let fallback = &mut rules.modes[next(9) as usize];
            fallback.offered = true;
            fallback.contributors = (0, u16::MAX);
            let incident = &mut rules.modes[Mode::LiveIncident as usize];
            incident.contributors = (0, u16::MAX);
            Small { policy, factors }
        },
    )
}
