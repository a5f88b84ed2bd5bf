//! Handing over once more, after something changed.

use super::*;
use crate::app::document::TextPlace;

/// The proposal after it was handed over for a document.
fn proposal(document: &Document) -> Document {
    handed_over(document, &recommended(Mode::AsyncProposal), &english())
}

fn typed(document: &mut Document, field: &str, text: &str) {
    let place = TextPlace::Update {
        template: "proposal".to_owned(),
        field: field.to_owned(),
    };
    place.typed(text.to_owned()).apply(document);
}

fn stands<'a>(document: &'a Document, field: &str) -> &'a str {
    document.update.drafts.get("proposal").unwrap().get(field)
}

#[test]
fn what_was_filled_in_follows_and_what_was_typed_stays() {
    let mut document = proposal(&rollout());
    typed(&mut document, "owner", "Ana");
    typed(&mut document, "title", "Roll out in May");
    let deadline = stands(&document, "deadline").to_owned();
    document.topic = "Another matter".to_owned();
    document.answers.urgency = Some(Urgency::FourHours);
    let again = proposal(&document);
    assert_eq!(stands(&again, "title"), "Roll out in May");
    assert_eq!(stands(&again, "owner"), "Ana");
    assert_ne!(stands(&again, "deadline"), deadline);
    assert!(
        stands(&again, "ask").contains("2026-11-30 12:30"),
        "what names the deadline follows it: {}",
        stands(&again, "ask")
    );
}

#[test]
fn a_text_says_where_it_comes_from_until_somebody_types() {
    let mut document = proposal(&rollout());
    for (field, expected) in [
        ("title", Some(Origin::Topic)),
        ("deadline", Some(Origin::Norms)),
        ("escalation", Some(Origin::Norms)),
        ("context", Some(Origin::Answers)),
        ("owner", None),
    ] {
        assert_eq!(origin(&document, "proposal", field), expected, "{field}");
    }
    typed(&mut document, "context", "Because.");
    assert_eq!(origin(&document, "proposal", "context"), None);
}

#[test]
fn what_a_host_page_changed_in_the_document_is_typed() {
    let mut document = proposal(&rollout());
    let draft = document.update.drafts.get_mut("proposal").unwrap();
    draft.set("title", "From the page");
    document.topic = "Another matter".to_owned();
    assert_eq!(stands(&proposal(&document), "title"), "From the page");
}

#[test]
fn what_is_no_longer_known_is_taken_away() {
    let mut document = proposal(&rollout());
    document.topic = String::new();
    let again = proposal(&document);
    assert_eq!(stands(&again, "title"), "");
    assert!(!again.update.is_filled("proposal", "title"));
}

#[test]
fn an_emptied_field_is_filled_in_again() {
    let mut document = proposal(&rollout());
    typed(&mut document, "escalation", "");
    assert_eq!(stands(&document, "escalation"), "");
    assert_ne!(stands(&proposal(&document), "escalation"), "");
}

#[test]
fn another_language_speaks_for_itself() {
    let german = Words::new("de", Rc::new(PlainIntl));
    let mut document = proposal(&rollout());
    typed(&mut document, "options", "- stay");
    let again = handed_over(&document, &recommended(Mode::AsyncProposal), &german);
    assert!(stands(&again, "escalation").starts_with("Rufen Sie an"));
    assert_eq!(stands(&again, "options"), "- stay");
}

#[test]
fn one_template_s_texts_are_not_another_s() {
    let document = proposal(&rollout());
    let after = handed_over(&document, &recommended(Mode::SmallMeeting), &english());
    assert_eq!(
        after.update.drafts.get("proposal").unwrap(),
        document.update.drafts.get("proposal").unwrap()
    );
    assert_eq!(
        after.update.filled.get("proposal").unwrap(),
        document.update.filled.get("proposal").unwrap()
    );
}
