#![allow(clippy::unwrap_used)]

use std::rc::Rc;

use super::*;
use crate::app::costing::Calculator;
use crate::app::defaults::default_policy;
use crate::app::document::{Action, CostEdit, CostField, Entry};
use crate::app::words::PlainIntl;
use crate::core::cost::ticker::{Change, Log, Moment, Note};
use crate::core::evidence::evidence;
use crate::core::markup::markdown;

/// Two people at 60 an hour, who are to meet for an hour.
fn document() -> Document {
    let mut document = Document {
        topic: "Move the *archive*".to_owned(),
        ..Document::default()
    };
    for edit in [
        CostEdit::RolePeople(0, Entry::Number(2.0)),
        CostEdit::RoleAmount(0, Entry::Number(60.0)),
        CostEdit::Figure(CostField::Duration, Entry::Number(60.0)),
    ] {
        Action::Cost(edit).apply(&mut document);
    }
    document
}

fn typed(document: &mut Document, kind: Outcomes, text: &str) {
    kind.place().typed(text.to_owned()).apply(document);
}

fn ticking(document: &Document) -> Option<Ticking> {
    Calculator::new(document, None, evidence(), &default_policy()).ticking()
}

/// They met for 45 minutes: 90 of time.
fn met(document: &Document) -> (Ticking, Reading) {
    let ticking = ticking(document).unwrap();
    let end = Moment::new(45.0 * 60_000.0);
    let log = Log::started(Moment::default(), &ticking.people).with(Note {
        at: end,
        change: Change::Ended,
        ..Note::default()
    });
    let reading = ticking.read(&log, Moment::new(1e12));
    (ticking, reading)
}

fn written(document: &Document, language: &str) -> String {
    let words = Words::new(language, Rc::new(PlainIntl));
    let (ticking, reading) = met(document);
    let began = When {
        date: chrono::NaiveDate::from_ymd_opt(2026, 11, 24).unwrap(),
        minutes: 600,
    };
    markdown(&summary(document, &ticking, &reading, began, &words))
}

#[test]
fn the_sheet_says_who_meets_for_how_long_and_what_that_may_cost() {
    let mut document = document();
    let plan = ticking(&document).unwrap();
    assert_eq!(plan.planned, Some(Hours(1.0)));
    assert_eq!(plan.budget, Some(Money(120.0)), "2 × 60 × 1 h");
    *document.cost.entry_mut(CostField::Budget) = Entry::Number(75.0);
    assert_eq!(ticking(&document).unwrap().budget, Some(Money(75.0)));
    *document.cost.entry_mut(CostField::Duration) = Entry::Text("an hour".to_owned());
    let unplanned = ticking(&document).unwrap();
    assert_eq!(
        (unplanned.planned, unplanned.budget),
        (None, Some(Money(75.0)))
    );
    document.cost.roles[0].people = Entry::Text("some".to_owned());
    assert_eq!(ticking(&document), None);
}

#[test]
fn outcomes_are_the_lines_that_say_something() {
    let text = "- move it\n\n  * keep a copy  \n•\n-- \nno mark";
    assert_eq!(outcomes(text), ["move it", "keep a copy", "no mark"]);
    assert!(outcomes("").is_empty());
}

#[test]
fn each_decision_costs_its_share_and_without_any_there_is_none() {
    let mut document = document();
    assert_eq!(per_decision(&document, &met(&document).1), None);
    typed(&mut document, Outcomes::Decisions, "one\ntwo");
    let each = per_decision(&document, &met(&document).1).unwrap();
    assert!((each.value() - 45.0).abs() < 1e-9);
}

#[test]
fn the_summary_says_what_it_took_and_what_came_out_in_either_language() {
    let mut document = document();
    typed(
        &mut document,
        Outcomes::Decisions,
        "- move it\n- <b>now</b>",
    );
    typed(&mut document, Outcomes::Others, "Ann writes the plan");
    insta::assert_snapshot!("summary_en", written(&document, "en"));
    insta::assert_snapshot!("summary_de", written(&document, "de"));
}

#[test]
fn a_meeting_without_a_name_or_outcomes_has_a_summary_as_well() {
    let mut document = document();
    document.topic = " ".to_owned();
    insta::assert_snapshot!("summary_bare", written(&document, "en"));
}
