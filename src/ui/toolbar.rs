//! Undo, redo, share, start afresh.

use yew::prelude::*;

use super::context::Ctx;
use crate::app::document::Action;
use crate::app::store::Snapshot;
use crate::app::words::{Key, key};
use crate::later;

/// The tools for what a snapshot allows.
pub(super) fn toolbar(ctx: &Ctx, snapshot: &Snapshot) -> Html {
    let readonly = ctx.options.readonly;
    let untouched = snapshot.document.is_untouched();
    html! {
        <div class="wam-tools" role="group" aria-label={ctx.say(key::TOOLS)}>
            { tool(ctx, key::UNDO, "M4 7h9a5 5 0 0 1 0 10H8M7 3 3 7l4 4", readonly || !snapshot.can_undo, |ctx| ctx.store.undo()) }
            { tool(ctx, key::REDO, "M16 7H7a5 5 0 0 0 0 10h5M13 3l4 4-4 4", readonly || !snapshot.can_redo, |ctx| ctx.store.redo()) }
            { tool(ctx, key::SHARE, "M8 12a4 4 0 0 0 6 0l3-3a4 4 0 0 0-6-6l-1 1M12 8a4 4 0 0 0-6 0l-3 3a4 4 0 0 0 6 6l1-1", untouched, share) }
            { tool(ctx, key::RESET, "M5 5l10 10M15 5 5 15", readonly || untouched, |ctx| ctx.dispatch(Action::Reset)) }
        </div>
    }
}

/// One that has nothing to do any more keeps the focus, as a button that is disabled would not.
fn tool(ctx: &Ctx, name: Key, path: &'static str, idle: bool, act: fn(&Ctx)) -> Html {
    let onclick = (!idle).then(|| ctx.on_click_call(act));
    let class = if idle { "wam-tool is-idle" } else { "wam-tool" };
    html! {
        <button type="button" {class} aria-disabled={idle.then_some("true")} {onclick}>
            <svg viewBox="0 0 20 20" aria-hidden="true"><path d={path} /></svg>
            <span>{ ctx.say(name) }</span>
        </button>
    }
}

fn share(ctx: &Ctx) {
    let ctx = ctx.clone();
    later::when_here(move |rest| rest.share(&ctx));
}
