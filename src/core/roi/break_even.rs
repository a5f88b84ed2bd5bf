//! How much has to move into writing for the case to be even.

use super::{Case, Flows, Input, Metric, Scope, Values};
use crate::core::quantity::Share;

/// At which share moved the net at the horizon is zero.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum BreakEven {
    /// At this share: above it there is something left.
    At(Share),
    /// Even if nothing moves.
    Always,
    /// Not even if everything moves.
    Never,
}

/// The share moved that is needed, all other inputs being these.
///
/// The net is linear in it: only capacity depends on it, and does so in proportion. So two results say it all.
#[must_use]
pub fn break_even(case: &Case, values: &Values, scope: Scope) -> BreakEven {
    let net = |share: f64| {
        let mut values = *values;
        values[Input::ShareMoved.index()] = share;
        Metric::Net(scope).of(&Flows::of(&case.figures(&values)), case.plan)
    };
    let (none, all) = (net(0.0), net(1.0));
    if none >= 0.0 {
        BreakEven::Always
    } else if all < 0.0 {
        BreakEven::Never
    } else {
        BreakEven::At(Share(none / (none - all)))
    }
}
