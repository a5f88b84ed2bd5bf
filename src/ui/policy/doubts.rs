//! What is wrong and what is doubtful, in lists that lead to the fields.

use yew::prelude::*;

use super::error::say_error;
use super::names::link_to;
use crate::app::policy_draft::{PolicyDraft, Problem};
use crate::app::words::{Arg, key};
use crate::core::policy::review::Warning;
use crate::ui::context::Ctx;

/// The fields that are not understood, and what is shown meanwhile.
pub(super) fn problems(ctx: &Ctx, draft: &PolicyDraft) -> Html {
    let item = |Problem { path, error }: &Problem| {
        let what = say_error(ctx, error);
        html! {
            <li>
                if !path.is_empty() {
                    { link_to(ctx, path) }
                }
                <p>{ what }</p>
            </li>
        }
    };
    let count = draft.problems.len() as u32;
    html! {
        <div role="status" class="wam-policy-problems">
            if count > 0 {
                <h3>{ ctx.fill(key::POLICY_PROBLEMS, &[("n", Arg::Count(count))]) }</h3>
                <ul>{ for draft.problems.iter().map(item) }</ul>
            }
        </div>
    }
}

/// What an organisation may want, but rarely means.
pub(super) fn doubts(ctx: &Ctx, draft: &PolicyDraft, warnings: &[Warning]) -> Html {
    let item = |warning: &Warning| {
        html! {
            <li>
                { link_to(ctx, &draft.field_of(&warning.path)) }
                <p>{ ctx.named(&["doubt-", warning.doubt.id()]) }</p>
            </li>
        }
    };
    html! {
        <section class="wam-policy-list">
            <h3>{ ctx.say(key::POLICY_DOUBTS) }</h3>
            if warnings.is_empty() {
                <p>{ ctx.say(key::POLICY_NO_DOUBTS) }</p>
            } else {
                <ul>{ for warnings.iter().map(item) }</ul>
            }
        </section>
    }
}
