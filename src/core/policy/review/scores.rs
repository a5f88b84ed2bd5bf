//! Sets of scores, as bits: sums of sets are shifts.

use crate::core::decision::Factor;
use crate::core::policy::Rules;

/// The greatest score either way.
const MOST: i32 = Rules::MAX_POINTS * Factor::ALL.len() as i32;

const WORDS: usize = (2 * MOST as usize + 1).div_ceil(64);

/// A set of scores between −[`MOST`] and [`MOST`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Scores([u64; WORDS]);

impl Scores {
    const NONE: Self = Self([0; WORDS]);

    /// The score of no answer at all.
    pub(super) fn zero() -> Self {
        let mut zero = Self::NONE;
        let at = MOST as usize;
        zero.0[at / 64] |= 1 << (at % 64);
        zero
    }

    /// Every sum of one of these scores and one of these points.
    pub(super) fn plus(&self, points: &[i32]) -> Self {
        let mut sums = Self::NONE;
        for &points in points {
            self.add_shifted(points, &mut sums);
        }
        sums
    }

    fn add_shifted(&self, by: i32, sums: &mut Self) {
        let (words, bits) = ((by.unsigned_abs() / 64) as usize, by.unsigned_abs() % 64);
        // The bits that a word loses at one end its neighbour gets.
        let word = |at: Option<usize>| at.and_then(|at| self.0.get(at)).copied().unwrap_or(0);
        for (at, sum) in sums.0.iter_mut().enumerate() {
            *sum |= if by >= 0 {
                let from = at.checked_sub(words);
                let below = from.and_then(|from| from.checked_sub(1));
                word(from) << bits | word(below).checked_shr(64 - bits).unwrap_or(0)
            } else {
                let from = at + words;
                word(Some(from)) >> bits | word(Some(from + 1)).checked_shl(64 - bits).unwrap_or(0)
            };
        }
    }

    /// Whether one of them lies between these two, both included.
    pub(super) fn hit(&self, low: i32, high: i32) -> bool {
        let (low, high) = (low.max(-MOST), high.min(MOST));
        if low > high {
            return false;
        }
        let (low, high) = ((low + MOST) as usize, (high + MOST) as usize);
        (low / 64..=high / 64).any(|at| {
            let mut word = self.0[at];
            if at == low / 64 {
                word &= u64::MAX << (low % 64);
            }
            if at == high / 64 {
                word &= u64::MAX >> (63 - high % 64);
            }
            word != 0
        })
    }
}
