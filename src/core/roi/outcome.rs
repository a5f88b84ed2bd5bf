//! What a case comes to for one value of each input, and the numbers of it that ranges are shown for.

use super::{Case, Contrast, Flows, Ledger, Plan, Scope, Values};
use crate::core::quantity::{Hours, Months, People};

/// A result that can be followed through draws and changes of inputs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Metric {
    /// Hours freed in a year at full effect.
    CapacityHours,
    /// Their value, money in a year.
    Capacity,
    /// The net at the end of a month, money.
    Cumulative(Scope, u16),
    /// The net at the horizon, money.
    Net(Scope),
    /// When it is even, in months; endless where that is not within the horizon.
    Payback(Scope),
    /// The return on what it cost; endless where it cost nothing.
    Roi(Scope),
}

impl Metric {
    /// The number, in its unit. Never NaN within the limits of [`super::Input`].
    #[must_use]
    pub fn of(self, flows: &Flows, plan: Plan) -> f64 {
        self.reader(plan)(flows)
    }

    /// Reads the number from flows: what it takes of the plan is worked out once, for however many flows.
    pub(super) fn reader(self, plan: Plan) -> Box<dyn Fn(&Flows) -> f64> {
        let ledger = |scope| {
            let whole = plan.elapsed(plan.horizon);
            move |flows: &Flows| whole.ledger(flows, scope)
        };
        match self {
            Self::CapacityHours => Box::new(|flows| flows.capacity_hours.value()),
            Self::Capacity => Box::new(|flows| flows.capacity.value()),
            Self::Cumulative(scope, month) => {
                let elapsed = plan.elapsed(month);
                Box::new(move |flows| elapsed.cumulative(flows, scope).value())
            }
            Self::Net(scope) => {
                let ledger = ledger(scope);
                Box::new(move |flows| ledger(flows).net.value())
            }
            Self::Payback(scope) => {
                let schedule = plan.schedule();
                let months = move |flows: &Flows| schedule.payback(flows, scope);
                Box::new(move |flows| months(flows).map_or(f64::INFINITY, Months::value))
            }
            Self::Roi(scope) => {
                let ledger = ledger(scope);
                Box::new(move |flows| ledger(flows).roi.unwrap_or(f64::INFINITY))
            }
        }
    }
}

/// What a case comes to.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Outcome {
    /// A year at full effect.
    pub flows: Flows,
    /// Before and after, in a year.
    pub contrast: Contrast,
    /// Cash within the horizon.
    pub cash: Ledger,
    /// When cash is even.
    pub cash_payback: Option<Months>,
    /// Cash and the value of capacity together, for whoever asks for it.
    pub together: Ledger,
    /// When both together are even.
    pub payback: Option<Months>,
    /// The hours freed as full-time people: `÷ paid hours`, the usual definition (2,080, leave included).
    pub full_time: People,
    /// Hours freed for each person and week.
    pub freed_a_week: Hours,
    /// The part of those that becomes useful work, so the most that can become focus time: `× capture`.
    pub focus_a_week: Hours,
}

impl Outcome {
    /// What the case comes to for these values of its inputs. Finite within the limits; nothing is rounded.
    #[must_use]
    pub fn of(case: &Case, values: &Values) -> Self {
        let (figures, plan) = (case.figures(values), case.plan);
        let flows = Flows::of(&figures);
        let hours = flows.capacity_hours;
        let freed_a_week = hours * inverse(figures.people.value() * figures.weeks);
        Self {
            flows,
            contrast: Contrast::of(&figures),
            cash: plan.ledger(&flows, Scope::Cash),
            cash_payback: plan.payback(&flows, Scope::Cash),
            together: plan.ledger(&flows, Scope::CashAndCapacity),
            payback: plan.payback(&flows, Scope::CashAndCapacity),
            full_time: People(hours.value() * inverse(figures.paid_hours.value())),
            freed_a_week,
            focus_a_week: figures.capture * freed_a_week,
        }
    }

    /// What is added up in a scope, and when it is even.
    #[must_use]
    pub const fn of_scope(&self, scope: Scope) -> (&Ledger, Option<Months>) {
        match scope {
            Scope::Cash => (&self.cash, self.cash_payback),
            Scope::CashAndCapacity => (&self.together, self.payback),
        }
    }
}

/// One divided by it; nothing where there is nothing to spread over.
pub(super) fn inverse(value: f64) -> f64 {
    if value > 0.0 { 1.0 / value } else { 0.0 }
}
