//! A number as it was typed: empty, understood, or kept word for word because it was not understood.

use std::fmt;

use serde::de::{Deserialize, Deserializer, Error, Visitor};
use serde::ser::{Serialize, Serializer};

use crate::core::quantity::{NumberError, Separators, parse_decimal};

/// The longest text a number field keeps, in bytes.
pub(super) const MAX_TEXT: usize = 200;

/// One number field of the document; in JSON `null`, a number, or the text that was not understood.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Entry {
    /// Nothing typed: the default counts.
    #[default]
    Empty,
    /// Understood as this number; never NaN or infinite.
    Number(f64),
    /// Not understood; kept as it was typed.
    Text(String),
}

impl Entry {
    /// Reads what was typed by the language's separators.
    pub fn read(text: &str, separators: &Separators) -> Self {
        match parse_decimal(text, separators) {
            Ok(value) => Self::Number(value),
            Err(NumberError::Empty) => Self::Empty,
            Err(_) => Self::kept(text),
        }
    }

    /// What was not understood, as it was typed, as far as it is kept; a blank text is an empty field.
    pub(super) fn kept(text: &str) -> Self {
        if text.trim().is_empty() {
            return Self::Empty;
        }
        Self::Text(clip(text).to_owned())
    }

    /// The number, where there is one.
    pub fn number(&self) -> Option<f64> {
        match self {
            Self::Number(value) => Some(*value),
            Self::Empty | Self::Text(_) => None,
        }
    }

    /// Whether the default counts.
    pub fn is_empty(&self) -> bool {
        *self == Self::Empty
    }
}

/// As much of a field's text as is kept, cut between characters.
pub(super) fn clip(text: &str) -> &str {
    clip_to(text, MAX_TEXT)
}

/// The beginning of a text that has at most so many bytes.
pub(super) fn clip_to(text: &str, most: usize) -> &str {
    let mut end = text.len().min(most);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}

impl Serialize for Entry {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Empty => serializer.serialize_unit(),
            Self::Number(value) => serializer.serialize_f64(*value),
            Self::Text(text) => serializer.serialize_str(text),
        }
    }
}

impl<'de> Deserialize<'de> for Entry {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(EntryVisitor)
    }
}

struct EntryVisitor;

impl Visitor<'_> for EntryVisitor {
    type Value = Entry;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a number, a text or null")
    }

    fn visit_unit<E: Error>(self) -> Result<Entry, E> {
        Ok(Entry::Empty)
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Entry, E> {
        if value.is_finite() {
            Ok(Entry::Number(value))
        } else {
            Err(E::custom("not a finite number"))
        }
    }

    #[allow(clippy::cast_precision_loss)]
    fn visit_i64<E: Error>(self, value: i64) -> Result<Entry, E> {
        Ok(Entry::Number(value as f64))
    }

    #[allow(clippy::cast_precision_loss)]
    fn visit_u64<E: Error>(self, value: u64) -> Result<Entry, E> {
        Ok(Entry::Number(value as f64))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Entry, E> {
        Ok(Entry::kept(text))
    }
}
