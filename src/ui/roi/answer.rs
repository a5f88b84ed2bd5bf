//! The answer: one headline with its range in words and as a small band, then what it is made of.

use std::rc::Rc;

use yew::prelude::*;

use super::Shown;
use super::band::Band;
use super::ledger::{figure, ledger, range};
use super::results::Ranged;
use super::typed;
use crate::app::roi::{Say, even, output};
use crate::app::words::{Arg, key};
use crate::core::evidence::Parameter;
use crate::core::quantity::Money;
use crate::core::roi::Scope;
use crate::ui::attributes::{joined, state};
use crate::ui::context::Ctx;
use crate::ui::fields::Source;
use crate::ui::line::{FIGURE, line};
use crate::ui::unbroken::unbroken;

/// Letters of what is said of ranges that fit into a line of the narrowest page.
const STATUS: usize = 30;

/// What is answered.
#[derive(PartialEq, Properties)]
pub(super) struct AnswerProps {
    pub(super) ctx: Ctx,
    pub(super) shown: Rc<Shown>,
    /// How far it may be off; none before the first draws are done.
    pub(super) ranged: Option<Ranged>,
    /// Whether the ranges are still those of what was there before: they keep their words and their place, and are not
    /// seen where they would be taken for something else.
    pub(super) stale: bool,
}

/// See the module. A component, so that what follows the ranges renders none of it.
#[component]
pub(super) fn Answer(props: &AnswerProps) -> Html {
    let AnswerProps {
        ctx,
        shown,
        ranged,
        stale,
    } = props;
    let ranged = ranged.as_ref();
    let stands = ranged.is_none_or(|ranged| shown.measures_like(&ranged.shown));
    let tone = joined(&[
        "wam-answer ",
        tone(shown),
        if stands { "" } else { " is-other" },
    ]);
    let status = match (stale, ranged) {
        (false, _) => AttrValue::default(),
        (true, Some(_)) => ctx.say(key::ROI_STALE),
        (true, None) => ctx.say(key::ROI_DRAWING),
    };
    html! {
        <div class={tone} part="answer" data-stale={stale.then_some("true")}>
            { headline(ctx, shown, ranged) }
            <div class="wam-drawing"><p class={joined(&["wam-guidance ", line(&status, STATUS)])} role="status">{ status }</p></div>
            { scope(ctx, shown.scope) }
            { figures(ctx, shown, ranged, state(*stale)) }
            { context(ctx) }
        </div>
    }
}

/// The headline in one line that stays in sight on narrow pages; screen readers have the result itself.
pub(super) fn strip(ctx: &Ctx, shown: Option<&Shown>) -> Html {
    let Some(shown) = shown else {
        return html! {};
    };
    html! {
        <p class={joined(&["wam-strip ", tone(shown)])} aria-hidden="true">
            { name(ctx, shown) }{ " " }<b>{ unbroken(&say(ctx, shown).money(shown.headline())) }</b>
        </p>
    }
}

pub(super) fn say<'a>(ctx: &'a Ctx, shown: &'a Shown) -> Say<'a> {
    Say {
        words: &ctx.options.words,
        currency: &shown.currency,
    }
}

/// What the headline is.
fn name(ctx: &Ctx, shown: &Shown) -> AttrValue {
    let months = ("months", Arg::Count(shown.case.plan.horizon.into()));
    match shown.scope {
        Scope::Cash => ctx.say(key::ROI_WORTH),
        Scope::CashAndCapacity => ctx.fill(key::ROI_TOGETHER, &[months]),
    }
}

/// Gained or lost: the figure has its sign as well.
fn tone(shown: &Shown) -> &'static str {
    if shown.headline() >= Money::ZERO {
        "is-async"
    } else {
        "is-live"
    }
}

