//! The picture behind the result, and how it was counted. It follows the headline when typing rests for a moment, so
//! that the headline never waits for it.

use yew::prelude::*;

use super::bars::{Bar, Part, bars};
use crate::app::costing::Costing;
use crate::app::words::{Arg, NumberStyle, key};
use crate::browser::pause::Pause;
use crate::core::cost::{Comparison, Recurrence};
use crate::core::evidence::Parameter;
use crate::core::quantity::Money;
use crate::ui::context::Ctx;
use crate::ui::fields::Source;

/// How long typing must rest, in milliseconds: shorter than the pause in which a reader looks up.
const REST_MS: u32 = 150;

/// What is broken down.
#[derive(PartialEq, Properties)]
pub(super) struct BreakdownProps {
    pub(super) ctx: Ctx,
    pub(super) costing: Costing,
    pub(super) recurrence: Recurrence,
}

/// See the module.
pub(super) struct Breakdown {
    /// Renders when typing rests.
    resting: Pause,
}

impl Component for Breakdown {
    type Message = ();
    type Properties = BreakdownProps;

    fn create(ctx: &Context<Self>) -> Self {
        let link = ctx.link().clone();
        Self {
            resting: Pause::new(REST_MS, move || link.send_message(())),
        }
    }

    fn changed(&mut self, _: &Context<Self>, _: &BreakdownProps) -> bool {
        self.resting.happens();
        false
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let BreakdownProps {
            ctx,
            costing,
            recurrence,
        } = ctx.props();
        let Some(comparison) = &costing.comparison else {
            return html! {};
        };
        let money = |amount: Money| ctx.money(amount.value(), &costing.currency);
        let tipped = comparison.saved < Money::ZERO;
        html! {
            <>
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
                    <p>{ ctx.fill(if tipped { key::COST_TIPPED } else { key::COST_BREAK_EVEN }, &[("amount", Arg::Text(&money(Money(delay.value()))))]) }</p>
                }
                { how(ctx) }
            </>
        }
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
