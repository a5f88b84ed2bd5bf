//! What the reader of calendars says, once of its files and then of each question.

use super::defect::{Defect, DefectKind};
use super::findings::Findings;

/// Defects that are named; the others are counted.
pub const MAX_DEFECTS: usize = 200;

/// Files that were read.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Opened {
    /// The names of the exports, in their order: those within a `.zip` each for itself, and each cut as
    /// in [`Findings`].
    pub files: Vec<String>,
    /// Events in them.
    pub events: u32,
    /// What could not be understood.
    pub defects: Vec<Defect>,
    /// More of that than is named.
    pub more: u32,
}

impl Opened {
    /// How many of the files are calendars.
    #[must_use]
    pub fn calendars(&self) -> usize {
        let is_none = |defect: &&Defect| defect.kind == DefectKind::NoCalendar;
        let none = self.defects.iter().filter(is_none).count();
        self.files.len().saturating_sub(none)
    }
}

/// The answer to a question.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Answered {
    /// What was found.
    pub findings: Findings,
    /// What was not understood in the period, besides what the files were found to have.
    pub defects: Vec<Defect>,
    /// More of that than is named.
    pub more: u32,
}
