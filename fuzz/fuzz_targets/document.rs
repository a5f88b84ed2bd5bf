//! Whatever text comes as a document, from storage, a page or a link: it is refused in words, or it is a document
//! that can be kept, and every view of it has figures or says why not.
#![no_main]

use libfuzzer_sys::fuzz_target;
use worth_a_meeting::app::costing::Calculator;
use worth_a_meeting::app::document::{CodecError, Document, VERSION, from_json, to_json};
use worth_a_meeting::core::decision::{decide, flips};
use worth_a_meeting::core::evidence::Evidence;
use worth_a_meeting::core::policy::Policy;

fuzz_target!(|text: &str| {
    match from_json(text) {
        Ok(document) => {
            // Compared as text: a negative zero is equal to zero, but not written like it.
            let written = to_json(&document);
            let again = from_json(&written).expect("what was written is read");
            assert_eq!(again, document);
            assert_eq!(to_json(&again), written);
            look_at(&document);
        }
        Err(CodecError::Malformed { line, column }) => {
            let longest = text.lines().map(|line| line.chars().count()).max();
            assert!((1..=text.lines().count() + 1).contains(&line));
            assert!(column <= longest.unwrap_or(0) + 2);
        }
        Err(CodecError::FromTheFuture(version)) => assert!(version > VERSION),
        Err(CodecError::TooLarge) => panic!("{} bytes are too many", text.len()),
    }
});

/// What the views make of it.
fn look_at(document: &Document) {
    let policy = Policy::builtin();
    let answer = decide(&document.answers, &policy);
    assert_eq!(answer.is_some(), document.answers.is_ready());
    for flip in flips(&document.answers, &policy) {
        assert_ne!(Some(flip.mode), answer.as_ref().map(|answer| answer.mode));
    }
    let evidence = Evidence::builtin();
    let costing = Calculator::new(document, None, evidence, &policy).cost();
    assert_eq!(costing.currency.len(), 3);
    if let Some(figures) = costing.comparison {
        let figures = format!("{figures:?}");
        assert!(
            !figures.contains("NaN") && !figures.contains("inf"),
            "{figures}"
        );
    }
}
