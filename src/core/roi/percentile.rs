//! Percentiles by selecting, since nothing else needs the draws in order.

/// For each of these ascending parts: the smallest value that is not less than that part of the values (the nearest
/// rank, so always one of them). Nothing without values. No value is NaN.
pub(super) fn percentiles(mut values: Vec<f64>, shares: &[f64]) -> Vec<f64> {
    let count = values.len();
    if count == 0 {
        return Vec::new();
    }
    let mut from = 0;
    let of_share = |share: &f64| {
        let rank = ((share * count as f64).ceil() as usize).clamp(from + 1, count) - 1;
        // What comes before the last rank is not greater than it.
        let value = select(&mut values[from..], rank - from);
        from = rank;
        value
    };
    shares.iter().map(of_share).collect()
}

/// The value that would be at this place if the values were in order; what is before it is then not greater, and what
/// is after it not less.
///
/// Hoare's algorithm (“Find”, 1961): `select_nth_unstable` does the same with a guard against hostile orders, which
/// draws are not in, and would cost the bundle almost 2 KB.
fn select(values: &mut [f64], place: usize) -> f64 {
    let (mut first, mut last) = (0, values.len() - 1);
    while first < last {
        let pivot = values[first + (last - first) / 2];
        let (mut left, mut right) = (first, last + 1);
        while left < right {
            if values[left] < pivot {
                left += 1;
            } else if values[right - 1] > pivot {
                right -= 1;
            } else {
                right -= 1;
                values.swap(left, right);
                left += 1;
            }
        }
        // Now `..right` is not greater than the pivot and `left..` is not less; one value may lie between.
        if place < right {
            last = right - 1;
        } else if place >= left {
            first = left;
        } else {
            break;
        }
    }
    values[place]
}

#[cfg(test)]
mod tests;
