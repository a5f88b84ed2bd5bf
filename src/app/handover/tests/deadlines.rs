//! By when an answer is wanted, worked out by hand.

use super::*;
use crate::core::decision::Choice as _;

fn builtin(template: &str) -> &'static Template {
    Templates::builtin().get(template).unwrap()
}

fn due(document: &Document, policy: &Policy) -> When {
    due_at(document, policy, FRIDAY).0
}

/// When it is due for who hands over at that time, and when it is needed if that is sooner.
fn due_at(document: &Document, policy: &Policy, now: &str) -> (When, Option<When>) {
    let handover = Handover {
        document,
        recommendation: &recommended(Mode::AsyncProposal),
        policy,
        words: &english(),
        zones: &FixedZones::default(),
        now: When::parse(now).unwrap(),
    };
    let due = handover.deadline(builtin("proposal"));
    (due, handover.missed(due))
}

fn urgent(urgency: Urgency) -> Document {
    let mut document = rollout();
    document.answers.urgency = Some(urgency);
    document
}

/// The 24th is a Tuesday, the 26th a Thursday; the week is over on Friday, the 27th, at 17:00.
#[test]
fn what_is_wanted_this_week_is_due_in_it_where_the_norm_allows_it_and_else_it_says_so() {
    for (now, expected, needed) in [
        // Three working days fit: Tuesday to Friday.
        ("2026-11-24T10:00", "2026-11-27T10:00", None),
        // Three days are too many, one is not.
        ("2026-11-25T10:00", "2026-11-27T17:00", None),
        ("2026-11-26T16:20", "2026-11-27T17:00", None),
        // One day is the norm, and ends in the next week.
        (
            "2026-11-27T10:00",
            "2026-11-30T10:00",
            Some("2026-11-27T17:00"),
        ),
        (
            "2026-11-27T16:30",
            "2026-11-30T16:30",
            Some("2026-11-27T17:00"),
        ),
        // On Friday evening this week is the one that begins.
        ("2026-11-27T18:00", "2026-12-03T09:00", None),
        ("2026-11-29T10:00", "2026-12-03T09:00", None),
    ] {
        let (due, need) = due_at(&urgent(Urgency::Week), &Policy::default(), now);
        assert_eq!(due.to_string(), expected, "{now}");
        assert_eq!(need, needed.and_then(When::parse), "{now}");
    }
}

#[test]
fn where_the_norm_is_later_than_the_need_it_says_so() {
    use Urgency::{Day, FourHours, Hour, Later};
    for (urgency, now, expected, needed) in [
        (FourHours, "2026-11-24T10:00", "2026-11-24T14:00", None),
        // The quarter hour is no delay.
        (FourHours, "2026-11-24T10:07", "2026-11-24T14:15", None),
        (
            FourHours,
            "2026-11-24T13:01",
            "2026-11-25T09:15",
            Some("2026-11-24T17:15"),
        ),
        (
            FourHours,
            "2026-11-24T18:00",
            "2026-11-25T13:00",
            Some("2026-11-24T22:00"),
        ),
        (Hour, "2026-11-24T10:00", "2026-11-24T11:00", None),
        (
            Hour,
            "2026-11-24T16:30",
            "2026-11-25T09:30",
            Some("2026-11-24T17:30"),
        ),
        (Day, "2026-11-24T10:00", "2026-11-25T10:00", None),
        // Nobody works between the evening and the morning.
        (Day, "2026-11-24T20:00", "2026-11-26T09:00", None),
        (Day, "2026-11-24T08:00", "2026-11-25T09:00", None),
        // A weekend is longer than a night.
        (
            Day,
            "2026-11-26T20:00",
            "2026-11-30T09:00",
            Some("2026-11-27T20:00"),
        ),
        (
            Day,
            "2026-11-27T10:00",
            "2026-11-30T10:00",
            Some("2026-11-28T10:00"),
        ),
        (Later, "2026-11-27T10:00", "2026-12-02T10:00", None),
    ] {
        let (due, need) = due_at(&urgent(urgency), &Policy::default(), now);
        assert_eq!(due.to_string(), expected, "{urgency:?} {now}");
        assert_eq!(need, needed.and_then(When::parse), "{urgency:?} {now}");
    }
    let (_, need) = due_at(&rollout(), &Policy::default(), FRIDAY);
    assert_eq!(need, None, "nothing was said of it");
}

#[test]
fn an_incident_goes_by_the_clock() {
    let handover = Handover {
        document: &urgent(Urgency::Hour),
        recommendation: &recommended(Mode::LiveIncident),
        policy: &Policy::default(),
        words: &english(),
        zones: &FixedZones::default(),
        now: When::parse("2026-11-28T02:07").unwrap(),
    };
    let due = handover.deadline(builtin("incident"));
    assert_eq!(due.to_string(), "2026-11-28T03:15");
    assert_eq!(handover.missed(due), None);
}

