//! One figure and where it comes from.

use serde::Deserialize;

use crate::core::json::{Node, Read};
use crate::core::quantity::Range;

/// A default value, how far it may be off, and who says so.
#[derive(Clone, Debug, Deserialize, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct Figure {
    /// Kebab-case, as in [`super::Parameter::id`].
    pub id: String,
    /// Kebab-case: `share`, `ratio`, `minutes`, `words-per-minute` ….
    pub unit: String,
    /// The default, in that unit.
    pub value: f64,
    /// The least that is believable, in that unit.
    pub low: f64,
    /// The most that is believable, in that unit.
    pub high: f64,
    /// When it was measured, where that is known.
    #[serde(default)]
    pub year: Option<u16>,
    /// Our own judgement chose the default or its range; the product says so.
    #[serde(default)]
    pub judgement: bool,
    /// Someone who sells something related paid for it or published it; the product says so.
    #[serde(default)]
    pub vendor: bool,
    /// Who says so.
    pub source: Source,
}

impl Figure {
    pub(super) fn read(node: &Node<'_>) -> Read<Self> {
        node.fields(&[
            "id",
            "unit",
            "value",
            "low",
            "high",
            "year",
            "judgement",
            "vendor",
            "source",
        ])?;
        let year = node.given("year")?;
        Ok(Self {
            id: node.required("id")?.string()?,
            unit: node.required("unit")?.string()?,
            value: node.required("value")?.number()?,
            low: node.required("low")?.number()?,
            high: node.required("high")?.number()?,
            year: match year {
                Some(year) => Some(year.integer(0, i32::from(u16::MAX))? as u16),
                None => None,
            },
            judgement: node.flag("judgement")?,
            vendor: node.flag("vendor")?,
            source: Source::read(&node.required("source")?)?,
        })
    }

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
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Authors, or the institution.
    pub author: String,
    /// The title of the work, with the size of the sample where it is telling.
    pub title: String,
    /// Where to read it.
    #[serde(default)]
    pub url: Option<String>,
}

impl Source {
    fn read(node: &Node<'_>) -> Read<Self> {
        node.fields(&["author", "title", "url"])?;
        Ok(Self {
            author: node.required("author")?.string()?,
            title: node.required("title")?.string()?,
            url: node.given_string("url")?,
        })
    }
}
