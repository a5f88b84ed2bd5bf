//! Reads the `templates` section: which templates there are, and how they differ from the shipped ones.

use crate::core::compose::Templates;
use crate::core::json::{Node, Read, Value};

/// What an organisation adds to the templates, hides and changes of them. It is kept as its JSON, which was found right
/// when it was read, since the templates themselves are made where somebody writes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OwnTemplates(Option<String>);

impl OwnTemplates {
    /// The shipped templates as they are.
    pub const NONE: Self = Self(None);

    /// The templates of the organisation.
    #[must_use]
    pub fn made(&self) -> Templates {
        let mut templates = Templates::builtin().clone();
        if let Some(section) = self.section() {
            // It was checked before it was kept.
            let _ = templates.take_over(&Node::root(&section, false));
        }
        templates
    }

    /// Takes over this section in place of the one before.
    pub(super) fn read(&mut self, node: &Node<'_>) -> Read<()> {
        Templates::builtin().clone().take_over(node)?;
        self.0 = Some(node.to_json());
        Ok(())
    }

    /// The section as it was read.
    pub(super) fn section(&self) -> Option<Value> {
        Value::parse(self.0.as_deref()?).ok()
    }
}
