//! What an empty field stands for, and where that comes from.

use super::*;
use crate::app::words::Key;

fn contributors(count: u16) -> Document {
    let mut document = Document::default();
    document.answers.contributors = Some(count);
    document
}

fn hint(document: &Document, field: CostField) -> f64 {
    calculate(document, None, |calculator| calculator.hint(field))
        .default
        .unwrap()
}

fn people(document: &Document, index: usize) -> f64 {
    calculate(document, None, |calculator| calculator.people_hint(index))
        .default
        .unwrap()
}

#[test]
fn those_who_contribute_and_the_one_who_asks_meet_and_they_reply() {
    for (count, meet, reply) in [(1, 2.0, 1.0), (3, 4.0, 3.0), (999, 1000.0, 999.0)] {
        let document = contributors(count);
        assert_eq!(people(&document, 0), meet);
        assert_eq!(hint(&document, CostField::Responders), reply);
        // The writer, and every reader.
        assert_near(
            figures(&document).unwrap().meeting.talk.value(),
            meet * 33.5,
            "talking",
        );
    }
}

#[test]
fn with_nobody_s_input_needed_the_usual_number_meets_and_nobody_replies() {
    let document = contributors(0);
    assert_eq!(people(&document, 0), 6.0);
    assert_eq!(hint(&document, CostField::Responders), 0.0);
    assert_eq!(figures(&document).unwrap().written.replying, Money::ZERO);
}

#[test]
fn no_more_reply_than_there_are_besides_the_writer() {
    let mut document = contributors(9);
    document.cost.roles[0].people = Entry::Number(4.0);
    assert_eq!(hint(&document, CostField::Responders), 3.0);
    document.cost.roles[0].people = Entry::Number(0.0);
    assert_eq!(hint(&document, CostField::Responders), 0.0);
    document.cost.roles[0].people = Entry::Text("some".to_owned());
    assert_eq!(hint(&document, CostField::Responders), 0.0);
}

#[test]
fn a_further_role_is_one_person() {
    let mut document = contributors(3);
    document.cost.roles.push(RoleSheet::default());
    assert_eq!((people(&document, 0), people(&document, 1)), (4.0, 1.0));
    assert_eq!(
        hint(&document, CostField::Responders),
        3.0,
        "as answered, though 4 could"
    );
    document.answers.contributors = None;
    assert_eq!(
        hint(&document, CostField::Responders),
        6.0,
        "everyone else of 7"
    );
}

/// EU: 33.50 ÷ 1.33 = 25.1879…, × 2,080 = 52,390.977….  US: 45.65 ÷ 1.42 = 32.1478…, × 2,080 = 66,867.605….
#[test]
fn the_default_pay_is_the_default_rate_without_what_the_employer_adds() {
    for (page, pay, amount) in [
        ("EUR", PayKind::LoadedHourly, 33.5),
        ("EUR", PayKind::Hourly, 25.19),
        ("EUR", PayKind::Annual, 52_390.98),
        ("USD", PayKind::LoadedHourly, 45.65),
        ("USD", PayKind::Hourly, 32.15),
        ("USD", PayKind::Annual, 66_867.61),
    ] {
        let hint = calculate(&Document::default(), Some(page), |it| it.amount_hint(pay));
        assert_eq!(hint.default, Some(amount), "{page} {pay:?}");
    }
}

#[test]
fn the_document_s_currency_wins_over_the_page_s_and_a_region_brings_its_own() {
    let told = |region, currency: Option<&str>, page| {
        let mut document = Document::default();
        document.cost.region = region;
        document.cost.currency = currency.map(str::to_owned);
        let costing = calculate(&document, page, |it| it.cost());
        (costing.currency, costing.region)
    };
    for (region, currency, page, expected) in [
        (None, None, None, ("EUR", Region::Eu)),
        (None, None, Some("USD"), ("USD", Region::Us)),
        (None, None, Some("GBP"), ("GBP", Region::Eu)),
        (None, Some("USD"), Some("EUR"), ("USD", Region::Us)),
        (None, Some("EUR"), Some("USD"), ("EUR", Region::Eu)),
        (Some(Region::Us), None, None, ("USD", Region::Us)),
        (Some(Region::Us), Some("EUR"), None, ("EUR", Region::Us)),
        (Some(Region::Eu), None, Some("USD"), ("USD", Region::Eu)),
    ] {
        let (currency, region) = told(region, currency, page);
        assert_eq!((currency.as_str(), region), expected);
    }
}

#[test]
fn every_default_lies_within_its_limits_and_names_a_source_that_exists() {
    for page in ["EUR", "USD"] {
        calculate(&Document::default(), Some(page), |calculator| {
            let fields = CostField::ALL.iter().map(|field| calculator.hint(*field));
            let amounts = PayKind::ALL.iter().map(|pay| calculator.amount_hint(*pay));
            let people = (0..3).map(|index| calculator.people_hint(index));
            for hint in fields.chain(amounts).chain(people) {
                let default = hint.default.unwrap();
                assert!(
                    (hint.limits.0..=hint.limits.1).contains(&default),
                    "{hint:?}"
                );
                if let Some(source) = hint.source {
                    assert!(evidence().get(source.id()).is_some(), "{hint:?}");
                    assert!(Key::find(&["evidence-", source.id()]).is_some(), "{hint:?}");
                }
            }
        });
    }
}

#[test]
fn the_policy_s_norm_is_how_long_an_answer_takes() {
    let policy = Policy::parse(r#"{"version":1,"norms":{"non_urgent_hours":48}}"#).unwrap();
    let document = Document::default();
    let calculator = Calculator::new(&document, None, evidence(), &policy);
    assert_eq!(calculator.hint(CostField::Latency).default, Some(48.0));
    assert_eq!(calculator.hint(CostField::FirstSlot).default, Some(48.0));
}
