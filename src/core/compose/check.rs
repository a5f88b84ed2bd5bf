//! What a text still lacks before it can replace a meeting.

use serde::Deserialize;

use super::{Draft, FieldKind, Template, Templates};

/// One thing to mend.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The field where it can be mended; `None` where the whole text is meant.
    pub field: Option<String>,
    /// What it is.
    pub code: FindingCode,
}

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident = $id:literal,)*) => {
        /// What can be wrong with a text.
        #[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, PartialOrd, Ord)]
        pub enum FindingCode {
            $($(#[$doc])* #[serde(rename = $id)] $name,)*
        }

        impl FindingCode {
            /// All of them.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

            /// The id in data and locales.
            #[must_use]
            pub const fn id(self) -> &'static str {
                match self {
                    $(Self::$name => $id,)*
                }
            }
        }
    };
}

codes! {
    /// Nobody will find it again.
    NoTitle = "no-title",
    /// The reader does not learn what it is about, or what to do.
    NoAsk = "no-ask",
    /// Nobody is responsible.
    NoOwner = "no-owner",
    /// Nobody decides.
    NoApprover = "no-approver",
    /// Several decide, so nobody does.
    MoreApproversThanOne = "more-approvers-than-one",
    /// There is no time by which it is due, or what was typed is no time.
    NoDeadline = "no-deadline",
    /// It says "as soon as possible" in place of a time.
    Asap = "asap",
    /// Nobody knows what it means if nobody answers.
    NoSilenceRule = "no-silence-rule",
    /// There is no way to talk at once.
    NoEscalation = "no-escalation",
    /// Another required field is empty.
    Empty = "empty",
    /// There are more words than people read.
    TooLong = "too-long",
}

/// What a draft lacks, by the shipped lists of words, in the order of the fields.
#[must_use]
pub fn checks(template: &Template, draft: &Draft) -> Vec<Finding> {
    Templates::builtin().checks(template, draft)
}

/// How many words the reader of a draft has to read, not counting names of fields.
#[must_use]
pub fn word_count(template: &Template, draft: &Draft) -> usize {
    template
        .fields
        .iter()
        .filter(|field| {
            matches!(
                field.kind,
                FieldKind::Line | FieldKind::Text | FieldKind::Person
            )
        })
        .map(|field| draft.get(&field.id).split_whitespace().count())
        .sum()
}

impl Templates {
    /// What a draft lacks, in the order of the fields.
    #[must_use]
    pub fn checks(&self, template: &Template, draft: &Draft) -> Vec<Finding> {
        let mut findings = Vec::new();
        for field in &template.fields {
            let value = draft.get(&field.id);
            let mut found = |code| {
                findings.push(Finding {
                    field: Some(field.id.clone()),
                    code,
                });
            };
            if field.required && !draft.has(field) {
                found(field.missing.unwrap_or(FindingCode::Empty));
            }
            if let Some(code) = field.several
                && self.several.iter().any(|between| is_split(value, between))
            {
                found(code);
            }
            if self.asap.iter().any(|phrase| says(value, phrase)) {
                found(FindingCode::Asap);
            }
        }
        if word_count(template, draft) > self.longest {
            findings.push(Finding {
                field: None,
                code: FindingCode::TooLong,
            });
        }
        findings
    }
}

/// Whether there are words before and after a `between`.
fn is_split(value: &str, between: &str) -> bool {
    places(value, between)
        .any(|(before, after)| !before.trim().is_empty() && !after.trim().is_empty())
}

/// Whether a phrase stands in a text as words of its own.
fn says(text: &str, phrase: &str) -> bool {
    places(text, phrase)
        .any(|(before, after)| !before.ends_with(is_letter) && !after.starts_with(is_letter))
}

/// What comes before and after each place where `part` stands in `text`, whatever the case of its ASCII letters.
/// The standard library's search would weigh more.
fn places<'a>(text: &'a str, part: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> {
    text.char_indices().filter_map(move |(start, _)| {
        let (before, rest) = text.split_at_checked(start)?;
        let (found, after) = rest.split_at_checked(part.len())?;
        (!part.is_empty() && found.eq_ignore_ascii_case(part)).then_some((before, after))
    })
}

/// A letter or a digit, or what is most likely one: the standard library's tables would weigh more than this is worth.
fn is_letter(c: char) -> bool {
    c.is_ascii_alphanumeric()
        || (c >= '\u{c0}' && !matches!(c, '\u{2000}'..='\u{206f}' | '\u{3000}'..='\u{303f}'))
}
