//! What a text still lacks before it can replace a meeting.

use serde::Deserialize;

use super::mend::first_and_others;
use super::{Draft, Field, FieldKind, Template, Templates, items, people, point_minutes};
use crate::core::letters::strip_start;

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
    /// The time is over.
    Passed = "passed",
    /// Nobody works at that time.
    OutOfHours = "out-of-hours",
    /// It says "as soon as possible" in place of a time.
    Asap = "asap",
    /// A gap that somebody meant to fill is still there.
    Placeholder = "placeholder",
    /// Nobody knows what it means if nobody answers.
    NoSilenceRule = "no-silence-rule",
    /// There is no way to talk at once.
    NoEscalation = "no-escalation",
    /// Nobody knows what will be different afterwards.
    NoPurpose = "no-purpose",
    /// Nobody is named without whom it cannot go on.
    NobodyNeeded = "nobody-needed",
    /// More people than can decide together.
    TooManyNeeded = "too-many-needed",
    /// Somebody comes who is not told why.
    NoReason = "no-reason",
    /// It does not say how long it takes.
    NoLength = "no-length",
    /// People come without having read the same.
    NoPreReading = "no-pre-reading",
    /// What has to be read is due only when it is needed already.
    ReadTooLate = "read-too-late",
    /// There is nothing to go through.
    NoPoints = "no-points",
    /// A point may take as long as it likes.
    NoMinutes = "no-minutes",
    /// The points take longer than there is time.
    OverTime = "over-time",
    /// Nothing written comes out of it.
    NoOutcome = "no-outcome",
    /// Nobody knows where to find what came out of it.
    NoOutcomePlace = "no-outcome-place",
    /// Nobody knows what it wants of its readers.
    NoLabel = "no-label",
    /// There is no way back if it goes wrong.
    NoRollback = "no-rollback",
    /// Another required field is empty.
    Empty = "empty",
    /// There are more words than people read.
    TooLong = "too-long",
}

/// How many words the reader of a draft has to read, not counting names of fields.
#[must_use]
pub fn word_count(template: &Template, draft: &Draft) -> usize {
    template
        .fields
        .iter()
        .filter(|field| {
            !matches!(
                field.kind,
                FieldKind::When | FieldKind::Minutes | FieldKind::Choice(_) | FieldKind::Label
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
                && first_and_others(value, &self.several).is_some()
            {
                found(code);
            }
            match field.kind {
                FieldKind::People => self.check_needed(value, &mut found),
                FieldKind::Points => check_points(value, length(template, draft), &mut found),
                _ => {}
            }
            if is_too_late(field, draft) {
                found(FindingCode::ReadTooLate);
            }
            if says_any(value, &self.asap) {
                found(FindingCode::Asap);
            }
            if says_any(value, &self.placeholders) {
                found(FindingCode::Placeholder);
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

    fn check_needed(&self, value: &str, found: &mut impl FnMut(FindingCode)) {
        let people = people(value, &self.several);
        if people.len() > self.most_needed {
            found(FindingCode::TooManyNeeded);
        }
        if people.iter().any(|one| one.why.is_empty()) {
            found(FindingCode::NoReason);
        }
    }
}

fn check_points(value: &str, length: Option<u16>, found: &mut impl FnMut(FindingCode)) {
    let mut total = 0;
    let mut all_known = true;
    for minutes in items(value).map(point_minutes) {
        total += minutes.map_or(0, u32::from);
        all_known &= minutes.is_some();
    }
    if !all_known {
        found(FindingCode::NoMinutes);
    }
    if length.is_some_and(|length| total > u32::from(length)) {
        found(FindingCode::OverTime);
    }
}

/// How long the whole takes, where the template asks for it.
fn length(template: &Template, draft: &Draft) -> Option<u16> {
    let field = |field: &&Field| field.kind == FieldKind::Minutes;
    draft.minutes(&template.fields.iter().find(field)?.id)
}

/// Whether the time in a field does not come before the one that it has to.
fn is_too_late(field: &Field, draft: &Draft) -> bool {
    let after = field.before.as_ref().and_then(|other| draft.when(other));
    after.is_some_and(|after| draft.when(&field.id).is_some_and(|time| time >= after))
}

/// Whether one of these phrases stands in a text as words of its own. A long text is gone through once, however many
/// phrases there are: it is asked with each key.
fn says_any(text: &str, phrases: &[String]) -> bool {
    let mut begins = [false; 256];
    for first in phrases.iter().filter_map(|phrase| phrase.bytes().next()) {
        begins[usize::from(first.to_ascii_lowercase())] = true;
        begins[usize::from(first.to_ascii_uppercase())] = true;
    }
    let mut before = b' ';
    text.bytes().enumerate().any(|(start, byte)| {
        // Within a word none begins.
        let goes_on = before.is_ascii_alphanumeric() && byte.is_ascii_alphanumeric();
        before = byte;
        !goes_on && begins[usize::from(byte)] && phrases_at(text, start, phrases).next().is_some()
    })
}

/// Those of these phrases that stand at a byte of a text as words of their own.
pub(super) fn phrases_at<'a>(
    text: &'a str,
    start: usize,
    phrases: &'a [String],
) -> impl Iterator<Item = &'a String> {
    let first = text.as_bytes().get(start).copied().unwrap_or_default();
    let stands = move |phrase: &&String| {
        // In a long text most phrases are out of the question at most places.
        let begins = phrase.bytes().next();
        if !begins.is_some_and(|begins| begins.eq_ignore_ascii_case(&first)) {
            return false;
        }
        let after = text.split_at_checked(start).and_then(|(before, rest)| {
            let after = strip_start(rest, phrase)?;
            is_word_of_its_own(before, phrase, after).then_some(after)
        });
        after.is_some()
    };
    phrases.iter().filter(stands)
}

/// Whether a phrase is no part of a longer word that goes on before or after it. What is no letter is part of no word.
fn is_word_of_its_own(before: &str, phrase: &str, after: &str) -> bool {
    let goes_on = |one: &str, other: &str| one.ends_with(is_letter) && other.starts_with(is_letter);
    !goes_on(before, phrase) && !goes_on(phrase, after)
}

/// What comes before and after each place where `part` stands in `text`, whatever the case of its ASCII letters.
/// The standard library's search would weigh more.
pub(super) fn places<'a>(text: &'a str, part: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> {
    text.char_indices().filter_map(move |(start, _)| {
        let (before, rest) = text.split_at_checked(start)?;
        let after = strip_start(rest, part).filter(|_| !part.is_empty())?;
        Some((before, after))
    })
}

/// A letter or a digit, or what is most likely one: the standard library's tables would weigh more than this is worth.
pub(super) fn is_letter(c: char) -> bool {
    c.is_ascii_alphanumeric()
        || (c >= '\u{c0}' && !matches!(c, '\u{2000}'..='\u{206f}' | '\u{3000}'..='\u{303f}'))
}
