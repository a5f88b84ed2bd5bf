//! One message about the keeping of the document, and what can be done about it.

use yew::prelude::*;

use super::context::Ctx;
use crate::app::store::Notice;
use crate::app::words::{Key, key};

/// What is told.
#[derive(PartialEq, Properties)]
pub(super) struct NoticeBarProps {
    pub(super) ctx: Ctx,
    pub(super) notice: Notice,
}

/// See the module.
#[component]
pub(super) fn NoticeBar(props: &NoticeBarProps) -> Html {
    let NoticeBarProps { ctx, notice } = props;
    let act = |name: Key, act: fn(&Ctx)| {
        let ctx = ctx.clone();
        let label = ctx.say(name);
        let onclick = Callback::from(move |_: MouseEvent| act(&ctx));
        html! { <button type="button" class="wam-button" {onclick}>{ label }</button> }
    };
    html! {
        <div class="wam-notice" part="notice">
            <p>{ ctx.named(&["notice-", notice.id()]) }</p>
            if let Notice::LinkReady { link, .. } = notice {
                <input class="wam-input" readonly=true value={link.clone()} aria-label={ctx.say(key::SHARE_LINK)} />
            }
            <div class="wam-row">
                { match notice {
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
                } }
                if !matches!(notice, Notice::Conflict { .. }) {
                    { act(key::CLOSE, |ctx| ctx.store.dismiss()) }
                }
            </div>
        </div>
    }
}
