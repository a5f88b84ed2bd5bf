//! The scenarios that ship with the product, and the cautious case.

use super::*;
use crate::core::evidence::Source;

fn scenario(id: &str) -> &'static Scenario {
    scenarios().iter().find(|known| known.id == id).unwrap()
}

fn measure(scenario: &Scenario, id: &str) -> Change {
    let known = scenario.measures.iter().find(|measure| measure.id == id);
    known.unwrap().change
}

#[test]
fn article_b_comes_out_exactly() {
    let case = scenario("article-b").case(&cautious());
    let outcome = outcome(&case);
    let Change { before, after } = outcome.contrast.meeting_cost;
    assert!(close(before / 12.0, 10_000.0) && close(after / 12.0, 6_000.0));
    assert!(close(outcome.flows.capacity.value() / 12.0, 4_000.0));
    assert!(close(outcome.flows.turnover.value(), 20_000.0));
    let benefits = outcome.flows.benefits(Scope::CashAndCapacity);
    assert!(close(benefits.value(), 68_000.0));
    // Before costs: it speaks of none.
    assert_eq!(outcome.together.costs.value(), 0.0);
    assert_eq!(outcome.together.roi, None);
    assert!(close(outcome.together.net.value(), 68_000.0));
    let article = scenario("article-b");
    assert_eq!(article.currency, Some("USD"));
    assert_eq!(
        measure(article, "deep-work"),
        Change {
            before: 15.0,
            after: 40.0
        }
    );
    let leavers = measure(article, "leavers");
    assert!(close(leavers.relative().unwrap(), -2.0 / 3.0));
}

#[test]
fn article_a_comes_out_exactly() {
    let article = scenario("article-a");
    let contrast = outcome(&article.case(&cautious())).contrast;
    assert!(close(contrast.meeting_hours_a_week.before, 7.5));
    assert!(close(contrast.meeting_hours_a_week.after, 4.2));
    assert!(close(
        contrast.meeting_hours_a_week.relative().unwrap(),
        -0.44
    ));
    // What people read, in per cent with one place.
    let per_cent = |id: &str| (measure(article, id).relative().unwrap() * 1_000.0).round() / 10.0;
    assert_eq!(per_cent("meeting-hours"), -44.0);
    assert_eq!(per_cent("cycle-time"), -26.9);
    assert_eq!(per_cent("reopened-tickets"), -42.9);
}

#[test]
fn what_an_article_counts_itself_is_what_it_measures() {
    let case = scenario("article-b").case(&cautious());
    let cost = outcome(&case).contrast.meeting_cost;
    let claimed = measure(scenario("article-b"), "monthly-cost");
    assert!(close(cost.before, claimed.before * 12.0) && close(cost.after, claimed.after * 12.0));
}

#[test]
fn cautious_is_the_defaults() {
    let scenario = scenario("cautious");
    assert_eq!(scenario.case(&cautious()), cautious());
    assert_eq!(scenario.source, None);
    let likely = [
        (Input::MeetingHours, 7.5),
        (Input::Weeks, 46.0),
        (Input::PaidHours, 2_080.0),
        (Input::Multiplier, 1.42),
        (Input::ShareMoved, 0.25),
        (Input::AsyncEffort, 0.35),
        (Input::Capture, 0.5),
        (Input::ReplacementCost, 0.33),
        (Input::TurnoverReduction, 0.0),
        (Input::ToolsFlat, 0.0),
    ];
    for (input, value) in likely {
        assert_eq!(cautious().range(input).likely, value, "{input:?}");
    }
    let moved = cautious().range(Input::ShareMoved);
    assert_eq!((moved.low, moved.high), (0.1, 0.44));
}

#[test]
fn every_figure_of_a_scenario_is_marked_or_has_evidence() {
    for scenario in scenarios() {
        for input in Input::ALL {
            let case = scenario.case(&cautious());
            let differs = case.range(input) != cautious().range(input);
            assert!(
                !differs || scenario.standing(input).is_some(),
                "{} {input:?}",
                scenario.id
            );
        }
        let sourced = scenario
            .source
            .is_some_and(|Source { author, .. }| !author.is_empty());
        assert!(sourced || scenario.given.is_empty() && scenario.measures.is_empty());
    }
    let b = scenario("article-b");
    assert_eq!(b.standing(Input::ShareMoved), Some(Standing::Claim));
    assert_eq!(b.standing(Input::Capture), Some(Standing::Implied));
    assert_eq!(b.standing(Input::Weeks), None);
}

#[test]
fn every_scenario_is_without_problems() {
    for scenario in scenarios() {
        assert_eq!(scenario.case(&cautious()).problems(), [], "{}", scenario.id);
    }
    let european = Case::cautious(
        evidence(),
        Parameter::HourlyRateEu,
        Parameter::LoadedMultiplierEu,
    );
    assert_eq!(european.problems(), []);
    assert_eq!(european.range(Input::Pay).likely, 33.5);
}

#[test]
fn a_known_monthly_cost_needs_no_hourly_rate() {
    let mut case = cautious();
    case.meetings = MeetingBasis::MonthlyCost;
    case.set(Input::MonthlyCost, Range::exactly(10_000.0));
    case.set(Input::Pay, Range::exactly(0.0));
    let outcome = outcome(&case);
    // 120,000 × 25 % × (1 − 0.35) × 50 %.
    assert!(close(outcome.flows.capacity.value(), 9_750.0));
    assert_eq!(outcome.flows.capacity_hours.value(), 0.0);
}

#[test]
fn a_salary_and_the_rate_that_follows_from_it_come_to_the_same() {
    let mut annual = cautious();
    annual.pay = PayBasis::Annual;
    annual.set(Input::Pay, Range::exactly(83_200.0));
    annual.set(Input::TurnoverReduction, Range::exactly(0.1));
    let mut loaded = annual.clone();
    loaded.pay = PayBasis::LoadedHourly;
    loaded.set(Input::Pay, Range::exactly(83_200.0 / 2_080.0 * 1.42));
    let (annual, loaded) = (outcome(&annual).flows, outcome(&loaded).flows);
    assert!(close(annual.capacity.value(), loaded.capacity.value()));
    assert!(close(annual.turnover.value(), loaded.turnover.value()));
}
