//! What is known of a decision is filled in.

use std::rc::Rc;

use crate::app::document::Document;
use crate::app::register::{Known, file_stem, files, new_id};
use crate::app::words::{PlainIntl, Words};
use crate::core::compose::Draft;
use crate::core::day::parse_day;
use crate::core::decision::{Answers, Complexity, Mode, Risk, Urgency, decide};
use crate::core::policy::Policy;
use crate::core::register::{Record, Register, Status, Text, read};

fn known<T>(document: &Document, act: impl FnOnce(&Known<'_>) -> T) -> T {
    let words = Words::new("en", Rc::new(PlainIntl));
    act(&Known {
        document,
        words: &words,
        today: parse_day("2026-11-30").unwrap(),
    })
}

#[test]
fn the_answer_of_the_wizard_becomes_a_decision() {
    let document = Document {
        topic: "Move the archive".to_owned(),
        answers: Answers {
            urgency: Some(Urgency::Week),
            complexity: Some(Complexity::Analysis),
            contributors: Some(6),
            risk: Some(Risk::No),
            ..Answers::default()
        },
        ..Document::default()
    };
    let made = decide(&document.answers, &Policy::builtin()).unwrap();
    assert_eq!(made.mode, Mode::AsyncProposal);
    let record = known(&document, |known| known.answer(&made));
    assert_eq!(record.status, Status::Accepted);
    assert_eq!(record.date, parse_day("2026-11-30"));
    assert_eq!(
        record.review,
        parse_day("2027-02-28"),
        "three months, in a shorter one"
    );
    assert!(record.text(Text::Title).starts_with("Move the archive: "));
    assert_eq!(
        record.text(Text::Why).lines().count(),
        made.contributions.len() + made.gates.len()
    );
    assert_eq!(record.options.len(), made.runners_up.len() + 1);
    assert!(record.choice().is_some());
    assert_eq!(
        record.tidied(),
        record,
        "it comes back as it is from every form"
    );
}

#[test]
fn a_proposal_becomes_one_that_is_not_decided_yet() {
    let mut draft = Draft::default();
    for (field, text) in [
        ("title", "Move"),
        ("owner", "Bo"),
        ("approver", "Ana"),
        ("contributors", "Chen"),
        ("informed", "all"),
        ("context", "Full."),
        (
            "options",
            "Move it\n+ cheap\n+ quiet\n- slow\nStay\n\nBuy disks",
        ),
        ("recommendation", "Move it"),
        ("undo", "Copy it back"),
    ] {
        draft.set(field, text);
    }
    let record = known(&Document::default(), |known| known.proposal(&draft));
    assert_eq!((record.status, record.date), (Status::Proposed, None));
    for (text, words) in [
        (Text::Title, "Move"),
        (Text::Owner, "Bo"),
        (Text::Approver, "Ana"),
        (Text::Consulted, "Chen"),
        (Text::Informed, "all"),
        (Text::Context, "Full."),
        (Text::Why, "Move it"),
        (Text::Rollback, "Copy it back"),
    ] {
        assert_eq!(record.text(text), words);
    }
    let options: Vec<_> = record
        .options
        .iter()
        .map(|one| [&*one.name, &one.pros, &one.cons])
        .collect();
    assert_eq!(
        options,
        [
            ["Move it", "cheap\nquiet", "slow"],
            ["Stay", "", ""],
            ["Buy disks", "", ""],
        ]
    );
}

#[test]
fn a_proposal_without_a_title_is_called_as_its_matter() {
    let document = Document {
        topic: "The matter".to_owned(),
        ..Document::default()
    };
    let record = known(&document, |known| known.proposal(&Draft::default()));
    assert_eq!(record.text(Text::Title), "The matter");
}

#[test]
fn ids_are_of_their_day_and_hard_to_guess() {
    let today = parse_day("2026-11-26").unwrap();
    assert_eq!(new_id(today, ""), "2026-11-26-aaaaaa");
    assert_eq!(new_id(today, "1073741823"), "2026-11-26-999999");
    assert_ne!(
        new_id(today, "7341234567890123"),
        new_id(today, "7341234567890124")
    );
}

#[test]
fn files_are_called_by_day_and_title() {
    let mut record = Record {
        id: "2026-11-26-abcdef".to_owned(),
        ..Record::default()
    };
    assert_eq!(file_stem(&record), "2026-11-26-abcdef");
    record.set(Text::Title, "Größe: ändern?");
    assert_eq!(file_stem(&record), "2026-11-26-abcdef-grosse-andern");
    record.id = "0001-grosse-andern".to_owned();
    assert_eq!(file_stem(&record), "0001-grosse-andern");
}

#[test]
fn every_version_of_every_decision_has_a_file_of_its_own() {
    let record = |id: &str, title: &str| {
        let mut record = Record {
            id: id.to_owned(),
            ..Record::default()
        };
        record.set(Text::Title, title);
        record
    };
    let mut register = Register::default();
    register.merge(&[
        record("a", "Move"),
        record("b", "Stay"),
        record("a", "Move"),
    ]);
    let mut other = record("a", "Move");
    other.set(Text::Owner, "Bo");
    register.merge(&[other]);
    assert_eq!(register.conflicts.len(), 1);
    let files = files(&register);
    let names: Vec<&str> = files.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["a-move.md", "b-stay.md", "a-move-2.md"]);
    let mut again = Register::default();
    for (name, text) in &files {
        again.merge(&read(name, text).unwrap().records);
    }
    assert_eq!(again.records, register.records);
    assert_eq!(again.conflicts, register.conflicts);
}

#[test]
fn what_says_the_same_at_another_time_is_the_same_decision() {
    let document = Document {
        topic: "Move the archive".to_owned(),
        ..Document::default()
    };
    let draft = Draft::default();
    let first = known(&document, |known| known.proposal(&draft));
    let mut register = Register::default();
    let id = register.add(first.clone()).unwrap();
    let later = Record {
        review: parse_day("2030-01-01"),
        ..first.clone()
    };
    assert_eq!(register.same(&later), Some(&*id));
    let other = Record {
        status: Status::Accepted,
        ..first
    };
    assert_eq!(register.same(&other), None);
}
