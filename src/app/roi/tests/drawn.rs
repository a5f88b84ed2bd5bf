//! Ranges: the same document shows the same ones, whoever draws them in whatever steps.

use super::*;
use crate::core::roi::{Columns, DRAWS, Metric, Simulation};

fn case() -> Case {
    appraise(
        &document(&[("tools-user", "5"), ("horizon", "24")]),
        |appraisal| appraisal.case.clone(),
    )
}

fn ranges(case: &Case, seed: u32) -> Ranges {
    draw(case, seed, Scope::Cash).0
}

#[test]
fn the_ranges_are_those_of_the_engine_s_draws() {
    let case = case();
    let mut simulation = Simulation::new(&case, 7);
    let mut columns = Columns::default();
    while !simulation.advance(&mut columns, DRAWS) {}
    let draws = simulation.finish();
    for scope in Scope::ALL {
        let (ranges, spread) = draw(&case, 7, *scope);
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
