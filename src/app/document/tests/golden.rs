//! Documents of version 1 stay readable for good: people keep them in drafts, links and pages.
//!
//! Where one of these fails, the form has changed: raise the version and migrate instead of mending the test.

use super::super::*;
use crate::core::cost::Recurrence;
use crate::core::cost::ticker::{Change, Log, Moment, Note};
use crate::core::decision::{
    Complexity, DeepWork, Factor, Familiarity, Prepared, Purpose, Reversibility, Risk, Sensitivity,
    Urgency,
};

const GOLDEN: &str = include_str!("../../../../tests/golden/document-v1.json");

/// What documents of version 1 may hold since meetings are counted while they run.
const RUNNING: &str = include_str!("../../../../tests/golden/document-v1-running.json");

/// What documents of version 1 may hold since there are business cases.
const ROI: &str = include_str!("../../../../tests/golden/document-v1-roi.json");

fn draft(values: &[(&str, &str)]) -> Draft {
    let own = |(field, text): &(&str, &str)| ((*field).to_owned(), (*text).to_owned());
    Draft {
        values: values.iter().map(own).collect(),
    }
}

fn golden() -> Document {
    let mut cost = CostSheet {
        region: Some(Region::Us),
        currency: Some("USD".to_owned()),
        roles: vec![
            RoleSheet {
                name: "Engineers".to_owned(),
                people: Entry::Number(5.0),
                pay: PayKind::Annual,
                amount: Entry::Number(120_000.0),
            },
            RoleSheet {
                amount: Entry::Text("ask HR".to_owned()),
                ..RoleSheet::default()
            },
        ],
        recurrence: Recurrence::TwoWeekly,
        ..CostSheet::default()
    };
    for (field, number) in [
        (CostField::Duration, 45.0),
        (CostField::Preparation, 10.0),
        (CostField::FollowUp, 5.5),
        (CostField::Recovery, 0.0),
        (CostField::Fixed, 12.25),
        (CostField::Weeks, 44.0),
        (CostField::Words, 450.0),
        (CostField::Responders, 3.0),
        (CostField::Rounds, 2.0),
        (CostField::Reply, 4.0),
        (CostField::Delay, 80.0),
        (CostField::Latency, 24.0),
    ] {
        *cost.entry_mut(field) = Entry::Number(number);
    }
    *cost.entry_mut(CostField::FirstSlot) = Entry::Text("Thursday?".to_owned());
    Document {
        view: View::Cost,
        topic: "Move the build to the new runners".to_owned(),
        answers: Answers {
            urgency: Some(Urgency::Week),
            complexity: Some(Complexity::Analysis),
            contributors: Some(4),
            risk: Some(Risk::Somewhat),
            purpose: Some(Purpose::Decide),
            reversibility: Some(Reversibility::Costly),
            sensitivity: Some(Sensitivity::Disagreement),
            prepared: Some(Prepared::Notes),
            rounds: Some(2),
            overlap: Some(6),
            familiarity: Some(Familiarity::High),
            deep_work: Some(DeepWork::Yes),
        },
        update: Update {
            template: Some("proposal".to_owned()),
            drafts: LiteMap::from_iter([
                (
                    "proposal".to_owned(),
                    draft(&[
                        ("title", "New runners"),
                        ("deadline", "2026-11-27T17:00"),
                        ("on-silence", "waits"),
                        ("options", "- stay\n- move “now”"),
                    ]),
                ),
                (
                    "status".to_owned(),
                    draft(&[("title", "Runners: half way")]),
                ),
            ]),
            ..Update::default()
        },
        cost,
        policy: PolicyEdits::default(),
        ticker: Log::default(),
        roi: RoiSheet::default(),
    }
}