#[test]
fn an_update_that_comes_too_late_names_the_escalation() {
    let after = |urgency| field(&urgent(urgency), Mode::AsyncProposal, "escalation");
    assert_eq!(
        after(Urgency::Week),
        "Waiting starts to hurt at 2026-11-27 17:00, before an answer is due: if it is open then, I call. \
         Call me as soon as it blocks you, or when it is not settled after 3 rounds in writing; \
         I answer within 4 working hours."
    );
    assert!(after(Urgency::Later).starts_with("Call me"));
}

#[test]
fn a_norm_of_days_is_told_in_days() {
    let mut policy = Policy::default();
    policy.norms.escalation_hours = (4, 36);
    let handover = Handover {
        document: &rollout(),
        recommendation: &recommended(Mode::AsyncProposal),
        policy: &policy,
        words: &english(),
        zones: &FixedZones::default(),
        now: friday(),
    };
    let told = handover.escalation(builtin("proposal"));
    assert!(told.ends_with("I answer within 2 working days."), "{told}");
}

/// From 16:30 on a Friday, with working hours from 9 to 17 and norms of 1 to 4 hours for what is urgent, 24 for the
/// rest. Half an hour is left on Friday:
///
/// - 1 hour: the other half from 9:00 on Monday. 4 hours: 3.5 from 9:00 on Monday.
/// - 24 hours are one working day: Monday at the same time. Nothing sooner is due this week.
/// - 72 hours are three: Monday, Tuesday, Wednesday.
#[test]
fn the_deadline_follows_urgency_and_norms_over_the_weekend() {
    for (urgency, expected) in [
        (Some(Urgency::Hour), "2026-11-30T09:30"),
        (Some(Urgency::FourHours), "2026-11-30T12:30"),
        (Some(Urgency::Day), "2026-11-30T16:30"),
        (None, "2026-11-30T16:30"),
        (Some(Urgency::Week), "2026-11-30T16:30"),
        (Some(Urgency::Later), "2026-12-02T16:30"),
    ] {
        let mut document = rollout();
        document.answers.urgency = urgency;
        let found = due(&document, &Policy::default());
        assert_eq!(found.to_string(), expected, "{urgency:?}");
        assert_eq!(field(&document, Mode::AsyncProposal, "deadline"), expected);
        assert_eq!(field(&document, Mode::AsyncInput, "deadline"), expected);
    }
}

/// What nobody waits for comes every week; what somebody waits for sooner comes sooner.
#[test]
fn a_status_comes_every_week_or_sooner_where_waiting_hurts_sooner() {
    for (urgency, expected) in [
        (Some(Urgency::FourHours), "2026-11-30T12:30"),
        (Some(Urgency::Day), "2026-11-30T16:30"),
        (Some(Urgency::Week), "2026-11-30T16:30"),
        (Some(Urgency::Later), "2026-12-04T16:30"),
        (None, "2026-12-04T16:30"),
    ] {
        let mut document = rollout();
        document.answers.urgency = urgency;
        let found = field(&document, Mode::AsyncUpdate, "next-update");
        assert_eq!(found, expected, "{urgency:?}");
    }
}

#[test]
fn an_escalation_asks_by_the_time_that_stands_in_it() {
    let after = written(
        &urgent(Urgency::Later),
        &recommended(Mode::AsyncProposal),
        &english(),
        "escalation",
    );
    let draft = after.update.drafts.get("escalation").unwrap();
    // Four working hours: half of one on Friday, the others on Monday.
    assert_eq!(draft.get("deadline"), "2026-11-30T12:30");
    assert!(draft.get("ask").contains("2026-11-30 12:30"), "{draft:?}");
}

/// Two hours from 16:30: 30 min on Friday, 90 min on Saturday from 10:00, which is a working day here.
#[test]
fn an_organisation_s_own_norms_and_week_count() {
    let policy = Policy::parse(
        r#"{"version":1,"norms":{"non_urgent_hours":2,
            "working_day":{"start":"10:00","end":"17:00"},"working_days":["fri","sat"]}}"#,
    )
    .unwrap();
    let found = due(&rollout(), &policy);
    assert_eq!(found.to_string(), "2026-11-28T11:30");
}

/// An organisation may give people a fortnight, or answer escalations slower than all else.
#[test]
fn what_is_more_urgent_is_never_due_later_whatever_the_norms() {
    let hours = [1, 4, 24, 72, 168, 744];
    for usual in hours {
        for worst in hours {
            for best in hours.into_iter().filter(|best| *best <= worst) {
                let mut policy = Policy::default();
                policy.norms.non_urgent_hours = usual;
                policy.norms.escalation_hours = (best, worst);
                for template in ["proposal", "status", "escalation", "incident"] {
                    let dues: Vec<String> = Urgency::ALL
                        .iter()
                        .map(|urgency| {
                            let document = urgent(*urgency);
                            let due = |template: &Template| {
                                Handover {
                                    document: &document,
                                    recommendation: &recommended(Mode::AsyncProposal),
                                    policy: &policy,
                                    words: &english(),
                                    zones: &FixedZones::default(),
                                    now: friday(),
                                }
                                .deadline(template)
                            };
                            due(builtin(template)).to_string()
                        })
                        .collect();
                    assert!(
                        dues.is_sorted(),
                        "{template} {best}, {worst}, {usual}: {dues:?}"
                    );
                }
            }
        }
    }
}
