//! What is written is read again, and nothing that is read makes the widget stumble.

use proptest::prelude::*;
use proptest::sample::{Index, select};

use super::super::*;
use crate::app::document::action::MAX_ROLES;

/// What may be put into JSON to break it, or to make it lie.
const PIECES: [&str; 18] = [
    "null",
    "true",
    "-1",
    "0",
    "1e999",
    "-0.0",
    "18446744073709551616",
    "{}",
    "[]",
    "{",
    "}",
    "[",
    "]",
    "\"",
    ",",
    ":",
    "\\ud800",
    "\u{0}",
];

/// JSON of a document, with a piece of it replaced.
fn mutated() -> impl Strategy<Value = String> {
    let place = (any::<Index>(), any::<Index>(), select(&PIECES[..]));
    (any::document(), proptest::collection::vec(place, 1..4)).prop_map(|(document, places)| {
        let mut text: Vec<char> = to_json(&document).chars().collect();
        for (at, length, piece) in places {
            let at = at.index(text.len());
            let length = length.index(8).min(text.len() - at);
            text.splice(at..at + length, piece.chars());
        }
        text.into_iter().collect()
    })
}

/// What every opened document keeps.
fn is_sound(document: &Document) -> bool {
    let cost = &document.cost;
    (1..=MAX_ROLES).contains(&cost.roles.len())
        && cost.currency.as_deref().is_none_or(is_currency)
        && CostField::ALL
            .iter()
            .all(|field| cost.entry(*field).number().is_none_or(f64::is_finite))
}

proptest! {
    #[test]
    fn every_document_is_the_same_after_it_was_written_and_read(document in any::document()) {
        prop_assert_eq!(from_json(&to_json(&document)), Ok(document));
    }

    #[test]
    fn a_typed_number_keeps_its_last_bit(number in any::typed_number()) {
        let mut document = Document::default();
        document.cost.figures.fixed = Entry::Number(number);
        let read = from_json(&to_json(&document)).unwrap().cost.figures.fixed;
        prop_assert_eq!(read.number().map(f64::to_bits), Some(number.to_bits()));
    }

    #[test]
    fn no_text_makes_reading_panic(text in any::text()) {
        let _ = from_json(&text);
    }

    #[test]
    fn json_that_was_tampered_with_is_refused_or_opens_to_a_sound_document(json in mutated()) {
        if let Ok(document) = from_json(&json) {
            prop_assert!(is_sound(&document), "{json}");
        }
    }

    #[test]
    fn a_cut_off_document_is_refused(document in any::document(), at in any::<Index>()) {
        let json = to_json(&document);
        let cuts: Vec<usize> = json.char_indices().map(|(at, _)| at).collect();
        let cut = &json[..cuts[at.index(cuts.len())]];
        prop_assert!(matches!(from_json(cut), Err(CodecError::Malformed { .. })), "{cut}");
    }
}

#[test]
fn the_untouched_document_stays_untouched() {
    let read = from_json(&to_json(&Document::default())).unwrap();
    assert!(read.is_untouched());
}
