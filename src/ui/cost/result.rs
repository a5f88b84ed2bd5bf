//! The result: one headline, three secondary figures, the picture, and how it was counted.

use yew::prelude::*;

use super::bars::{Bar, Part, bars};
use crate::app::costing::Costing;
use crate::app::words::{Arg, Key, NumberStyle, key};
use crate::core::cost::{Comparison, Recurrence};
use crate::core::evidence::Parameter;
use crate::core::quantity::Money;
use crate::ui::attributes::joined;
use crate::ui::context::Ctx;
use crate::ui::fields::Source;

/// What came out.
pub(super) fn result(ctx: &Ctx, costing: &Costing, recurrence: Recurrence) -> Html {
    let Some(comparison) = &costing.comparison else {
        return html! { <div class="wam-answer is-waiting" role="status"><p>{ ctx.say(key::COST_INCOMPLETE) }</p></div> };
    };
    let money = |amount: Money| ctx.money(amount.value(), &costing.currency);
    let headline = headline(comparison);
    let hours = comparison
        .per_year
        .map_or(comparison.hours_saved, |year| year.hours_saved);
    let hours = ctx.fill(
        key::UNIT_HOURS_TEXT,
        &[(
            "hours",
            Arg::Text(&ctx.number(hours.value(), NumberStyle::Decimal)),
        )],
    );
    html! {
        <div class={joined(&["wam-answer ", headline.tone])} part="answer">
            <div role="status">
                <p class="wam-overline">{ ctx.say(headline.name) }</p>
                <p class="wam-figure" data-figure="saved">{ money(Money(headline.amount)) }</p>
            </div>
            <dl class="wam-figures">
                <div><dt>{ ctx.say(key::COST_AS_MEETING) }</dt><dd data-figure="meeting">{ money(comparison.meeting.total) }</dd></div>
                <div><dt>{ ctx.say(key::COST_IN_WRITING) }</dt><dd data-figure="written">{ money(comparison.written.total) }</dd></div>
                <div><dt>{ ctx.say(key::COST_HOURS) }</dt><dd data-figure="hours">{ hours }</dd></div>
            </dl>
            { bars(ctx, &both_ways(ctx, comparison), &costing.currency) }
            if let Some(year) = comparison.per_year {
                <p>{ ctx.fill(key::COST_PER_YEAR, &[
                    ("times", Arg::Text(&ctx.number(year.occurrences, NumberStyle::Decimal))),
                    ("rhythm", Arg::Text(&ctx.named(&["recurrence-", recurrence.id()]))),
                    ("meeting", Arg::Text(&money(year.meeting))),
                    ("written", Arg::Text(&money(year.written))),
                ]) }</p>
            }
            if let Some(delay) = comparison.break_even_delay {
                <p>{ ctx.fill(key::COST_BREAK_EVEN, &[("amount", Arg::Text(&money(Money(delay.value()))))]) }</p>
            }
            { how(ctx) }
        </div>
    }
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

/// The formulas, with the sources of the speeds that stand in them.
fn how(ctx: &Ctx) -> Html {
    let speed = |parameter| ctx.number(ctx.evidence.value(parameter), NumberStyle::Whole);
    let source = |parameter: Parameter| {
        let label = ctx.named(&["evidence-", parameter.id()]);
        html! { <div class="wam-row">{ label.clone() }{ Source { ctx, parameter, label: &label }.view() }</div> }
    };
    html! {
        <details class="wam-more">
            <summary>{ ctx.say(key::COST_HOW) }</summary>
            <p>{ ctx.say(key::COST_FORMULA_MEETING) }</p>
            <p>{ ctx.fill(key::COST_FORMULA_WRITTEN, &[
                ("writing", Arg::Text(&speed(Parameter::WritingSpeed))),
                ("reading", Arg::Text(&speed(Parameter::ReadingSpeed))),
            ]) }</p>
            <p>{ ctx.say(key::COST_FORMULA_WAITING) }</p>
            { source(Parameter::WritingSpeed) }
            { source(Parameter::ReadingSpeed) }
        </details>
    }
}

/// Both ways, each with its parts.
fn both_ways(ctx: &Ctx, comparison: &Comparison) -> [Bar; 2] {
    let part = |id: &'static str, amount: Money| Part {
        name: ctx.named(&["part-", id]),
        amount: amount.value(),
    };
    let (meeting, written) = (&comparison.meeting, &comparison.written);
    [
        Bar {
            class: "is-live",
            name: ctx.say(key::COST_AS_MEETING),
            parts: vec![
                part("talk", meeting.talk),
                part("preparation", meeting.preparation),
                part("follow-up", meeting.follow_up),
                part("recovery", meeting.recovery),
                part("fixed", meeting.fixed),
            ],
        },
        Bar {
            class: "is-async",
            name: ctx.say(key::COST_IN_WRITING),
            parts: vec![
                part("writing", written.writing),
                part("reading", written.reading),
                part("replying", written.replying),
                part("waiting", written.waiting),
            ],
        },
    ]
}
