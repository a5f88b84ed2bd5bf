//! The document: everything a reader has typed or chosen, and nothing that can be computed from it.

mod action;
#[cfg(test)]
pub(crate) mod any;
mod codec;
mod cost_sheet;
mod entry;
mod place;
#[cfg(not(target_arch = "wasm32"))]
mod schema;
mod texts;
mod view;

use litemap::LiteMap;
use serde::{Deserialize, Serialize};

pub use action::{Action, CostEdit, MAX_ROLES};
pub use codec::{CodecError, MAX_BYTES, VERSION, from_json, is_currency, to_json};
pub(crate) use codec::{read_answers, write_answers};
pub use cost_sheet::{CostField, CostSheet, PayKind, Region, RoleSheet};
pub use entry::Entry;
pub use place::{NumberPlace, TextPlace};
pub(crate) use texts::is_within;
pub use texts::{PolicyEdits, RoiSheet, Texts};
pub use view::View;

use crate::core::compose::Draft;
use crate::core::cost::ticker::Log;
use crate::core::decision::Answers;

/// One reader's work on one question. Equal documents show equal figures.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Document {
    /// The view that is open where the page does not fix one.
    pub view: View,
    /// What the matter is called; titles of updates start from it.
    pub topic: String,
    /// The answers of the wizard.
    pub answers: Answers,
    /// The updates being written.
    pub update: Update,
    /// What the calculator was told.
    pub cost: CostSheet,
    /// What was typed into the policy editor.
    #[serde(skip_serializing_if = "PolicyEdits::is_empty")]
    pub policy: PolicyEdits,
    /// What was noted of the meeting while it runs.
    #[serde(skip_serializing_if = "Log::is_empty")]
    pub ticker: Log,
    /// What was typed into the business case.
    #[serde(skip_serializing_if = "RoiSheet::is_empty")]
    pub roi: RoiSheet,
}

/// The updates being written: one draft per template, so that changing the template loses nothing.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Update {
    /// The id of the chosen template; none until one is chosen or handed over.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub template: Option<String>,
    /// What was typed, by template id.
    #[serde(skip_serializing_if = "LiteMap::is_empty")]
    pub drafts: LiteMap<String, Draft>,
    /// What was filled in rather than typed, by template id: a text of a draft that equals it is still the widget's
    /// own, whoever changed the draft otherwise.
    #[serde(skip_serializing_if = "LiteMap::is_empty")]
    pub filled: LiteMap<String, Draft>,
}

impl Update {
    /// Whether a reader has neither chosen a template nor written anything: all that is there was filled in, and a template
    /// that was filled in once counts as one that nobody chose.
    pub fn is_unbegun(&self) -> bool {
        let is_filled = |template: &String| self.filled.contains_key(template);
        self.drafts == self.filled && self.template.as_ref().is_none_or(is_filled)
    }

    /// Whether a field says what was filled in, untouched.
    pub fn is_filled(&self, template: &str, field: &str) -> bool {
        let filled = text(&self.filled, template, field);
        filled.is_some() && !self.is_written(template, field)
    }

    /// Whether somebody wrote in a field, or took away what was filled in there.
    pub fn is_written(&self, template: &str, field: &str) -> bool {
        text(&self.drafts, template, field) != text(&self.filled, template, field)
    }

    /// The draft of a template, begun where there is none.
    pub fn draft_mut(&mut self, template: &str) -> &mut Draft {
        self.drafts.entry(template.to_owned()).or_default()
    }
}

fn text<'a>(drafts: &'a LiteMap<String, Draft>, template: &str, field: &str) -> Option<&'a String> {
    drafts.get(template)?.values.get(field)
}

impl Document {
    /// Whether nothing was typed or chosen yet; the open view does not count.
    pub fn is_untouched(&self) -> bool {
        *self
            == Self {
                view: self.view,
                ..Self::default()
            }
    }
}

#[cfg(test)]
mod tests;
