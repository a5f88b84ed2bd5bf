//! What a policy file may say, and how it is refused.
#![allow(clippy::unwrap_used)]

use proptest::prelude::*;
use serde_json::{Value, json};
use worth_a_meeting::core::decision::{Factor, Gate, Mode};
use worth_a_meeting::core::policy::{Order, Policy, PolicyError, Remarks};

/// The file of which the build makes the default policy.
const BUILTIN: &str = include_str!("../data/policy.json");

/// Reads a policy that says this and nothing else.
fn saying(section: &Value) -> Result<Policy, PolicyError> {
    let mut policy = section.clone();
    policy["version"] = 1.into();
    Policy::parse(&policy.to_string())
}

/// The code and the path with which a policy is refused.
fn refused(section: &Value) -> (&'static str, String) {
    let error = saying(section).unwrap_err();
    (error.code(), error.path().to_owned())
}

#[test]
fn the_built_in_policy_is_complete_and_reads_the_same_again() {
    let policy = Policy::builtin();
    assert_eq!(policy, Policy::default());
    let read = Policy::parse(BUILTIN).unwrap();
    // The notes stay in the file.
    assert_ne!(read.remarks, policy.remarks);
    assert_eq!(
        Policy {
            remarks: Remarks::NONE,
            ..read
        },
        policy
    );
    assert_eq!(policy.name, "Worth a Meeting");
    assert_eq!(
        policy.decision.modes[Mode::AsyncProposal as usize].position,
        -24
    );
    assert_eq!(policy.norms.non_urgent_hours, 24);
    assert_eq!(policy.norms.escalation_hours, (1, 4));
    assert_eq!(
        (policy.norms.day_start_minutes, policy.norms.day_end_minutes),
        (540, 1020)
    );
    assert!(
        policy.norms.works_on(chrono::Weekday::Fri) && !policy.norms.works_on(chrono::Weekday::Sat)
    );
}

#[test]
fn every_number_that_pushes_names_its_rule() {
    let policy = Policy::default();
    for factor in Factor::ALL {
        for weight in policy.decision.points[factor as usize].iter() {
            let named = !weight.rule.is_empty();
            assert!(named || weight.points == 0, "{factor:?}");
            assert_eq!(weight.source.is_some(), named, "{factor:?}");
        }
    }
}

#[test]
fn a_policy_says_only_what_differs() {
    let default = Policy::default();
    assert_eq!(saying(&json!({})).unwrap(), default);
    let own = saying(&json!({
        "name": "Ours",
        "note": { "of": ["any", "kind"] },
        "decision": {
            "gates": { "no-input": false },
            "points": { "urgency": { "day": 6 }, "purpose": { "decide": 3 }, "rounds": [[0, 0, "none", null], [1, 9, "ours", null]] },
            "modes": { "workshop": { "offered": false }, "small-meeting": { "contributors": [1, 5], "template": "input", "then": "status" }, "write-first-then-meet": { "then": null } }
        },
        "norms": { "working_days": ["sun", "mon"], "working_day": { "start": "08:30", "end": "24:00" } }
    }))
    .unwrap();
    assert_eq!(own.name, "Ours");
    let rules = &own.decision;
    assert!(!rules.gates[Gate::NoInput as usize] && rules.gates[Gate::Incident as usize]);
    let day = &rules.points[Factor::Urgency as usize][2];
    assert_eq!(
        (day.points, &*day.rule, day.source.as_deref()),
        (6, "a-day-to-answer", Some("article-a"))
    );
    let decide = &rules.points[Factor::Purpose as usize][2];
    assert_eq!(
        (decide.points, &*decide.rule, &decide.source),
        (3, "own-rule", &None)
    );
    assert_eq!(rules.points[Factor::Rounds as usize].len(), 2);
    assert!(!rules.modes[Mode::Workshop as usize].offered);
    assert_eq!(
        rules.modes[Mode::SmallMeeting as usize].contributors,
        (1, 5)
    );
    assert_eq!(rules.modes[Mode::SmallMeeting as usize].position, 36);
    let opened = |mode: Mode| {
        let rule = &rules.modes[mode as usize];
        (&*rule.template, rule.then.as_deref())
    };
    assert_eq!(opened(Mode::SmallMeeting), ("input", Some("status")));
    assert_eq!(opened(Mode::Workshop), ("agenda", None));
    assert_eq!(opened(Mode::WriteFirstThenMeet), ("input", None));
    assert_eq!(
        own.norms.working_days,
        [true, false, false, false, false, false, true]
    );
    assert_eq!(
        (own.norms.day_start_minutes, own.norms.day_end_minutes),
        (510, 1440)
    );
    assert_eq!(own.norms.non_urgent_hours, 24);
}

