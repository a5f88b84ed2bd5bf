//! The result: one headline, three secondary figures, the picture, and how it was counted.

use yew::prelude::*;

use super::bars::{Bar, Bars, Part};
use crate::app::costing::Costing;
use crate::app::words::{Arg, MoneyStyle, NumberStyle, key};
use crate::core::cost::{Comparison, Recurrence};
use crate::core::evidence::Parameter;
use crate::core::quantity::{Hours, Money};
use crate::ui::context::Ctx;
use crate::ui::fields::Source;

/// What came out.
#[derive(PartialEq, Properties)]
pub(super) struct CostResultProps {
    pub(super) ctx: Ctx,
    pub(super) costing: Costing,
    pub(super) recurrence: Recurrence,
}

/// See the module.
#[component]
pub(super) fn CostResult(props: &CostResultProps) -> Html {
    let CostResultProps {
        ctx,
        costing,
        recurrence,
    } = props;
    let Some(comparison) = &costing.comparison else {
        return html! { <div class="wam-answer is-waiting" role="status"><p>{ ctx.say(key::COST_INCOMPLETE) }</p></div> };
    };
    let intl = ctx.options.words.intl();
    let money = |amount: Money| intl.money(amount.value(), &costing.currency, MoneyStyle::Whole);
    let hours = |hours: Hours| intl.number(hours.value(), NumberStyle::Decimal);
    let speed = |parameter| intl.number(ctx.evidence.value(parameter), NumberStyle::Whole);
    // A series is judged by its year, a single meeting by itself.
    let (saved, hours_saved) = comparison
        .per_year
        .map_or((comparison.saved, comparison.hours_saved), |year| {
            (year.saved, year.hours_saved)
        });
    let cheaper = saved.value() >= 0.0;
    let headline = match (cheaper, comparison.per_year.is_some()) {
        (true, false) => key::COST_SAVES,
        (true, true) => key::COST_SAVES_YEAR,
        (false, false) => key::COST_DEARER,
        (false, true) => key::COST_DEARER_YEAR,
    };
    let amount = money(Money(saved.value().abs()));
    html! {
        <div class={classes!("wam-answer", if cheaper { "is-async" } else { "is-live" })} part="answer">
            <div role="status">
                <p class="wam-overline">{ ctx.say(headline) }</p>
                <p class="wam-figure" data-figure="saved">{ amount }</p>
            </div>
            <dl class="wam-figures">
                <div><dt>{ ctx.say(key::COST_AS_MEETING) }</dt><dd data-figure="meeting">{ money(comparison.meeting.total) }</dd></div>
                <div><dt>{ ctx.say(key::COST_IN_WRITING) }</dt><dd data-figure="written">{ money(comparison.written.total) }</dd></div>
                <div><dt>{ ctx.say(key::COST_HOURS) }</dt><dd>
                    { ctx.fill(key::UNIT_HOURS_TEXT, &[("hours", Arg::Text(&hours(hours_saved)))]) }
                </dd></div>
            </dl>
            <Bars ctx={ctx.clone()} bars={bars(ctx, comparison)} currency={costing.currency.clone()} />
            if let Some(year) = comparison.per_year {
                <p>{ ctx.fill(key::COST_PER_YEAR, &[
                    ("times", Arg::Text(&intl.number(year.occurrences, NumberStyle::Decimal))),
                    ("rhythm", Arg::Text(&ctx.named(&["recurrence-", recurrence.id()]))),
                    ("meeting", Arg::Text(&money(year.meeting))),
                    ("written", Arg::Text(&money(year.written))),
                ]) }</p>
            }
            if let Some(delay) = comparison.break_even_delay {
                <p>{ ctx.fill(key::COST_BREAK_EVEN, &[("amount", Arg::Text(&money(Money(delay.value()))))]) }</p>
            }
            <details class="wam-more">
                <summary>{ ctx.say(key::COST_HOW) }</summary>
                <p>{ ctx.say(key::COST_FORMULA_MEETING) }</p>
                <p>{ ctx.fill(key::COST_FORMULA_WRITTEN, &[
                    ("writing", Arg::Text(&speed(Parameter::WritingSpeed))),
                    ("reading", Arg::Text(&speed(Parameter::ReadingSpeed))),
                ]) }</p>
                <p>
                    { ctx.named(&["evidence-", Parameter::WritingSpeed.id()]) }
                    <Source ctx={ctx.clone()} parameter={Parameter::WritingSpeed} label={ctx.named(&["evidence-", Parameter::WritingSpeed.id()])} />
                    { " · " }
                    { ctx.named(&["evidence-", Parameter::ReadingSpeed.id()]) }
                    <Source ctx={ctx.clone()} parameter={Parameter::ReadingSpeed} label={ctx.named(&["evidence-", Parameter::ReadingSpeed.id()])} />
                </p>
                <p>{ ctx.say(key::COST_FORMULA_WAITING) }</p>
            </details>
        </div>
    }
}

/// Both ways, each with its parts.
fn bars(ctx: &Ctx, comparison: &Comparison) -> Vec<Bar> {
    let part = |id: &'static str, amount: Money| Part {
        name: ctx.named(&["part-", id]).into(),
        amount: amount.value(),
    };
    let (meeting, written) = (&comparison.meeting, &comparison.written);
    vec![
        Bar {
            class: "is-live",
            name: ctx.say(key::COST_AS_MEETING).into(),
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
            name: ctx.say(key::COST_IN_WRITING).into(),
            parts: vec![
                part("writing", written.writing),
                part("reading", written.reading),
                part("replying", written.replying),
                part("waiting", written.waiting),
            ],
        },
    ]
}
