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

    /// What has been brought, less what has been paid, at the end of a month; month 0 is the beginning.
    #[must_use]
    pub fn cumulative(self, flows: &Flows, scope: Scope, month: u16) -> Money {
        let benefits = flows.benefits(scope) * (self.effect(month) / 12.0);
        let tools = flows.tools * (f64::from(month) / 12.0);
        benefits - tools - flows.one_time
    }

    /// Everything within the horizon.
    #[must_use]
    pub fn ledger(self, flows: &Flows, scope: Scope) -> Ledger {
        let benefits = flows.benefits(scope) * (self.effect(self.horizon) / 12.0);
        let costs = flows.tools * (f64::from(self.horizon) / 12.0) + flows.one_time;
        let net = benefits - costs;
        Ledger {
            benefits,
            costs,
            net,
            roi: (costs > Money::ZERO).then(|| net.value() / costs.value()),
        }
    }

    /// When the cumulative net reaches zero from below, interpolated within its month; none within the horizon is an
    /// answer, too. Where nothing was paid first and nothing is lost later, it is month 0.
    ///
    /// Costs come evenly and benefits ever faster until they are even, so what is paid back stays so, and what is not
    /// even at the horizon never was. Therefore the month is found by halving.
    #[must_use]
    pub fn payback(self, flows: &Flows, scope: Scope) -> Option<Months> {
        let at = |month: u16| self.cumulative(flows, scope, month);
        if at(self.horizon) < Money::ZERO {
            return None;
        }
        let (mut first, mut last) = (1, self.horizon.max(1));
        while first < last {
            let middle = first + (last - first) / 2;
            if at(middle) < Money::ZERO {
                first = middle + 1;
            } else {
                last = middle;
            }
        }
        let (before, now) = (at(last - 1), at(last));
        let part = if before < Money::ZERO {
            before.value() / (before - now).value()
        } else {
            0.0
        };
        Some(Months(f64::from(last - 1) + part))
    }
}
