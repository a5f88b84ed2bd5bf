//! What must hold between the numbers of a policy, so that the promises about its answers hold.

use super::error::PolicyError;
use super::rules::Rules;
use crate::core::decision::{Factor, Mode, Modes};
use crate::core::json::Node;

/// The factors of which more never makes the answer more asynchronous, and whether their most comes first.
const NEVER_LESS_LIVE: [(Factor, bool); 4] = [
    (Factor::Urgency, true),
    (Factor::Sensitivity, false),
    (Factor::Rounds, false),
    (Factor::Overlap, false),
];

/// Checks the rules of this section as a whole.
pub(super) fn check(section: &Node<'_>, rules: &Rules) -> Result<(), PolicyError> {
    points_never_fall(section, rules)?;
    positions_never_fall(section, rules)?;
    some_mode_always_suits(section, rules)
}

fn points_never_fall(section: &Node<'_>, rules: &Rules) -> Result<(), PolicyError> {
    for (factor, most_first) in NEVER_LESS_LIVE {
        let weights = &rules.points[factor as usize];
        for (index, pair) in weights.windows(2).enumerate() {
            let falls = if most_first {
                pair[1].points > pair[0].points
            } else {
                pair[1].points < pair[0].points
            };
            if falls {
                let index = index + 1;
                let entry = factor
                    .choices()
                    .get(index)
                    .map_or_else(|| index.to_string(), |id| (*id).to_owned());
                let path = section.path_to(&["points", factor.id(), &entry].join("."));
                return Err(PolicyError::Order { path });
            }
        }
    }
    Ok(())
}

/// The order of the modes is fixed; only their distances are the policy's own.
fn positions_never_fall(section: &Node<'_>, rules: &Rules) -> Result<(), PolicyError> {
    for (mode, pair) in Mode::ALL.into_iter().skip(1).zip(rules.modes.windows(2)) {
        if pair[1].position < pair[0].position {
            let path = section.path_to(&["modes", mode.id(), "position"].join("."));
            return Err(PolicyError::Order { path });
        }
    }
    Ok(())
}

/// Whatever the number of contributors, a mode besides the call at once is offered for it.
fn some_mode_always_suits(section: &Node<'_>, rules: &Rules) -> Result<(), PolicyError> {
    let scheduled = Modes::between(Mode::DecideAndInform, Mode::Workshop);
    let starts = rules
        .modes
        .iter()
        .flat_map(|rule| [rule.contributors.0, rule.contributors.1.saturating_add(1)]);
    match starts
        .chain([0])
        .filter(|count| rules.suitable(Some(*count)).and(scheduled).is_empty())
        .min()
    {
        Some(contributors) => Err(PolicyError::NoMode {
            path: section.path_to("modes"),
            contributors,
        }),
        None => Ok(()),
    }
}
