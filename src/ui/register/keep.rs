//! Keeps what is decided elsewhere in the widget: from the wizard's answer and from a proposal, with what is known by
//! then.

use yew::prelude::*;

use super::day::{fresh_id, today};
use super::shared::shared;
use crate::app::document::{Action, View};
use crate::app::register::Known;
use crate::app::words::{Arg, key};
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

/// What came of keeping one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Filed {
    said: AttrValue,
    /// Which one it is, where it is there.
    id: Option<String>,
}

/// Keeps it, unless the same is there already; none where nothing is decided.
pub(crate) fn keep_decision(ctx: &Ctx, source: Decided) -> Option<Filed> {
    let mut record = record(ctx, source)?;
    let shared = shared(ctx);
    let known = shared.store.register().same(&record).map(str::to_owned);
    let (said, id) = if known.is_some() {
        (ctx.say(key::REGISTER_KEPT_ALREADY), known)
    } else {
        record.id = fresh_id();
        let added = shared.store.change(None, |register| register.add(record));
        match added {
            Ok(id) => (ctx.say(key::REGISTER_KEPT), Some(id)),
            Err(_) => (
                ctx.fill(key::REGISTER_LEFT_OUT, &[("n", Arg::Count(1))]),
                None,
            ),
        }
    };
    Some(Filed { said, id })
}

/// What came of it in words, with the way there.
pub(crate) fn filed(ctx: &Ctx, filed: &Filed) -> Html {
    let way = filed.id.clone().map(|id| {
        let of = ctx.clone();
        let onclick = Callback::from(move |_: MouseEvent| show(&of, id.clone()));
        html! { <button type="button" class="wam-link" {onclick}>{ ctx.say(key::REGISTER_KEPT_SHOW) }</button> }
    });
    html! { <>{ filed.said.clone() }{ " " }{ way }</> }
}

/// Shows a decision in the register, here or in another element of the page.
fn show(ctx: &Ctx, id: String) {
    shared(ctx).show(Some(id));
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
