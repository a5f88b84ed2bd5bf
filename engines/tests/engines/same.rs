//! The figures are those that the widget shows.

use std::rc::Rc;

use serde_json::{Value, json};
use worth_a_meeting::app::costing::Calculator;
use worth_a_meeting::app::document::from_json;
use worth_a_meeting::app::local_words::LocalWords;
use worth_a_meeting::app::policy::templates;
use worth_a_meeting::app::roi::{Appraisal, Drawing};
use worth_a_meeting::app::words::{PlainIntl, Words};
use worth_a_meeting::core::compose::{Draft, render};
use worth_a_meeting::core::decision::{Factor, decide, flips};
use worth_a_meeting::core::evidence::Evidence;
use worth_a_meeting::core::markup::Dialect;
use worth_a_meeting::core::policy::Policy;
use worth_a_meeting::core::roi::{Outcome, Scope};

use crate::call::call;

fn document(name: &str) -> Value {
    let path = ["../tests/golden/", name].concat();
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

#[test]
fn a_document_of_the_widget_is_decided_as_in_the_widget() {
    let value = document("document-v1.json");
    let read = from_json(&value.to_string()).unwrap();
    let policy = Policy::builtin();
    let shown = decide(&read.answers, &policy).unwrap();
    let said = call("decide", &[value["document"]["answers"].clone()]).unwrap();
    assert_eq!(said["mode"], shown.mode.id());
    assert_eq!(said["score"], shown.score);
    let pushes: Vec<Value> = shown
        .contributions
        .iter()
        .map(|one| json!([one.factor.id(), one.points]))
        .collect();
    let told: Vec<Value> = said["contributions"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| json!([one["factor"], one["points"]]))
        .collect();
    assert_eq!(told, pushes);
    let next: Vec<Value> = shown
        .runners_up
        .iter()
        .map(|one| json!([one.mode.id(), one.lead, one.against.map(Factor::id)]))
        .collect();
    let told: Vec<Value> = said["runnersUp"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| json!([one["mode"], one["lead"], one["against"]]))
        .collect();
    assert_eq!(told, next);
    assert_eq!(
        said["flips"].as_array().unwrap().len(),
        flips(&read.answers, &policy).len()
    );
    assert_eq!(
        said["reasons"].as_array().unwrap().len(),
        shown.reasons.len()
    );
}

#[test]
fn a_meeting_costs_what_it_costs_in_the_widget() {
    let value = json!({"version": 1, "document": {
        "answers": {"contributors": 4},
        "cost": {
            "region": "us",
            "roles": [
                {"name": "Engineers", "people": 5, "pay": "annual", "amount": 90_000},
                {"name": "Lead", "people": 1}
            ],
            "recurrence": "weekly",
            "figures": {"duration": 45, "followUp": 5, "delay": 20, "firstSlot": 2}
        }
    }});
    let document = from_json(&value.to_string()).unwrap();
    let policy = Policy::builtin();
    let calculator = Calculator::new(&document, None, Evidence::builtin(), &policy);
    let shown = calculator.cost().comparison.unwrap();
    let said = call("meetingCost", &[value["document"].clone()]).unwrap();
    assert_eq!(said["currency"], "USD");
    assert_eq!(said["meeting"]["total"], shown.meeting.total.value());
    assert_eq!(said["meeting"]["hours"], shown.meeting.hours.value());
    assert_eq!(said["written"]["total"], shown.written.total.value());
    assert_eq!(said["written"]["waiting"], shown.written.waiting.value());
    assert_eq!(said["saved"], shown.saved.value());
    assert_eq!(
        said["perYear"]["saved"],
        shown.per_year.unwrap().saved.value()
    );
    let even = shown.break_even_delay.unwrap().value();
    assert_eq!(said["breakEvenDelay"], even);
    // Every figure says where it comes from, and what was given says so.
    for figure in said["figures"].as_array().unwrap() {
        let is_given = ["duration", "followUp", "delay", "firstSlot"]
            .iter()
            .any(|id| figure["id"] == *id);
        assert_eq!(figure["from"] == "given", is_given, "{figure}");
        assert_eq!(figure["from"] == "evidence", figure["source"].is_object());
    }
}

#[test]
fn a_case_is_worth_what_it_is_in_the_widget_to_the_last_digit() {
    let roi = json!({"people": "40", "share-moved": "20..40", "tools-user": "5..8", "horizon": "24",
        "scope": "cash-and-capacity", "seed": "7"});
    let value = json!({"version": 1, "document": {"roi": roi}});
    let document = from_json(&value.to_string()).unwrap();
    let policy = Policy::builtin();
    let evidence = Evidence::builtin();
    let calculator = Calculator::new(&document, None, evidence, &policy);
    let appraisal = Appraisal::new(&document.roi, &calculator, evidence);
    let outcome = Outcome::of(&appraisal.case, &appraisal.case.likely());
    let drawing = Drawing::new(&appraisal.case, appraisal.seed);
    let (ranges, _) = drawing.whole(appraisal.scope);
    let said = call("roi", &[value["document"].clone()]).unwrap();
    let capacity = &said["year"]["capacity"];
    assert_eq!(capacity["likely"], outcome.flows.capacity.value());
    assert_eq!(capacity["p10"], ranges.capacity.p10.unwrap());
    assert_eq!(capacity["p90"], ranges.capacity.p90.unwrap());
    let together = &said["scopes"]["cash-and-capacity"];
    let shown = ranges.of(Scope::CashAndCapacity);
    assert_eq!(together["net"]["likely"], outcome.together.net.value());
    assert_eq!(together["net"]["p50"], shown.net.p50.unwrap());
    assert_eq!(together["paysBack"], shown.chance.value());
    assert_eq!(
        together["paybackMonths"]["likely"],
        outcome.payback.unwrap().value()
    );
    // What the file says that a reader saves: the one of the snapshot that native and browser tests share.
    let kept = include_str!(
        "../../../src/app/roi/tests/snapshots/worth_a_meeting__app__roi__tests__exported__case_json.snap"
    );
    let kept: Value = serde_json::from_str(kept.lines().last().unwrap()).unwrap();
    for result in kept["businessCase"]["results"].as_array().unwrap() {
        let own = match result["id"].as_str().unwrap() {
            "capacity-hours" => &said["year"]["capacityHours"],
            "capacity" => &said["year"]["capacity"],
            "cash-net" => &said["scopes"]["cash"]["net"],
            "cash-payback" => &said["scopes"]["cash"]["paybackMonths"],
            "cash-and-capacity-net" => &together["net"],
            "cash-and-capacity-payback" => &together["paybackMonths"],
            other => panic!("{other}"),
        };
        for name in ["p10", "likely", "p90"] {
            assert_eq!(own[name], result[name], "{}", result["id"]);
        }
    }
}

#[test]
fn numbers_and_lists_are_the_texts_that_documents_keep() {
    let texts = json!({"roi": {"people": "40", "share-moved": "20..40", "capture": "30..50..90", "seed": "7"}});
    let numbers =
        json!({"roi": {"people": 40, "share-moved": [20, 40], "capture": [30, 50, 90], "seed": 7}});
    assert_eq!(call("roi", &[texts]), call("roi", &[numbers]));
}

#[test]
fn an_update_is_written_as_in_the_widget_in_every_markup() {
    let fields = json!({"title": "Nightly builds", "summary": "They are *green* again.", "owner": "Ann",
        "next-update": "2026-11-26T17:00", "done": ["Move runners", "Clean caches"]});
    let policy = Policy::builtin();
    let templates = templates(&policy);
    let template = templates.get("status").unwrap();
    let mut draft = Draft::default();
    for (id, value) in fields.as_object().unwrap() {
        let lines = value.as_array().map(|lines| {
            let lines: Vec<&str> = lines.iter().map(|line| line.as_str().unwrap()).collect();
            lines.join("\n")
        });
        draft.set(
            id.clone(),
            lines.unwrap_or_else(|| value.as_str().unwrap().to_owned()),
        );
    }
    for language in ["en", "de"] {
        let words = Words::new(language, Rc::new(PlainIntl));
        let document = render(template, &draft, &LocalWords::new(&words));
        for markup in Dialect::ALL {
            let update = json!({"template": "status", "fields": fields, "markup": markup.id()});
            let said = call("renderUpdate", &[update, json!({"locale": language})]).unwrap();
            assert_eq!(said["text"], markup.write(&document), "{markup:?}");
        }
    }
}

#[test]
fn a_policy_is_an_object_or_the_text_of_its_file() {
    let answers =
        json!({"urgency": "day", "complexity": "analysis", "contributors": 4, "risk": "no"});
    let own = json!({"version": 1, "wording": {"en": {"mode-async-proposal": "RFC"}},
        "decision": {"modes": {"small-meeting": {"offered": false}}}});
    let plain = call("decide", std::slice::from_ref(&answers)).unwrap();
    let object = call("decide", &[answers.clone(), json!({"policy": own})]).unwrap();
    let text = json!({"policy": own.to_string()});
    assert_eq!(object, call("decide", &[answers, text]).unwrap());
    assert_ne!(object, plain);
    let names = |said: &Value| said.to_string().contains("\"RFC\"");
    assert!(names(&object) && !names(&plain));
}