#[test]
fn a_broken_policy_names_the_field() {
    for (section, code, path) in [
        (json!({"decision": 3}), "policy-expected", "decision"),
        (json!({"brandng": {}}), "policy-unknown", "brandng"),
        (json!({"__proto__": {}}), "policy-unknown", "__proto__"),
        (
            json!({"decision": {"point": {}}}),
            "policy-unknown",
            "decision.point",
        ),
        (
            json!({"decision": {"points": {"mood": {}}}}),
            "policy-unknown",
            "decision.points.mood",
        ),
        (
            json!({"decision": {"points": {"urgency": {"soon": 1}}}}),
            "policy-unknown",
            "decision.points.urgency.soon",
        ),
        (
            json!({"decision": {"points": {"urgency": {"day": "4"}}}}),
            "policy-expected",
            "decision.points.urgency.day",
        ),
        (
            json!({"decision": {"points": {"urgency": {"day": 4.5}}}}),
            "policy-expected",
            "decision.points.urgency.day",
        ),
        (
            json!({"decision": {"points": {"urgency": {"day": 101}}}}),
            "policy-out-of-range",
            "decision.points.urgency.day",
        ),
        (
            json!({"decision": {"points": {"risk": {"no": [1, "r"]}}}}),
            "policy-out-of-range",
            "decision.points.risk.no",
        ),
        (
            json!({"decision": {"points": {"risk": {"no": [1, "A Rule", null]}}}}),
            "policy-expected",
            "decision.points.risk.no.1",
        ),
        (
            json!({"decision": {"points": {"risk": {"no": [1, "rule", 7]}}}}),
            "policy-expected",
            "decision.points.risk.no.2",
        ),
        (
            json!({"decision": {"points": {"overlap": []}}}),
            "policy-out-of-range",
            "decision.points.overlap",
        ),
        (
            json!({"decision": {"points": {"overlap": [[1, 0, "r", null]]}}}),
            "policy-order",
            "decision.points.overlap.0.0",
        ),
        (
            json!({"decision": {"points": {"contributors": [[0, 0, "r", null], [0, 1, "r", null]]}}}),
            "policy-order",
            "decision.points.contributors.1.0",
        ),
        (
            json!({"decision": {"gates": {"incident": 1}}}),
            "policy-expected",
            "decision.gates.incident",
        ),
        (
            json!({"decision": {"talk_after_rounds": 0}}),
            "policy-out-of-range",
            "decision.talk_after_rounds",
        ),
        (
            json!({"decision": {"modes": {"workshop": {"position": 201}}}}),
            "policy-out-of-range",
            "decision.modes.workshop.position",
        ),
        (
            json!({"decision": {"modes": {"workshop": {"contributors": [9, 3]}}}}),
            "policy-out-of-range",
            "decision.modes.workshop.contributors.1",
        ),
        (
            json!({"decision": {"modes": {"workshop": {"template": "An agenda"}}}}),
            "policy-expected",
            "decision.modes.workshop.template",
        ),
        (
            json!({"decision": {"modes": {"workshop": {"template": null}}}}),
            "policy-expected",
            "decision.modes.workshop.template",
        ),
        (
            json!({"decision": {"modes": {"workshop": {"then": "An agenda"}}}}),
            "policy-expected",
            "decision.modes.workshop.then",
        ),
        (
            json!({"decision": {"modes": {"workshop": {"unfit": {"urgency": {"day": 1}}}}}}),
            "policy-unknown",
            "decision.modes.workshop.unfit.urgency",
        ),
        (
            json!({"decision": {"modes": {"workshop": {"unfit": {"purpose": {"ideas": -1}}}}}}),
            "policy-out-of-range",
            "decision.modes.workshop.unfit.purpose.ideas",
        ),
        (
            json!({"norms": {"non_urgent_hours": 0}}),
            "policy-out-of-range",
            "norms.non_urgent_hours",
        ),
        (
            json!({"norms": {"escalation_hours": [4, 1]}}),
            "policy-out-of-range",
            "norms.escalation_hours.1",
        ),
        (
            json!({"norms": {"working_day": {"start": "9:00", "end": "17:00"}}}),
            "policy-expected",
            "norms.working_day.start",
        ),
        (
            json!({"norms": {"working_day": {"start": "09:00", "end": "24:01"}}}),
            "policy-expected",
            "norms.working_day.end",
        ),
        (
            json!({"norms": {"working_day": {"start": "09:00", "end": "09:00"}}}),
            "policy-order",
            "norms.working_day.end",
        ),
        (
            json!({"norms": {"working_day": {"start": "09:00"}}}),
            "policy-missing",
            "norms.working_day.end",
        ),
        (
            json!({"norms": {"working_days": ["mon", "day"]}}),
            "policy-expected",
            "norms.working_days.1",
        ),
        (json!({"wording": []}), "policy-expected", "wording"),
        (
            json!({"wording": {"en_GB": {}}}),
            "policy-expected",
            "wording.en_GB",
        ),
        (
            json!({"wording": {"en": {"__proto__": "x"}}}),
            "policy-unknown",
            "wording.en.__proto__",
        ),
        (
            json!({"wording": {"en": {"undo": "a\u{1}b"}}}),
            "policy-expected",
            "wording.en.undo",
        ),
        (
            json!({"wording": {"en": {"undo": ""}}}),
            "policy-out-of-range",
            "wording.en.undo",
        ),
        (
            json!({"wording": {"en": (0..401).map(|at| (format!("m-{at}"), json!("x"))).collect::<serde_json::Map<_, _>>()}}),
            "policy-out-of-range",
            "wording.en",
        ),
        (
            json!({"branding": {"logo": "x"}}),
            "policy-unknown",
            "branding.logo",
        ),
        (
            json!({"branding": {"organisation": "x".repeat(81)}}),
            "policy-out-of-range",
            "branding.organisation",
        ),
        (
            json!({"branding": {"accent": {"dark": "#000000"}}}),
            "policy-missing",
            "branding.accent.light",
        ),
        (
            json!({"branding": {"accent": {"light": "red"}}}),
            "policy-expected",
            "branding.accent.light",
        ),
        (
            json!({"branding": {"handbook": {"url": "javascript:alert(1)", "label": "x"}}}),
            "policy-expected",
            "branding.handbook.url",
        ),
        (
            json!({"name": "x".repeat(201)}),
            "policy-out-of-range",
            "name",
        ),
    ] {
        assert_eq!(refused(&section), (code, path.to_owned()), "{section}");
    }
}

