//! The words and dates that a template needs, from the reader's language.

use super::naming::field_words;
use super::words::{Arg, WhenStyle, Words, key};
use super::zones::{Zones, readers};
use crate::core::compose::{self, Label, Side, When};

/// See the module.
pub struct LocalWords<'a> {
    /// The reader's language.
    pub words: &'a Words,
    /// The zones in which times are told beside the author's own, and their clocks.
    pub readers: Option<(&'a [&'a str], &'a dyn Zones)>,
}

impl<'a> LocalWords<'a> {
    /// With times on the author's clock alone.
    pub fn new(words: &'a Words) -> Self {
        Self {
            words,
            readers: None,
        }
    }
}

impl compose::Words for LocalWords<'_> {
    fn field(&self, template: &str, field: &str) -> String {
        field_words(self.words, template, field).unwrap_or_else(|| field.to_owned())
    }

    fn choice(&self, template: &str, field: &str, choice: &str) -> String {
        let name = [field, "-", choice].concat();
        field_words(self.words, template, &name).unwrap_or(name)
    }

    fn side(&self, side: Side) -> String {
        self.words.say(match side {
            Side::Against => key::WEIGH_AGAINST,
            Side::For | Side::Option => key::WEIGH_FOR,
        })
    }

    fn label(&self, label: Label) -> String {
        self.words.named(&["label-", label.id()])
    }

    fn when(&self, when: When) -> String {
        let mut said = self.words.intl().when(when, WhenStyle::Full);
        if let Some((zones, clocks)) = self.readers {
            for there in readers::elsewhere(when, zones, clocks) {
                said.push_str(" · ");
                said.push_str(&there);
            }
        }
        said
    }

    fn minutes(&self, minutes: u16) -> String {
        let count = Arg::Count(minutes.into());
        self.words.fill(key::UNIT_MINUTES_TEXT, &[("n", count)])
    }

    fn placeholder(&self, _: &str) -> String {
        self.words.say(key::PLACEHOLDER)
    }
}
