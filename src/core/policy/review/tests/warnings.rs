//! What is doubtful, and what is not.

use super::policies::with;
use crate::core::policy::Policy;
use crate::core::policy::review::{Doubt, warnings};

fn found(fields: &str) -> Vec<(Doubt, String)> {
    let found = warnings(&with(fields)).into_iter();
    found.map(|warning| (warning.doubt, warning.path)).collect()
}

#[test]
fn nothing_is_doubtful_about_the_default_policy() {
    assert_eq!(warnings(&Policy::builtin()), []);
}

/// Each doubt, a policy that raises it alone, and the field that it names.
#[test]
fn each_doubt_is_raised_where_it_belongs() {
    let cases = [
        (
            Doubt::NothingLive,
            r#""decision":{"modes":{"one-to-one-call":{"offered":false},"small-meeting":{"offered":false},"workshop":{"offered":false}}}"#,
            "decision.modes",
        ),
        (
            Doubt::NothingWritten,
            r#""decision":{"modes":{"decide-and-inform":{"offered":false},"async-update":{"offered":false},"recorded-walkthrough":{"offered":false},"async-proposal":{"offered":false},"async-input":{"offered":false},"write-first-then-meet":{"contributors":[0,null]}}}"#,
            "decision.modes",
        ),
        (
            Doubt::NoIncidentCall,
            r#""decision":{"gates":{"incident":false}}"#,
            "decision.gates.incident",
        ),
        (
            Doubt::NoIncidentCall,
            r#""decision":{"modes":{"live-incident":{"offered":false}}}"#,
            "decision.modes.live-incident.offered",
        ),
        (
            Doubt::SamePosition,
            r#""decision":{"modes":{"workshop":{"position":36}}}"#,
            "decision.modes.workshop.position",
        ),
        (
            Doubt::LargeSmallMeeting,
            r#""decision":{"modes":{"small-meeting":{"contributors":[2,8]}}}"#,
            "decision.modes.small-meeting.contributors.1",
        ),
        (
            Doubt::CrowdedOneToOne,
            r#""decision":{"modes":{"one-to-one-call":{"contributors":[0,2]}}}"#,
            "decision.modes.one-to-one-call.contributors.1",
        ),
        (
            Doubt::TurnedRound,
            r#""decision":{"points":{"urgency":{"week":4}}}"#,
            "decision.points.urgency.week",
        ),
        (
            Doubt::NoSource,
            r#""decision":{"points":{"purpose":{"decide":3}}}"#,
            "decision.points.purpose.decide",
        ),
        (
            Doubt::RoundsDisagree,
            r#""decision":{"talk_after_rounds":5}"#,
            "decision.talk_after_rounds",
        ),
        (
            Doubt::SlowEscalation,
            r#""norms":{"escalation_hours":[1,25]}"#,
            "norms.escalation_hours.1",
        ),
        (
            Doubt::ShortDay,
            r#""norms":{"working_day":{"start":"09:00","end":"10:59"}}"#,
            "norms.working_day.end",
        ),
        (
            Doubt::OddWeek,
            r#""norms":{"working_days":["mon"]}"#,
            "norms.working_days",
        ),
    ];
    for (doubt, fields, path) in cases {
        assert_eq!(found(fields), [(doubt, path.to_owned())], "{fields}");
    }
    for doubt in Doubt::ALL {
        assert!(cases.iter().any(|(it, ..)| *it == doubt), "{doubt:?}");
    }
}

#[test]
fn a_mode_that_is_not_offered_raises_no_doubt_about_itself() {
    let fields = r#""decision":{"modes":{"workshop":{"position":36,"offered":false}}}"#;
    assert_eq!(found(fields), []);
}