#[test]
fn points_that_would_make_more_urgent_more_asynchronous_are_refused() {
    for (factor, points, path) in [
        ("urgency", json!({"week": 5}), "week"),
        // What the file says is to blame, rather than what it leaves as it is.
        ("urgency", json!({"hour": 17}), "hour"),
        (
            "urgency",
            json!({"hour": 17, "four-hours": 18}),
            "four-hours",
        ),
        ("sensitivity", json!({"personal": 7}), "personal"),
        ("rounds", json!([[0, 5, "r", null], [1, 4, "r", null]]), "1"),
        (
            "overlap",
            json!([[0, 0, "r", null], [4, 2, "r", null], [8, 1, "r", null]]),
            "2",
        ),
    ] {
        let section = json!({"decision": {"points": {factor: points}}});
        assert_eq!(
            refused(&section),
            ("policy-order", format!("decision.points.{factor}.{path}"))
        );
    }
    let error = saying(&json!({"decision": {"points": {"urgency": {"hour": 17}}}})).unwrap_err();
    let order = Order::Least {
        of: "decision.points.urgency.four-hours".to_owned(),
        number: 18,
    };
    assert!(matches!(error, PolicyError::Order { order: found, .. } if found == order));
    // Equal points are no fall, and the other factors may point anywhere.
    assert!(
        saying(&json!({"decision": {"points": {"urgency": {"week": 4}, "risk": {"yes": -50}}}}))
            .is_ok()
    );
    let section = json!({"decision": {"modes": {"async-proposal": {"position": 9}}}});
    assert_eq!(
        refused(&section),
        (
            "policy-order",
            "decision.modes.async-proposal.position".to_owned()
        )
    );
}

