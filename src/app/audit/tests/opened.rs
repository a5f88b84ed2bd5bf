//! A series as the matter of a document.

use super::*;
use crate::app::document::{CostField, Entry, PayKind, RoleSheet, View, from_json, to_json};
use crate::app::handover::Handover;
use crate::app::policy::templates;
use crate::app::zones::FixedZones;
use crate::core::compose::When;
use crate::core::cost::Recurrence;
use crate::core::cost::ticker::{Log, Moment, read};
use crate::core::quantity::People;

fn opened(document: &Document, series: &SeriesFound) -> (Document, Suggestion) {
    opened_as(&series.title, document, series)
}

/// As [`opened`], and the series is called something.
fn opened_as(topic: &str, document: &Document, series: &SeriesFound) -> (Document, Suggestion) {
    let policy = default_policy();
    let suggestion = suggest(series, &Answers::default(), &policy).unwrap();
    let opened = with(document, |calculator| {
        decide_on(document, calculator, series, &suggestion.answers, topic)
    });
    (opened, suggestion)
}

/// The document with the replacement of what was opened in it begun.
fn replaced((document, suggestion): &(Document, Suggestion)) -> Document {
    let (policy, words) = (default_policy(), words("en"));
    let handover = Handover {
        document,
        recommendation: &suggestion.recommendation,
        policy: &policy,
        words: &words,
        zones: &FixedZones(&[]),
        now: When::parse("2026-11-27T16:30").unwrap(),
    };
    handover.write_as(&templates(&policy), Some(&template(suggestion)))
}

/// The template of what is suggested.
fn template(suggestion: &Suggestion) -> String {
    let mode = suggestion.recommendation.mode as usize;
    default_policy().decision.modes[mode].template.to_string()
}

/// A document with another matter in it.
fn busy() -> Document {
    let mut document = Document {
        topic: "Rollout".to_owned(),
        ..Document::default()
    };
    document.roi.set("people", "12");
    document.update.template = Some("async-update".to_owned());
    let draft = document.update.draft_mut("async-update");
    draft.set("title".to_owned(), "Rollout in May".to_owned());
    document.ticker = Log::started(Moment::default(), &[People(12.0)]);
    *document.cost.entry_mut(CostField::Preparation) = Entry::Number(20.0);
    *document.cost.entry_mut(CostField::Weeks) = Entry::Number(40.0);
    document
}

#[test]
fn the_wizard_opens_with_the_facts_of_the_series() {
    let series = series("  Weekly status ", 9, Rhythm::Weekly);
    let (document, suggestion) = opened(&busy(), &series);
    assert_eq!(document.view, View::Decide);
    assert_eq!(document.topic, "Weekly status");
    assert_eq!(document.answers, suggestion.answers);
    assert_eq!(document.roi.get("people"), Some("12"));
    let sheet = &document.cost;
    assert_eq!(sheet.recurrence, Recurrence::Weekly);
    assert_eq!(sheet.roles.len(), 1);
    assert_eq!(sheet.roles[0].people, Entry::Number(9.0));
    assert_eq!(*sheet.entry(CostField::Duration), Entry::Number(60.0));
    assert!(sheet.entry(CostField::Preparation).is_empty());
    assert_eq!(*sheet.entry(CostField::Weeks), Entry::Number(40.0));
    assert_eq!(from_json(&to_json(&document)), Ok(document));
}

#[test]
fn the_calculator_and_the_audit_say_the_same_of_an_hour_of_the_series() {
    let mut document = Document::default();
    document.cost.roles = vec![
        RoleSheet {
            people: Entry::Number(3.0),
            amount: Entry::Number(40.0),
            ..RoleSheet::default()
        },
        RoleSheet {
            people: Entry::Number(1.0),
            amount: Entry::Number(80.0),
            ..RoleSheet::default()
        },
    ];
    let hour = with(&document, |it| it.person_hour()).unwrap();
    assert_eq!((hour.rate.value(), hour.source), (50.0, None));
    let people = [People(3.0), People(1.0)];
    document.ticker = Log::started(Moment::default(), &people);
    let (document, _) = opened(&document, &series("Status", 9, Rhythm::Weekly));
    // The meeting that ran costs what it did.
    let running = read(&document.ticker, &[hour.rate], Moment::default());
    assert_eq!(
        (running.people(), running.rate.value()),
        (People(4.0), 200.0)
    );
    let talk = with(&document, |it| it.cost().comparison.unwrap().meeting.talk);
    assert_eq!(talk, hour.of(Hours(9.0)));
}

