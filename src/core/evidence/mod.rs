//! Where every default figure comes from.
//!
//! The table is `data/evidence.json`, so that a domain expert can read and correct it. It is parsed when
//! the first figure is asked for. What each figure is called, and what to beware of, is in `locales/`
//! under `evidence-<id>` and `evidence-<id>-caveat`.

mod figure;
mod parameter;

pub use figure::{Figure, Source};
pub use parameter::Parameter;

use std::sync::OnceLock;

use crate::core::json;
use crate::core::quantity::Range;

const BUILTIN: &str = include_str!("../../../data/evidence.json");

/// A table of figures with their sources.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Evidence {
    figures: Vec<Figure>,
}

impl Evidence {
    /// The table that ships with the product.
    #[must_use]
    pub fn builtin() -> &'static Self {
        static TABLE: OnceLock<Evidence> = OnceLock::new();
        // A test holds that the shipped table parses, so that the empty default is never seen.
        TABLE.get_or_init(|| Self::parse(BUILTIN).unwrap_or_default())
    }

    /// Reads a table in the format of `data/evidence.json`.
    ///
    /// # Errors
    /// Where the text is not JSON of that form; the error names the field.
    pub fn parse(json: &str) -> Result<Self, json::Error> {
        let value = json::Value::parse(json)?;
        let mut figures = Vec::new();
        for node in json::Node::root(&value, false).items(0, usize::MAX)? {
            figures.push(Figure::read(&node)?);
        }
        Ok(Self { figures })
    }

    /// The figure of that id, if the table has it.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<&Figure> {
        self.figures.iter().find(|figure| figure.id == id)
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
    pub fn iter(&self) -> core::slice::Iter<'_, Figure> {
        self.figures.iter()
    }
}

impl<'a> IntoIterator for &'a Evidence {
    type Item = &'a Figure;
    type IntoIter = core::slice::Iter<'a, Figure>;

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
