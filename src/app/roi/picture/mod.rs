//! The pictures: each a finding in words, a drawing of it, and the same figures as a table.

mod band;
mod bars;
mod dots;
mod line;
mod scene;
mod time;
mod tornado;

pub use band::band;
pub use scene::{Anchor, FONT, FRAMED_WIDTH, Ink, Point, Scene, Shape, WIDTH, points, svg};

use super::ranges::{Ranges, Spread, headline};
use super::say::{Say, two_digits};
use crate::core::quantity::Money;
use crate::core::roi::{Case, Metric, Outcome, Scope};

/// A picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// Its id, in names of files and locale keys.
    pub id: &'static str,
    /// What it shows, as a sentence.
    pub title: String,
    /// How to read it.
    pub help: String,
    /// The drawing.
    pub scene: Scene,
    /// The heads of the table's columns.
    pub head: Vec<String>,
    /// Its rows, the first cell of each naming it.
    pub rows: Vec<Vec<String>>,
}

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

/// An axis: which numbers lie between which places.
#[derive(Clone, Copy)]
struct Axis {
    least: f64,
    most: f64,
    /// The places of these two.
    from: i32,
    to: i32,
}

impl Axis {
    /// Over all of these numbers, and zero.
    fn with_zero(numbers: impl IntoIterator<Item = f64>, from: i32, to: i32) -> Self {
        Self::over(numbers.into_iter().chain([0.0]), from, to)
    }

    /// Over all of these numbers.
    fn over(numbers: impl IntoIterator<Item = f64>, from: i32, to: i32) -> Self {
        let mut ends = (f64::INFINITY, f64::NEG_INFINITY);
        for number in numbers.into_iter().filter(|number| number.is_finite()) {
            ends = (ends.0.min(number), ends.1.max(number));
        }
        let (least, most) = if ends.0 < ends.1 {
            ends
        } else {
            // One number alone stands in the middle.
            let only = if ends.0.is_finite() { ends.0 } else { 0.0 };
            (only - 1.0, only + 1.0)
        };
        Self {
            least,
            most,
            from,
            to,
        }
    }

    /// Where a number is; beyond the axis, at its end.
    fn at(&self, number: f64) -> i32 {
        let part = (number - self.least) / (self.most - self.least);
        let length = f64::from(self.to - self.from);
        self.from + (part.clamp(0.0, 1.0) * length).round() as i32
    }
}