#[test]
fn a_role_that_is_alone_stays_as_it_is_paid() {
    let mut document = Document::default();
    document.cost.roles[0].pay = PayKind::Annual;
    document.cost.roles[0].amount = Entry::Number(60_000.0);
    let (opened, _) = opened(&document, &series("Status", 4, Rhythm::Daily));
    let role = &opened.cost.roles[0];
    assert_eq!(
        (role.pay, &role.amount),
        (PayKind::Annual, &Entry::Number(60_000.0))
    );
}

#[test]
fn an_hour_costs_what_the_evidence_says_until_the_reader_says_otherwise() {
    let hour = usual().unwrap();
    assert_eq!(hour.rate.value(), 33.5);
    assert!(hour.source.is_some());
    let mut document = Document::default();
    document.cost.roles[0].people = Entry::Number(0.0);
    assert_eq!(with(&document, |it| it.person_hour()), Some(hour));
    document.cost.roles[0].amount = Entry::Text("much".to_owned());
    assert_eq!(with(&document, |it| it.person_hour()), None);
}

#[test]
fn opening_a_series_wipes_nothing_that_was_written() {
    let before = busy();
    let (after, _) = opened(&before, &series("Weekly status", 9, Rhythm::Weekly));
    assert!(!before.ticker.is_empty());
    let kept = Document {
        view: after.view,
        topic: after.topic.clone(),
        answers: after.answers.clone(),
        cost: after.cost.clone(),
        ..before
    };
    assert_eq!(after, kept);
}

#[test]
fn a_long_name_is_cut_to_a_topic() {
    let series = series("Weekly status", 9, Rhythm::Weekly);
    let (document, _) = opened_as(&"Ü".repeat(300), &Document::default(), &series);
    assert_eq!(document.topic, "Ü".repeat(200));
}

#[test]
fn what_replaces_a_series_is_begun_with_its_title_at_the_template_of_the_suggestion() {
    for series in [
        series("Weekly status", 9, Rhythm::Weekly),
        series("Retro", 7, Rhythm::TwoWeekly),
        series("1:1 Ben", 2, Rhythm::Weekly),
    ] {
        let opened = opened(&Document::default(), &series);
        let written = replaced(&opened);
        assert_eq!(written.view, View::Compose);
        let template = template(&opened.1);
        assert_eq!(written.update.template.as_ref(), Some(&template));
        let draft = written.update.drafts.get(&template).unwrap();
        assert_eq!(draft.values.get("title"), Some(&series.title));
    }
}

#[test]
fn what_replaces_another_series_takes_its_title_and_what_was_typed_stays() {
    let first = opened(
        &Document::default(),
        &series("Weekly status", 9, Rhythm::Weekly),
    );
    let template = template(&first.1);
    let mut document = replaced(&first);
    let draft = document.update.draft_mut(&template);
    draft.set("summary".to_owned(), "All is well.".to_owned());
    let second = series("Sales status", 9, Rhythm::Weekly);
    let document = replaced(&opened(&document, &second));
    let draft = document.update.drafts.get(&template).unwrap();
    assert_eq!(draft.get("title"), "Sales status");
    assert_eq!(draft.get("summary"), "All is well.");
}

#[test]
fn a_series_whose_title_is_hidden_is_opened_and_replaced_without_it() {
    let found = (question(), findings());
    for (place, series) in found.1.series.iter().enumerate() {
        let name = audited(&found, "en", Titles::Hidden, None, |it| it.name(place));
        let opened = opened_as(&name, &Document::default(), series);
        assert_eq!(opened.0.topic, name);
        for document in [&opened.0, &replaced(&opened)] {
            assert!(!to_json(document).contains(&series.title));
        }
    }
}

#[test]
fn no_series_looks_dearer_than_it_is() {
    for (rhythm, a_year) in [
        (Rhythm::Daily, 230.0),
        (Rhythm::SeveralAWeek, 92.0),
        (Rhythm::Weekly, 46.0),
        (Rhythm::TwoWeekly, 23.0),
        (Rhythm::Monthly, 12.0),
        (Rhythm::Quarterly, 4.0),
        (Rhythm::Irregular, 1.0),
    ] {
        assert!(
            recurrence(rhythm).occurrences_per_year(46.0) <= a_year,
            "{rhythm:?}"
        );
    }
}
