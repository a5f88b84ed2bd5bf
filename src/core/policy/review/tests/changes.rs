//! Which cells of the matrix differ.

use super::policies::with;
use crate::core::decision::{
    Answers, Choice as _, Complexity, ContributorBand, Mode, Urgency, matrix,
};
use crate::core::policy::Policy;
use crate::core::policy::review::{Change, changes};

#[test]
fn nothing_differs_between_equal_policies() {
    assert_eq!(changes(&Policy::builtin(), &Policy::builtin()), []);
    let renamed = with(r#""name":"Ours","norms":{"non_urgent_hours":8}"#);
    assert_eq!(changes(&Policy::builtin(), &renamed), []);
}

#[test]
fn each_differing_cell_is_there_once_with_both_modes() {
    let default = Policy::builtin();
    let other = with(r#""decision":{"points":{"complexity":{"analysis":30}}}"#);
    let found = changes(&default, &other);
    assert!(!found.is_empty());
    let mut expected = Vec::new();
    for band in ContributorBand::ALL {
        let at = |policy| matrix(&Answers::default(), policy, band);
        let (old, new) = (at(&default), at(&other));
        for &urgency in Urgency::ALL {
            for &complexity in Complexity::ALL {
                let before = old.cell(urgency, complexity).mode;
                let after = new.cell(urgency, complexity).mode;
                if before != after {
                    expected.push(Change {
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
    assert_eq!(found, expected);
    assert!(
        found
            .iter()
            .all(|change| change.complexity == Complexity::Analysis)
    );
    // More points toward live never make a cell more asynchronous.
    assert!(found.iter().all(|change| change.after > change.before));
}

#[test]
fn a_mode_that_is_no_longer_offered_leaves_its_cells_to_others() {
    let other = with(r#""decision":{"modes":{"live-incident":{"offered":false}}}"#);
    let found = changes(&Policy::builtin(), &other);
    assert_eq!(found.len(), 9);
    for change in found {
        assert_eq!(
            (change.urgency, change.before),
            (Urgency::Hour, Mode::LiveIncident)
        );
    }
}
