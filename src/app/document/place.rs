//! Places in a document where something can be typed.

use super::{Action, CostEdit, CostField, Document, Entry};

/// Where a text goes.
#[derive(Clone, Debug, PartialEq)]
pub enum TextPlace {
    /// What the matter is called.
    Topic,
    /// A field of an update.
    Update {
        /// Template id.
        template: String,
        /// Field id.
        field: String,
    },
    /// The name of a role, counted from 0.
    RoleName(usize),
}

impl TextPlace {
    /// Types the whole text.
    pub fn typed(&self, text: String) -> Action {
        match self {
            Self::Topic => Action::Name(text),
            Self::Update { template, field } => Action::Fill {
                template: template.clone(),
                field: field.clone(),
                text,
            },
            Self::RoleName(index) => Action::Cost(CostEdit::RoleName(*index, text)),
        }
    }

    /// What a document has there.
    pub fn text<'a>(&self, document: &'a Document) -> &'a str {
        match self {
            Self::Topic => &document.topic,
            Self::Update { template, field } => {
                let draft = document.update.drafts.get(template);
                draft.map_or("", |draft| draft.get(field))
            }
            Self::RoleName(index) => {
                let role = document.cost.roles.get(*index);
                role.map_or("", |role| &role.name)
            }
        }
    }
}

/// Where a number goes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum NumberPlace {
    /// A number of the calculator.
    Figure(CostField),
    /// The size of a role, counted from 0.
    People(usize),
    /// The pay of a role.
    Amount(usize),
}

impl NumberPlace {
    /// Types the number.
    pub fn typed(self, entry: Entry) -> Action {
        Action::Cost(match self {
            Self::Figure(field) => CostEdit::Figure(field, entry),
            Self::People(index) => CostEdit::RolePeople(index, entry),
            Self::Amount(index) => CostEdit::RoleAmount(index, entry),
        })
    }
}
