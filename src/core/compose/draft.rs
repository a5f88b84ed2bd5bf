//! What the author typed so far.

use litemap::LiteMap;
use serde::{Deserialize, Serialize, Serializer};

use super::items::whole;
use super::{Field, FieldKind, Label, When, choices, items};

/// Values by field id, as they were typed. Values of other templates stay, so that changing one's mind loses nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Draft {
    /// By field id.
    #[serde(serialize_with = "object")]
    pub values: LiteMap<String, String>,
}

/// An object even when it is empty, where `litemap` writes a list.
fn object<S: Serializer>(
    values: &LiteMap<String, String>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    serializer.collect_map(values)
}

impl Draft {
    /// What was typed into a field, without surrounding space; empty if nothing was.
    #[must_use]
    pub fn get(&self, field: &str) -> &str {
        self.values.get(field).map_or("", |value| value.trim())
    }

    /// The time in a field, if what was typed is one.
    #[must_use]
    pub fn when(&self, field: &str) -> Option<When> {
        When::parse(self.get(field))
    }

    /// The minutes in a field: a whole number up to those of a day, and not none.
    #[must_use]
    pub fn minutes(&self, field: &str) -> Option<u16> {
        whole(self.get(field)).filter(|minutes| (1..=24 * 60).contains(minutes))
    }

    /// Puts a value into a field.
    pub fn set(&mut self, field: impl Into<String>, value: impl Into<String>) {
        self.values.insert(field.into(), value.into());
    }

    /// Whether a field says something: a time that is one, a choice that exists, any words elsewhere.
    #[must_use]
    pub fn has(&self, field: &Field) -> bool {
        let value = self.get(&field.id);
        match &field.kind {
            FieldKind::Line
            | FieldKind::Text
            | FieldKind::Person
            | FieldKind::Role
            | FieldKind::Score => !value.is_empty(),
            FieldKind::People | FieldKind::Points | FieldKind::List | FieldKind::Steps => {
                items(value).next().is_some()
            }
            FieldKind::Options => !choices(value).is_empty(),
            FieldKind::Label => Label::of(value).is_some(),
            FieldKind::When => When::parse(value).is_some(),
            FieldKind::Minutes => self.minutes(&field.id).is_some(),
            FieldKind::Choice(choices) => choices.iter().any(|choice| choice == value),
        }
    }
}