/// What came later and may be left out: without it a document of version 1 is what it was.
#[test]
fn the_kept_edits_of_a_policy_open_to_the_same_edits() {
    let kept = r#"{"version":1,"document":{"view":"policy","policy":{"":"{\"version\":1}","decision.gates.incident":"false","decision.points.urgency.day":"1x"}}}"#;
    // The editor is for the page to open: the edits stay, the view does not.
    let mut document = Document::default();
    document.policy.set("", r#"{"version":1}"#);
    document.policy.set("decision.gates.incident", "false");
    document.policy.set("decision.points.urgency.day", "1x");
    assert_eq!(from_json(kept), Ok(document.clone()));
    assert_eq!(from_json(&to_json(&document)), Ok(document));
}

#[test]
fn the_kept_on_costs_open_to_the_same_figures() {
    let kept =
        r#"{"version":1,"document":{"cost":{"figures":{"multiplier":1.5,"paidHours":1800}}}}"#;
    let mut document = Document::default();
    *document.cost.entry_mut(CostField::Multiplier) = Entry::Number(1.5);
    *document.cost.entry_mut(CostField::PaidHours) = Entry::Number(1800.0);
    assert_eq!(from_json(kept), Ok(document.clone()));
    assert_eq!(from_json(&to_json(&document)), Ok(document));
}

fn running() -> Document {
    let role = |people| RoleSheet {
        people: Entry::Number(people),
        ..RoleSheet::default()
    };
    let mut document = Document {
        view: View::Cost,
        ..Document::default()
    };
    document.cost.roles = vec![role(4.0), role(1.0)];
    *document.cost.entry_mut(CostField::Budget) = Entry::Number(250.0);
    let notes = [
        (1_764_064_800_000.0, Change::Started, 0, 0.0),
        (1_764_064_800_000.0, Change::Joined, 0, 4.0),
        (1_764_065_400_000.5, Change::Joined, 1, 1.0),
        (1_764_065_700_000.0, Change::Paused, 0, 0.0),
        (1_764_066_000_000.0, Change::Resumed, 0, 0.0),
        (1_764_066_300_000.0, Change::Left, 0, 2.0),
        (1_764_068_400_000.0, Change::Ended, 0, 0.0),
    ];
    let notes = notes.map(|(at, change, role, people)| Note {
        at: Moment::new(at),
        change,
        role,
        people,
    });
    document.ticker.notes = notes.to_vec();
    document
}

/// Every path that the business case writes.
const BUSINESS_CASE: [(&str, &str); 17] = [
    ("capture", "30..50..90"),
    ("from", "article-a"),
    ("horizon", "24"),
    ("kept.0.currency", "EUR"),
    ("kept.0.name", "Two teams"),
    ("kept.0.people", "10..14"),
    ("kept.0.region", "eu"),
    ("meeting-basis", "monthly-cost"),
    ("monthly-cost", "10000"),
    ("pay", "ask HR"),
    ("pay-basis", "annual"),
    ("ramp", "6"),
    ("scope", "cash-and-capacity"),
    ("seed", "7"),
    ("share-moved", "44"),
    ("turnover-basis", "amount"),
    ("turnover-saved", "0..20000"),
];

#[test]
fn the_kept_business_case_of_version_1_opens_to_the_same_case() {
    let mut expected = Document {
        view: View::Roi,
        ..Document::default()
    };
    for (path, text) in BUSINESS_CASE {
        expected.roi.set(path, text);
    }
    assert_eq!(from_json(ROI), Ok(expected.clone()));
    assert_eq!(from_json(&to_json(&expected)), Ok(expected));
}

#[test]
fn the_kept_running_meeting_of_version_1_opens_to_the_same_meeting() {
    assert_eq!(from_json(RUNNING), Ok(running()));
}

#[test]
fn the_kept_document_of_version_1_opens_to_the_same_document() {
    assert_eq!(from_json(GOLDEN), Ok(golden()));
}

#[test]
fn the_kept_document_has_every_field() {
    let kept: serde_json::Value = serde_json::from_str(GOLDEN).unwrap();
    let written: serde_json::Value = serde_json::from_str(&to_json(&golden())).unwrap();
    let figures = &written["document"]["cost"]["figures"];
    // The budget came later, and is kept with the running meeting; so did the two figures of on-costs.
    assert_eq!(figures.as_object().unwrap().len() + 3, CostField::ALL.len());
    assert_eq!(
        written["document"]["answers"].as_object().unwrap().len(),
        Factor::ALL.len()
    );
    // Numbers apart, which may be written as 5 or as 5.0.
    assert_eq!(names(&written), names(&kept));
}

/// The names of all fields, each with the way to it.
fn names(value: &serde_json::Value) -> Vec<String> {
    let below = |name: &str, value| {
        names(value)
            .into_iter()
            .map(move |below| format!("{name}/{below}"))
            .collect()
    };
    let inner: Vec<Vec<String>> = match value {
        serde_json::Value::Object(fields) => fields
            .iter()
            .map(|(name, value)| below(name, value))
            .collect(),
        serde_json::Value::Array(items) => items.iter().map(|value| below("*", value)).collect(),
        _ => return vec![String::new()],
    };
    inner.concat()
}

#[test]
fn every_word_of_version_1_is_still_understood() {
    let words: [(&str, &[&str]); 14] = [
        (r#"{"view":"?"}"#, &["decide", "compose", "cost", "roi"]),
        (
            r#"{"answers":{"urgency":"?"}}"#,
            &["hour", "four-hours", "day", "week", "later"],
        ),
        (
            r#"{"answers":{"complexity":"?"}}"#,
            &["clear", "analysis", "ambiguous"],
        ),
        (r#"{"answers":{"risk":"?"}}"#, &["no", "somewhat", "yes"]),
        (
            r#"{"answers":{"purpose":"?"}}"#,
            &[
                "inform",
                "gather",
                "decide",
                "ideas",
                "conflict",
                "relationship",
                "incident",
            ],
        ),
        (
            r#"{"answers":{"reversibility":"?"}}"#,
            &["easy", "costly", "hard"],
        ),
        (
            r#"{"answers":{"sensitivity":"?"}}"#,
            &["neutral", "disagreement", "personal"],
        ),
        (
            r#"{"answers":{"prepared":"?"}}"#,
            &["no", "notes", "proposal"],
        ),
        (
            r#"{"answers":{"familiarity":"?"}}"#,
            &["low", "some", "high"],
        ),
        (r#"{"answers":{"deep-work":"?"}}"#, &["no", "yes"]),
        (r#"{"cost":{"region":"?"}}"#, &["eu", "us"]),
        (
            r#"{"cost":{"roles":[{"pay":"?"}]}}"#,
            &["loaded-hourly", "hourly", "annual"],
        ),
        (
            r#"{"cost":{"recurrence":"?"}}"#,
            &[
                "once",
                "daily",
                "weekly",
                "two-weekly",
                "monthly",
                "quarterly",
            ],
        ),
        (
            r#"{"ticker":[{"at":0,"change":"?"}]}"#,
            &["started", "joined", "left", "paused", "resumed", "ended"],
        ),
    ];
    for (frame, words) in words {
        let mut opened: Vec<Document> = Vec::new();
        for word in words {
            let json = format!(r#"{{"version":1,"document":{}}}"#, frame.replace('?', word));
            let document = from_json(&json).unwrap_or_else(|error| panic!("{json}: {error:?}"));
            assert!(
                to_json(&document).contains(&format!("\"{word}\"")),
                "{word} is written as it was read"
            );
            assert!(
                !opened.contains(&document),
                "{word} means something of its own"
            );
            opened.push(document);
        }
    }
}
