//! Month by month: how fast the benefits come, how far the sums reach, and when they are even.

use super::{Flows, Scope};
use crate::core::quantity::{Money, Months};

/// How a case spreads over the months.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Plan {
    /// In which month the full effect is reached; the months before bring even steps of it. 3 by default, so
    /// ⅓, ⅔, 1, 1 …: the 90-day plan of article B.
    pub ramp: u16,
    /// How many months count; 12 by default, our judgement: a promise that takes longer is hard to hold.
    pub horizon: u16,
}

impl Default for Plan {
    fn default() -> Self {
        Self {
            ramp: 3,
            horizon: 12,
        }
    }
}

/// Everything within the horizon.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Ledger {
    /// What it brought.
    pub benefits: Money,
    /// What it cost.
    pub costs: Money,
    /// What is left.
    pub net: Money,
    /// `(benefits − costs) ÷ costs`; none where it cost nothing.
    pub roi: Option<f64>,
}

impl Plan {
    /// The least and the most that the ramp may take, in months; 1 is full effect at once.
    pub const RAMP: (u16, u16) = (1, 60);
    /// The least and the most that the horizon may be, in months.
    pub const HORIZON: (u16, u16) = (1, 120);

    /// Full-effect months that the first `months` are worth: the sum of the ramp's steps.
    #[must_use]
    pub fn effect(self, months: u16) -> f64 {
        let ramp = f64::from(self.ramp.max(1));
        let climbing = f64::from(months.min(self.ramp.max(1)));
        let full = f64::from(months) - climbing;
        climbing * (climbing + 1.0) / (2.0 * ramp) + full
    }

    /// What the first months come to.
    pub(super) fn elapsed(self, months: u16) -> Elapsed {
        Elapsed {
            effect: self.effect(months) / 12.0,
            time: f64::from(months) / 12.0,
        }
    }

    /// That of every month up to the horizon.
    pub(super) fn schedule(self) -> Schedule {
        let last = self.horizon.max(1);
        Schedule((0..=last).map(|months| self.elapsed(months)).collect())
    }

    /// What has been brought, less what has been paid, at the end of a month; month 0 is the beginning.
    #[must_use]
    pub fn cumulative(self, flows: &Flows, scope: Scope, month: u16) -> Money {
        self.elapsed(month).cumulative(flows, scope)
    }

    /// Everything within the horizon.
    #[must_use]
    pub fn ledger(self, flows: &Flows, scope: Scope) -> Ledger {
        self.elapsed(self.horizon).ledger(flows, scope)
    }

    /// When the cumulative net reaches zero from below, interpolated within its month; none within the horizon is an
    /// answer, too. Where nothing was paid first and nothing is lost later, it is month 0.
    #[must_use]
    pub fn payback(self, flows: &Flows, scope: Scope) -> Option<Months> {
        self.schedule().payback(flows, scope)
    }
}

/// What some months from the beginning come to, as parts of a year.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Elapsed {
    /// A year at full effect.
    effect: f64,
    /// A year of what is paid all the time.
    time: f64,
}

impl Elapsed {
    pub(super) fn cumulative(self, flows: &Flows, scope: Scope) -> Money {
        flows.benefits(scope) * self.effect - flows.tools * self.time - flows.one_time
    }

    pub(super) fn ledger(self, flows: &Flows, scope: Scope) -> Ledger {
        let benefits = flows.benefits(scope) * self.effect;
        let costs = flows.tools * self.time + flows.one_time;
        let net = benefits - costs;
        Ledger {
            benefits,
            costs,
            net,
            roi: (costs > Money::ZERO).then(|| net.value() / costs.value()),
        }
    }
}

/// What the first months come to, for each number of months from 0 to the horizon: worked out once for all draws.
pub(super) struct Schedule(Vec<Elapsed>);

impl Schedule {
    /// See [`Plan::payback`].
    ///
    /// Costs come evenly and benefits ever faster until they are even, so what is paid back stays so, and what is not
    /// even at the horizon never was. Therefore the month is found by halving.
    pub(super) fn payback(&self, flows: &Flows, scope: Scope) -> Option<Months> {
        let Self(months) = self;
        let is_open = |elapsed: &Elapsed| elapsed.cumulative(flows, scope) < Money::ZERO;
        if months.last().is_none_or(is_open) {
            return None;
        }
        // The month before the first that is even; month 0 is no end of one.
        let before = months.get(1..)?.partition_point(is_open);
        let [open, even] = months.get(before..before + 2)? else {
            return None;
        };
        let (open, even) = (open.cumulative(flows, scope), even.cumulative(flows, scope));
        let part = if open < Money::ZERO {
            open.value() / (open - even).value()
        } else {
            0.0
        };
        Some(Months(before as f64 + part))
    }
}
