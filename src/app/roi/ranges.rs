//! How far the figures may be off: ten thousand draws, and what they come to, in steps that each take little time.

use crate::core::quantity::Share;
use crate::core::roi::{Band, Case, Draws, Metric, Scope, Simulation};

/// Draws in a step.
const STEP: usize = 500;

/// Points of the line over the months at most, beside the beginning.
const POINTS: u16 = 24;

/// Dots that stand for the distribution: each for one in twenty outcomes.
pub const DOTS: u16 = 20;

/// What the draws come to.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Ranges {
    /// Hours freed in a year at full effect.
    pub capacity_hours: Band,
    /// Their value in a year, money.
    pub capacity: Band,
    /// As many such values, as likely as each other, ascending.
    pub capacity_dots: Vec<f64>,
    /// For each scope in the order of [`Scope::ALL`].
    pub scopes: [ScopeRanges; 2],
}

/// What the draws come to when this is added up.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ScopeRanges {
    /// The net at the horizon, money.
    pub net: Band,
    /// When it is even, in months.
    pub payback: Band,
    /// The return on what it cost.
    pub roi: Band,
    /// How many pay back within the horizon.
    pub chance: Share,
    /// As many nets at the horizon, as likely as each other, ascending; nothing where this is not what the reader looks
    /// at.
    pub dots: Vec<f64>,
    /// The net by the end of months, from the beginning to the horizon; nothing where this is not what the reader looks
    /// at.
    pub months: Vec<(u16, Band)>,
}

/// Draws and their evaluation in the making.
pub struct Drawing {
    simulation: Option<Simulation>,
    draws: Draws,
    /// The ends of the months to look at.
    points: Vec<u16>,
    /// What is looked at in pictures.
    scope: Scope,
    /// Steps of evaluation that are done.
    done: usize,
    ranges: Ranges,
}

impl Drawing {
    /// Prepares the draws of a case without problems; what is added up is what the reader looks at.
    #[must_use]
    pub fn new(case: &Case, seed: u32, scope: Scope) -> Self {
        Self {
            simulation: Some(Simulation::new(case, seed)),
            draws: Draws::default(),
            points: months(case.plan.horizon),
            scope,
            done: 0,
            ranges: Ranges::default(),
        }
    }

    /// Does a little more; whether there is more to do.
    pub fn advance(&mut self) -> bool {
        if let Some(simulation) = &mut self.simulation {
            if simulation.advance(STEP) {
                let simulation = self.simulation.take();
                self.draws = simulation.map(Simulation::finish).unwrap_or_default();
            }
            return true;
        }
        let more = self.evaluate();
        self.done += 1;
        more
    }

    /// What the draws came to, once nothing is left to do.
    #[must_use]
    pub fn finish(self) -> Ranges {
        self.ranges
    }

    fn evaluate(&mut self) -> bool {
        let draws = &self.draws;
        match self.done {
            0 => self.ranges.capacity_hours = draws.band(Metric::CapacityHours),
            1 => {
                self.ranges.capacity = draws.band(Metric::Capacity);
                self.ranges.capacity_dots = dots(draws, Metric::Capacity);
            }
            done => {
                let steps = 5 + self.points.len();
                let (place, step) = ((done - 2) / steps, (done - 2) % steps);
                let Some((scope, ranges)) =
                    Scope::ALL.get(place).zip(self.ranges.scopes.get_mut(place))
                else {
                    return false;
                };
                if step < 4 || *scope == self.scope {
                    ranges.evaluate(draws, *scope, step, &self.points);
                }
            }
        }
        true
    }
}

impl ScopeRanges {
    fn evaluate(&mut self, draws: &Draws, scope: Scope, step: usize, points: &[u16]) {
        match step {
            0 => self.net = draws.band(Metric::Net(scope)),
            1 => self.payback = draws.band(Metric::Payback(scope)),
            2 => self.roi = draws.band(Metric::Roi(scope)),
            3 => self.chance = draws.chance_of_payback(scope),
            4 => self.dots = dots(draws, Metric::Net(scope)),
            _ => {
                let band = |month| draws.band(Metric::Cumulative(scope, month));
                let point = points.get(step - 5);
                self.months
                    .extend(point.map(|month| (*month, band(*month))));
            }
        }
    }
}

fn dots(draws: &Draws, metric: Metric) -> Vec<f64> {
    draws.dots(metric, DOTS).into_iter().flatten().collect()
}

/// The ends of months at which the net is looked at: all of them where they are few.
#[must_use]
pub(super) fn months(horizon: u16) -> Vec<u16> {
    let step = horizon.div_ceil(POINTS).max(1);
    let mut months: Vec<u16> = (0..horizon).step_by(usize::from(step)).collect();
    months.push(horizon);
    months
}
