//! An organisation's own rules, norms, words and looks, as one JSON file; `docs/policy.md` is its handbook.
//!
//! The default policy is itself such a file, `data/policy.json`, which the build makes a part of the code. An
//! organisation's file says only what differs: whatever it leaves out stays as in the default. A field that is not
//! known is an error, so that a slip of the pen does not go unnoticed.
//!
//! | field | meaning |
//! |---|---|
//! | `$schema` | for editors |
//! | `version` | 1 |
//! | `name` | what the organisation calls it |
//! | `decision.gates.⟨gate⟩` | whether the gate is in use |
//! | `decision.talk_after_rounds` | so many exchanges in writing without settling it are enough |
//! | `decision.points.⟨factor⟩.⟨choice⟩` | points, or `[points, rule, source or null]` |
//! | `decision.points.⟨contributors, rounds or overlap⟩` | bands: `[[from, points, rule, source or null], …]` |
//! | `decision.modes.⟨mode⟩.offered` | whether it may be recommended |
//! | `decision.modes.⟨mode⟩.position` | its place on the line from asynchronous to live |
//! | `decision.modes.⟨mode⟩.contributors` | `[least, most or null]` for which it is suitable |
//! | `decision.modes.⟨mode⟩.template` | the id of the template that it opens |
//! | `decision.modes.⟨mode⟩.then` | the id of the template that is offered after it, or `null` |
//! | `decision.modes.⟨mode⟩.unfit.⟨factor⟩.⟨choice or "unset"⟩` | how badly it suits that, 0 to 100 |
//! | `norms.…` | see [`Norms`] |
//! | `templates.…` | see [`OwnTemplates`] and [`crate::core::compose::Templates::take_over`] |
//! | `wording.⟨language⟩.⟨message⟩` | see [`Wording`] |
//! | `branding.…` | see [`Branding`] |
//!
//! `note` may stand beside the fields of the whole, of `decision`, `norms` and `branding`, and holds anything. See
//! [`Remarks`].

#[cfg(test)]
pub(crate) mod any;
mod branding;
mod builtin;
mod check;
mod decision;
mod error;
pub mod limits;
mod norms;
mod remarks;
pub mod review;
mod rules;
#[cfg(not(target_arch = "wasm32"))]
mod schema;
mod templates;
mod wording;
mod write;

pub use branding::{Accent, Address, Branding, Colour, Handbook};
pub use error::{Order, PolicyError};
pub use norms::{Holiday, Norms};
pub use remarks::Remarks;
pub use rules::{ModeRule, Rules, Weight};
pub use templates::OwnTemplates;
pub use wording::{OwnWords, Wording};

use std::borrow::Cow;

use crate::core::json::{Node, Value};

/// A policy that has been checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Policy {
    /// The version of the format: 1.
    pub version: u32,
    /// What the organisation calls it.
    pub name: Cow<'static, str>,
    /// How a mode is chosen.
    pub decision: Rules,
    /// What people may expect of each other.
    pub norms: Norms,
    /// Which templates there are.
    pub templates: OwnTemplates,
    /// What the organisation calls things.
    pub wording: Wording,
    /// Whose policy it is.
    pub branding: Branding,
    /// What its file says to people alone.
    pub remarks: Remarks,
}

/// The sections and the other fields of a file.
const FIELDS: [&str; 9] = [
    "$schema",
    "version",
    "name",
    "note",
    "decision",
    "norms",
    "templates",
    "wording",
    "branding",
];

impl Policy {
    /// The version of the format that this code reads.
    pub const VERSION: u32 = 1;

    /// The longest text that is read, in bytes.
    pub const MAX_BYTES: usize = 64 * 1024;

    /// The default policy, as in `data/policy.json`.
    pub fn builtin() -> Policy {
        builtin::POLICY
    }

    /// Reads an organisation's policy over the default one.
    ///
    /// # Errors
    /// Text that is too long, is no JSON, or has a field that is not as described; with that field's path.
    pub fn parse(text: &str) -> Result<Policy, PolicyError> {
        let mut policy = Policy::builtin();
        policy.read(text, false)?;
        Ok(policy)
    }

    /// Reads a policy file over this policy instead of the default one.
    ///
    /// # Errors
    /// As for [`Policy::parse`].
    pub fn over(&self, text: &str) -> Result<Policy, PolicyError> {
        let mut policy = self.clone();
        policy.read(text, false)?;
        Ok(policy)
    }

    fn read(&mut self, text: &str, complete: bool) -> Result<(), PolicyError> {
        if text.len() > Self::MAX_BYTES {
            return Err(PolicyError::TooLong);
        }
        let value = Value::parse(text)?;
        let root = Node::root(&value, complete);
        let version = root.required("version")?;
        if version.integer(0, i32::MAX)? != Self::VERSION as i32 {
            let path = version.path().to_owned();
            return Err(PolicyError::Version { path });
        }
        root.fields(&FIELDS)?;
        if let Some(name) = root.optional("name")? {
            self.name = name.line(limits::NAME)?.into();
        }
        if let Some(decision) = root.optional("decision")? {
            decision::read(&decision, &mut self.decision)?;
        }
        if let Some(norms) = root.optional("norms")? {
            self.norms.read(&norms)?;
        }
        // The default has none of these, so there is nothing that could be incomplete.
        if let Some(templates) = root.field("templates")? {
            self.templates.read(&templates)?;
        }
        if let Some(wording) = root.field("wording")? {
            self.wording.read(&wording)?;
        }
        if let Some(branding) = root.field("branding")? {
            self.branding.read(&branding)?;
        }
        Ok(self.remarks.read(&root)?)
    }
}

impl Default for Policy {
    /// The built-in policy.
    fn default() -> Self {
        Self::builtin()
    }
}

#[cfg(test)]
mod tests;
