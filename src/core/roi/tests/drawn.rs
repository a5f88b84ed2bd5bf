//! The draws: the distribution of one input against exact quantiles, that of whole cases against other draws.

use super::*;
use crate::core::quantity::Share;
use crate::core::roi::pert::{Logarithms, Pert};

#[test]
fn quantiles_of_pert_are_the_exact_ones_within_a_ten_thousandth_of_the_range() {
    let logarithms = Logarithms::new();
    for known in golden()["pert"].as_array().unwrap() {
        let ends: Vec<f64> = serde_json::from_value(known["range"].clone()).unwrap();
        let range = Range {
            low: ends[0],
            likely: ends[1],
            high: ends[2],
        };
        let pert = Pert::new(range, &logarithms);
        for pair in known["quantiles"].as_array().unwrap() {
            let (share, exact) = (pair[0].as_f64().unwrap(), pair[1].as_f64().unwrap());
            let off = (pert.quantile(share) - exact).abs() / (range.high - range.low);
            assert!(off < 1e-4, "{range:?} at {share}: off by {off}");
        }
    }
}

#[test]
fn a_draw_lies_within_its_range_and_grows_with_the_number_drawn() {
    let logarithms = Logarithms::new();
    for range in [(0.0, 0.0, 1.0), (0.1, 0.25, 0.44), (-3.0, 5.0, 5.0)] {
        let (low, likely, high) = range;
        let pert = Pert::new(Range { low, likely, high }, &logarithms);
        let mut before = low;
        for step in 0..=100_000 {
            let uniform = (f64::from(step) / 100_000.0).min(1.0 - f64::EPSILON);
            let drawn = pert.quantile(uniform);
            assert!(before <= drawn && drawn <= high, "{range:?} at {uniform}");
            before = drawn;
        }
        assert!(high - before < 1e-2 * (high - low), "{range:?}");
    }
}

#[test]
fn a_range_without_doubt_needs_no_draws() {
    let mut certain = cautious();
    for input in Input::ALL {
        certain.set(input, Range::exactly(certain.range(input).likely));
    }
    let likely = outcome(&certain).flows;
    let draws = draw(&certain, 1);
    assert!(draws.flows().iter().all(|flows| *flows == likely));
}

/// The reference draws 200,000 times by another method; its corridors are five standard errors of both on either side.
#[test]
fn percentiles_of_whole_cases_lie_within_the_sampling_error_of_the_reference() {
    let inside = |value: Option<f64>, corridor: &Value| match value {
        Some(value) => {
            corridor[0].as_f64().unwrap() <= value
                && corridor[1].as_f64().is_none_or(|high| value <= high)
        }
        None => corridor[1].is_null(),
    };
    let metrics = [
        ("capacity_hours", Metric::CapacityHours),
        ("capacity", Metric::Capacity),
        ("cash_net", Metric::Net(Scope::Cash)),
        ("net", Metric::Net(Scope::CashAndCapacity)),
        ("payback", Metric::Payback(Scope::CashAndCapacity)),
    ];
    for about in golden()["ranges"].as_array().unwrap() {
        let case = read_case(&about["case"], &about["ranges"]);
        for seed in [0, 1, 2_026] {
            let draws = draw(&case, seed);
            for (name, metric) in metrics {
                let (band, known) = (draws.band(metric), &about["drawn"][name]);
                assert!(inside(band.p10, &known["p10"]), "{name} {band:?} {known}");
                assert!(inside(band.p50, &known["p50"]), "{name} {band:?} {known}");
                assert!(inside(band.p90, &known["p90"]), "{name} {band:?} {known}");
            }
            let chance = draws.payback(Scope::CashAndCapacity).1.value();
            assert!(inside(Some(chance), &about["drawn"]["chance"]), "{chance}");
        }
    }
}

#[test]
fn twenty_dots_are_in_order_and_around_the_percentiles() {
    let draws = draw(&cautious(), 5);
    let metric = Metric::Net(Scope::CashAndCapacity);
    let dots: Vec<f64> = draws.dots(metric, 20).into_iter().flatten().collect();
    assert_eq!(dots.len(), 20);
    assert!(dots.is_sorted());
    let band = draws.band(metric);
    assert!(dots[1] < band.p10.unwrap() && band.p10.unwrap() < dots[2]);
    assert!(dots[9] < band.p50.unwrap() && band.p50.unwrap() < dots[10]);
    assert!(dots[17] < band.p90.unwrap() && band.p90.unwrap() < dots[18]);
}

#[test]
fn a_band_says_where_most_draws_do_not_pay_back() {
    let mut case = cautious();
    case.set(Input::OtherOnce, Range::exactly(1e6));
    let draws = draw(&case, 1);
    let scope = Scope::CashAndCapacity;
    assert_eq!(draws.band(Metric::Payback(scope)), Band::default());
    assert_eq!(draws.payback(scope), (Band::default(), Share(0.0)));
}

#[test]
fn before_any_draw_there_is_nothing_to_say() {
    let draws = Simulation::new(&cautious(), 1).finish();
    assert_eq!(draws.band(Metric::Capacity), Band::default());
    assert!(draws.dots(Metric::Capacity, 20).is_empty());
    assert_eq!(draws.payback(Scope::Cash).1.value(), 0.0);
}
