//! Words for people: every sentence comes from `locales/`, compiled into small tables by `build/words.rs`.

mod catalog;
mod counts;
mod intl;
mod own;
mod pattern;

use std::rc::Rc;

pub use catalog::{Key, LANGUAGES, Later, key, later};
pub use intl::{Intl, MoneyStyle, NumberStyle, PlainIntl, Plural, WhenStyle};
pub use own::{OwnText, OwnWording};

use catalog::Catalog;
use chrono::NaiveDate;
use counts::Counts;

use crate::core::compose::When;

/// The pseudo-locale for right-to-left layouts: English words, each forced to run right to left.
pub const PSEUDO_RTL: &str = "ar-XB";

/// What a variable of a message may be.
#[derive(Clone, Copy)]
pub enum Arg<'a> {
    /// Text that is ready to be shown.
    Text(&'a str),
    /// A whole number: formatted by the language, and it chooses the plural form.
    Count(u32),
}

/// One language: its messages, and how it writes numbers, money and dates.
#[derive(Clone)]
pub struct Words {
    catalog: Option<Rc<Catalog>>,
    pseudo: bool,
    intl: Rc<dyn Intl>,
}

impl PartialEq for Words {
    fn eq(&self, other: &Self) -> bool {
        self.pseudo == other.pseudo && Rc::ptr_eq(&self.intl, &other.intl)
    }
}

impl Words {
    /// The best language for a tag such as `de-AT`: the same tag, the same language, or English.
    pub fn new(tag: &str, intl: Rc<dyn Intl>) -> Self {
        Self {
            catalog: Catalog::best(tag),
            pseudo: tag == PSEUDO_RTL,
            intl,
        }
    }

    /// Whether there is no better language for a tag by now: its file may have come after these were made.
    pub fn is_best_for(&self, tag: &str) -> bool {
        let best = Catalog::best(tag);
        best.as_ref().map(Rc::as_ptr) == self.catalog.as_ref().map(Rc::as_ptr)
    }

    /// The language tag of the messages, for the `lang` attribute.
    pub fn lang(&self) -> &str {
        self.catalog.as_ref().map_or("", |catalog| &catalog.tag)
    }

    /// Learns a language from its file, which the build makes from `locales/`; says whether the file fits this
    /// version of the widget. Without it, its readers get English.
    pub fn learn(tag: &str, file: String) -> bool {
        Catalog::learn(tag, file)
    }

    /// Learns what English says in a part of the widget that comes later.
    pub fn learn_later(part: &Later) {
        Catalog::learn_later(part);
    }

    /// The tag to give to the platform's formatters when a page asks for `tag`.
    pub fn formatting_tag(tag: &str) -> &str {
        if tag == PSEUDO_RTL { "en" } else { tag }
    }

    /// `rtl` or `ltr`, for the `dir` attribute.
    pub fn dir(&self) -> &'static str {
        if self.pseudo { "rtl" } else { "ltr" }
    }

    /// How this language writes numbers, money, dates.
    pub fn intl(&self) -> &dyn Intl {
        &*self.intl
    }

    /// A day, as the language writes it.
    pub fn day(&self, date: NaiveDate) -> String {
        self.intl.when(When { date, minutes: 0 }, WhenStyle::Day)
    }

    /// A message without variables.
    pub fn say(&self, key: Key) -> String {
        self.fill(key, &[])
    }

    /// A message with its variables filled in.
    pub fn fill(&self, key: Key, args: &[(&str, Arg<'_>)]) -> String {
        let pattern = self
            .catalog
            .as_ref()
            .map_or("", |catalog| catalog.pattern(key));
        let counts = Counts {
            language: self.lang(),
            intl: &*self.intl,
        };
        self.directed(pattern::expand(pattern, args, counts))
    }

    /// A text in the direction of the language.
    fn directed(&self, text: String) -> String {
        if self.pseudo {
            right_to_left(&text)
        } else {
            text
        }
    }

    /// A message whose name is put together from data, such as `mode-small-meeting`; the name itself where no
    /// language has it, so that a policy's new term shows up as what it is.
    pub fn named(&self, parts: &[&str]) -> String {
        self.find(parts).unwrap_or_else(|| parts.concat())
    }

    /// Like [`Words::named`], where having no such message is fine.
    pub fn find(&self, parts: &[&str]) -> Option<String> {
        if let Some(key) = Key::find(parts) {
            return Some(self.say(key));
        }
        let own = self.catalog.as_ref().and_then(|catalog| catalog.own(parts));
        own.map(|text| self.directed(text.to_owned()))
    }
}

/// Wraps each line in RIGHT-TO-LEFT OVERRIDE, as Chromium's own pseudo-locale does.
fn right_to_left(text: &str) -> String {
    let lines: Vec<String> = text
        .split('\n')
        .map(|line| format!("\u{202e}{line}\u{202c}"))
        .collect();
    lines.join("\n")
}

#[cfg(test)]
mod tests;
