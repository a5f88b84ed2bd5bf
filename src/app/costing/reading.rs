//! What an update costs those who read it.

use super::{Calculator, Parameter, resolve};
use crate::app::document::{CostField, Entry};
use crate::core::quantity::Money;

/// What reading takes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Reading {
    /// Whole minutes that one reader takes, at the reading speed of the evidence; one at least.
    pub minutes: u32,
    /// Everyone's time together, and what the meeting costs; none while the sheet does not say.
    pub costs: Option<ReadingCosts>,
}

/// See [`Reading`].
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ReadingCosts {
    /// Who reads: everyone in the sheet.
    pub people: u32,
    /// What their reading costs together.
    pub reading: Money,
    /// What the meeting costs, from the same sheet.
    pub meeting: Money,
}

impl Calculator<'_> {
    /// What a text of so many words takes to read: `words ÷ reading speed`, × people × hourly.
    pub fn reading(&self, words: u32) -> Reading {
        let words = f64::from(words);
        let minutes = words / self.evidence.value(Parameter::ReadingSpeed);
        let typed = Entry::Number(words.max(1.0));
        let words = resolve(&typed, self.hint(CostField::Words));
        let comparison = words.and_then(|words| self.comparison_for(words));
        Reading {
            minutes: minutes.ceil().max(1.0) as u32,
            costs: comparison.map(|comparison| ReadingCosts {
                people: self.people().round() as u32,
                reading: comparison.written.reading,
                meeting: comparison.meeting.total,
            }),
        }
    }
}
