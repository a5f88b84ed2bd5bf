//! The line of scores, cut into pieces by the mode that fits best.
//!
//! Of two modes the more live one fits better from some score on, and keeps fitting better (see
//! [`crate::core::decision`]); so each mode wins on one piece at most, and the pieces lie in the order of the modes.

use super::scores::Scores;
use crate::core::decision::{Mode, Modes, Weighing};
use crate::core::policy::Rules;

/// For one kind of matter: which mode wins at each score.
#[derive(Debug)]
pub(super) struct Line {
    /// The least score of each piece, and its mode.
    pieces: Vec<(i32, Mode)>,
}

impl Line {
    /// For the answers weighed, whatever their own score, with these modes to choose from.
    pub(super) fn new(weighing: &Weighing<'_>, modes: Modes, rules: &Rules) -> Self {
        let mut pieces: Vec<(i32, Mode)> = Vec::new();
        let place = |mode: Mode| {
            let unfit: i32 = weighing.unfit(mode).map(|(_, unfit)| unfit).sum();
            (rules.modes[mode as usize].position, unfit)
        };
        for mode in Mode::ALL.into_iter().filter(|mode| modes.has(*mode)) {
            let mut start = Some(i32::MIN);
            while let Some((before, other)) = pieces.last() {
                start = first_ahead(place(*other), place(mode));
                // Where it is ahead as soon as the other one begins, nothing is left of that one.
                if start.is_none_or(|start| start > *before) {
                    break;
                }
                pieces.pop();
                start = Some(i32::MIN);
            }
            if let Some(start) = start {
                pieces.push((start, mode));
            }
        }
        Self { pieces }
    }

    /// Each piece: its least and its greatest score, and its mode.
    fn spans(&self) -> impl Iterator<Item = (i32, i32, Mode)> + '_ {
        let ends = self.pieces.iter().skip(1).map(|(start, _)| start - 1);
        self.pieces
            .iter()
            .zip(ends.chain([i32::MAX]))
            .map(|((start, mode), end)| (*start, end, *mode))
    }

    /// Whether a mode wins at one of these scores.
    pub(super) fn reaches(&self, mode: Mode, scores: &Scores) -> bool {
        self.spans()
            .any(|(low, high, winner)| winner == mode && scores.hit(low, high))
    }

    /// Whether another mode wins on the other line at one of these scores.
    pub(super) fn differs(&self, other: &Self, scores: &Scores) -> bool {
        self.spans().any(|(low, high, mode)| {
            other.spans().any(|(its_low, its_high, its)| {
                its != mode && scores.hit(low.max(its_low), high.min(its_high))
            })
        })
    }

    /// Whether so many points more change the mode at one of these scores: they do where they cross a cut.
    pub(super) fn is_changed(&self, points: i32, scores: &Scores) -> bool {
        self.pieces.iter().skip(1).any(|(cut, _)| {
            if points > 0 {
                scores.hit(cut - points, cut - 1)
            } else {
                scores.hit(*cut, cut - points - 1)
            }
        })
    }
}

/// The least score at which the more live mode fits better than the other one, each given by its position and its
/// unfitness; `i32::MIN` if it always does, none if never.
fn first_ahead((a, unfit_a): (i32, i32), (b, unfit_b): (i32, i32)) -> Option<i32> {
    let ahead = unfit_a - unfit_b;
    if ahead > b - a {
        Some(i32::MIN)
    } else if ahead <= a - b {
        None
    } else {
        // Between the two: (s − a) + unfit a > (b − s) + unfit b.
        Some((a + b - ahead).div_euclid(2) + 1)
    }
}