#[test]
fn a_policy_that_leaves_no_mode_for_some_count_is_refused() {
    let mut modes = json!({});
    for mode in Mode::ALL {
        modes[mode.id()] =
            json!({"offered": mode == Mode::SmallMeeting || mode == Mode::LiveIncident});
    }
    let error = saying(&json!({"decision": {"modes": modes}})).unwrap_err();
    assert_eq!(
        error,
        PolicyError::NoMode {
            path: "decision.modes".into(),
            contributors: 0
        }
    );
    modes["small-meeting"]["contributors"] = json!([0, 7]);
    let error = saying(&json!({"decision": {"modes": modes}})).unwrap_err();
    assert_eq!(
        error,
        PolicyError::NoMode {
            path: "decision.modes".into(),
            contributors: 8
        }
    );
    modes["small-meeting"]["contributors"] = json!([0, null]);
    assert!(saying(&json!({"decision": {"modes": modes}})).is_ok());
}

#[test]
fn text_that_is_no_policy_is_refused() {
    assert_eq!(
        Policy::parse("{\n  oops"),
        Err(PolicyError::Syntax { line: 2, column: 3 })
    );
    assert_eq!(
        Policy::parse("{}"),
        Err(PolicyError::Missing {
            path: "version".into()
        })
    );
    assert_eq!(
        Policy::parse(r#"{"version": 2}"#),
        Err(PolicyError::Version {
            path: "version".into()
        })
    );
    assert_eq!(
        Policy::parse("[]"),
        Err(PolicyError::Expected {
            path: String::new(),
            kind: "object"
        })
    );
    assert_eq!(
        Policy::parse(&" ".repeat(Policy::MAX_BYTES + 1)),
        Err(PolicyError::TooLong)
    );
    let deep = ["[".repeat(30_000), "]".repeat(30_000)].concat();
    assert!(matches!(
        Policy::parse(&deep),
        Err(PolicyError::Syntax { .. })
    ));
}

/// Every path in a JSON text, as the keys and indices that lead there.
fn paths(value: &Value, path: &mut Vec<String>, found: &mut Vec<Vec<String>>) {
    found.push(path.clone());
    let mut walk = |key: String, value| {
        path.push(key);
        paths(value, path, found);
        path.pop();
    };
    match value {
        Value::Object(fields) => fields
            .iter()
            .for_each(|(key, value)| walk(key.clone(), value)),
        Value::Array(items) => items
            .iter()
            .enumerate()
            .for_each(|(index, value)| walk(index.to_string(), value)),
        _ => {}
    }
}

fn hostile() -> impl Strategy<Value = Value> {
    prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        (-300_i32..300).prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        any::<String>().prop_map(Value::from),
        Just(json!([])),
        Just(json!({})),
        Just(json!([0, 0, "r", null])),
        Just(json!({"": {"": []}})),
    ]
}

proptest! {
    #[test]
    fn no_text_makes_it_panic(text in any::<String>()) {
        let _ = Policy::parse(&text);
    }

    /// Whatever one field is replaced by: a policy that can be used, or an error that names a field
    /// on the way to it or beside it.
    #[test]
    fn no_single_wrong_field_makes_it_panic(nth in any::<prop::sample::Index>(), value in hostile()) {
        let mut policy: Value = serde_json::from_str(BUILTIN).unwrap();
        let mut found = Vec::new();
        paths(&policy, &mut Vec::new(), &mut found);
        let path = nth.get(&found);
        let pointer: String = path.iter().map(|key| format!("/{key}")).collect();
        *policy.pointer_mut(&pointer).unwrap() = value;
        match Policy::parse(&policy.to_string()) {
            Ok(policy) => {
                let answers = worth_a_meeting::core::decision::Answers::default();
                worth_a_meeting::core::decision::select(&answers, &policy);
            }
            Err(error) => {
                let first = path.first().map_or("", String::as_str);
                prop_assert!(error.path().starts_with(first) || path.is_empty(), "{error} for {pointer}");
            }
        }
    }

    /// The text cut or spoilt anywhere.
    #[test]
    fn no_spoilt_text_makes_it_panic(at in any::<prop::sample::Index>(), by in any::<char>(), cut in any::<bool>()) {
        let mut text: Vec<char> = BUILTIN.chars().collect();
        let at = at.index(text.len());
        text[at] = by;
        text.truncate(if cut { at } else { text.len() });
        let _ = Policy::parse(&text.into_iter().collect::<String>());
    }
}
