//! Texts and records in the one form in which they are compared and written.

use super::record::{Choice, Record, Status, Text};
use super::slug::slug;
use super::{MAX_LINE, MAX_OPTIONS, MAX_TEXT};

/// One line without what controls anything, and nothing around it.
pub(super) fn line(text: &str) -> String {
    let clean = text.chars().map(|c| if c.is_control() { ' ' } else { c });
    let line: String = clean.collect();
    let line: String = line.trim().chars().take(MAX_LINE).collect();
    line.trim_end().to_owned()
}

/// A text with plain line ends, without empty lines around it.
pub(super) fn text(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let keep = |c: &char| !c.is_control() || matches!(c, '\n' | '\t');
    let clean: String = text.chars().filter(keep).take(MAX_TEXT).collect();
    let begin = clean
        .find(|c: char| !c.is_whitespace())
        .map_or(clean.len(), |first| {
            clean[..first].rfind('\n').map_or(0, |end| end + 1)
        });
    clean[begin..].trim_end().to_owned()
}

/// Lines of which each says something.
pub(super) fn lines(text: &str) -> String {
    let lines = text.split(['\n', '\r']).map(line);
    Vec::from_iter(lines.filter(|line| !line.is_empty())).join("\n")
}

impl Choice {
    fn tidied(&self) -> Self {
        Self {
            name: line(&self.name),
            about: text(&self.about),
            pros: lines(&self.pros),
            cons: lines(&self.cons),
        }
    }

    /// Whether there is anything to tell besides its name.
    pub(super) fn is_told(&self) -> bool {
        !(self.about.is_empty() && self.pros.is_empty() && self.cons.is_empty())
    }
}

impl Record {
    /// The record in the form in which it is compared and written: what only typing leaves behind is gone.
    #[must_use]
    pub fn tidied(&self) -> Self {
        let mut tidy = self.clone();
        tidy.id = slug(&self.id);
        tidy.superseded_by = if self.status == Status::Superseded {
            slug(&self.superseded_by)
        } else {
            String::new()
        };
        for one in Text::ALL {
            let words = self.text(one);
            tidy.set(
                one,
                if one.is_line() {
                    line(words)
                } else {
                    text(words)
                },
            );
        }
        tidy.options.clear();
        tidy.chosen = None;
        for (place, option) in self.options.iter().take(MAX_OPTIONS).enumerate() {
            let option = option.tidied();
            if option.name.is_empty() && !option.is_told() {
                continue;
            }
            if self.chosen == Some(place) {
                tidy.chosen = Some(tidy.options.len());
            }
            tidy.options.push(option);
        }
        tidy
    }

    /// Whether nothing was written into it, and no day chosen.
    pub fn is_blank(&self) -> bool {
        self.review.is_none() && self.says_nothing()
    }

    /// Whether it is as it was when somebody began it: nothing was written into it, and there is at most a review, which
    /// is planned without anybody's doing.
    pub fn is_begun(&self) -> bool {
        self.status == Status::default() && self.says_nothing()
    }

    fn says_nothing(&self) -> bool {
        let Self {
            date,
            texts,
            options,
            ..
        } = self.tidied();
        date.is_none() && options.is_empty() && texts.iter().all(String::is_empty)
    }
}
