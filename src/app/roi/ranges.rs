//! How far the figures may be off: ten thousand draws, and what they come to, in steps that each take little time.
//! What stands beside figures comes first, what pictures show after it.

use crate::core::quantity::Share;
use crate::core::roi::{Band, Case, Columns, Draws, Metric, Scope, Simulation};

/// Draws in a step.
const STEP: usize = 1_000;

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
}

impl Ranges {
    /// Those of a scope.
    #[must_use]
    pub const fn of(&self, scope: Scope) -> &ScopeRanges {
        let [cash, together] = &self.scopes;
        match scope {
            Scope::Cash => cash,
            Scope::CashAndCapacity => together,
        }
    }

    /// That of the result that stands first (see [`headline`]).
    #[must_use]
    pub const fn headline(&self, scope: Scope) -> Band {
        match scope {
            Scope::Cash => self.capacity,
            Scope::CashAndCapacity => self.of(scope).net,
        }
    }
}

/// The result that stands first: what freed time is worth in a year or, where both are added up, what is left in the
/// end.
#[must_use]
pub const fn headline(scope: Scope) -> Metric {
    match scope {
        Scope::Cash => Metric::Capacity,
        Scope::CashAndCapacity => Metric::Net(scope),
    }
}

/// How the draws of one scope lie, for pictures.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Spread {
    /// What is added up.
    pub scope: Scope,
    /// As many of the results that stand first, as likely as each other, ascending; money.
    pub dots: Vec<f64>,
    /// The net by the end of months, from the beginning to the horizon.
    pub months: Vec<(u16, Band)>,
}

/// Draws and their ranges in the making.
pub struct Drawing {
    horizon: u16,
    simulation: Option<Simulation>,
    draws: Draws,
    /// Steps of evaluation that are done.
    done: usize,
    ranges: Ranges,
}

impl Drawing {
    /// Prepares the draws of a case without problems.
    #[must_use]
    pub fn new(case: &Case, seed: u32) -> Self {
        Self {
            horizon: case.plan.horizon,
            simulation: Some(Simulation::new(case, seed)),
            draws: Draws::default(),
            done: 0,
            ranges: Ranges::default(),
        }
    }

    /// Does a little more; whether there is more to do. What `columns` have of the last case is not drawn again.
    pub fn advance(&mut self, columns: &mut Columns) -> bool {
        if let Some(simulation) = &mut self.simulation {
            if simulation.advance(columns, STEP) {
                let simulation = self.simulation.take();
                self.draws = simulation.map(Simulation::finish).unwrap_or_default();
            }
            return true;
        }
        let more = self.evaluate();
        self.done += 1;
        more
    }

    /// What the draws came to once nothing is left to do, and what is left to do for pictures of this scope.
    #[must_use]
    pub fn finish(self, scope: Scope) -> (Ranges, Spreading) {
        let spreading = Spreading {
            draws: self.draws,
            points: months(self.horizon).into_iter(),
            spread: Spread {
                scope,
                ..Spread::default()
            },
        };
        (self.ranges, spreading)
    }

    /// All of it at once, where nobody waits for a frame.
    #[must_use]
    pub fn whole(mut self, scope: Scope) -> (Ranges, Spread) {
        let mut columns = Columns::default();
        while self.advance(&mut columns) {}
        let (ranges, mut spreading) = self.finish(scope);
        while spreading.advance() {}
        (ranges, spreading.finish())
    }

    fn evaluate(&mut self) -> bool {
        let (draws, ranges) = (&self.draws, &mut self.ranges);
        match self.done {
            0 => ranges.capacity_hours = draws.band(Metric::CapacityHours),
            1 => ranges.capacity = draws.band(Metric::Capacity),
            done => {
                let (place, step) = ((done - 2) / 3, (done - 2) % 3);
                let ranges = ranges.scopes.get_mut(place);
                let Some((scope, ranges)) = Scope::ALL.get(place).zip(ranges) else {
                    return false;
                };
                match step {
                    0 => ranges.net = draws.band(Metric::Net(*scope)),
                    1 => (ranges.payback, ranges.chance) = draws.payback(*scope),
                    _ => ranges.roi = draws.band(Metric::Roi(*scope)),
                }
            }
        }
        true
    }
}

/// What pictures show, in the making.
pub struct Spreading {
    draws: Draws,
    /// The ends of the months that are left to look at.
    points: std::vec::IntoIter<u16>,
    spread: Spread,
}

impl Spreading {
    /// Does a little more; whether there is more to do.
    pub fn advance(&mut self) -> bool {
        let Spread {
            scope,
            dots,
            months,
        } = &mut self.spread;
        if let Some(month) = self.points.next() {
            let net = Metric::Cumulative(*scope, month);
            months.push((month, self.draws.band(net)));
            return true;
        }
        let results = self.draws.dots(headline(*scope), DOTS);
        *dots = results.into_iter().flatten().collect();
        false
    }

    /// What pictures show, once nothing is left to do.
    #[must_use]
    pub fn finish(self) -> Spread {
        self.spread
    }
}

/// The ends of months at which the net is looked at: all of them where they are few.
#[must_use]
pub(super) fn months(horizon: u16) -> Vec<u16> {
    let step = horizon.div_ceil(POINTS).max(1);
    let mut months: Vec<u16> = (0..horizon).step_by(usize::from(step)).collect();
    months.push(horizon);
    months
}
