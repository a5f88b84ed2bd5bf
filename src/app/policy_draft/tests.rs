//! What comes of what was typed into the editor.
#![allow(clippy::unwrap_used)]

use proptest::prelude::*;

use super::*;
use crate::app::document::any;
use crate::core::decision::{Gate, Mode};
use crate::core::policy::{Colour, limits};

fn typed(fields: &[(&str, &str)]) -> PolicyEdits {
    let mut edits = PolicyEdits::default();
    for (path, text) in fields {
        edits.set(path, text);
    }
    edits
}

/// The product's policy, or the file that these edits opened.
fn baseline(edits: &PolicyEdits) -> Baseline {
    let product = Baseline::of(Rc::new(Policy::builtin()), Origin::Product);
    Opened::default().baseline(&product, edits)
}

fn drafted(edits: &PolicyEdits) -> PolicyDraft {
    PolicyDraft::new(&baseline(edits), edits)
}

fn draft(fields: &[(&str, &str)]) -> PolicyDraft {
    drafted(&typed(fields))
}

fn problems(draft: &PolicyDraft) -> Vec<(&str, &str)> {
    let problems = draft.problems.iter();
    problems
        .map(|problem| (problem.path.as_str(), problem.error.code()))
        .collect()
}

#[test]
fn without_edits_it_is_the_page_s_own_policy() {
    let page = Rc::new(Policy::parse(r#"{"version":1,"name":"Ours"}"#).unwrap());
    let page = Baseline::of(page, Origin::Page);
    let draft = PolicyDraft::new(&page, &PolicyEdits::default());
    assert_eq!((&draft.base, &draft.policy), (&page.policy, &page.policy));
    assert_eq!(draft.origin, Origin::Page);
    assert_eq!(draft.problems, []);
}

/// One edit of every kind of field, and the file that says the same.
#[test]
fn each_field_says_what_the_same_field_of_a_file_says() {
    let draft = draft(&[
        ("name", " Ours "),
        ("decision.gates.incident", "false"),
        ("decision.talk_after_rounds", "5"),
        ("decision.points.urgency.day", "\u{2212}3"),
        ("decision.points.rounds.1.0", "1"),
        ("decision.points.rounds.2.1", "60"),
        ("decision.modes.workshop.offered", "false"),
        ("decision.modes.workshop.position", "41"),
        ("decision.modes.workshop.contributors.1", "-"),
        ("decision.modes.small-meeting.contributors.0", "3"),
        ("decision.modes.workshop.template", "proposal"),
        ("norms.non_urgent_hours", "48"),
        ("norms.escalation_hours.1", "2"),
        ("norms.working_day.start", "08:30"),
        ("norms.working_days.fri", "false"),
        ("norms.working_days.sat", "true"),
        (
            "norms.holidays",
            "2026-12-25  Christmas Day\n\n 2027-01-01 \n",
        ),
    ]);
    let file = r#"{"version":1,"name":"Ours",
        "decision":{
            "gates":{"incident":false},
            "talk_after_rounds":5,
            "points":{
                "urgency":{"day":-3},
                "rounds":[[0,0,"writing-not-tried","judgement"],[1,8,"writing-stalls","judgement"],[3,60,"three-rounds-then-talk","gitlab"]]
            },
            "modes":{
                "workshop":{"offered":false,"position":41,"contributors":[3,null],"template":"proposal"},
                "small-meeting":{"contributors":[3,7]}
            }
        },
        "norms":{"non_urgent_hours":48,"escalation_hours":[1,2],
            "working_day":{"start":"08:30","end":"17:00"},"working_days":["mon","tue","wed","thu","sat"],
            "holidays":[["2026-12-25","Christmas Day"],"2027-01-01"]}}"#;
    assert_eq!(draft.problems, []);
    assert_eq!(*draft.policy, Policy::parse(file).unwrap());
    assert_eq!(*draft.base, Policy::builtin());
}

#[test]
fn an_opened_file_is_what_the_fields_are_typed_over() {
    let draft = draft(&[
        (
            "",
            r#"{"version":1,"name":"Theirs","decision":{"points":{"urgency":{"day":9}}}}"#,
        ),
        ("decision.gates.no-input", "false"),
    ]);
    assert_eq!(draft.base.name, "Theirs");
    assert_eq!(draft.origin, Origin::File);
    assert_eq!(
        draft.policy.decision.points[Factor::Urgency as usize][2].points,
        9
    );
    assert!(!draft.policy.decision.gates[Gate::NoInput as usize]);
    assert!(draft.base.decision.gates[Gate::NoInput as usize]);
}

#[test]
fn a_file_is_read_once_for_all_that_is_typed_over_it() {
    let mut opened = Opened::default();
    let product = Baseline::of(Rc::new(Policy::builtin()), Origin::Product);
    let mut edits = typed(&[("", r#"{"version":1,"name":"Theirs"}"#)]);
    let first = opened.baseline(&product, &edits);
    edits.set("norms.non_urgent_hours", "8");
    let second = opened.baseline(&product, &edits);
    assert!(Rc::ptr_eq(&first.policy, &second.policy));
    let draft = PolicyDraft::new(&second, &edits);
    assert!(Rc::ptr_eq(&first.policy, &draft.base));
    edits.set("", r#"{"version":1,"name":"Others"}"#);
    assert_eq!(opened.baseline(&product, &edits).policy.name, "Others");
    edits.set("", "");
    let none = opened.baseline(&product, &edits);
    assert!(Rc::ptr_eq(&none.policy, &product.policy));
}

#[test]
fn words_and_looks_are_typed_over_those_of_the_file() {
    let file = include_str!("../../../docs/policies/words-and-looks.json");
    let draft = draft(&[
        ("", file),
        ("wording.en.mode-small-meeting", " Chat "),
        ("wording.de.mode-workshop-short", "Werkstatt"),
        ("branding.organisation", "Other AG"),
        ("branding.accent.dark", "#ffffff"),
        ("branding.handbook.label", "Ours"),
        ("decision.modes.write-first-then-meet.then", GONE),
        ("decision.modes.workshop.then", "status"),
    ]);
    assert_eq!(draft.problems, []);
    let mut expected = Policy::parse(file).unwrap();
    expected.wording.languages[0].messages[0].1 = "Chat".to_owned();
    let german = &mut expected.wording.languages[1].messages;
    german.push(("mode-workshop-short".to_owned(), "Werkstatt".to_owned()));
    let branding = &mut expected.branding;
    branding.organisation = Some("Other AG".to_owned());
    branding.accent.as_mut().unwrap().dark = Colour::of("#ffffff");
    branding.handbook.as_mut().unwrap().label = "Ours".to_owned();
    expected.decision.modes[Mode::WriteFirstThenMeet as usize].then = None;
    expected.decision.modes[Mode::Workshop as usize].then = Some("status".into());
    assert_eq!(*draft.policy, expected);
}

#[test]
fn slips_in_words_and_looks_are_found_beside_their_fields() {
    let draft = draft(&[
        ("wording.en.mode-workshop", "{ $n } rooms"),
        ("wording.en.mode-workshop-short", "x".repeat(501).as_str()),
        ("branding.accent.dark", "#000000"),
        ("branding.handbook.url", "javascript:alert(1)"),
        ("branding.handbook.label", "x"),
        ("decision.modes.workshop.then", "retro"),
    ]);
    let mut problems = problems(&draft);
    problems.sort_unstable();
    assert_eq!(
        problems,
        [
            ("branding.accent.light", "policy-missing"),
            ("branding.handbook.url", "policy-expected"),
            ("decision.modes.workshop.then", "policy-unknown"),
            ("wording.en.mode-workshop", "policy-expected"),
            ("wording.en.mode-workshop-short", "policy-out-of-range"),
        ]
    );
}

#[test]
fn the_words_of_a_rule_go_with_the_band_that_had_it() {
    let file = include_str!("../../../docs/policies/own-rules.json");
    let mut edits = typed(&[("", file)]);
    edits.set("decision.points.contributors.2", GONE);
    let draft = drafted(&edits);
    assert_eq!(draft.problems, []);
    let said = |id: &str| {
        let mut messages = draft.policy.wording.of("en").iter();
        messages.any(|(known, _)| known == id)
    };
    assert!(
        !said("rule-shift-handover") && said("rule-ask-the-ward") && said("source-safety-code")
    );
    let written = draft.policy.to_json();
    assert_eq!(policy::read(&written).as_ref(), Ok(&*draft.policy));
}

#[test]
fn nothing_of_an_opened_file_is_lost() {
    let file = include_str!("../../../docs/policies/across-time-zones.json");
    let written = draft(&[("", file), ("name", "Ours")]).policy.to_json();
    let (mut before, after): (serde_json::Value, serde_json::Value) = (
        serde_json::from_str(file).unwrap(),
        serde_json::from_str(&written).unwrap(),
    );
    before["name"] = "Ours".into();
    // What the file says again as it is by default, nobody misses.
    before["decision"]["gates"].take();
    before["norms"]["working_days"].take();
    for (name, value) in before.as_object().unwrap() {
        if name != "decision" && name != "norms" {
            assert_eq!(&after[name], value, "{name}");
        }
    }
    assert_eq!(after["decision"]["points"], before["decision"]["points"]);
}

/// What has no field here.
#[test]
fn what_a_file_says_beyond_the_fields_is_in_the_policy_that_comes_of_it() {
    let file = include_str!("../../../docs/policies/words-and-looks.json");
    let draft = draft(&[("", file), ("norms.non_urgent_hours", "8")]);
    assert_eq!(draft.problems, []);
    let again = Policy::parse(&draft.policy.to_json()).unwrap();
    assert_eq!(again, *draft.policy);
    assert_eq!(again.branding.organisation.as_deref(), Some("Example AG"));
    assert_eq!(again.wording, draft.base.wording);
    assert_eq!(again.norms.non_urgent_hours, 8);
}

#[test]
fn a_file_that_is_none_is_a_problem_of_the_whole() {
    let draft = draft(&[("", "{"), ("name", "Ours")]);
    assert_eq!(problems(&draft), [("", "policy-syntax")]);
    assert_eq!(draft.policy.name, "Ours");
}

#[test]
fn each_slip_is_found_beside_its_field_and_the_rest_counts() {
    let draft = draft(&[
        ("decision.points.complexity.clear", "a lot"),
        ("decision.points.complexity.analysis", "12"),
        ("decision.points.risk.no", "101"),
        ("decision.points.overlap.0.1", "1.5"),
        ("norms.working_day.end", "25:00"),
        ("decision.modes.workshop.template", "retro"),
    ]);
    assert_eq!(
        problems(&draft),
        [
            ("decision.points.complexity.clear", "policy-expected"),
            ("decision.points.risk.no", "policy-out-of-range"),
            ("decision.points.overlap.0.1", "policy-expected"),
            ("norms.working_day.end", "policy-expected"),
            ("decision.modes.workshop.template", "policy-unknown"),
        ]
    );
    let error = draft.problem("decision.points.risk.no").unwrap();
    assert_eq!(error.code(), "policy-out-of-range");
    let mut expected = Policy::builtin();
    expected.decision.points[Factor::Complexity as usize].to_mut()[1].points = 12;
    assert_eq!(*draft.policy, expected);
}

#[test]
fn what_disagrees_with_another_field_is_left_out_and_nothing_else() {
    let draft = draft(&[
        ("decision.points.urgency.four-hours", "2"),
        ("decision.modes.async-input.position", "90"),
        ("decision.modes.write-first-then-meet.offered", "false"),
        ("norms.escalation_hours.0", "9"),
    ]);
    assert_eq!(
        problems(&draft),
        [
            ("decision.points.urgency.four-hours", "policy-order"),
            ("decision.modes.async-input.position", "policy-order"),
            ("norms.escalation_hours.1", "policy-out-of-range"),
        ]
    );
    let mut expected = Policy::builtin();
    expected.decision.modes[Mode::WriteFirstThenMeet as usize].offered = false;
    assert_eq!(*draft.policy, expected);
}

#[test]
fn the_first_band_is_the_one_that_begins_lowest() {
    let base = Policy::builtin();
    let mut edits = PolicyEdits::default();
    assert_eq!(first_band(&base, &edits, Factor::Contributors), Some(0));
    edits.set("decision.points.contributors.0.0", "5");
    assert_eq!(first_band(&base, &edits, Factor::Contributors), Some(1));
}

#[test]
fn bands_come_and_go_and_stand_in_the_order_of_their_numbers() {
    let base = Policy::builtin();
    let mut edits = typed(&[("decision.points.contributors.1", GONE)]);
    assert_eq!(bands(&base, &edits, Factor::Contributors), [0, 2, 3]);
    assert_eq!(next_band(&base, &edits, Factor::Contributors), 4);
    edits.set("decision.points.contributors.4.0", "5");
    edits.set("decision.points.contributors.4.1", "-7");
    assert_eq!(bands(&base, &edits, Factor::Contributors), [0, 2, 3, 4]);
    let draft = drafted(&edits);
    assert_eq!(draft.problems, []);
    let weights = &draft.policy.decision.points[Factor::Contributors as usize];
    let told: Vec<_> = weights.iter().map(|it| (it.from, it.points)).collect();
    assert_eq!(told, [(0, -10), (3, 0), (5, -7), (8, -10)]);
    assert_eq!(weights[2].rule, "own-rule");
    // Wrong by its place in the file, named by its own number.
    edits.set("decision.points.contributors.4.1", "much");
    let draft = drafted(&edits);
    assert_eq!(
        problems(&draft),
        [("decision.points.contributors.4.1", "policy-expected")]
    );
}

#[test]
fn a_band_without_a_number_is_a_slip_and_no_loss_of_the_others() {
    let draft = draft(&[
        ("decision.points.rounds.3.0", "many"),
        ("decision.points.rounds.3.1", "80"),
        ("decision.points.rounds.1.1", "9"),
    ]);
    assert_eq!(
        problems(&draft),
        [("decision.points.rounds.3.0", "policy-expected")]
    );
}

#[test]
fn holidays_are_typed_a_line_each_and_read_as_they_are_written() {
    let file = r#"{"version":1,"norms":{"holidays":["2026-12-24",["2026-12-25","Day one"]]}}"#;
    let opened = draft(&[("", file)]);
    let lines = holiday_lines(&opened.policy.norms.holidays);
    assert_eq!(lines, "2026-12-24\n2026-12-25 Day one");
    let typed = draft(&[("norms.holidays", &lines)]);
    assert_eq!(typed.policy.norms.holidays, opened.policy.norms.holidays);
    let none = draft(&[("", file), ("norms.holidays", " - ")]);
    assert_eq!(none.policy.norms.holidays, []);
    let wrong = draft(&[("norms.holidays", "2026-12-25 One\n25.12.2027 Two")]);
    assert_eq!(
        problems(&wrong),
        [("norms.holidays.1.0", "policy-expected")]
    );
    let many = "2026-12-25 One\n".repeat(limits::HOLIDAYS);
    assert_eq!(draft(&[("norms.holidays", &many)]).problems, []);
}

#[test]
fn a_week_without_a_working_day_is_refused() {
    let days = ["mon", "tue", "wed", "thu", "fri"];
    let days = days.map(|day| ["norms.working_days.", day].concat());
    let draft = draft(&days.each_ref().map(|day| (day.as_str(), "false")));
    assert_eq!(
        problems(&draft),
        [("norms.working_days", "policy-out-of-range")]
    );
    assert_eq!(*draft.policy, Policy::builtin());
}

#[test]
fn edits_within_a_field_go_with_it() {
    let mut edits = typed(&[
        ("decision.points.risk.no", "1"),
        ("decision.points.risk.yes", "2"),
        ("decision.pointsman", "3"),
    ]);
    edits.set("decision.points", "");
    assert_eq!(edits, typed(&[("decision.pointsman", "3")]));
    edits.set("", "{}");
    assert_eq!(edits, typed(&[("", "{}")]));
    edits.set("", "");
    assert!(edits.is_empty());
}

#[test]
fn times_are_written_as_they_are_read() {
    for (minutes, text) in [(0, "00:00"), (545, "09:05"), (1440, "24:00")] {
        assert_eq!(crate::core::policy::Norms::time(minutes), text);
    }
}

/// Every field of the editor.
fn path() -> impl Strategy<Value = String> {
    let mut paths = vec!["name".to_owned(), "decision.talk_after_rounds".to_owned()];
    for gate in Gate::ALL {
        paths.push(["decision.gates.", gate.id()].concat());
    }
    for factor in Factor::ALL {
        let points = points_path(factor);
        paths.extend(
            factor
                .choices()
                .iter()
                .map(|choice| [&points, ".", choice].concat()),
        );
        if factor.is_number() {
            for band in ["0", "1", "2", "3", "4", "99", "100"] {
                let band = [&points, ".", band].concat();
                paths.extend([[&band, ".0"].concat(), [&band, ".1"].concat(), band]);
            }
        }
    }
    for mode in Mode::ALL {
        for field in [
            "offered",
            "position",
            "contributors.0",
            "contributors.1",
            "template",
            "then",
        ] {
            paths.push(["decision.modes.", mode.id(), ".", field].concat());
        }
    }
    for field in [
        "non_urgent_hours",
        "escalation_hours.0",
        "escalation_hours.1",
        "working_day.start",
        "working_days.mon",
        "holidays",
        "zone",
    ] {
        paths.push(["norms.", field].concat());
    }
    for path in [
        "wording.en.mode-workshop",
        "wording.en.mode-workshop.short",
        "wording.de.mode-workshop-short",
        "wording.fr.undo",
        "wording.en",
        "branding.organisation",
        "branding.accent.light",
        "branding.accent.dark",
        "branding.handbook.url",
        "branding.handbook.label",
    ] {
        paths.push(path.to_owned());
    }
    prop::sample::select(paths)
}

proptest! {
    /// Whatever is typed, there is a policy, and each problem is told once.
    #[test]
    fn whatever_is_typed_there_is_a_policy(
        fields in prop::collection::vec((path(), prop_oneof![
            3 => "-?[0-9]{1,3}",
            1 => prop::sample::select(&["true", "false", "null", "-", "10:00", "proposal"][..]).prop_map(str::to_owned),
            1 => any::text(),
        ]), 0..24),
    ) {
        let mut edits = PolicyEdits::default();
        for (path, text) in &fields {
            edits.set(path, text);
        }
        let draft = drafted(&edits);
        let mut paths: Vec<_> = draft.problems.iter().map(|it| &it.path).collect();
        paths.sort_unstable();
        paths.dedup();
        prop_assert_eq!(paths.len(), draft.problems.len());
        if edits.is_empty() {
            prop_assert_eq!(&*draft.policy, &Policy::builtin());
        }
    }
}
