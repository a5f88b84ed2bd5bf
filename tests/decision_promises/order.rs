//! More urgent, more sensitive, more rounds so far or more shared hours: never more asynchronous.

use worth_a_meeting::core::decision::*;

use super::space::{Space, in_parallel};

/// The factors of which more never makes the answer more asynchronous, and whether their most comes first.
pub(crate) const NEVER_LESS_LIVE: [(Factor, bool); 4] = [
    (Factor::Urgency, true),
    (Factor::Sensitivity, false),
    (Factor::Rounds, false),
    (Factor::Overlap, false),
];

#[test]
fn more_urgent_sensitive_tried_or_shared_time_is_never_more_asynchronous() {
    let space = Space::whole();
    for (factor, most_first) in NEVER_LESS_LIVE {
        let (axis, step) = (space.axis(factor), space.step(factor));
        let compared = in_parallel(space.len(), |part| {
            let mut compared = 0;
            for combination in part {
                let place = space.place(combination, factor);
                if axis[place].is_none() || place + 1 == axis.len() {
                    continue;
                }
                let pair = (space.mode(combination), space.mode(combination + step));
                let (less, more) = if most_first { (pair.1, pair.0) } else { pair };
                assert!(
                    less <= more && less.liveness() <= more.liveness(),
                    "more {factor:?}: {less:?} becomes {more:?} at {:?}",
                    space.answers(combination)
                );
                compared += 1;
            }
            compared
        });
        let answered = axis.iter().flatten().count();
        let lines = space.len() / axis.len();
        assert_eq!(compared.into_iter().sum::<usize>(), lines * (answered - 1));
    }
}
