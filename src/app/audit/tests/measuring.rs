//! What was measured, in the business case.

use super::*;
use crate::app::document::View;
use crate::app::roi::{Appraisal, Reported, Whose, columns};
use crate::core::markup::plain;
use crate::core::roi::{Input, Outcome, Standing};

fn measured(document: &Document, found: &(Question, Findings)) -> Option<Document> {
    with(document, |calculator| {
        measure(document, calculator, &found.1, &found.0, "Measured")
    })
}

#[test]
fn hours_and_the_share_are_those_of_one_person() {
    let (question, findings) = tried();
    let measured = Measured::of(&findings, &question).unwrap();
    assert_eq!(measured.meeting_hours, 16.0);
    assert_eq!(measured.share_moved, Some(0.125));
    assert_eq!(measured.people, None, "one calendar is no team");
    let mut team = findings;
    team.owners = 4;
    let measured = Measured::of(&team, &question).unwrap();
    assert_eq!((measured.meeting_hours, measured.people), (4.0, Some(4)));
}

#[test]
fn nothing_that_was_found_measures_nothing() {
    assert_eq!(Measured::of(&Findings::default(), &question()), None);
    let found = (question(), Findings::default());
    assert_eq!(measured(&Document::default(), &found), None);
}

#[test]
fn the_case_says_what_was_measured_and_where_it_comes_from() {
    let document = measured(&Document::default(), &tried()).unwrap();
    assert_eq!(document.view, View::Roi);
    with(&document, |calculator| {
        let appraisal = Appraisal::new(&document.roi, calculator, evidence());
        let standing = |input| appraisal.field(input).standing;
        assert_eq!(standing(Input::MeetingHours), Some(Standing::Measured));
        assert_eq!(standing(Input::ShareMoved), Some(Standing::Measured));
        assert_eq!(standing(Input::People), None);
        assert_eq!(appraisal.case.range(Input::MeetingHours).likely, 16.0);
        assert_eq!(appraisal.case.range(Input::ShareMoved).likely, 0.125);
        let words = words("en");
        let outcome = Outcome::of(&appraisal.case, &appraisal.case.likely());
        let report = Reported {
            say: Say {
                words: &words,
                currency: "EUR",
            },
            topic: "",
            appraisal: &appraisal,
            outcome: &outcome,
            ranges: None,
            spread: None,
            evidence: evidence(),
        };
        let text = plain(&report.text());
        let source = "measured: the calendar of one person, 2026-11-02 to 2026-11-15";
        assert_eq!(text.matches(source).count(), 2, "{text}");
    });
}

#[test]
fn what_is_typed_over_a_measured_figure_is_the_readers_own() {
    let mut document = measured(&Document::default(), &tried()).unwrap();
    document.roi.set("meeting-hours", "12");
    with(&document, |calculator| {
        let appraisal = Appraisal::new(&document.roi, calculator, evidence());
        assert_eq!(appraisal.field(Input::MeetingHours).standing, None);
        let share = appraisal.field(Input::ShareMoved);
        assert_eq!(share.standing, Some(Standing::Measured));
    });
}

#[test]
fn measured_stands_beside_the_other_scenarios_once_and_only_once_it_exists() {
    let kept = |document: &Document| {
        with(document, |calculator| {
            let columns = columns(&document.roi, calculator, evidence()).into_iter();
            let kept = columns.filter(|column| matches!(column.whose, Whose::Kept(_)));
            kept.map(|column| {
                let hours = column.standings[Input::MeetingHours.index()];
                (
                    column.name,
                    hours,
                    column.case.range(Input::MeetingHours).likely,
                )
            })
            .collect::<Vec<_>>()
        })
    };
    let document = Document::default();
    assert_eq!(kept(&document), []);
    let once = measured(&document, &tried()).unwrap();
    let column = |hours| ("Measured".to_owned(), Some(Standing::Measured), hours);
    assert_eq!(kept(&once), [column(16.0)]);
    let (question, mut findings) = tried();
    findings.before.meeting = Hours(20.0);
    let again = measured(&once, &(question, findings)).unwrap();
    assert_eq!(kept(&again), [column(10.0)]);
}

#[test]
fn what_was_not_measured_stays_and_a_share_that_nobody_marked_goes_back_to_its_default() {
    let mut document = measured(&Document::default(), &tried()).unwrap();
    document.roi.set("pay", "40");
    document.roi.set("people", "25");
    let next = measured(&document, &(question(), findings())).unwrap();
    assert_eq!(next.roi.get("pay"), Some("40"));
    assert_eq!(next.roi.get("people"), Some("25"));
    assert_eq!(next.roi.get("share-moved"), None);
    assert_eq!(next.roi.get("meeting-hours"), Some("16"));
}

#[test]
fn more_than_a_field_takes_is_cut_to_what_it_takes() {
    let (question, mut findings) = tried();
    findings.before.meeting = Hours(1e6);
    let document = measured(&Document::default(), &(question, findings)).unwrap();
    assert_eq!(document.roi.get("meeting-hours"), Some("100"));
}
