//! One figure and where it comes from; `build/evidence.rs` has the same shape.

use crate::core::quantity::Range;

/// A default value, how far it may be off, and who says so.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Figure {
    /// Kebab-case, as in [`super::Parameter::id`].
    pub id: &'static str,
    /// Kebab-case: `share`, `ratio`, `minutes`, `words-per-minute` ….
    pub unit: &'static str,
    /// The default, in that unit.
    pub value: f64,
    /// The least that is believable, in that unit.
    pub low: f64,
    /// The most that is believable, in that unit.
    pub high: f64,
    /// When it was measured, where that is known.
    pub year: Option<u16>,
    /// Our own judgement chose the default or its range; the product says so.
    pub judgement: bool,
    /// Someone who sells something related paid for it or published it; the product says so.
    pub vendor: bool,
}

impl Figure {
    /// The default with its range.
    #[must_use]
    pub const fn range(&self) -> Range {
        Range {
            low: self.low,
            likely: self.value,
            high: self.high,
        }
    }
}

/// A citation: proper names and titles, which nobody translates.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Source {
    /// Authors, or the institution.
    pub author: &'static str,
    /// The title of the work, with the size of the sample where it is telling.
    pub title: &'static str,
    /// Where to read it.
    pub url: Option<&'static str>,
}
