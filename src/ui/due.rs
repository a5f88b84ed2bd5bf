//! By when something is due after the norms, and that it is too late where it is.

use yew::prelude::*;

use super::context::Ctx;
use crate::app::handover::{Handover, Slot};
use crate::app::local_words::LocalWords;
use crate::app::words::{Arg, WhenStyle, key};
use crate::core::compose::{Template, When, Words as _};
use crate::core::decision::Liveness;

/// By when an answer or the next word is due, or when to talk; and where that is too late, that it is.
pub(super) fn due(ctx: &Ctx, handover: &Handover<'_>, template: &Template) -> Html {
    let (said, until) = if template.field("start").is_some() {
        let slot = handover.slot();
        (say_slot(ctx, slot), slot.end())
    } else {
        let due = handover.deadline(template);
        let key = if template.field("deadline").is_some() {
            key::NEXT_REPLY
        } else if handover.recommendation.mode.liveness() == Liveness::Now {
            key::NEXT_UPDATE_NOW
        } else {
            key::NEXT_UPDATE
        };
        (ctx.fill(key, &[("when", Arg::Text(&short(ctx, due)))]), due)
    };
    html! {
        <>
            <p class="wam-guidance wam-due">{ said }</p>
            if let Some(need) = handover.missed(until) {
                { missed(ctx, need) }
            }
        </>
    }
}

/// That something is due only after waiting starts to hurt, and what to do about it.
pub(super) fn missed(ctx: &Ctx, need: When) -> Html {
    let said = ctx.fill(key::NEXT_MISSED, &[("need", Arg::Text(&short(ctx, need)))]);
    html! { <p class="wam-finding wam-due">{ said }</p> }
}

/// The same, where the norms leave time before it.
pub(super) fn late(ctx: &Ctx, need: When) -> AttrValue {
    ctx.fill(key::NEXT_LATE, &[("need", Arg::Text(&short(ctx, need)))])
}

fn say_slot(ctx: &Ctx, slot: Slot) -> AttrValue {
    let words = &ctx.options.words;
    let minutes = LocalWords::new(words).minutes(slot.minutes);
    ctx.fill(
        key::NEXT_SLOT,
        &[
            ("start", Arg::Text(&short(ctx, slot.start))),
            ("minutes", Arg::Text(&minutes)),
            ("read", Arg::Text(&short(ctx, slot.read_by))),
        ],
    )
}

fn short(ctx: &Ctx, when: When) -> String {
    ctx.intl().when(when, WhenStyle::Short)
}
