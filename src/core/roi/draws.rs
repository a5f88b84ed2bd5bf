//! Ten thousand draws of all inputs, from a seed, in slices: the same seed gives the same bits everywhere.
//!
//! Each input has a stream of its own, so far from the others' that they never meet, and takes one number of it per
//! draw: so [`Columns`] keep what was drawn of it while others change. What is kept of a draw are its [`Flows`]: every
//! result is derived from those without drawing again.

use rand_xoshiro::Xoshiro256PlusPlus;
use rand_xoshiro::rand_core::{Rng, SeedableRng};

use super::percentile::percentiles;
use super::pert::{Logarithms, Pert};
use super::{Case, Flows, Input, Metric, Plan, Scope};
use crate::core::quantity::{Range, Share};

/// How many draws are made.
pub const DRAWS: usize = 10_000;

/// Draws in the making.
pub struct Simulation {
    case: Case,
    seed: u32,
    /// The inputs that are drawn: the case reads them, and nobody knows them exactly. All others are likely in every
    /// draw.
    doubtful: Vec<Input>,
    flows: Vec<Flows>,
}

impl Simulation {
    /// Prepares the draws of a case without problems (see [`Case::problems`]).
    #[must_use]
    pub fn new(case: &Case, seed: u32) -> Self {
        let is_doubtful = |input: &Input| case.uses(*input) && case.range(*input).is_doubtful();
        Self {
            doubtful: Input::ALL.into_iter().filter(is_doubtful).collect(),
            case: case.clone(),
            seed,
            flows: Vec::with_capacity(DRAWS),
        }
    }

    /// Draws one input that `columns` do not have yet or, once they have all, makes at most so many of the draws that
    /// are left of them; whether none is left.
    pub fn advance(&mut self, columns: &mut Columns, most: usize) -> bool {
        for input in &self.doubtful {
            if columns.draw(*input, self.case.range(*input), self.seed) {
                return false;
            }
        }
        let mut values = self.case.likely();
        let made = self.flows.len();
        for draw in made..made.saturating_add(most).min(DRAWS) {
            for input in &self.doubtful {
                values[input.index()] = columns.of[input.index()].values[draw];
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

/// What was drawn of each input, kept from one case to the next: a change of one input leaves the draws of the others
/// as they are.
#[derive(Default)]
pub struct Columns {
    of: [Column; Input::COUNT],
    logarithms: Option<Logarithms>,
}

/// What was drawn of one input.
#[derive(Default)]
struct Column {
    seed: u32,
    range: Range,
    /// One for each draw; none before the first are drawn.
    values: Vec<f64>,
}

impl Columns {
    /// Draws an input, unless this is what was drawn of it last; whether it did.
    fn draw(&mut self, input: Input, range: Range, seed: u32) -> bool {
        let column = &mut self.of[input.index()];
        if (column.seed, column.range) == (seed, range) && !column.values.is_empty() {
            return false;
        }
        let pert = Pert::new(range, self.logarithms.get_or_insert_with(Logarithms::new));
        let mut stream = stream(input, seed);
        let values = (0..DRAWS).map(|_| pert.quantile(uniform(stream.next_u64())));
        *column = Column {
            seed,
            range,
            values: values.collect(),
        };
        true
    }
}

/// The numbers that an input is drawn by.
fn stream(input: Input, seed: u32) -> Xoshiro256PlusPlus {
    let mut stream = Xoshiro256PlusPlus::seed_from_u64(u64::from(seed));
    for _ in 0..input.index() {
        stream.jump();
    }
    stream
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
    fn of(results: &[f64]) -> Self {
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
        Band::of(&self.results(metric))
    }

    /// `count` results as likely as each other, ascending: the middles of as many even parts of the draws. Twenty of
    /// them as dots show a distribution to people who read no statistics.
    #[must_use]
    pub fn dots(&self, metric: Metric, count: u16) -> Vec<Option<f64>> {
        let shares: Vec<f64> = (0..count)
            .map(|dot| (f64::from(dot) + 0.5) / f64::from(count))
            .collect();
        finite(percentiles(&self.results(metric), &shares)).collect()
    }

    /// When the draws pay back, and how many of them do so within the horizon.
    #[must_use]
    pub fn payback(&self, scope: Scope) -> (Band, Share) {
        let months = self.results(Metric::Payback(scope));
        let paid = months.iter().filter(|months| months.is_finite()).count();
        let chance = Share(paid as f64 / months.len().max(1) as f64);
        (Band::of(&months), chance)
    }

    fn results(&self, metric: Metric) -> Vec<f64> {
        self.flows.iter().map(metric.reader(self.plan)).collect()
    }
}

#[cfg(test)]
mod tests;
