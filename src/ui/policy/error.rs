//! What is wrong with a field of a policy, in the reader's words.

use yew::AttrValue;

use super::names::name_of;
use crate::app::policy::explain_naming;
use crate::core::policy::PolicyError;
use crate::ui::context::Ctx;

/// What is wrong, and what was expected; another field that has to do with it goes by its name here.
pub(super) fn say_error(ctx: &Ctx, error: &PolicyError) -> AttrValue {
    explain_naming(&ctx.options.words, error, &|path| {
        name_of(ctx, path).to_string()
    })
    .into()
}
