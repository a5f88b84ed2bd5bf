//! What is not as expected is refused with the field, and with what was expected there.

use proptest::prelude::*;
use serde_json::{Value, json};
use std::rc::Rc;
use worth_a_meeting::app::words::PlainIntl;
use worth_a_meeting_engines::{MAX_BYTES, decide, meeting_cost, render_update, roi};

use crate::call::call;

fn message(name: &str, arguments: &[Value]) -> String {
    call(name, arguments).unwrap_err().to_string()
}

#[test]
fn answers_say_which_there_are() {
    let good = json!({"urgency": "day", "complexity": "clear", "contributors": 3, "risk": "no"});
    assert!(call("decide", std::slice::from_ref(&good)).is_ok());
    let with = |name: &str, value: Value| {
        let mut answers = good.clone();
        answers[name] = value;
        message("decide", &[answers])
    };
    assert_eq!(
        with("risk", Value::Null),
        "answers.risk: is missing, and has to be there: one of \"no\", \"somewhat\", \"yes\""
    );
    assert_eq!(
        with("urgency", json!("soon")),
        "answers.urgency: expected one of \"hour\", \"four-hours\", \"day\", \"week\", \"later\""
    );
    assert_eq!(
        with("contributors", json!(1000)),
        "answers.contributors: expected a whole number from 0 to 999"
    );
    let unknown = with("urgencyy", json!("day"));
    assert!(
        unknown.starts_with("answers.urgencyy: there is no such field; there are urgency, "),
        "{unknown}"
    );
    assert_eq!(
        message("decide", &[json!([])]),
        "answers: expected an object"
    );
    assert_eq!(
        message("decide", &[Value::Null]),
        "answers: is missing, and has to be there"
    );
}

#[test]
fn options_are_checked_too() {
    let wrong = |options: Value| message("meetingCost", &[Value::Null, options]);
    assert_eq!(
        wrong(json!({"currency": "euro"})),
        "options.currency: expected the code of a currency (ISO 4217), such as \"EUR\""
    );
    let policy = wrong(json!({"policy": {"version": 1, "norms": {"non_urgent_hours": 0}}}));
    assert_eq!(
        policy,
        "options.policy.norms.non_urgent_hours: Expected a number from 1 to 744."
    );
    assert!(wrong(json!({"policy": "{"})).starts_with("options.policy: "));
    assert!(wrong(json!({"local": "de"})).starts_with("options.local: there is no such field"));
}

#[test]
fn figures_say_their_limits() {
    let wrong = |cost: Value| message("meetingCost", &[json!({ "cost": cost })]);
    assert_eq!(
        wrong(json!({"figures": {"duration": -1}})),
        "document.cost.figures.duration: expected a number from 0 to 1440"
    );
    assert_eq!(
        wrong(json!({"figures": {"duration": "an hour"}})),
        "document.cost.figures.duration: expected a number"
    );
    assert_eq!(
        wrong(json!({"currency": "CHF"})),
        "document.cost.roles.0.amount: is missing, and has no default in this currency: expected a number from 0 to 100000"
    );
    assert_eq!(
        wrong(json!({"roles": []})),
        "document.cost.roles: expected so many entries: from 1 to 20"
    );
    assert_eq!(
        wrong(json!({"roles": [{"people": 3}, {"people": "four"}]})),
        "document.cost.roles.1.people: expected a number"
    );
}

#[test]
fn the_business_case_says_what_a_range_is() {
    let wrong = |roi: Value| message("roi", &[json!({ "roi": roi })]);
    assert_eq!(
        wrong(json!({"share-moved": 120})),
        "document.roi.share-moved: expected a number from 0 to 100"
    );
    let range = wrong(json!({"share-moved": [40, 20]}));
    assert!(
        range.starts_with("document.roi.share-moved: expected a number or a range such as"),
        "{range}"
    );
    assert!(wrong(json!({"share-moved": [1]})).contains("a list of two or three numbers"),);
    assert_eq!(
        wrong(json!({"horizon": 121})),
        "document.roi.horizon: expected a whole number from 1 to 120"
    );
    assert_eq!(
        wrong(json!({"scope": "all"})),
        "document.roi.scope: expected one of \"cash\", \"cash-and-capacity\""
    );
    assert!(wrong(json!({"share": 1})).contains("there is no such field; there are teams, people"));
}

