//! Ranges: the same document shows the same ones, whoever draws them in whatever steps.

use super::*;
use crate::core::quantity::Money;
use crate::core::roi::{Band, Columns, DRAWS, Metric, Simulation};

fn case() -> Case {
    appraise(
        &document(&[("tools-user", "5"), ("horizon", "24")]),
        |appraisal| appraisal.case.clone(),
    )
}

fn ranges(case: &Case, seed: u32) -> Ranges {
    Drawing::new(case, seed).whole(Scope::Cash).0
}

#[test]
fn the_ranges_are_those_of_the_engine_s_draws() {
    let case = case();
    let mut simulation = Simulation::new(&case, 7);
    let mut columns = Columns::default();
    while !simulation.advance(&mut columns, DRAWS) {}
    let draws = simulation.finish();
    for scope in Scope::ALL {
        let (ranges, spread) = Drawing::new(&case, 7).whole(*scope);
        assert_eq!(ranges.capacity_hours, draws.band(Metric::CapacityHours));
        assert_eq!(ranges.capacity, draws.band(Metric::Capacity));
        for scope in Scope::ALL {
            let found = ranges.of(*scope);
            assert_eq!(found.net, draws.band(Metric::Net(*scope)));
            assert_eq!((found.payback, found.chance), draws.payback(*scope));
            assert_eq!(found.payback, draws.band(Metric::Payback(*scope)));
            assert_eq!(found.roi, draws.band(Metric::Roi(*scope)));
        }
        assert_eq!(ranges.headline(*scope), draws.band(headline(*scope)));
        assert_eq!(spread.scope, *scope);
        assert_eq!(spread.dots.len(), usize::from(DOTS));
        let (month, band) = spread.months.last().unwrap();
        assert_eq!(*month, 24);
        assert_eq!(*band, draws.band(Metric::Net(*scope)));
    }
}

#[test]
fn another_seed_shows_other_ranges_and_the_same_seed_the_same() {
    let case = case();
    assert_eq!(ranges(&case, 1), ranges(&case, 1));
    assert_ne!(ranges(&case, 1), ranges(&case, 2));
}

#[test]
fn the_months_begin_at_nothing_and_end_at_the_horizon() {
    for horizon in [1, 2, 12, 24, 25, 60, 120] {
        let found = super::super::ranges::months(horizon);
        assert_eq!(found.first(), Some(&0));
        assert_eq!(found.last(), Some(&horizon));
        assert!(found.is_sorted_by(|one, next| one < next), "{horizon}");
        assert!(found.len() <= 26, "{horizon}");
    }
}

#[test]
fn a_likely_result_beside_its_own_range_is_said_to_be() {
    let words = words("en");
    let say = Say {
        words: &words,
        currency: "EUR",
    };
    let band = |p10, p50, p90| Band { p10, p50, p90 };
    let all = band(Some(-200.0), Some(1234.0), Some(3000.0));
    for (likely, said) in [
        (-200.5, Some("less")),
        (-200.0, None),
        (3000.0, None),
        (3000.5, Some("more")),
    ] {
        let found = say.aside(all, Money(likely));
        assert_eq!(found.is_some(), said.is_some(), "{likely}");
        let found = found.unwrap_or_default();
        assert!(found.contains(said.unwrap_or_default()), "{found}");
        assert!(
            found.is_empty() || found.contains(&say.money(Money(1200.0))),
            "{found}"
        );
    }
    assert_eq!(say.aside(band(None, None, None), Money(1.0)), None);
}

#[test]
fn any_figure_that_few_outcomes_come_to_says_so_beside_its_range() {
    let words = words("en");
    let say = Say {
        words: &words,
        currency: "EUR",
    };
    let all = Band {
        p10: Some(-0.91),
        p50: Some(0.1),
        p90: Some(0.5),
    };
    let around = |likely: f64| say.around(all, likely, |share| say.share(share)).unwrap();
    let plain = say.band(all, |share| say.share(share)).unwrap();
    assert_eq!(around(-0.91), plain);
    assert_eq!(around(0.5), plain);
    for (likely, end) in [(-1.0, "low"), (0.6, "high")] {
        let said = around(likely);
        assert!(said.starts_with(&plain) && said.contains(end), "{said}");
        let brackets = say.brackets(all, likely, |share| say.share(share)).unwrap();
        assert!(brackets.contains(end), "{brackets}");
    }
}

#[test]
fn two_digits_are_kept_of_a_range() {
    for (value, shown) in [
        (10_131.4, 10_000.0),
        (-1_449.0, -1_400.0),
        (99.6, 100.0),
        (12.34, 12.0),
        (1.234, 1.2),
        (0.0456, 0.046),
        (0.0, 0.0),
    ] {
        assert!((two_digits(value) - shown).abs() < 1e-9, "{value}");
    }
}
