//! The words and dates that a template needs, from the reader's language.

use crate::app::words::{WhenStyle, Words, key};
use crate::core::compose::{Label, When};

/// See the module.
pub(super) struct LocalWords<'a> {
    pub(super) words: &'a Words,
}

impl crate::core::compose::Words for LocalWords<'_> {
    fn field(&self, template: &str, field: &str) -> String {
        self.words.named(&["field-", template, "-", field])
    }

    fn choice(&self, template: &str, field: &str, choice: &str) -> String {
        self.words
            .named(&["field-", template, "-", field, "-", choice])
    }

    fn label(&self, label: Label) -> String {
        self.words.named(&["label-", label.id()])
    }

    fn when(&self, when: When) -> String {
        self.words.intl().when(when, WhenStyle::Full)
    }

    fn placeholder(&self, _: &str) -> String {
        self.words.say(key::PLACEHOLDER)
    }
}
