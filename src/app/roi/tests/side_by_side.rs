//! Scenarios beside each other.

use super::*;
use crate::core::roi::{Input, Outcome, Scenario, Scope, Standing, scenarios};

fn scenario(id: &str) -> &'static Scenario {
    scenarios().iter().find(|one| one.id == id).unwrap()
}

fn columns_of(document: &Document) -> Vec<Column> {
    with(document, |calculator| {
        columns(&document.roi, calculator, evidence())
    })
}

fn outcome(document: &Document) -> Outcome {
    appraise(document, |appraisal| {
        assert!(appraisal.is_whole());
        Outcome::of(&appraisal.case, &appraisal.case.likely())
    })
}

#[test]
fn article_b_comes_out_exactly_once_it_is_in_the_fields() {
    let begun = begin(&Document::default(), scenario("article-b"));
    let outcome = outcome(&begun);
    assert_eq!(outcome.contrast.meeting_cost.before / 12.0, 10_000.0);
    assert_eq!(outcome.contrast.meeting_cost.after / 12.0, 6_000.0);
    let year = outcome.flows.benefits(Scope::CashAndCapacity).value();
    assert_eq!(year, 68_000.0);
    assert_eq!(begun.cost.currency.as_deref(), Some("USD"));
}

#[test]
fn article_a_comes_out_exactly_once_it_is_in_the_fields() {
    let outcome = outcome(&begin(&Document::default(), scenario("article-a")));
    let week = outcome.contrast.meeting_hours_a_week;
    assert_eq!(week.before, 7.5);
    assert!((week.after - 4.2).abs() < 1e-12);
    assert_eq!(
        week.relative().map(|part| (part * 100.0).round()),
        Some(-44.0)
    );
}

#[test]
fn every_preset_in_the_fields_is_the_preset_in_its_column() {
    for one in scenarios() {
        let begun = begin(&Document::default(), one);
        let columns = columns_of(&begun);
        let preset = columns
            .iter()
            .find(|column| column.whose == Whose::Preset(one));
        let (own, preset) = (&columns[0], preset.unwrap());
        assert_eq!(own.outcome, preset.outcome, "{}", one.id);
        assert_eq!(own.currency, preset.currency);
        assert_eq!(own.standings, preset.standings);
    }
}

#[test]
fn the_reader_s_case_stands_first_and_then_the_presets() {
    let columns = columns_of(&document(&[("people", "40")]));
    assert_eq!(columns.len(), 1 + scenarios().len());
    assert_eq!(columns[0].whose, Whose::Current);
    assert_eq!(columns[0].case.range(Input::People).likely, 40.0);
    assert_eq!(
        columns[3].standings[Input::ShareMoved.index()],
        Some(Standing::Claim)
    );
}

#[test]
fn a_case_that_was_kept_comes_back_as_it_was() {
    let before = document(&[
        ("people", "40"),
        ("share-moved", "10..20"),
        ("scope", "cash-and-capacity"),
    ]);
    let kept = with(&before, |calculator| keep_case(&before, calculator, "Ours")).unwrap();
    assert_eq!(columns_of(&kept).last().unwrap().name, "Ours");
    let begun = begin(&kept, scenario("article-b"));
    let columns = columns_of(&begun);
    let column = columns.last().unwrap();
    assert_eq!(column.whose, Whose::Kept(0));
    assert_eq!(column.currency, "EUR");
    assert_eq!(column.case.range(Input::People).likely, 40.0);
    let taken = take_up(&begun, 0);
    assert_eq!(outcome(&taken), outcome(&before));
    assert_eq!(taken.roi.get("scope"), Some("cash-and-capacity"));
    let mut without = taken;
    without.roi.set(&kept_root(0), "");
    assert_eq!(columns_of(&without).len(), 1 + scenarios().len());
}

#[test]
fn no_more_are_kept_than_can_be_looked_at() {
    let mut document = document(&[("people", "40")]);
    for _ in 0..KEPT {
        document = with(&document, |calculator| {
            keep_case(&document, calculator, "One")
        })
        .unwrap();
    }
    assert_eq!(
        with(&document, |calculator| keep_case(
            &document, calculator, "More"
        )),
        None
    );
}

#[test]
fn a_kept_currency_that_is_none_is_passed_over() {
    let hostile = document(&[("kept.0.currency", "dollars"), ("kept.0.people", "3")]);
    assert_eq!(columns_of(&hostile).last().unwrap().currency, "EUR");
    assert_eq!(take_up(&hostile, 0).cost.currency, None);
}
