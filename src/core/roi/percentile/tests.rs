use proptest::prelude::*;

use super::*;

/// The nearest rank of a sorted list.
fn sorted(mut values: Vec<f64>, shares: &[f64]) -> Vec<f64> {
    values.sort_by(f64::total_cmp);
    let rank = |share: &f64| (share * values.len() as f64).ceil().max(1.0) as usize - 1;
    shares.iter().map(|share| values[rank(share)]).collect()
}

proptest! {
    #[test]
    fn selecting_finds_what_sorting_finds(values in prop::collection::vec(-1e9..1e9_f64, 1..300)) {
        let shares = [0.0, 0.1, 0.25, 0.5, 0.5, 0.9, 1.0];
        prop_assert_eq!(percentiles(&values, &shares), sorted(values, &shares));
    }

    #[test]
    fn selecting_copes_with_many_equals_and_with_endless_values(
        values in prop::collection::vec(prop::sample::select(vec![0.0, 1.0, 2.0, f64::INFINITY]), 1..300)
    ) {
        let shares = [0.05, 0.1, 0.5, 0.9, 0.95];
        prop_assert_eq!(percentiles(&values, &shares), sorted(values, &shares));
    }

    /// Where the spread is endless, or too small for a number of cells.
    #[test]
    fn selecting_copes_with_any_spread(
        values in prop::collection::vec(
            prop::sample::select(vec![f64::NEG_INFINITY, f64::MIN, -1.0, 5e-324, 1e-323, 1.0, f64::MAX, f64::INFINITY]),
            1..40,
        )
    ) {
        let shares = [0.05, 0.1, 0.5, 0.9, 0.95];
        prop_assert_eq!(percentiles(&values, &shares), sorted(values, &shares));
    }
}

#[test]
fn values_in_order_or_in_reverse_are_no_worse() {
    let up: Vec<f64> = (0..1_000_000).map(f64::from).collect();
    let down = up.iter().rev().copied().collect();
    for values in [up, down] {
        assert_eq!(
            percentiles(&values, &[0.1, 0.5, 0.9]),
            [99_999.0, 499_999.0, 899_999.0]
        );
    }
}

#[test]
fn of_nothing_there_are_no_percentiles() {
    assert_eq!(percentiles(&[], &[0.5]), Vec::<f64>::new());
}