#[test]
fn updates_say_which_templates_fields_and_choices_there_are() {
    let wrong = |update: Value| message("renderUpdate", &[update]);
    let template = wrong(json!({"template": "stats"}));
    assert!(template.starts_with("update.template: expected one of \"status\", "));
    let field = wrong(json!({"template": "status", "fields": {"headline": "x"}}));
    assert!(
        field.starts_with("update.fields.headline: there is no such field; there are title, "),
        "{field}"
    );
    assert_eq!(
        wrong(json!({"template": "check-in", "fields": {"load": "heavy"}})),
        "update.fields.load: expected one of \"light\", \"fine\", \"too-much\""
    );
    assert_eq!(
        wrong(json!({"template": "status", "fields": {"title": 1}})),
        "update.fields.title: expected a text, or a list of texts: one for each line"
    );
    assert!(
        wrong(json!({"template": "status", "markup": "md"}))
            .starts_with("update.markup: expected one of \"markdown\"")
    );
}

#[test]
fn calendars_and_periods_are_checked() {
    let files = json!([{"name": "a.ics", "text": "nothing"}]);
    let wrong = |options: Value| message("auditCalendar", &[files.clone(), options]);
    assert_eq!(
        wrong(json!({})),
        "files: none of them is a calendar: expected the text of an .ics file"
    );
    assert_eq!(
        wrong(json!({"from": "2026-01-01"})),
        "options.to: is missing, and has to be there beside from"
    );
    assert_eq!(
        wrong(json!({"from": "2026-02-30", "to": "2026-03-01"})),
        "options.from: expected a day such as \"2026-12-25\""
    );
    assert_eq!(
        wrong(json!({"from": "2026-03-02", "to": "2026-03-01"})),
        "options.to: expected a day of the 3653 that begin with from"
    );
    assert_eq!(
        wrong(json!({"counting": {"busy": 1}})),
        "options.counting.busy: expected true or false"
    );
    assert_eq!(
        wrong(json!({"people": {"00ff": 0}})),
        "options.people.00ff: expected a number from 1 to 10000"
    );
}

#[test]
fn what_is_too_long_is_not_read() {
    let long = " ".repeat(MAX_BYTES + 1);
    let intl = Rc::new(PlainIntl);
    for engine in [decide, meeting_cost, roi, render_update] {
        let error = engine(&long, intl.clone()).unwrap_err().to_string();
        assert_eq!(error, "expected at most 1048576 bytes");
    }
}

/// Anything that JSON can say.
fn values() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        (-3..3000).prop_map(Value::from),
        "[a-z0-9.-]{0,12}".prop_map(Value::from),
        prop_oneof![
            Just("day"),
            Just("status"),
            Just("20..40"),
            Just("EUR"),
            Just("markdown")
        ]
        .prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 24, 4, |inner| {
        let name = prop_oneof![
            Just("document"),
            Just("answers"),
            Just("cost"),
            Just("roi"),
            Just("figures"),
            Just("roles"),
            Just("people"),
            Just("urgency"),
            Just("update"),
            Just("template"),
            Just("fields"),
            Just("title"),
            Just("options"),
            Just("policy"),
            Just("version"),
            Just("pay"),
            Just("duration"),
            Just("share-moved"),
            Just("seed"),
            Just("currency"),
        ];
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::hash_map(name.prop_map(str::to_owned), inner, 0..5)
                .prop_map(|fields| Value::Object(fields.into_iter().collect())),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_given_is_answered_or_refused_with_words(request in values()) {
        let intl = Rc::new(PlainIntl);
        for engine in [decide, meeting_cost, roi, render_update] {
            match engine(&request.to_string(), intl.clone()) {
                Ok(out) => prop_assert!(serde_json::from_str::<Value>(&out).is_ok(), "{}", out),
                Err(wrong) => prop_assert!(!wrong.what.is_empty()),
            }
        }
    }
}
