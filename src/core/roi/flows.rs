//! What a year brings and costs once everything is in place, and what is paid at the beginning.

use super::Figures;
use crate::core::quantity::{Hours, Money};

/// What is added up. Capacity is time that people have back, which pays no bill by itself.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Scope {
    /// Turnover, tools and one-time costs.
    #[default]
    Cash,
    /// The value of capacity as well, where the reader asks for it.
    CashAndCapacity,
}

impl Scope {
    /// Both, in the order in which they are shown.
    pub const ALL: &'static [Self] = &[Self::Cash, Self::CashAndCapacity];

    /// The id in documents and locales.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Cash => "cash",
            Self::CashAndCapacity => "cash-and-capacity",
        }
    }
}

/// A year at full effect, and what is paid once.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Flows {
    /// Everybody's hours freed: `meeting hours × share moved × (1 − async effort ratio)`. May be negative.
    pub capacity_hours: Hours,
    /// Their value: `× hourly × capture`. May be negative.
    pub capacity: Money,
    /// Saved by less turnover.
    pub turnover: Money,
    /// Paid for tools: `12 × (flat + per user × people)`.
    pub tools: Money,
    /// Paid in month 0: `people × training hours × hourly + other`.
    pub one_time: Money,
}

impl Flows {
    /// What follows from the figures. Finite within the limits of [`super::Input`]; nothing is rounded.
    #[must_use]
    pub fn of(figures: &Figures) -> Self {
        let freed = figures.share_freed();
        let training = figures.people * figures.training;
        Self {
            capacity_hours: freed * figures.meeting_hours,
            capacity: freed * figures.meeting_cost * figures.capture.value(),
            turnover: figures.turnover_saved,
            tools: figures.tools * 12.0,
            one_time: figures.hourly * training + figures.other_once,
        }
    }

    /// What a year at full effect brings, before costs.
    #[must_use]
    pub fn benefits(&self, scope: Scope) -> Money {
        match scope {
            Scope::Cash => self.turnover,
            Scope::CashAndCapacity => self.turnover + self.capacity,
        }
    }
}
