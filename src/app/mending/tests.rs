//! What one click mends, for every finding that it mends.
#![allow(clippy::unwrap_used, reason = "tests")]

use std::rc::Rc;

use super::*;
use crate::app::words::PlainIntl;
use crate::app::zones::FixedZones;
use crate::core::compose::Templates;
use crate::core::decision::Urgency;

/// A Friday afternoon; the 30th is a Monday.
const FRIDAY: &str = "2026-11-27T16:30";

fn draft(values: &[(&str, &str)]) -> Draft {
    let mut draft = Draft::default();
    for (field, text) in values {
        draft.set(*field, *text);
    }
    draft
}

/// What mends a finding at that time, by the default policy.
fn mend(
    document: &Document,
    template: &Template,
    draft: &Draft,
    finding: &Finding,
    now: &str,
) -> Option<Mend> {
    let mending = Mending {
        document,
        template,
        draft,
        policy: &Policy::default(),
        words: &Words::new("en", Rc::new(PlainIntl)),
        zones: &FixedZones::default(),
        now: When::parse(now).unwrap(),
    };
    mending.mend(finding)
}

/// The draft after the mend of the first finding of that code, and what the button says; none where there is none.
fn mended(id: &str, values: &[(&str, &str)], code: FindingCode) -> Option<(Draft, String)> {
    let document = Document {
        topic: "Rollout".to_owned(),
        ..Document::default()
    };
    let template = Templates::builtin().get(id).unwrap();
    let draft = draft(values);
    let finding = Templates::builtin()
        .checks(template, &draft)
        .into_iter()
        .find(|finding| finding.code == code);
    let mend = mend(&document, template, &draft, &finding.unwrap(), FRIDAY)?;
    let says = mend.says.clone();
    let mut document = document;
    document.update.drafts.insert(id.to_owned(), draft);
    let after = mend.apply(&document, id).update.drafts[&template.id].clone();
    let left = Templates::builtin().checks(template, &after);
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
fn a_time_is_set_by_the_rhythm_of_the_template() {
    for (template, field, due) in [
        // The same time of day in a week.
        ("status", "next-update", "2026-12-04T16:30"),
        ("check-in", "next-update", "2026-12-04T16:30"),
        // Four working hours, of which half of one is left on Friday.
        ("escalation", "deadline", "2026-11-30T12:30"),
        // One hour by the clock.
        ("incident", "next-update", "2026-11-27T17:30"),
        ("support", "deadline", "2026-11-30T16:30"),
    ] {
        let (after, _) = mended(template, &[], FindingCode::NoDeadline).unwrap();
        assert_eq!(after.get(field), due, "{template}");
    }
}

/// What a click sets a time to, and whether there is a way to one that is soon enough, with this urgency.
fn set(urgency: Urgency, deadline: &str, now: &str) -> (String, Option<String>) {
    let mut document = Document::default();
    document.answers.urgency = Some(urgency);
    let draft = draft(&[("deadline", deadline)]);
    let policy = Policy::default();
    let mending = Mending {
        document: &document,
        template: Templates::builtin().get("proposal").unwrap(),
        draft: &draft,
        policy: &policy,
        words: &Words::new("en", Rc::new(PlainIntl)),
        zones: &FixedZones::default(),
        now: When::parse(now).unwrap(),
    };
    let finding = Finding {
        field: Some("deadline".to_owned()),
        code: FindingCode::NoDeadline,
    };
    let [one, other] = [mending.mend(&finding), mending.sooner("deadline")]
        .map(|mend| mend.map(|mend| mend.texts[0].1.clone()));
    assert_eq!(mending.sooner("title"), None);
    (one.unwrap(), other)
}

#[test]
fn a_time_that_one_click_sets_is_not_late_where_people_work_before_waiting_hurts() {
    // The norm is over on Monday, and this week on Friday at five.
    assert_eq!(
        set(Urgency::Week, "", FRIDAY),
        ("2026-11-27T17:00".to_owned(), None)
    );
    // Four working hours would end at 12:30: the next morning is soon enough.
    assert_eq!(
        set(Urgency::FourHours, "", "2026-11-23T16:30"),
        ("2026-11-24T09:00".to_owned(), None)
    );
    // Waiting hurts within the day: then, and no minute later.
    assert_eq!(
        set(Urgency::Hour, "", "2026-11-23T10:07"),
        ("2026-11-23T11:15".to_owned(), None)
    );
    // Nobody works on Saturday: it is for the norm to say that it comes too late.
    assert_eq!(
        set(Urgency::Day, "", FRIDAY),
        ("2026-11-30T16:30".to_owned(), None)
    );
}

#[test]
fn a_late_time_is_brought_forward_where_the_norm_leaves_time() {
    let monday = "2026-11-23T10:00";
    let (set, sooner) = set(Urgency::Day, "2026-11-27T10:00", monday);
    assert_eq!(set, "2026-11-24T10:00");
    assert_eq!(sooner.as_deref(), Some("2026-11-24T10:00"));
}

#[test]
fn what_comes_every_week_keeps_its_day_where_its_time_is_over() {
    let set = |template: &str, field: &str| {
        let document = Document::default();
        let finding = Finding {
            field: Some(field.to_owned()),
            code: FindingCode::Passed,
        };
        // A Tuesday.
        let draft = draft(&[(field, "2026-11-24T10:00")]);
        let template = Templates::builtin().get(template).unwrap();
        let mend = mend(&document, template, &draft, &finding, FRIDAY).unwrap();
        mend.texts[0].1.clone()
    };
    assert_eq!(set("status", "next-update"), "2026-12-01T10:00");
    assert_eq!(set("proposal", "deadline"), "2026-11-30T16:30");
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
fn what_joins_names_is_no_name_and_nobody_is_asked_twice() {
    let contributors = |approver: &str, already: &str| {
        let values = [("approver", approver), ("contributors", already)];
        let (after, _) = mended("proposal", &values, FindingCode::MoreApproversThanOne)?;
        Some((
            after.get("approver").to_owned(),
            after.get("contributors").to_owned(),
        ))
    };
    let made = |approver: &str, already: &str| Some((approver.to_owned(), already.to_owned()));
    assert_eq!(contributors("Ana, and Ben", ""), made("Ana", "Ben"));
    assert_eq!(
        contributors("Ana, Ben, Dora", "Ben, Dora"),
        made("Ana", "Ben, Dora")
    );
    let with_address = "Ana <ana+x@example.org> / Ben <ben@example.org>";
    assert_eq!(
        contributors(with_address, "Dora"),
        made("Ana <ana+x@example.org>", "Dora, Ben <ben@example.org>")
    );
}

#[test]
fn an_address_and_a_word_with_a_sign_in_it_are_one_name() {
    for approver in [
        "Ana <ana+x@example.org>",
        "R&D lead",
        "Ana <a,b@example.org>",
    ] {
        let names = &Templates::builtin().several;
        assert_eq!(first_and_others(approver, names), None, "{approver}");
    }
}

#[test]
fn what_is_read_as_soon_as_possible_is_read_before_the_meeting() {
    let values = [
        ("pre-reading", "Please read ASAP"),
        ("read-by", "2026-12-01T12:00"),
    ];
    let (after, _) = mended("agenda", &values, FindingCode::Asap).unwrap();
    assert!(after.get("pre-reading").contains("2026-12-01"), "{after:?}");
    assert_eq!(
        mended("agenda", &values[..1], FindingCode::Asap),
        None,
        "no time is asked for"
    );
}

#[test]
fn a_night_in_which_nobody_works_is_no_reason_to_call() {
    let mut document = Document::default();
    document.answers.urgency = Some(Urgency::FourHours);
    let escalation = |now: &str, deadline: &str| {
        let draft = draft(&[("deadline", deadline)]);
        let template = Templates::builtin().get("proposal").unwrap();
        let finding = Finding {
            field: Some("escalation".to_owned()),
            code: FindingCode::NoEscalation,
        };
        let mend = mend(&document, template, &draft, &finding, now);
        mend.unwrap().texts[0].1.clone()
    };
    // A Monday afternoon: four hours end in the evening, and the morning after is the next time that anybody works.
    assert!(escalation("2026-11-23T16:30", "2026-11-24T09:00").starts_with("Call me"));
    // A Friday afternoon: a weekend is a delay.
    assert!(
        escalation("2026-11-27T16:30", "2026-11-30T09:00").starts_with("Waiting starts to hurt")
    );
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
