//! Keeps what is decided elsewhere in the widget: from the wizard's answer and from a proposal, with what is known by
//! then.

use yew::prelude::*;

use super::day::{fresh_id, today};
use super::shared::shared;
use crate::app::document::{Action, View};
use crate::app::register::Known;
use crate::app::words::key;
use crate::core::decision::decide;
use crate::core::register::Record;
use crate::ui::context::Ctx;
use crate::ui::elsewhere::register_elsewhere;
use crate::ui::focus::{VIEW_HEADING, focus};

/// Where a decision comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Decided {
    /// The wizard's answer.
    Answer,
    /// The proposal in the composer.
    Proposal,
}

/// The button; nothing where nothing may be changed.
pub(crate) fn keep_button(ctx: &Ctx, source: Decided) -> Html {
    if ctx.options.readonly {
        return html! {};
    }
    let name = match source {
        Decided::Answer => key::REGISTER_KEEP,
        Decided::Proposal => key::REGISTER_KEEP_PROPOSAL,
    };
    let onclick = {
        let ctx = ctx.clone();
        Callback::from(move |_: MouseEvent| keep(&ctx, source))
    };
    html! { <button type="button" class="wam-button" data-keep="" {onclick}>{ ctx.say(name) }</button> }
}

fn keep(ctx: &Ctx, source: Decided) {
    let Some(mut record) = record(ctx, source) else {
        return;
    };
    let shared = shared(ctx);
    record.id = fresh_id();
    let added = shared.store.change(None, |register| register.add(record));
    let Ok(id) = added else { return };
    shared.show(Some(id));
    if ctx.options.view.is_none() {
        ctx.dispatch(Action::Open(View::Register));
    } else if let Some(other) = register_elsewhere(ctx) {
        other.scroll_into_view();
        if let Some(root) = other.shadow_root() {
            focus(&root, &[VIEW_HEADING]);
        }
    }
}

fn record(ctx: &Ctx, source: Decided) -> Option<Record> {
    let document = ctx.store.document();
    let known = Known {
        document: &document,
        words: &ctx.options.words,
        today: today(),
    };
    match source {
        Decided::Answer => decide(&document.answers, &ctx.policy).map(|made| known.answer(&made)),
        Decided::Proposal => {
            let draft = document.update.drafts.get("proposal");
            Some(known.proposal(&draft.cloned().unwrap_or_default()))
        }
    }
}
