//! The pictures: each a finding in words, a drawing of it, and the same figures as a table.

mod band;
mod bars;
mod dots;
mod line;
mod time;
mod tornado;

pub use band::band;

use super::ranges::{Ranges, Spread, headline};
use super::say::{Say, two_digits};
use crate::app::picture::Picture;
use crate::core::quantity::Money;
use crate::core::roi::{Case, Metric, Outcome, Scope};

/// What the pictures show.
#[derive(Clone, Copy)]
pub struct Pictured<'a> {
    /// The language and the currency.
    pub say: Say<'a>,
    /// What is assumed.
    pub case: &'a Case,
    /// What it comes to.
    pub outcome: &'a Outcome,
    /// How far that may be off.
    pub ranges: &'a Ranges,
    /// How the draws lie, and what is added up.
    pub spread: &'a Spread,
}

impl Pictured<'_> {
    /// All of them, in their order.
    #[must_use]
    pub fn all(&self) -> Vec<Picture> {
        vec![
            bars::picture(self),
            line::picture(self),
            tornado::picture(self),
            dots::picture(self),
            time::picture(self),
        ]
    }

    /// What is added up.
    const fn scope(&self) -> Scope {
        self.spread.scope
    }

    /// The result that stands first.
    const fn metric(&self) -> Metric {
        headline(self.scope())
    }

    /// What that result comes to.
    fn likely(&self) -> f64 {
        self.metric().of(&self.outcome.flows, self.case.plan)
    }

    fn money(&self, amount: f64) -> String {
        self.say.money(Money(amount))
    }
}
