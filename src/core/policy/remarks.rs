//! What a policy file says to people and to their editors alone: notes, and the address of its schema. Nothing is
//! computed from them, and nothing of them is lost when the policy is written again.

use crate::core::json::{Node, Read, Value};

/// Remarks, each as JSON, in the order of [`Remarks::PATHS`]: a text for the first, anything for the others.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Remarks([Option<String>; Remarks::PATHS.len()]);

impl Remarks {
    /// Where they may stand.
    pub const PATHS: [&'static str; 5] = [
        "$schema",
        "note",
        "decision.note",
        "norms.note",
        "branding.note",
    ];

    /// No remarks.
    pub const NONE: Self = Self([const { None }; Self::PATHS.len()]);

    /// The remark at this path.
    pub(super) fn at(&self, path: &str) -> Option<Value> {
        let place = Self::PATHS.iter().position(|known| *known == path)?;
        Value::parse(self.0[place].as_deref()?).ok()
    }

    /// Takes over what this file remarks.
    pub(super) fn read(&mut self, root: &Node<'_>) -> Read<()> {
        for (remark, path) in self.0.iter_mut().zip(Self::PATHS) {
            let field = match path.split_once('.') {
                None => root.field(path)?,
                Some((section, name)) => match root.field(section)? {
                    Some(section) => section.field(name)?,
                    None => None,
                },
            };
            if let Some(field) = field {
                if path == Self::PATHS[0] {
                    field.str()?;
                }
                *remark = Some(field.to_json());
            }
        }
        Ok(())
    }
}