/// The status is the figure alone: its range comes after each key, and would have it said twice.
fn headline(ctx: &Ctx, shown: &Shown, ranged: Option<&Ranged>) -> Html {
    let figure = say(ctx, shown).money(shown.headline());
    let band = ranged.map(|ranged| (ranged, ranged.ranges.headline(shown.scope)));
    let words = band.and_then(|(ranged, band)| {
        let say = say(ctx, &ranged.shown);
        say.band(band, |amount| say.money(Money(amount)))
    });
    let aside = band.and_then(|(Ranged { shown: drawn, .. }, band)| {
        say(ctx, drawn).aside(band, drawn.headline_of(shown.scope))
    });
    html! {
        <>
            <div>
                <div role="status">
                    <p class="wam-overline">{ name(ctx, shown) }</p>
                    <p class={joined(&["wam-figure ", line(&figure, FIGURE)])} data-figure="headline">{ unbroken(&figure) }</p>
                </div>
                if let Some(words) = words {
                    <p class="wam-range" data-range="headline">{ unbroken(&words) }</p>
                }
                if let Some(aside) = aside {
                    <p class="wam-guidance">{ aside }</p>
                }
            </div>
            if let Some((Ranged { shown: drawn, .. }, band)) = band {
                <Band ctx={ctx.clone()} shown={drawn.clone()} {band} likely={drawn.headline_of(shown.scope)} />
            }
        </>
    }
}

fn figures(ctx: &Ctx, shown: &Shown, ranged: Option<&Ranged>, busy: &'static str) -> Html {
    let say = say(ctx, shown);
    let Shown { case, outcome, .. } = shown;
    let hours = |hours: f64| say.hours(hours);
    let months = [("months", Arg::Count(case.plan.horizon.into()))];
    let freed = range(ctx, ranged, |say, ranges, outcome| {
        let likely = outcome.flows.capacity_hours.value();
        say.around(ranges.capacity_hours, likely, |hours| say.hours(hours))
    });
    let worth = range(ctx, ranged, |say, ranges, outcome| {
        let likely = outcome.flows.capacity.value();
        say.around(ranges.capacity, likely, |amount| say.money(Money(amount)))
    });
    html! {
        <>
            <h3>{ ctx.say(key::ROI_CAPACITY) }</h3>
            <dl class="wam-figures" aria-busy={busy}>
                { figure("hours", ctx.say(key::ROI_HOURS_A_YEAR), &hours(outcome.flows.capacity_hours.value()), freed) }
                { figure("worth", ctx.say(key::ROI_WORTH_A_YEAR), &say.money(outcome.flows.capacity), worth) }
                { figure("full-time", ctx.say(key::ROI_FULL_TIME), &say.decimal(outcome.full_time.value()), None) }
                { figure("focus", ctx.say(key::ROI_FOCUS), &hours(outcome.focus_a_week.value()), None) }
            </dl>
            <h3>{ ctx.fill(key::ROI_CASH, &months) }</h3>
            { ledger(ctx, shown, Scope::Cash, ranged, busy) }
            if shown.scope == Scope::CashAndCapacity {
                <h3>{ ctx.fill(key::ROI_TOGETHER, &months) }</h3>
                { ledger(ctx, shown, Scope::CashAndCapacity, ranged, busy) }
            }
            // A sentence has no line of its own: it follows with the ranges.
            <p data-figure="break-even">{ even(say, ranged.map_or(case, |ranged| &ranged.shown.case)) }</p>
        </>
    }
}

/// Whether freed time is added to the cash: only where the reader asks for it.
fn scope(ctx: &Ctx, chosen: Scope) -> Html {
    let onchange = {
        let ctx = ctx.clone();
        let text = match chosen {
            Scope::Cash => Scope::CashAndCapacity.id(),
            Scope::CashAndCapacity => "",
        };
        Callback::from(move |_: Event| ctx.dispatch(typed("scope", text)))
    };
    html! {
        <div class="wam-check">
            <label class="wam-choice">
                <input type="checkbox" id="roi-scope" checked={chosen == Scope::CashAndCapacity} {onchange} />
                <span>{ ctx.say(key::ROI_ADD_CAPACITY) }</span>
            </label>
        </div>
    }
}

/// What others report of output: beside the case, with its source, and in none of its sums.
fn context(ctx: &Ctx) -> Html {
    let parameter = Parameter::OutputPerPerson;
    let label = ctx.named(&["evidence-", parameter.id()]);
    html! {
        <div class="wam-field wam-context" data-context={parameter.id()}>
            <p class="wam-guidance">{ output(&ctx.options.words, ctx.evidence) }</p>
            { Source { ctx, parameter, label: &label }.view() }
        </div>
    }
}
