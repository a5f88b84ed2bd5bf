//! From fields to a case: defaults, units, and what is wrong.

use super::*;
use crate::core::evidence::Parameter;
use crate::core::quantity::Range;
use crate::core::roi::{Case, Input, MeetingBasis, Metric, Outcome, PayBasis, Scope, Standing};

fn field(document: &Document, input: Input) -> Field {
    appraise(document, |appraisal| appraisal.field(input))
}

#[test]
fn an_empty_sheet_is_the_cautious_case_of_the_region() {
    let empty = Document::default();
    let europe = Case::cautious(
        evidence(),
        Parameter::HourlyRateEu,
        Parameter::LoadedMultiplierEu,
    );
    appraise(&empty, |appraisal| {
        assert!(appraisal.is_whole());
        assert_eq!(appraisal.currency, "EUR");
        for input in Input::ALL {
            let (ours, theirs) = (appraisal.case.range(input), europe.range(input));
            assert!((ours.likely - theirs.likely).abs() < 1e-12, "{input:?}");
            assert!((ours.high - theirs.high).abs() < 1e-12, "{input:?}");
        }
    });
    let mut american = empty;
    american.cost.currency = Some("USD".to_owned());
    appraise(&american, |appraisal| {
        assert!((appraisal.case.range(Input::Pay).likely - 45.65).abs() < 1e-12);
    });
}

#[test]
fn shares_are_typed_in_per_cent_and_everything_else_as_it_is_counted() {
    let document = document(&[
        ("share-moved", "20..40"),
        ("people", "12"),
        ("capture", "44"),
    ]);
    appraise(&document, |appraisal| {
        let moved = appraisal.case.range(Input::ShareMoved);
        assert_eq!((moved.low, moved.likely, moved.high), (0.2, 0.3, 0.4));
        assert_eq!(appraisal.case.range(Input::People), Range::exactly(12.0));
        assert_eq!(appraisal.case.range(Input::Capture), Range::exactly(0.44));
    });
}

#[test]
fn what_is_wrong_is_said_of_its_field_and_nothing_is_counted() {
    for (input, text, problem) in [
        (Input::People, "-3", Problem::OutOfRange),
        (Input::ShareMoved, "200", Problem::OutOfRange),
        (Input::ShareMoved, "50..120", Problem::OutOfRange),
        (Input::PaidHours, "0", Problem::OutOfRange),
        (Input::Pay, "100000000", Problem::OutOfRange),
    ] {
        let document = document(&[(input.id(), text)]);
        assert_eq!(field(&document, input).problem, Some(problem), "{text}");
        appraise(&document, |appraisal| assert!(!appraisal.is_whole()));
    }
    for text in ["many", "40-20", "9999999999999999"] {
        let document = document(&[("people", text)]);
        let problem = field(&document, Input::People).problem;
        assert!(matches!(problem, Some(Problem::NotUnderstood(_))), "{text}");
    }
}

#[test]
fn a_field_that_the_sums_do_not_read_may_hold_anything() {
    let mut document = document(&[("monthly-cost", "?")]);
    appraise(&document, |appraisal| assert!(appraisal.is_whole()));
    document.roi.set("meeting-basis", "monthly-cost");
    appraise(&document, |appraisal| {
        assert_eq!(appraisal.case.meetings, MeetingBasis::MonthlyCost);
        assert!(!appraisal.is_whole());
    });
}

#[test]
fn a_foreign_currency_asks_for_the_pay() {
    let mut document = Document::default();
    document.cost.currency = Some("CHF".to_owned());
    assert_eq!(field(&document, Input::Pay).problem, Some(Problem::Missing));
    document.roi.set("pay", "80..100");
    appraise(&document, |appraisal| assert!(appraisal.is_whole()));
}

#[test]
fn the_default_pay_follows_what_pay_means() {
    let likely = |basis: &str| {
        let document = document(&[("pay-basis", basis)]);
        appraise(&document, |appraisal| {
            appraisal.case.range(Input::Pay).likely
        })
    };
    assert!((likely("loaded-hourly") - 33.5).abs() < 1e-9);
    assert!((likely("hourly") - 25.19).abs() < 1e-9);
    assert!((likely("annual") - 52_390.98).abs() < 1e-9);
    let document = document(&[("pay-basis", "annual")]);
    appraise(&document, |appraisal| {
        assert_eq!(appraisal.case.pay, PayBasis::Annual);
    });
}

#[test]
fn choices_that_nobody_offers_are_the_defaults() {
    let document = document(&[
        ("meeting-basis", "dreams"),
        ("pay-basis", "1"),
        ("ramp", "0"),
        ("horizon", "100000"),
        ("seed", "-1"),
        ("scope", "all"),
        ("from", "nobody"),
    ]);
    appraise(&document, |appraisal| {
        let empty = Document::default();
        appraise(&empty, |other| assert_eq!(appraisal.case, other.case));
        assert_eq!((appraisal.scope, appraisal.seed), (Scope::Cash, SEED));
        assert!(appraisal.origin().is_none());
    });
}

#[test]
fn nothing_typed_makes_a_result_that_is_no_number() {
    let texts = [
        "0",
        "1",
        "100",
        "999999999999",
        "1e9",
        "-1",
        "0..0",
        "0..100",
        "x",
    ];
    for input in Input::ALL {
        for text in texts {
            let document = document(&[(input.id(), text)]);
            appraise(&document, |appraisal| {
                if !appraisal.is_whole() {
                    return;
                }
                let outcome = Outcome::of(&appraisal.case, &appraisal.case.likely());
                assert!(
                    outcome.flows.capacity.value().is_finite(),
                    "{input:?} {text}"
                );
                assert!(
                    !Metric::Net(Scope::Cash)
                        .of(&outcome.flows, appraisal.case.plan)
                        .is_nan()
                );
            });
        }
    }
}

#[test]
fn a_claim_stays_marked_as_long_as_it_is_the_article_s() {
    let article = crate::core::roi::scenarios()
        .iter()
        .find(|scenario| scenario.id == "article-a")
        .unwrap();
    let mut begun = begin(&Document::default(), article);
    assert_eq!(
        field(&begun, Input::ShareMoved).standing,
        Some(Standing::Claim)
    );
    begun.roi.set("share-moved", "30");
    assert_eq!(field(&begun, Input::ShareMoved).standing, None);
}
