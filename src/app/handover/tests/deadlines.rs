//! By when an answer is wanted, worked out by hand.

use super::*;
use crate::core::decision::Choice as _;

fn due(document: &Document, policy: &Policy) -> When {
    Handover {
        document,
        recommendation: &recommended(Mode::AsyncProposal),
        policy,
        words: &english(),
        now: friday(),
    }
    .deadline()
}

/// From 16:30 on a Friday, with working hours from 9 to 17 and norms of 1 to 4 hours for what is urgent, 24 for the
/// rest. Half an hour is left on Friday:
///
/// - 1 hour: the other half from 9:00 on Monday. 4 hours: 3.5 from 9:00 on Monday.
/// - 24 hours are one working day: Monday at the same time.
/// - 72 hours are three: Monday, Tuesday, Wednesday.
#[test]
fn the_deadline_follows_urgency_and_norms_over_the_weekend() {
    for (urgency, expected) in [
        (Some(Urgency::Hour), "2026-11-30T09:30"),
        (Some(Urgency::FourHours), "2026-11-30T12:30"),
        (Some(Urgency::Day), "2026-11-30T16:30"),
        (None, "2026-11-30T16:30"),
        (Some(Urgency::Week), "2026-12-02T16:30"),
        (Some(Urgency::Later), "2026-12-02T16:30"),
    ] {
        let mut document = rollout();
        document.answers.urgency = urgency;
        let found = due(&document, &Policy::default());
        assert_eq!(found.to_string(), expected, "{urgency:?}");
        assert_eq!(field(&document, Mode::AsyncProposal, "deadline"), expected);
        assert_eq!(field(&document, Mode::AsyncInput, "deadline"), expected);
        assert_eq!(field(&document, Mode::AsyncUpdate, "next-update"), expected);
    }
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
                let dues: Vec<String> = Urgency::ALL
                    .iter()
                    .map(|urgency| {
                        let mut document = rollout();
                        document.answers.urgency = Some(*urgency);
                        due(&document, &policy).to_string()
                    })
                    .collect();
                assert!(dues.is_sorted(), "{best}, {worst}, {usual}: {dues:?}");
            }
        }
    }
}
