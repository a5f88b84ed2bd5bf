//! One message about the keeping of the document, and what can be done about it.

use yew::prelude::*;

use super::context::Ctx;
use crate::app::store::Notice;
use crate::app::words::{Key, key};

/// The message.
pub(super) fn notice_bar(ctx: &Ctx, notice: &Notice) -> Html {
    let act = |name: Key, act: fn(&Ctx)| {
        html! { <button type="button" class="wam-button" onclick={ctx.on_click_call(act)}>{ ctx.say(name) }</button> }
    };
    let way_back = match notice {
        Notice::Conflict { .. } => html! {
            <>
                { act(key::TAKE_THEIRS, |ctx| ctx.store.settle(true)) }
                { act(key::KEEP_MINE, |ctx| ctx.store.settle(false)) }
            </>
        },
        Notice::WasReset | Notice::TakenFromElsewhere | Notice::OpenedLink { had_draft: true } => {
            act(key::UNDO, |ctx| ctx.store.undo())
        }
        _ => html! {},
    };
    html! {
        <div class="wam-notice" part="notice" data-notice={notice.id()}>
            <p>{ ctx.named(&["notice-", notice.id()]) }</p>
            if let Notice::LinkReady { link, .. } = notice {
                <input class="wam-input" readonly=true value={link.clone()} aria-label={ctx.say(key::SHARE_LINK)} />
            }
            <div class="wam-row">
                { way_back }
                if !matches!(notice, Notice::Conflict { .. }) {
                    { act(key::CLOSE, |ctx| ctx.store.dismiss()) }
                }
            </div>
        </div>
    }
}
