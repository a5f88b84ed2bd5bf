//! Percentiles by selecting, since nothing else needs the draws in order.

/// Cells into which values are counted before one is selected: some ten of the draws in each. A power of two, so that
/// [`Cell`] needs no check.
const CELLS: usize = 1_024;

/// For each of these parts: the smallest value that is not less than that part of the values (the nearest rank, so always
/// one of them). Nothing without values. No value is NaN.
pub(super) fn percentiles(values: &[f64], shares: &[f64]) -> Vec<f64> {
    let count = values.len();
    if count == 0 {
        return Vec::new();
    }
    let cells = Cells::over(values);
    let rank = |share: &f64| ((share * count as f64).ceil() as usize).clamp(1, count) - 1;
    let ranks: Vec<usize> = shares.iter().map(rank).collect();
    let mut near = cells.near(values, &ranks);
    let ranks = ranks.into_iter();
    ranks.map(|rank| near.select(&cells, rank)).collect()
}

/// The number of a cell.
#[derive(Clone, Copy, PartialEq)]
struct Cell(u16);

impl Cell {
    const fn index(self) -> usize {
        self.0 as usize % CELLS
    }
}

/// Even cells between the least and the greatest value, as in the first pass of a bucket sort: a value is selected among
/// the few of its cell, which is several times faster than among all, since no branch has to be guessed.
struct Cells {
    /// That of each value. It never falls while values rise, whatever is rounded; where all are equal or endless there is
    /// one.
    of: Vec<Cell>,
    /// How many values are in each cell and those before it.
    ends: [usize; CELLS],
}

impl Cells {
    fn over(values: &[f64]) -> Self {
        let (mut low, mut high) = (f64::INFINITY, f64::NEG_INFINITY);
        for &value in values.iter().filter(|value| value.is_finite()) {
            // `min` and `max` would be calls in wasm, where they treat NaN in another way.
            if value < low {
                low = value;
            }
            if value > high {
                high = value;
            }
        }
        let scale = (CELLS - 2) as f64 / (high - low);
        let of = values.iter().map(|value| {
            let cell = (((value - low) * scale) as usize).min(CELLS - 1);
            Cell(cell as u16)
        });
        let of: Vec<Cell> = of.collect();
        let mut ends = [0; CELLS];
        for cell in &of {
            ends[cell.index()] += 1;
        }
        let mut sum = 0;
        for end in &mut ends {
            sum += *end;
            *end = sum;
        }
        Self { of, ends }
    }

    /// The cell of the value that would be at this place if all were in order.
    fn of_rank(&self, rank: usize) -> Cell {
        Cell(self.ends.partition_point(|end| *end <= rank) as u16)
    }

    /// How many values are in the cells before this one.
    fn before(&self, cell: Cell) -> usize {
        let before = cell.index().checked_sub(1);
        before.map_or(0, |before| self.ends[before])
    }

    /// How many values are in it.
    fn count(&self, cell: Cell) -> usize {
        self.ends[cell.index()] - self.before(cell)
    }

    /// The values in the cells of these ranks.
    fn near(&self, values: &[f64], ranks: &[usize]) -> Near {
        let mut begins = [usize::MAX; CELLS];
        let mut length = 0;
        for rank in ranks {
            let cell = self.of_rank(*rank);
            let begin = &mut begins[cell.index()];
            if *begin == usize::MAX {
                *begin = length;
                length += self.count(cell);
            }
        }
        let mut next = begins;
        let mut near = vec![0.0; length];
        for (value, cell) in values.iter().zip(&self.of) {
            let place = &mut next[cell.index()];
            if *place != usize::MAX {
                near[*place] = *value;
                *place += 1;
            }
        }
        Near {
            values: near,
            begins,
        }
    }
}

/// The values of some cells, those of each beside each other.
struct Near {
    values: Vec<f64>,
    /// The place of the first value of each cell that is there.
    begins: [usize; CELLS],
}

impl Near {
    /// The value that would be at this place if all were in order.
    fn select(&mut self, cells: &Cells, rank: usize) -> f64 {
        let cell = cells.of_rank(rank);
        let begin = self.begins[cell.index()];
        let values = &mut self.values[begin..begin + cells.count(cell)];
        select(values, rank - cells.before(cell))
    }
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
