//! The money check: beside the decision, never instead of it.

use yew::prelude::*;

use crate::app::document::{Document, View};
use crate::app::words::{Arg, key};
use crate::ui::context::Ctx;

/// What both ways cost; nothing while a figure is missing.
pub(super) fn money_check(ctx: &Ctx, document: &Document) -> Html {
    let costing = ctx.calculator(document).cost();
    let Some(comparison) = &costing.comparison else {
        return html! {};
    };
    let text = ctx.fill(
        key::MONEY_CHECK,
        &[
            (
                "meeting",
                Arg::Text(&ctx.money(comparison.meeting.total.value(), &costing.currency)),
            ),
            (
                "written",
                Arg::Text(&ctx.money(comparison.written.total.value(), &costing.currency)),
            ),
        ],
    );
    html! {
        <p class="wam-money">
            { text }
            if let Some(onclick) = ctx.on_click_open(View::Cost) {
                { " " }
                <button type="button" class="wam-link" {onclick}>{ ctx.say(key::COUNT_IT) }</button>
            }
        </p>
    }
}
