//! What an agenda starts with, worked out by hand.

use super::*;
use crate::app::document::{Action, CostEdit, CostField, Entry};
use crate::core::decision::Purpose;

fn agenda(document: &Document, mode: Mode, words: &Words) -> Document {
    written(document, &recommended(mode), words, "agenda")
}

/// What stands in a field of the agenda.
fn stands(document: &Document, mode: Mode, field: &str) -> String {
    let after = agenda(document, mode, &english());
    after
        .update
        .drafts
        .get("agenda")
        .unwrap()
        .get(field)
        .to_owned()
}

fn urgent(urgency: Urgency) -> Document {
    let mut document = rollout();
    document.answers.urgency = Some(urgency);
    document
}

/// From 16:30 on a Friday: an hour's reading ends at 9:30 on Monday, four hours' at 12:30, and 24 hours are one
/// working day. Then half an hour's pause, and the next half hour in which an hour's talk ends before 17:00.
#[test]
fn there_is_time_to_read_before_waiting_hurts() {
    for (urgency, read_by, start) in [
        (Urgency::FourHours, "2026-11-30T09:30", "2026-11-30T10:00"),
        (Urgency::Day, "2026-11-30T12:30", "2026-11-30T13:00"),
        (Urgency::Week, "2026-11-30T16:30", "2026-12-01T09:00"),
        (Urgency::Later, "2026-11-30T16:30", "2026-12-01T09:00"),
    ] {
        let document = urgent(urgency);
        assert_eq!(stands(&document, Mode::SmallMeeting, "read-by"), read_by);
        assert_eq!(stands(&document, Mode::SmallMeeting, "start"), start);
    }
}

/// This week is over on Friday, the 27th, at 17:00, and a talk takes an hour.
#[test]
fn a_talk_is_over_before_waiting_hurts_where_any_norm_gives_that_and_else_it_says_so() {
    for (now, urgency, read_by, start, needed) in [
        // A day to read leaves an hour for the talk.
        (
            "2026-11-26T10:00",
            Urgency::Week,
            "2026-11-27T10:00",
            "2026-11-27T10:30",
            None,
        ),
        // It does not, but four hours do; and then but one hour.
        (
            "2026-11-26T16:00",
            Urgency::Week,
            "2026-11-27T12:00",
            "2026-11-27T12:30",
            None,
        ),
        (
            "2026-11-27T13:00",
            Urgency::Week,
            "2026-11-27T14:00",
            "2026-11-27T14:30",
            None,
        ),
        // Nothing does.
        (
            FRIDAY,
            Urgency::Week,
            "2026-11-30T16:30",
            "2026-12-01T09:00",
            Some("2026-11-27T17:00"),
        ),
        (
            FRIDAY,
            Urgency::FourHours,
            "2026-11-30T09:30",
            "2026-11-30T10:00",
            Some("2026-11-27T20:30"),
        ),
        (
            "2026-11-24T10:00",
            Urgency::FourHours,
            "2026-11-24T11:00",
            "2026-11-24T11:30",
            None,
        ),
        (
            FRIDAY,
            Urgency::Later,
            "2026-11-30T16:30",
            "2026-12-01T09:00",
            None,
        ),
    ] {
        let document = urgent(urgency);
        let handover = Handover {
            document: &document,
            recommendation: &recommended(Mode::SmallMeeting),
            policy: &Policy::default(),
            words: &english(),
            zones: &FixedZones::default(),
            now: When::parse(now).unwrap(),
        };
        let slot = handover.slot();
        let found = (slot.read_by.to_string(), slot.start.to_string());
        assert_eq!(
            found,
            (read_by.to_owned(), start.to_owned()),
            "{urgency:?} {now}"
        );
        let missed = handover.missed(slot.end());
        assert_eq!(missed, needed.and_then(When::parse), "{urgency:?} {now}");
    }
}

