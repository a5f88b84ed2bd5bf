//! The money check: beside the decision, never instead of it.

use std::rc::Rc;

use yew::prelude::*;

use super::answer::open_view;
use crate::app::document::{Document, View};
use crate::app::words::{Arg, MoneyStyle, key};
use crate::ui::context::Ctx;

/// What is checked.
#[derive(PartialEq, Properties)]
pub(super) struct MoneyCheckProps {
    pub(super) ctx: Ctx,
    pub(super) document: Rc<Document>,
}

/// See the module.
#[component]
pub(super) fn MoneyCheck(props: &MoneyCheckProps) -> Html {
    let MoneyCheckProps { ctx, document } = props;
    let costing = ctx.calculator(document).cost();
    let Some(comparison) = &costing.comparison else {
        return html! {};
    };
    let money = |amount: f64| {
        ctx.options
            .words
            .intl()
            .money(amount, &costing.currency, MoneyStyle::Whole)
    };
    let text = ctx.fill(
        key::MONEY_CHECK,
        &[
            (
                "meeting",
                Arg::Text(&money(comparison.meeting.total.value())),
            ),
            (
                "written",
                Arg::Text(&money(comparison.written.total.value())),
            ),
        ],
    );
    html! {
        <p class="wam-money">
            { text }
            if let Some(onclick) = open_view(ctx, View::Cost) {
                { " " }
                <button type="button" class="wam-link" {onclick}>{ ctx.say(key::COUNT_IT) }</button>
            }
        </p>
    }
}
