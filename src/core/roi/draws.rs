//! Ten thousand draws of all inputs, from a seed, in slices: the same seed gives the same bits everywhere.
//!
//! Each input has a stream of its own, so far from the others' that they never meet, and takes one number of it per
//! draw. What is kept of a draw are its [`Flows`]: every result is derived from those without drawing again.

use rand_xoshiro::Xoshiro256PlusPlus;
use rand_xoshiro::rand_core::{Rng, SeedableRng};

use super::percentile::percentiles;
use super::pert::{Logarithms, Pert};
use super::{Case, Flows, Input, Metric, Plan, Scope};
use crate::core::quantity::Share;

/// How many draws are made.
pub const DRAWS: usize = 10_000;

/// Draws in the making.
pub struct Simulation {
    case: Case,
    doubtful: Vec<Doubtful>,
    flows: Vec<Flows>,
}

/// An input that is drawn: the case reads it, and nobody knows it exactly. All others are likely in every draw.
struct Doubtful {
    input: Input,
    pert: Pert,
    stream: Xoshiro256PlusPlus,
}

impl Simulation {
    /// Prepares the draws of a case without problems (see [`Case::problems`]).
    #[must_use]
    pub fn new(case: &Case, seed: u32) -> Self {
        let logarithms = Logarithms::new();
        let drawn = |(input, stream): (Input, Xoshiro256PlusPlus)| {
            let pert = Pert::new(case.range(input), &logarithms)?;
            case.uses(input).then_some(Doubtful {
                input,
                pert,
                stream,
            })
        };
        Self {
            doubtful: streams(seed).filter_map(drawn).collect(),
            case: case.clone(),
            flows: Vec::with_capacity(DRAWS),
        }
    }

    /// Makes at most so many of the draws that are left; whether none is left.
    pub fn advance(&mut self, most: usize) -> bool {
        let mut values = self.case.likely();
        for _ in 0..most.min(DRAWS - self.flows.len()) {
            for Doubtful {
                input,
                pert,
                stream,
            } in &mut self.doubtful
            {
                values[input.index()] = pert.quantile(uniform(stream.next_u64()));
            }
            self.flows.push(Flows::of(&self.case.figures(&values)));
        }
        self.flows.len() == DRAWS
    }

    /// The draws made so far.
    #[must_use]
    pub fn finish(self) -> Draws {
        Draws {
            flows: self.flows,
            plan: self.case.plan,
        }
    }
}

/// Each input with its own stream, whether anything is drawn from it or not.
fn streams(seed: u32) -> impl Iterator<Item = (Input, Xoshiro256PlusPlus)> {
    let mut next = Xoshiro256PlusPlus::seed_from_u64(u64::from(seed));
    Input::ALL.into_iter().map(move |input| {
        let stream = next.clone();
        next.jump();
        (input, stream)
    })
}

/// The highest 53 bits as an even step between 0 and 1, without 1.
fn uniform(bits: u64) -> f64 {
    (bits >> 11) as f64 / (1_u64 << 53) as f64
}

/// A range that was drawn: one in ten lies below the first, half below the second, nine in ten below the third.
/// None where a result is endless: not paid back, or no costs to compare with.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Band {
    /// P10.
    pub p10: Option<f64>,
    /// P50.
    pub p50: Option<f64>,
    /// P90.
    pub p90: Option<f64>,
}

impl Band {
    fn of(results: Vec<f64>) -> Self {
        let mut ends = finite(percentiles(results, &[0.1, 0.5, 0.9]));
        let mut next = || ends.next().flatten();
        Self {
            p10: next(),
            p50: next(),
            p90: next(),
        }
    }
}

/// Results, where they are not endless.
fn finite(results: Vec<f64>) -> impl Iterator<Item = Option<f64>> {
    let results = results.into_iter();
    results.map(|result| result.is_finite().then_some(result))
}

/// Draws that were made.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Draws {
    flows: Vec<Flows>,
    plan: Plan,
}

impl Draws {
    /// What came of each draw.
    #[must_use]
    pub fn flows(&self) -> &[Flows] {
        &self.flows
    }

    /// P10, P50 and P90 of a result.
    #[must_use]
    pub fn band(&self, metric: Metric) -> Band {
        Band::of(self.results(metric))
    }

    /// `count` results as likely as each other, ascending: the middles of as many even parts of the draws. Twenty of
    /// them as dots show a distribution to people who read no statistics.
    #[must_use]
    pub fn dots(&self, metric: Metric, count: u16) -> Vec<Option<f64>> {
        let shares: Vec<f64> = (0..count)
            .map(|dot| (f64::from(dot) + 0.5) / f64::from(count))
            .collect();
        finite(percentiles(self.results(metric), &shares)).collect()
    }

    /// When the draws pay back, and how many of them do so within the horizon.
    #[must_use]
    pub fn payback(&self, scope: Scope) -> (Band, Share) {
        let months = self.results(Metric::Payback(scope));
        let paid = months.iter().filter(|months| months.is_finite()).count();
        let chance = Share(paid as f64 / months.len().max(1) as f64);
        (Band::of(months), chance)
    }

    fn results(&self, metric: Metric) -> Vec<f64> {
        let results = self.flows.iter().map(|flows| metric.of(flows, self.plan));
        results.collect()
    }
}

#[cfg(test)]
mod tests;
