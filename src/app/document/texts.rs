//! What was typed into the fields of a form: a text for each, by its path.

use litemap::LiteMap;
use serde::{Deserialize, Serialize, Serializer};

use super::entry::{MAX_TEXT, clip_to};
use crate::core::policy::{Policy, limits};

/// Fields that are kept; no form has as many.
pub(crate) const MAX_EDITS: usize = 400;

/// The longest message or address that is kept, in bytes: as many characters as a policy may have there, of up to four
/// bytes, and one more, so that its reader can say that it is too long.
const MAX_WORDS: usize = 4 * (*limits::MESSAGE.end() + 1);

/// The longest list of holidays that is kept, in bytes: as many as a policy may have, each with its day and a name of as
/// many characters as it may have, of up to four bytes.
const MAX_HOLIDAYS: usize = limits::HOLIDAYS * (12 + 4 * *limits::HOLIDAY.end());

/// The longest path that is kept, in bytes.
const MAX_PATH: usize = 100;

/// Texts by path, as in `decision.points.urgency.day`; what leads on from a path is within it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Texts {
    #[serde(serialize_with = "object")]
    texts: LiteMap<String, String>,
}

/// An object even when it is empty, where `litemap` writes a list.
fn object<S: Serializer>(texts: &LiteMap<String, String>, to: S) -> Result<S::Ok, S::Error> {
    to.collect_map(texts)
}

/// What an administrator typed into the policy editor, by the path in the policy. The empty path is the whole: the text
/// of the policy file that was opened, over which the others were typed; without it they go over the page's own policy.
pub type PolicyEdits = Texts;

/// What was typed into the business case, by the ids of [`crate::app::roi`].
pub type RoiSheet = Texts;

impl Texts {
    /// Whether nothing was typed.
    pub fn is_empty(&self) -> bool {
        self.texts.is_empty()
    }

    /// What was typed there.
    pub fn get(&self, path: &str) -> Option<&str> {
        self.texts.get(path).map(String::as_str)
    }

    /// Every path and its text, in the order of the paths.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.texts
            .iter()
            .map(|(path, text)| (path.as_str(), text.as_str()))
    }

    /// Types the whole text of a field, in place of whatever was typed there or below; an empty one leaves nothing.
    ///
    /// So an empty text at `decision.points` takes all edits of points back, and a file at the empty path takes the
    /// place of all edits.
    pub fn set(&mut self, path: &str, text: &str) {
        self.texts.retain(|other, _| !is_within(other, path));
        let text = if path.is_empty() {
            text
        } else {
            clip_to(text, most(path))
        };
        self.put(path.to_owned(), text.to_owned());
        self.repair();
    }

    /// All but the file over which the rest was typed.
    pub fn without_file(&self) -> Self {
        let fields = self.iter().filter(|(path, _)| !path.is_empty());
        let fields = fields.map(|(path, text)| (path.to_owned(), text.to_owned()));
        Self {
            texts: fields.collect(),
        }
    }

    /// What was typed there and below, in the order of the paths.
    pub fn within<'a>(&'a self, path: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> {
        self.iter().filter(move |(other, _)| is_within(other, path))
    }

    /// Whether something was typed there or below.
    pub fn is_edited(&self, path: &str) -> bool {
        self.within(path).next().is_some()
    }

    pub(super) fn put(&mut self, path: String, text: String) {
        self.texts.insert(path, text);
    }

    /// Leaves out what is too long or too much to be kept.
    pub(super) fn repair(&mut self) {
        let mut left = MAX_EDITS;
        self.texts.retain(|path, text| {
            let keep =
                !text.is_empty() && path.len() <= MAX_PATH && text.len() <= most(path) && left > 0;
            left -= usize::from(keep);
            keep
        });
    }
}

/// The longest text that is kept there, in bytes.
fn most(path: &str) -> usize {
    if path.is_empty() {
        Policy::MAX_BYTES
    } else if path.starts_with("wording.") || path.starts_with("branding.") {
        MAX_WORDS
    } else if path == "norms.holidays" {
        MAX_HOLIDAYS
    } else {
        MAX_TEXT
    }
}

/// Whether a path is another one, or leads on from it.
pub(crate) fn is_within(path: &str, outer: &str) -> bool {
    match path.strip_prefix(outer) {
        Some(rest) => outer.is_empty() || rest.is_empty() || rest.starts_with('.'),
        None => false,
    }
}