#[test]
fn a_call_is_short_a_meeting_an_hour_and_what_the_calculator_was_told_wins() {
    for (mode, minutes) in [
        (Mode::OneToOneCall, "30"),
        (Mode::WriteFirstThenMeet, "30"),
        (Mode::SmallMeeting, "60"),
        (Mode::Workshop, "60"),
    ] {
        assert_eq!(stands(&rollout(), mode, "minutes"), minutes, "{mode:?}");
    }
    let mut document = rollout();
    let told = |document: &mut Document, entry| {
        Action::Cost(CostEdit::Figure(CostField::Duration, entry)).apply(document);
    };
    told(&mut document, Entry::Number(45.0));
    let after = agenda(&document, Mode::SmallMeeting, &english());
    assert_eq!(
        after.update.drafts.get("agenda").unwrap().get("minutes"),
        "45"
    );
    let from = |document: &Document| origin(document, "agenda", "minutes");
    assert_eq!(from(&after), Some(Origin::Cost));
    let untold = agenda(&rollout(), Mode::SmallMeeting, &english());
    assert_eq!(from(&untold), Some(Origin::Answers));
    for odd in [
        Entry::Number(0.0),
        Entry::Number(1e9),
        Entry::Text("long".to_owned()),
    ] {
        told(&mut document, odd);
        assert_eq!(stands(&document, Mode::SmallMeeting, "minutes"), "60");
    }
}

#[test]
fn the_points_take_as_long_as_the_talk_and_have_their_minutes() {
    let words = [english(), Words::new("de", Rc::new(PlainIntl))];
    for minutes in [1, 3, 5, 25, 60, 90, 480, 1440] {
        let mut document = rollout();
        Action::Cost(CostEdit::Figure(
            CostField::Duration,
            Entry::Number(f64::from(minutes)),
        ))
        .apply(&mut document);
        for words in &words {
            let after = agenda(&document, Mode::SmallMeeting, words);
            let points = after
                .update
                .drafts
                .get("agenda")
                .unwrap()
                .get("points")
                .to_owned();
            let total: u16 = points
                .lines()
                .map(|line| point_minutes(line).unwrap())
                .sum();
            assert_eq!(total, minutes, "{points}");
        }
    }
}

#[test]
fn the_purpose_says_what_will_be_different_where_that_is_known() {
    let mut document = rollout();
    assert_eq!(stands(&document, Mode::SmallMeeting, "purpose"), "");
    document.answers.purpose = Some(Purpose::Decide);
    let purpose = stands(&document, Mode::SmallMeeting, "purpose");
    assert_eq!(purpose, "Afterwards it is decided: Rollout");
    document.topic = " ".to_owned();
    assert_eq!(stands(&document, Mode::SmallMeeting, "purpose"), "");
}

#[test]
fn what_was_written_first_is_what_there_is_to_read() {
    let reading = |document: &Document, mode| stands(document, mode, "pre-reading");
    let mut document = rollout();
    assert_eq!(reading(&document, Mode::SmallMeeting), "");
    let expected = "The answers in writing to “Rollout”";
    assert_eq!(reading(&document, Mode::WriteFirstThenMeet), expected);
    let drafts = &mut document.update.drafts;
    drafts
        .entry("input".to_owned())
        .or_default()
        .set("title", "When do we roll out?");
    let expected = "The answers in writing to “When do we roll out?”";
    assert_eq!(reading(&document, Mode::WriteFirstThenMeet), expected);
}

#[test]
fn what_is_left_to_write_is_who_why_where_and_what_to_read() {
    let mut document = urgent(Urgency::Week);
    document.answers.purpose = Some(Purpose::Decide);
    let after = agenda(&document, Mode::SmallMeeting, &english());
    let template = Templates::builtin().get("agenda").unwrap();
    let open: Vec<&str> = Templates::builtin()
        .checks(template, after.update.drafts.get("agenda").unwrap())
        .iter()
        .map(|finding| finding.code.id())
        .collect();
    assert_eq!(
        open,
        [
            "no-owner",
            "nobody-needed",
            "no-pre-reading",
            "no-outcome-place"
        ]
    );
}
