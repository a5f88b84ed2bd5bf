//! Keeps what is decided elsewhere in the widget: from the wizard's answer and from a proposal, with what is known by
//! then.

use super::day::{fresh_id, today};
use super::shared::shared;
use crate::app::document::{Action, View};
use crate::app::register::Known;
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

/// Keeps it, and shows what was kept.
pub(crate) fn keep_decision(ctx: &Ctx, source: Decided) {
    let Some(mut record) = record(ctx, source) else {
        return;
    };
    let shared = shared(ctx);
    // Kept twice, it is shown again.
    let known = shared.store.register().same(&record).map(str::to_owned);
    let id = known.map_or_else(
        || {
            record.id = fresh_id();
            shared.store.change(None, |register| register.add(record))
        },
        Ok,
    );
    let Ok(id) = id else { return };
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
