//! What must hold between the numbers of a policy, so that the promises about its answers hold.

use super::error::{Order, PolicyError};
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
        let entry = |index: usize| {
            let choice = factor.choices().get(index);
            let entry = choice.map_or_else(|| index.to_string(), |id| (*id).to_owned());
            ["points", factor.id(), &entry].join(".")
        };
        for (index, pair) in weights.windows(2).enumerate() {
            let (before, after) = (pair[0].points, pair[1].points);
            let falls = if most_first {
                after > before
            } else {
                after < before
            };
            if falls {
                let pair = [(entry(index), before), (entry(index + 1), after)];
                return Err(out_of_order(section, pair));
            }
        }
    }
    Ok(())
}

/// Two entries that do not stand in order: the one to blame is what the file says, the later one if it says both.
fn out_of_order(section: &Node<'_>, [first, second]: [(String, i32); 2]) -> PolicyError {
    let (blamed, other) = if has(section, &second.0) || !has(section, &first.0) {
        (second, first)
    } else {
        (first, second)
    };
    let (path, of) = (section.path_to(&blamed.0), section.path_to(&other.0));
    let number = other.1;
    let order = if blamed.1 < number {
        Order::Least { of, number }
    } else {
        Order::Most { of, number }
    };
    PolicyError::Order { path, order }
}

/// Whether the file says something at this path within a section. Whoever writes bands writes all of a factor.
fn has(section: &Node<'_>, path: &str) -> bool {
    let (name, rest) = path.split_once('.').unwrap_or((path, ""));
    match section.field(name) {
        Ok(Some(field)) => rest.is_empty() || field.is_list() || has(&field, rest),
        Ok(None) | Err(_) => false,
    }
}

/// The order of the modes is fixed; only their distances are the policy's own.
fn positions_never_fall(section: &Node<'_>, rules: &Rules) -> Result<(), PolicyError> {
    let modes = Mode::ALL.windows(2).zip(rules.modes.windows(2));
    for (names, pair) in modes {
        let (before, after) = (pair[0].position, pair[1].position);
        if after < before {
            let entry = |mode: Mode| ["modes", mode.id(), "position"].join(".");
            let pair = [(entry(names[0]), before), (entry(names[1]), after)];
            return Err(out_of_order(section, pair));
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
