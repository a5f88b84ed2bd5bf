//! What one click mends, for every finding that it mends.
#![allow(clippy::unwrap_used, reason = "tests")]

use std::rc::Rc;

use super::*;
use crate::app::words::PlainIntl;
use crate::app::zones::FixedZones;
use crate::core::compose::checks;

/// A Friday afternoon; the 30th is a Monday.
const FRIDAY: &str = "2026-11-27T16:30";

fn draft(values: &[(&str, &str)]) -> Draft {
    let mut draft = Draft::default();
    for (field, text) in values {
        draft.set(*field, *text);
    }
    draft
}

/// The draft after the mend of the first finding of that code, and what the button says; none where there is none.
fn mended(id: &str, values: &[(&str, &str)], code: FindingCode) -> Option<(Draft, String)> {
    let document = Document {
        topic: "Rollout".to_owned(),
        ..Document::default()
    };
    let template = Templates::builtin().get(id).unwrap();
    let draft = draft(values);
    let finding = checks(template, &draft)
        .into_iter()
        .find(|finding| finding.code == code);
    let mend = Mending {
        document: &document,
        template,
        draft: &draft,
        policy: &Policy::default(),
        words: &Words::new("en", Rc::new(PlainIntl)),
        zones: &FixedZones::default(),
        now: When::parse(FRIDAY).unwrap(),
    }
    .mend(&finding.unwrap())?;
    let says = mend.says.clone();
    let mut document = document;
    document.update.drafts.insert(id.to_owned(), draft);
    let after = mend.apply(&document, id).update.drafts[&template.id].clone();
    let left = checks(template, &after);
    assert!(
        left.iter().all(|finding| finding.code != code),
        "{code:?} is settled: {left:?}"
    );
    Some((after, says))
}

#[test]
fn a_missing_title_is_what_the_matter_is_called() {
    let (after, says) = mended("status", &[], FindingCode::NoTitle).unwrap();
    assert_eq!(after.get("title"), "Rollout");
    assert_eq!(says, "Use “Rollout”");
}

#[test]
fn a_missing_deadline_is_set_by_the_norm_for_what_is_not_urgent() {
    let (after, _) = mended("proposal", &[], FindingCode::NoDeadline).unwrap();
    // One working day after a Friday, at the same time of day.
    assert_eq!(after.get("deadline"), "2026-11-30T16:30");
}

#[test]
fn nobody_but_the_author_knows_when_a_meeting_starts() {
    assert_eq!(mended("agenda", &[], FindingCode::NoDeadline), None);
}

#[test]
fn as_soon_as_possible_becomes_the_time_that_the_draft_asks_for() {
    let values = [
        ("deadline", "2026-12-01T12:00"),
        ("ask", "Please agree ASAP, as soon as possible."),
    ];
    let (after, _) = mended("proposal", &values, FindingCode::Asap).unwrap();
    assert!(!after.get("ask").to_lowercase().contains("soon"));
    assert_eq!(
        after.get("ask").matches("2026-12-01").count(),
        2,
        "{}",
        after.get("ask")
    );
    assert!(after.get("ask").starts_with("Please agree by "));
}

#[test]
fn silence_waits_and_whoever_cannot_wait_is_told_when_to_call() {
    let (after, _) = mended("proposal", &[], FindingCode::NoSilenceRule).unwrap();
    assert_eq!(after.get("on-silence"), "waits");
    let (after, _) = mended("proposal", &[], FindingCode::NoEscalation).unwrap();
    assert!(after.get("escalation").starts_with("Call me"));
}

#[test]
fn of_several_approvers_the_first_one_decides_and_nobody_is_lost() {
    let values = [("approver", "Ana and Ben, Chen"), ("contributors", "Dora")];
    let (after, says) = mended("proposal", &values, FindingCode::MoreApproversThanOne).unwrap();
    assert_eq!(after.get("approver"), "Ana");
    assert_eq!(after.get("contributors"), "Dora, Ben, Chen");
    assert_eq!(says, "Let Ana decide, and ask the others");
}

#[test]
fn points_share_the_time_that_is_left() {
    let values = [
        ("minutes", "45"),
        ("points", "1. Options, 10 min\n2. Costs\n3. Outcome"),
    ];
    let (after, _) = mended("agenda", &values, FindingCode::NoMinutes).unwrap();
    assert_eq!(
        after.get("points"),
        "Options, 10 min\nCosts, 15 min\nOutcome, 15 min"
    );
    let full = [("minutes", "10"), ("points", "Options, 10 min\nCosts")];
    assert_eq!(
        mended("agenda", &full, FindingCode::NoMinutes),
        None,
        "nothing is left"
    );
}

#[test]
fn the_length_follows_from_the_points() {
    let points = ("points", "Options, 10 min\nCosts, 25 min");
    let (after, says) = mended("agenda", &[points], FindingCode::NoLength).unwrap();
    assert_eq!(after.get("minutes"), "35");
    assert_eq!(says, "Set 35 minutes");
    let (after, _) = mended(
        "agenda",
        &[points, ("minutes", "20")],
        FindingCode::OverTime,
    )
    .unwrap();
    assert_eq!(after.get("minutes"), "35");
}

#[test]
fn what_only_the_author_can_know_has_no_button() {
    assert_eq!(mended("proposal", &[], FindingCode::NoOwner), None);
    assert_eq!(
        mended("status", &[("done", "TODO")], FindingCode::Placeholder),
        None
    );
}
