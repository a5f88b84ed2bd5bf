//! The result: one headline and three secondary figures, at every keystroke; the breakdown follows.

use yew::prelude::*;

use super::breakdown::Breakdown;
use crate::app::costing::Costing;
use crate::app::words::{Arg, Key, NumberStyle, key};
use crate::core::cost::{Comparison, Recurrence};
use crate::core::quantity::Money;
use crate::ui::attributes::joined;
use crate::ui::context::Ctx;
use crate::ui::line::{FIGURE, line};

/// What came out.
pub(super) fn result(ctx: &Ctx, costing: &Costing, recurrence: Recurrence) -> Html {
    let Some(comparison) = &costing.comparison else {
        return html! { <div class="wam-answer is-waiting" role="status"><p>{ ctx.say(key::COST_INCOMPLETE) }</p></div> };
    };
    let money = |amount: Money| ctx.money(amount.value(), &costing.currency);
    let headline = headline(comparison);
    let saved = money(Money(headline.amount));
    let hours = comparison
        .per_year
        .map_or(comparison.hours_saved, |year| year.hours_saved)
        .value();
    // The name says which way they go, as it does for the amount.
    let hours_name = if hours < 0.0 {
        key::COST_HOURS_MORE
    } else {
        key::COST_HOURS
    };
    let hours = ctx.fill(
        key::UNIT_HOURS_TEXT,
        &[(
            "hours",
            Arg::Text(&ctx.number(hours.abs(), NumberStyle::Decimal)),
        )],
    );
    html! {
        <div class={joined(&["wam-answer ", headline.tone])} part="answer">
            <div role="status">
                <p class="wam-overline">{ ctx.say(headline.name) }</p>
                <p class={joined(&["wam-figure ", line(&saved, FIGURE)])} data-figure="saved">{ saved }</p>
            </div>
            <dl class="wam-figures">
                <div><dt>{ ctx.say(key::COST_AS_MEETING) }</dt>{ figure("meeting", money(comparison.meeting.total)) }</div>
                <div><dt>{ ctx.say(key::COST_IN_WRITING) }</dt>{ figure("written", money(comparison.written.total)) }</div>
                <div><dt>{ ctx.say(hours_name) }</dt>{ figure("hours", hours) }</div>
            </dl>
            <Breakdown ctx={ctx.clone()} costing={costing.clone()} {recurrence} />
        </div>
    }
}

/// One of the secondary figures. A short one has a line of its own, so that a change of it lays out nothing around it.
fn figure(id: &'static str, text: AttrValue) -> Html {
    html! { <dd data-figure={id} class={line(&text, FIGURE)}>{ text }</dd> }
}

/// The headline in one line that stays in sight on narrow pages; screen readers have the result itself.
pub(super) fn strip(ctx: &Ctx, costing: &Costing) -> Html {
    let Some(comparison) = &costing.comparison else {
        return html! {};
    };
    let headline = headline(comparison);
    html! {
        <p class={joined(&["wam-strip ", headline.tone])} aria-hidden="true">
            { ctx.say(headline.name) }{ " " }<b>{ ctx.money(headline.amount, &costing.currency) }</b>
        </p>
    }
}

/// What stands first.
struct Headline {
    name: Key,
    /// How much, never negative.
    amount: f64,
    tone: &'static str,
}

/// A series is judged by its year, a single meeting by itself.
fn headline(comparison: &Comparison) -> Headline {
    let saved = comparison
        .per_year
        .map_or(comparison.saved, |year| year.saved)
        .value();
    let (tone, name) = match (saved >= 0.0, comparison.per_year.is_some()) {
        (true, false) => ("is-async", key::COST_SAVES),
        (true, true) => ("is-async", key::COST_SAVES_YEAR),
        (false, false) => ("is-live", key::COST_DEARER),
        (false, true) => ("is-live", key::COST_DEARER_YEAR),
    };
    Headline {
        name,
        amount: saved.abs(),
        tone,
    }
}
