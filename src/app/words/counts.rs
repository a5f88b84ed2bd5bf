//! Counts within messages. The browser is asked only where it must be: making its first formatter takes longer than
//! all else that the first view does.

use super::{Intl, NumberStyle, Plural};

/// The languages of `locales/` in which one alone is singular, and numbers below a thousand are digits and no more.
const PLAIN: [&str; 2] = ["de", "en"];

/// How a language counts.
#[derive(Clone, Copy)]
pub(super) struct Counts<'a> {
    /// The language of the messages.
    pub(super) language: &'a str,
    /// What knows about all others.
    pub(super) intl: &'a dyn Intl,
}

impl Counts<'_> {
    fn is_plain(self) -> bool {
        PLAIN.contains(&self.language)
    }

    /// The count in digits.
    pub(super) fn text(self, count: u32) -> String {
        if count < 1000 && self.is_plain() {
            count.to_string()
        } else {
            self.intl.number(f64::from(count), NumberStyle::Whole)
        }
    }

    /// The form that a message takes for it.
    pub(super) fn plural(self, count: u32) -> Plural {
        match count {
            1 if self.is_plain() => Plural::One,
            _ if self.is_plain() => Plural::Other,
            _ => self.intl.plural(count),
        }
    }
}
