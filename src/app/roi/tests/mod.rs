#![allow(clippy::unwrap_used, clippy::panic)]

use std::rc::Rc;

use super::*;
use crate::app::costing::Calculator;
use crate::app::defaults::default_policy;
use crate::app::document::Document;
use crate::app::words::{PlainIntl, Words};
use crate::core::evidence::evidence;
use crate::core::quantity::Separators;
use crate::core::roi::{Case, Outcome, Scope};

mod appraised;
mod drawn;
mod exported;
mod kept;
mod pictured;
mod side_by_side;

/// What a reader of German types between digits.
const GERMAN: Separators = Separators {
    decimal: ',',
    group: '.',
};
/// What a reader of English types between digits.
const ENGLISH: Separators = Separators {
    decimal: '.',
    group: ',',
};

/// A document in which this was typed, each field by its id.
fn document(typed: &[(&str, &str)]) -> Document {
    let mut document = Document::default();
    for (id, text) in typed {
        document.roi.set(id, text);
    }
    document
}

/// Does something with the calculator of a document.
fn with<T>(document: &Document, act: impl FnOnce(&Calculator<'_>) -> T) -> T {
    let policy = default_policy();
    act(&Calculator::new(document, None, evidence(), &policy))
}

/// Appraises the document's case.
fn appraise<T>(document: &Document, act: impl FnOnce(&Appraisal<'_>) -> T) -> T {
    with(document, |calculator| {
        act(&Appraisal::new(&document.roi, calculator, evidence()))
    })
}

fn words(language: &str) -> Words {
    Words::new(language, Rc::new(PlainIntl))
}

/// Everything that the draws of a document's case come to.
fn drawn(document: &Document) -> (Ranges, Spread) {
    appraise(document, |appraisal| {
        Drawing::new(&appraisal.case, appraisal.seed).whole(appraisal.scope)
    })
}

/// Does something with what is reported of a document's case.
fn report<T>(document: &Document, language: &str, act: impl FnOnce(&Reported<'_>) -> T) -> T {
    let (words, (ranges, spread)) = (words(language), drawn(document));
    appraise(document, |appraisal| {
        let outcome = Outcome::of(&appraisal.case, &appraisal.case.likely());
        act(&Reported {
            say: Say {
                words: &words,
                currency: &appraisal.currency,
            },
            topic: &document.topic,
            appraisal,
            outcome: &outcome,
            ranges: Some(&ranges),
            spread: Some(&spread),
            evidence: evidence(),
        })
    })
}
