//! What the composer starts with, for each mode and each urgency.
#![allow(clippy::unwrap_used, clippy::panic)]

mod again;
mod agenda;
mod deadlines;

use std::rc::Rc;

use super::*;
use crate::app::document::View;
use crate::app::words::PlainIntl;
use crate::app::zones::FixedZones;
use crate::core::compose::{FieldKind, FindingCode, point_minutes};
use crate::core::decision::{Complexity, Contribution, Gate, Mode, Risk, Urgency, decide};

/// A Friday afternoon; the 30th is a Monday.
const FRIDAY: &str = "2026-11-27T16:30";

fn friday() -> When {
    When::parse(FRIDAY).unwrap()
}

fn english() -> Words {
    Words::new("en", Rc::new(PlainIntl))
}

fn recommended(mode: Mode) -> Recommendation {
    Recommendation {
        mode,
        gates: Vec::new(),
        score: 0,
        contributions: Vec::new(),
        runners_up: Vec::new(),
        reasons: Vec::new(),
    }
}

fn rollout() -> Document {
    Document {
        topic: "Rollout".to_owned(),
        ..Document::default()
    }
}

/// A matter for which talking wins.
fn urgent_and_live() -> Document {
    let mut document = rollout();
    document.answers.urgency = Some(Urgency::FourHours);
    document.answers.complexity = Some(Complexity::Ambiguous);
    document.answers.contributors = Some(4);
    document.answers.risk = Some(Risk::Yes);
    document
}

fn handed_over(document: &Document, recommendation: &Recommendation, words: &Words) -> Document {
    let rule = &Policy::default().decision.modes[recommendation.mode as usize];
    written(document, recommendation, words, &rule.template)
}

fn written(
    document: &Document,
    recommendation: &Recommendation,
    words: &Words,
    template: &str,
) -> Document {
    let handover = Handover {
        document,
        recommendation,
        policy: &Policy::default(),
        words,
        zones: &FixedZones::default(),
        now: friday(),
    };
    handover.write(Templates::builtin().get(template).unwrap())
}

/// What stands in a field of the template that the mode opens.
fn field(document: &Document, mode: Mode, field: &str) -> String {
    let after = handed_over(document, &recommended(mode), &english());
    let template = after.update.template.unwrap();
    after.update.drafts[&template].get(field).to_owned()
}

#[test]
fn every_mode_opens_its_template() {
    let opened = Mode::ALL.map(|mode| {
        let after = handed_over(&rollout(), &recommended(mode), &english());
        assert_eq!(after.view, View::Compose);
        (mode.id(), after.update.template.unwrap())
    });
    let expected = [
        ("decide-and-inform", "status"),
        ("async-update", "status"),
        ("recorded-walkthrough", "walkthrough"),
        ("async-proposal", "proposal"),
        ("async-input", "input"),
        ("write-first-then-meet", "input"),
        ("one-to-one-call", "agenda"),
        ("small-meeting", "agenda"),
        ("workshop", "agenda"),
        ("live-incident", "incident"),
    ];
    assert_eq!(
        opened,
        expected.map(|(mode, template)| (mode, template.to_owned()))
    );
}

#[test]
fn only_fields_of_the_template_are_filled_and_each_with_what_it_takes() {
    for mode in Mode::ALL {
        let after = handed_over(&rollout(), &recommended(mode), &english());
        let template = current(&after, Templates::builtin()).unwrap();
        let draft = &after.update.drafts[&template.id];
        for (id, text) in &draft.values {
            let field = template
                .field(id)
                .unwrap_or_else(|| panic!("{id} of {}", template.id));
            assert!(draft.has(field), "{id}: {text}");
            assert!(!text.contains(['{', '}']), "no gap is left: {text}");
        }
        for field in &template.fields {
            if field.kind == FieldKind::When {
                assert!(draft.has(field), "a time is always known: {}", field.id);
            }
        }
    }
}

#[test]
fn the_topic_becomes_the_title() {
    for mode in Mode::ALL {
        assert_eq!(field(&rollout(), mode, "title"), "Rollout");
        assert_eq!(field(&Document::default(), mode, "title"), "");
    }
}

#[test]
fn what_was_typed_is_kept_and_so_are_other_drafts() {
    let mut document = rollout();
    for (template, field, text) in [
        ("proposal", "title", "My title"),
        ("proposal", "deadline", "tomorrow"),
        ("status", "title", "Another draft"),
    ] {
        let drafts = &mut document.update.drafts;
        drafts
            .entry(template.to_owned())
            .or_default()
            .set(field, text);
    }
    let after = handed_over(&document, &recommended(Mode::AsyncProposal), &english());
    let proposal = after.update.drafts.get("proposal").unwrap();
    assert_eq!(
        (proposal.get("title"), proposal.get("deadline")),
        ("My title", "tomorrow")
    );
    assert_eq!(proposal.get("on-silence"), "waits", "the rest is filled");
    assert_eq!(
        after.update.drafts.get("status").unwrap(),
        document.update.drafts.get("status").unwrap()
    );
}

#[test]
fn what_is_asked_and_how_to_escalate_name_the_time() {
    let ask = field(&rollout(), Mode::AsyncProposal, "ask");
    assert_eq!(ask, "Please object or agree by 2026-11-30 16:30.");
    let escalation = field(&rollout(), Mode::AsyncProposal, "escalation");
    assert_eq!(
        escalation,
        "Call me as soon as it blocks you, or when it is not settled after 3 rounds in writing; \
         I answer within 4 working hours."
    );
}

