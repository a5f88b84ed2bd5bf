//! What holds for every case.

use proptest::prelude::*;

use super::*;

/// A range somewhere within what an input may be, with everything up to certainty in it.
fn range(input: Input, pay: PayBasis) -> impl Strategy<Value = Range> {
    let case = Case {
        pay,
        ..Case::default()
    };
    let limit = case.limit(input);
    let most = limit.max.min(1e6);
    prop::array::uniform3(limit.min..=most).prop_map(|mut ends| {
        ends.sort_by(f64::total_cmp);
        let [low, likely, high] = ends;
        Range { low, likely, high }
    })
}

prop_compose! {
    fn bases()(
        meetings in prop::sample::select(vec![MeetingBasis::Hours, MeetingBasis::MonthlyCost]),
        turnover in prop::sample::select(vec![TurnoverBasis::Rates, TurnoverBasis::Amount]),
        pay in prop::sample::select(vec![PayBasis::LoadedHourly, PayBasis::Hourly, PayBasis::Annual]),
        ramp in 1_u16..=24,
        horizon in 1_u16..=60,
    ) -> Case {
        Case { meetings, turnover, pay, plan: Plan { ramp, horizon }, ..Case::default() }
    }
}

fn case() -> impl Strategy<Value = Case> {
    bases().prop_flat_map(|bases| {
        let ranges: Vec<_> = Input::ALL
            .into_iter()
            .map(|input| range(input, bases.pay).boxed())
            .collect();
        ranges.prop_map(move |ranges| {
            let mut case = bases.clone();
            for (input, range) in Input::ALL.into_iter().zip(ranges) {
                case.set(input, range);
            }
            case
        })
    })
}

fn metrics() -> Vec<Metric> {
    let mut metrics = vec![Metric::CapacityHours, Metric::Capacity];
    for scope in Scope::ALL.iter().copied() {
        metrics.extend([
            Metric::Net(scope),
            Metric::Payback(scope),
            Metric::Roi(scope),
            Metric::Cumulative(scope, 1),
        ]);
    }
    metrics
}

/// None is endless.
fn at_least(low: Option<f64>, high: Option<f64>) -> bool {
    low.unwrap_or(f64::INFINITY) <= high.unwrap_or(f64::INFINITY)
}

proptest! {
    #[test]
    fn a_case_within_the_limits_has_no_problems_and_finite_results(case in case()) {
        prop_assert_eq!(case.problems(), []);
        let outcome = outcome(&case);
        prop_assert!(outcome.together.net.value().is_finite());
        for metric in metrics() {
            prop_assert!(!metric.of(&outcome.flows, case.plan).is_nan());
        }
    }

    #[test]
    fn more_people_never_cost_less(case in case(), more in 0.0..1e5_f64) {
        let mut larger = case.clone();
        let people = case.range(Input::People);
        larger.set(Input::People, Range::exactly(people.likely + more));
        let (before, after) = (outcome(&case), outcome(&larger));
        prop_assert!(after.contrast.meeting_cost.before >= before.contrast.meeting_cost.before);
        prop_assert!(after.flows.tools >= before.flows.tools);
        prop_assert!(after.flows.one_time >= before.flows.one_time);
        prop_assert!(after.cash.costs >= before.cash.costs);
    }

    #[test]
    fn without_benefits_the_net_is_what_it_costs(mut case in case()) {
        for input in [Input::ShareMoved, Input::TurnoverReduction, Input::TurnoverSaved] {
            case.set(input, Range::exactly(0.0));
        }
        let outcome = outcome(&case);
        for ledger in [outcome.cash, outcome.together] {
            prop_assert_eq!(ledger.net, -ledger.costs);
            prop_assert_eq!(ledger.benefits.value(), 0.0);
            if let Some(roi) = ledger.roi {
                prop_assert_eq!(roi, -1.0);
            }
        }
    }

    #[test]
    fn at_payback_the_net_is_zero_and_it_never_falls_below_again(case in case()) {
        let flows = outcome(&case).flows;
        for scope in Scope::ALL.iter().copied() {
            let net = |month: u16| case.plan.cumulative(&flows, scope, month).value();
            let size = flows.benefits(scope).value().abs() + flows.tools.value() + flows.one_time.value();
            match case.plan.payback(&flows, scope) {
                Some(months) => {
                    let month = months.value();
                    let (from, part) = (month.floor(), month.fract());
                    let around = net(from as u16) * (1.0 - part) + net(from as u16 + 1) * part;
                    prop_assert!(month == 0.0 || around.abs() <= 1e-9 * size.max(1.0));
                    for later in (month.ceil() as u16).max(1)..=case.plan.horizon {
                        prop_assert!(net(later) >= -1e-9 * size.max(1.0));
                    }
                }
                None => prop_assert!((1..=case.plan.horizon).all(|month| net(month) < 0.0)),
            }
        }
    }

    #[test]
    fn at_the_break_even_share_the_net_is_zero(case in case()) {
        let scope = Scope::CashAndCapacity;
        if let BreakEven::At(share) = break_even(&case, &case.likely(), scope) {
            prop_assert!((0.0..=1.0).contains(&share.value()));
            let mut even = case.clone();
            even.set(Input::ShareMoved, Range::exactly(share.value()));
            let ledger = outcome(&even).together;
            let size = ledger.benefits.value().abs() + ledger.costs.value();
            prop_assert!(ledger.net.value().abs() <= 1e-9 * size.max(1.0));
        }
    }

    #[test]
    fn the_ends_of_the_tornado_are_what_one_input_alone_does(case in case()) {
        for metric in metrics() {
            let bars = tornado(&case, metric);
            prop_assert!(bars.windows(2).all(|pair| pair[0].swing() >= pair[1].swing()));
            for bar in bars {
                let range = case.range(bar.input);
                for (end, expected) in [(range.low, bar.at_low), (range.high, bar.at_high)] {
                    let mut other = case.clone();
                    other.set(bar.input, Range::exactly(end));
                    prop_assert_eq!(metric.of(&outcome(&other).flows, case.plan), expected);
                }
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn percentiles_are_in_order_and_the_same_seed_gives_the_same_draws(case in case(), seed: u32) {
        let draws = draw(&case, seed);
        for metric in metrics() {
            let band = draws.band(metric);
            prop_assert!(at_least(band.p10, band.p50) && at_least(band.p50, band.p90));
        }
        prop_assert_eq!(draw(&case, seed), draws);
    }
}
