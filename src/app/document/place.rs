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
                // To the letter: an empty part at the end is one to type into.
                let text = draft.and_then(|draft| draft.values.get(field));
                text.map_or("", String::as_str)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_read_as_it_was_typed() {
        let mut document = Document::default();
        let places = [
            TextPlace::Topic,
            TextPlace::RoleName(0),
            TextPlace::Update {
                template: "status".to_owned(),
                field: "done".to_owned(),
            },
        ];
        for place in places {
            assert_eq!(place.text(&document), "", "{place:?}");
            place.typed("one\n \n".to_owned()).apply(&mut document);
            assert_eq!(place.text(&document), "one\n \n", "{place:?}");
        }
        assert_eq!(TextPlace::RoleName(99).text(&document), "");
    }
}