#[test]
fn the_context_says_why_this_is_written() {
    let contribution = |factor, points, rule: &'static str| Contribution {
        factor,
        points,
        rule: rule.into(),
        source: None,
    };
    let recommendation = Recommendation {
        gates: vec![Gate::WriteFirst],
        contributions: vec![
            contribution(Factor::Complexity, -20, "clear-needs-no-talk"),
            contribution(Factor::Risk, 10, "waiting-blocks"),
            contribution(Factor::Contributors, -10, "too-many-to-decide"),
            contribution(Factor::Urgency, -6, "time-to-write"),
            contribution(Factor::DeepWork, -5, "concentration-first"),
        ],
        ..recommended(Mode::AsyncProposal)
    };
    let after = handed_over(&rollout(), &recommendation, &english());
    let lines: Vec<&str> = after
        .update
        .drafts
        .get("proposal")
        .unwrap()
        .get("context")
        .lines()
        .collect();
    // The gate, then what speaks for writing, but not who is asked: at most three.
    assert_eq!(
        lines,
        [
            "In writing rather than in a meeting (Written proposal):",
            "- Nothing is thought through yet, and there is time to: writing comes first.",
            "- A clear matter needs no talk.",
            "- There is time to write and to read.",
        ]
    );
}

#[test]
fn the_context_of_a_live_answer_says_why_people_talk() {
    let document = urgent_and_live();
    let recommendation = decide(&document.answers, &Policy::default()).unwrap();
    assert_eq!(recommendation.mode, Mode::SmallMeeting);
    let after = written(&document, &recommendation, &english(), "proposal");
    let context = after.update.drafts.get("proposal").unwrap().get("context");
    assert_eq!(
        context,
        "Live talk fits better than writing (Small meeting):\n\
         - An answer is needed within hours.\n\
         - People find a common meaning better by talking.\n\
         - Waiting raises risk or blocks work."
    );
}

#[test]
fn what_is_left_to_write_is_what_only_the_author_can_know() {
    let mut document = rollout();
    document.answers.urgency = Some(Urgency::Week);
    document.answers.complexity = Some(Complexity::Clear);
    document.answers.contributors = Some(3);
    document.answers.risk = Some(Risk::No);
    let recommendation = decide(&document.answers, &Policy::default()).unwrap();
    assert_eq!(recommendation.mode, Mode::AsyncProposal);
    let after = handed_over(&document, &recommendation, &english());
    let template = Templates::builtin().get("proposal").unwrap();
    let open: Vec<(String, FindingCode)> = Templates::builtin()
        .checks(template, after.update.drafts.get("proposal").unwrap())
        .into_iter()
        .map(|finding| (finding.field.unwrap_or_default(), finding.code))
        .collect();
    assert_eq!(
        open,
        [
            ("approver".to_owned(), FindingCode::NoApprover),
            ("owner".to_owned(), FindingCode::NoOwner),
            ("options".to_owned(), FindingCode::Empty),
            ("recommendation".to_owned(), FindingCode::Empty),
        ]
    );
}

#[test]
fn handing_over_again_changes_nothing() {
    for mode in Mode::ALL {
        let once = handed_over(&rollout(), &recommended(mode), &english());
        assert_eq!(handed_over(&once, &recommended(mode), &english()), once);
    }
}

#[test]
fn the_reader_writes_with_what_was_chosen_or_with_the_first_template() {
    let templates = Templates::builtin();
    let mut document = rollout();
    for (chosen, expected) in [
        (None, "status"),
        (Some("input"), "input"),
        (Some("poem"), "status"),
    ] {
        document.update.template = chosen.map(str::to_owned);
        assert_eq!(current(&document, templates).unwrap().id, expected);
    }
    assert!(current(&document, &Templates::default()).is_none());
}

#[test]
fn the_label_and_the_state_follow_the_answers() {
    let mut document = rollout();
    document.answers.purpose = Some(Purpose::Inform);
    let text = |document: &Document, mode, id| {
        let after = handed_over(document, &recommended(mode), &english());
        let template = after.update.template.clone().unwrap();
        after.update.drafts[&template].get(id).to_owned()
    };
    assert_eq!(text(&document, Mode::RecordedWalkthrough, "label"), "info");
    document.answers.purpose = Some(Purpose::Gather);
    assert_eq!(
        text(&document, Mode::RecordedWalkthrough, "label"),
        "request"
    );
    document.answers.purpose = Some(Purpose::Incident);
    assert_eq!(text(&document, Mode::RecordedWalkthrough, "label"), "");
    assert_eq!(text(&document, Mode::LiveIncident, "state"), "looking");
}

#[test]
fn a_silence_rule_is_only_filled_where_the_template_offers_it() {
    let after = written(
        &rollout(),
        &recommended(Mode::AsyncProposal),
        &english(),
        "pilot-result",
    );
    assert_eq!(
        after.update.drafts[&"pilot-result".to_owned()].get("on-silence"),
        "waits"
    );
    assert!(
        !after.update.drafts[&"pilot-result".to_owned()]
            .get("ask")
            .is_empty()
    );
    let after = written(
        &rollout(),
        &recommended(Mode::AsyncProposal),
        &english(),
        "support",
    );
    assert_eq!(after.update.drafts[&"support".to_owned()].get("ask"), "");
}
