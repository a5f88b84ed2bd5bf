//! The small matrix: urgency by complexity, for a band of contributors.

use super::answers::Answers;
use super::choice::{Choice, Complexity, Urgency};
use super::gate::Gate;
use super::ids::ids;
use super::mode::Mode;
use super::select::select;
use crate::core::policy::Policy;

ids! {
    /// A band of contributor counts.
    ContributorBand {
        /// One or two (and nobody, who is not shown apart).
        Few = "few",
        /// Three to seven.
        Several = "several",
        /// Eight or more: more than can decide well together (Blenko, Mankins & Rogers 2010).
        Many = "many",
    }
}

impl ContributorBand {
    /// Every band, the smallest first.
    pub const ALL: [ContributorBand; 3] = Self::LIST;

    /// The band's id, in locale keys.
    pub fn id(self) -> &'static str {
        Self::IDS[self as usize]
    }

    /// The band of a count.
    pub fn of(contributors: u16) -> Self {
        match contributors {
            0..=2 => ContributorBand::Few,
            3..=7 => ContributorBand::Several,
            _ => ContributorBand::Many,
        }
    }

    /// The least and the greatest count in it; nobody is not shown apart.
    pub fn counts(self) -> (u16, u16) {
        match self {
            ContributorBand::Few => (1, 2),
            ContributorBand::Several => (3, 7),
            ContributorBand::Many => (8, u16::MAX),
        }
    }

    /// The count that stands for the band.
    pub fn count(self) -> u16 {
        match self {
            ContributorBand::Few => 2,
            ContributorBand::Several => 5,
            ContributorBand::Many => 12,
        }
    }
}

/// One cell of the matrix.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cell {
    /// The recommended mode.
    pub mode: Mode,
    /// The gate that applied, if any did.
    pub gate: Option<Gate>,
}

/// The matrix for one band.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Matrix {
    /// The band.
    pub band: ContributorBand,
    /// A row per [`Urgency`], the most urgent first; in it a cell per [`Complexity`].
    pub cells: [[Cell; 3]; 5],
}

impl Matrix {
    /// One cell.
    pub fn cell(&self, urgency: Urgency, complexity: Complexity) -> Cell {
        self.cells[urgency as usize][complexity as usize]
    }
}

/// The count for which a band's matrix is made: one already answered stands for its own band, so that its cell agrees
/// with the recommendation.
#[must_use]
pub fn counted(answers: &Answers, band: ContributorBand) -> u16 {
    let own = answers
        .contributors
        .filter(|count| ContributorBand::of(*count) == band);
    own.unwrap_or(band.count())
}

/// The answers of the case in a cell, the others as given; see [`counted`].
#[must_use]
pub fn in_cell(
    answers: &Answers,
    urgency: Urgency,
    complexity: Complexity,
    band: ContributorBand,
) -> Answers {
    Answers {
        urgency: Some(urgency),
        complexity: Some(complexity),
        contributors: Some(counted(answers, band)),
        ..answers.clone()
    }
}

/// The modes for every urgency and complexity, with the other answers as given; see [`counted`].
pub fn matrix(answers: &Answers, policy: &Policy, band: ContributorBand) -> Matrix {
    matrix_for(counted(answers, band), answers, policy, band)
}

/// The matrix for so many contributors, who are of this band.
pub(super) fn matrix_for(
    count: u16,
    answers: &Answers,
    policy: &Policy,
    band: ContributorBand,
) -> Matrix {
    let cell = |row: usize, column: usize| {
        let case = Answers {
            urgency: Some(Urgency::ALL[row]),
            complexity: Some(Complexity::ALL[column]),
            contributors: Some(count),
            ..answers.clone()
        };
        let selection = select(&case, policy);
        Cell {
            mode: selection.mode,
            gate: selection.gate,
        }
    };
    Matrix {
        band,
        cells: core::array::from_fn(|row| core::array::from_fn(|column| cell(row, column))),
    }
}
