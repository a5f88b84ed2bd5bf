//! Which cells of the small matrix a change of the policy changes.

use crate::core::decision::{
    Answers, Choice as _, Complexity, ContributorBand, Mode, Urgency, matrix,
};
use crate::core::policy::Policy;

/// A cell of the matrix that comes out otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Change {
    /// The table it is in.
    pub band: ContributorBand,
    /// Its row.
    pub urgency: Urgency,
    /// Its column.
    pub complexity: Complexity,
    /// What is recommended before.
    pub before: Mode,
    /// What is recommended after; another mode.
    pub after: Mode,
}

/// The cells in which two policies differ, band by band, row by row, with nothing else answered.
pub fn changes(before: &Policy, after: &Policy) -> Vec<Change> {
    let mut changes = Vec::new();
    let answers = Answers::default();
    for band in ContributorBand::ALL {
        let (old, new) = (
            matrix(&answers, before, band),
            matrix(&answers, after, band),
        );
        for &urgency in Urgency::ALL {
            for &complexity in Complexity::ALL {
                let before = old.cell(urgency, complexity).mode;
                let after = new.cell(urgency, complexity).mode;
                if before != after {
                    changes.push(Change {
                        band,
                        urgency,
                        complexity,
                        before,
                        after,
                    });
                }
            }
        }
    }
    changes
}
