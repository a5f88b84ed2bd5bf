//! Where every default figure comes from.
//!
//! The table is `data/evidence.json`, so that a domain expert can read and correct it. `build/evidence.rs` makes
//! it a part of the code, and the build fails where a figure is not as described. What each figure is called, and
//! what to beware of, is in `locales/` under `evidence-<id>` and `evidence-<id>-caveat`.

mod figure;
mod parameter;

pub use figure::{Figure, Source};
pub use parameter::Parameter;

use crate::core::quantity::Range;

// `static FIGURES: &[Figure]`, and `static SOURCES: &[(&str, Source)]` by the figures' ids.
include!(concat!(env!("OUT_DIR"), "/evidence.rs"));

/// A table of figures with their sources.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Evidence {
    figures: &'static [Figure],
}

impl Evidence {
    /// The table that ships with the product.
    #[must_use]
    pub fn builtin() -> &'static Self {
        static TABLE: Evidence = Evidence { figures: FIGURES };
        &TABLE
    }

    /// The figure of that id, if the table has it.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<&'static Figure> {
        self.figures.iter().find(|figure| figure.id == id)
    }

    /// Who says so: the source of the figure of that id.
    #[must_use]
    pub fn source(&self, id: &str) -> Option<&'static Source> {
        let found = SOURCES.iter().find(|(known, _)| *known == id);
        found.map(|(_, source)| source)
    }

    /// A parameter's default and its range; all zero if the table lacks it, which the shipped one never does.
    #[must_use]
    pub fn range(&self, parameter: Parameter) -> Range {
        self.get(parameter.id())
            .map(Figure::range)
            .unwrap_or_default()
    }

    /// A parameter's default.
    #[must_use]
    pub fn value(&self, parameter: Parameter) -> f64 {
        self.range(parameter).likely
    }

    /// Every figure, in the table's order.
    pub fn iter(&self) -> core::slice::Iter<'static, Figure> {
        self.figures.iter()
    }
}

impl IntoIterator for &Evidence {
    type Item = &'static Figure;
    type IntoIter = core::slice::Iter<'static, Figure>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

/// The table that ships with the product; short for [`Evidence::builtin`].
#[must_use]
pub fn evidence() -> &'static Evidence {
    Evidence::builtin()
}

#[cfg(test)]
mod tests;
