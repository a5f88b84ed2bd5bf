//! What is wrong with a field of a policy, in the reader's words.

use yew::AttrValue;

use crate::app::words::{Arg, NumberStyle, key};
use crate::core::policy::PolicyError;
use crate::ui::context::Ctx;

/// What is wrong, and what was expected.
pub(super) fn say_error(ctx: &Ctx, error: &PolicyError) -> AttrValue {
    let number = |number: f64| ctx.number(number, NumberStyle::Whole);
    match error {
        // What only a file can get wrong is said as for the page's own file.
        PolicyError::Expected { kind, .. } => ctx
            .find(&["policy-error-", kind])
            .unwrap_or_else(|| ctx.named(&["policy-expected-", kind])),
        PolicyError::OutOfRange { min, max, .. } => ctx.fill(
            key::POLICY_ERROR_OUT_OF_RANGE,
            &[
                ("low", Arg::Text(&number(f64::from(*min)))),
                ("high", Arg::Text(&number(f64::from(*max)))),
            ],
        ),
        PolicyError::Order { path } => ctx.say(if path.starts_with("decision.modes") {
            key::POLICY_ERROR_ORDER_MODES
        } else if path.starts_with("norms") {
            key::POLICY_ERROR_ORDER_DAY
        } else if path.ends_with(".0") {
            key::POLICY_ERROR_ORDER_BANDS
        } else {
            key::POLICY_ERROR_ORDER_POINTS
        }),
        PolicyError::NoMode { contributors, .. } => ctx.fill(
            key::POLICY_ERROR_NO_MODE,
            &[("n", Arg::Text(&number(f64::from(*contributors))))],
        ),
        PolicyError::Syntax { line, column } => ctx.fill(
            key::POLICY_ERROR_SYNTAX,
            &[
                ("line", Arg::Text(&number(*line as f64))),
                ("column", Arg::Text(&number(*column as f64))),
            ],
        ),
        PolicyError::TooLong => ctx.say(key::POLICY_ERROR_TOO_LONG),
        PolicyError::Version { .. } => ctx.say(key::POLICY_ERROR_VERSION),
        PolicyError::Missing { .. } => ctx.say(key::POLICY_ERROR_MISSING),
        PolicyError::Unknown { .. } => ctx.say(key::POLICY_ERROR_UNKNOWN),
    }
}
