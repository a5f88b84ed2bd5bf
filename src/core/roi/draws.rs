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
    inputs: Vec<(Pert, Xoshiro256PlusPlus)>,
    flows: Vec<Flows>,
}

impl Simulation {
    /// Prepares the draws of a case without problems (see [`Case::problems`]).
    #[must_use]
    pub fn new(case: &Case, seed: u32) -> Self {
        let logarithms = Logarithms::new();
        let mut stream = Xoshiro256PlusPlus::seed_from_u64(u64::from(seed));
        let mut inputs = Vec::with_capacity(Input::COUNT);
        for input in Input::ALL {
            inputs.push((Pert::new(case.range(input), &logarithms), stream.clone()));
            stream.jump();
        }
        Self {
            case: case.clone(),
            inputs,
            flows: Vec::with_capacity(DRAWS),
        }
    }

    /// Makes at most so many of the draws that are left; whether none is left.
    pub fn advance(&mut self, most: usize) -> bool {
        let mut values = [0.0; Input::COUNT];
        for _ in 0..most.min(DRAWS - self.flows.len()) {
            for (value, (pert, stream)) in values.iter_mut().zip(&mut self.inputs) {
                *value = pert.quantile(uniform(stream.next_u64()));
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
        match self.percentiles(metric, &[0.1, 0.5, 0.9])[..] {
            [p10, p50, p90] => Band { p10, p50, p90 },
            _ => Band::default(),
        }
    }

    /// `count` results as likely as each other, ascending: the middles of as many even parts of the draws. Twenty of
    /// them as dots show a distribution to people who read no statistics.
    #[must_use]
    pub fn dots(&self, metric: Metric, count: u16) -> Vec<Option<f64>> {
        let shares: Vec<f64> = (0..count)
            .map(|dot| (f64::from(dot) + 0.5) / f64::from(count))
            .collect();
        self.percentiles(metric, &shares)
    }

    /// The results below which these ascending parts of the draws lie.
    fn percentiles(&self, metric: Metric, shares: &[f64]) -> Vec<Option<f64>> {
        let results = self.flows.iter().map(|flows| metric.of(flows, self.plan));
        percentiles(results.collect(), shares)
            .into_iter()
            .map(|result| result.is_finite().then_some(result))
            .collect()
    }

    /// How many of the draws pay back within the horizon.
    #[must_use]
    pub fn chance_of_payback(&self, scope: Scope) -> Share {
        let paid = |flows: &&Flows| self.plan.payback(flows, scope).is_some();
        let count = self.flows.iter().filter(paid).count();
        Share(count as f64 / self.flows.len().max(1) as f64)
    }
}

#[cfg(test)]
mod tests;
