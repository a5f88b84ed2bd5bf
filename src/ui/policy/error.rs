//! What is wrong with a field of a policy, in the reader's words.

use yew::AttrValue;

use crate::app::policy::explain;
use crate::app::words::key;
use crate::core::policy::PolicyError;
use crate::ui::context::Ctx;

/// What is wrong, and what was expected: as for the page's own file, but for what one field has to do with another,
/// which is easy to miss while changing one of them.
pub(super) fn say_error(ctx: &Ctx, error: &PolicyError) -> AttrValue {
    match error {
        PolicyError::Order { path } => ctx.say(if path.starts_with("decision.modes") {
            key::POLICY_ORDER_MODES
        } else if path.starts_with("norms") {
            key::POLICY_ORDER_DAY
        } else if path.ends_with(".0") {
            key::POLICY_ORDER_BANDS
        } else {
            key::POLICY_ORDER_POINTS
        }),
        _ => explain(&ctx.options.words, error).into(),
    }
}
