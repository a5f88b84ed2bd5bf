//! The result: likely figures at every keystroke, and how far they may be off once ten thousand draws are done.

use std::rc::Rc;

use gloo::timers::callback::Timeout;
use yew::prelude::*;

use super::Shown;
use super::export::Export;
use super::pictures::Pictures;
use super::scenarios::Scenarios;
use super::table::before_and_after;
use super::typed;
use crate::app::document::Document;
use crate::app::roi::{Drawing, Ranges, Say, ScopeRanges, even};
use crate::app::words::{Arg, key};
use crate::browser::clock::elapsed_ms;
use crate::core::quantity::Money;
use crate::core::roi::{Band, Ledger, Scope};
use crate::ui::attributes::{joined, state};
use crate::ui::context::Ctx;

/// How long typing must rest before the draws begin, in milliseconds: the likely figures are painted first.
const REST_MS: u32 = 8;

/// How long a slice of the draws may take, in milliseconds; with a slow processor a step more is not noticed.
const SLICE_MS: f64 = 14.0;

/// How long after the pictures the report is made, in milliseconds: it is hidden at first.
const REPORT_MS: u32 = 60;

/// What is shown.
#[derive(PartialEq, Properties)]
pub(super) struct ResultsProps {
    pub(super) ctx: Ctx,
    pub(super) document: Rc<Document>,
    /// None while a field is missing or not understood.
    pub(super) shown: Option<Rc<Shown>>,
    /// The fields, beside the result.
    pub(super) children: Html,
}

/// What was drawn, and of what.
#[derive(Clone, PartialEq)]
pub(super) struct Drawn {
    pub(super) shown: Rc<Shown>,
    pub(super) ranges: Rc<Ranges>,
}

/// What is done next.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Stage {
    /// A slice of the draws.
    Draw,
    /// The pictures.
    Picture,
    /// The report.
    Report,
}

/// See the module.
pub(super) struct Results {
    /// None while there is nothing to draw from.
    drawing: Option<Drawing>,
    /// What the last draws came to; none before the first are done.
    drawn: Option<Drawn>,
    /// What is in the pictures, which come in a task after the figures.
    pictured: Option<Drawn>,
    /// What is in the report, which comes after the pictures, and the document that it is about.
    reported: Option<(Drawn, Rc<Document>)>,
    stage: Stage,
    /// What comes next: the next slice; dropped, and with it the drawing, when something changes.
    next: Option<Timeout>,
}

impl Results {
    fn begin(&mut self, ctx: &Context<Self>) {
        let shown = ctx.props().shown.as_ref();
        self.drawing = shown.map(|shown| Drawing::new(&shown.case, shown.seed, shown.scope));
        self.stage = Stage::Draw;
        self.next = None;
        if self.drawing.is_some() {
            self.put_off(ctx, REST_MS);
        }
    }

    /// Does one slice of the draws; whether all are done.
    fn slice(&mut self) -> bool {
        let began = elapsed_ms();
        while self.drawing.as_mut().is_some_and(Drawing::advance) {
            if elapsed_ms() - began > SLICE_MS {
                return false;
            }
        }
        true
    }

    fn put_off(&mut self, ctx: &Context<Self>, ms: u32) {
        let link = ctx.link().clone();
        self.next = Some(Timeout::new(ms, move || link.send_message(())));
    }
}

impl Component for Results {
    type Message = ();
    type Properties = ResultsProps;

    fn create(ctx: &Context<Self>) -> Self {
        let mut results = Self {
            drawing: None,
            drawn: None,
            pictured: None,
            reported: None,
            stage: Stage::Draw,
            next: None,
        };
        results.begin(ctx);
        results
    }

    fn changed(&mut self, ctx: &Context<Self>, old: &ResultsProps) -> bool {
        let new = ctx.props();
        let draws = |shown: &Option<Rc<Shown>>| {
            let shown = shown.as_ref();
            shown.map(|shown| (shown.case.clone(), shown.seed, shown.scope))
        };
        if draws(&old.shown) != draws(&new.shown) {
            self.begin(ctx);
        } else if let (Some((_, document)), None) = (&mut self.reported, &self.next) {
            // The same figures, told in another way: a default was typed, or a scenario renamed.
            *document = new.document.clone();
        }
        true
    }

    fn update(&mut self, ctx: &Context<Self>, (): ()) -> bool {
        self.next = None;
        match self.stage {
            Stage::Draw => {
                #[cfg(feature = "test-hooks")]
                let done = crate::ui::test_hooks::timed("draws", || self.slice());
                #[cfg(not(feature = "test-hooks"))]
                let done = self.slice();
                if !done {
                    self.put_off(ctx, 0);
                    return false;
                }
                let finished = self.drawing.take().map(Drawing::finish);
                let both = ctx.props().shown.clone().zip(finished);
                self.drawn = both.map(|(shown, ranges)| Drawn {
                    shown,
                    ranges: Rc::new(ranges),
                });
                self.stage = Stage::Picture;
                self.put_off(ctx, 0);
            }
            Stage::Picture => {
                self.pictured = self.drawn.clone();
                self.stage = Stage::Report;
                self.put_off(ctx, REPORT_MS);
            }
            Stage::Report => {
                let document = ctx.props().document.clone();
                self.reported = self.drawn.clone().zip(Some(document));
            }
        }
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let ResultsProps {
            ctx,
            document,
            shown,
            children,
        } = ctx.props();
        let stale = self.stage == Stage::Draw;
        // What is not understood has no figures, not even old ones.
        let (drawn, pictured, reported) = match shown {
            Some(_) => (&self.drawn, &self.pictured, &self.reported),
            None => (&None, &None, &None),
        };
        html! {
            <>
                <div class="wam-columns">
                    { children.clone() }
                    <aside class="wam-side" aria-label={ctx.say(key::ROI_RESULT)}>
                        { match shown {
                            Some(shown) => answer(ctx, shown, drawn.as_ref(), stale),
                            None => html! { <div class="wam-answer is-waiting" role="status"><p>{ ctx.say(key::COST_INCOMPLETE) }</p></div> },
                        } }
                    </aside>
                </div>
                if let Some(shown) = shown {
                    { before_and_after(ctx, shown) }
                }
                if let Some(pictured) = pictured {
                    <Pictures ctx={ctx.clone()} drawn={pictured.clone()} {stale} />
                }
                <Scenarios ctx={ctx.clone()} document={document.clone()} />
                if let Some((drawn, document)) = reported {
                    <Export ctx={ctx.clone()} drawn={drawn.clone()} document={document.clone()} stale={self.next.is_some()} />
                }
            </>
        }
    }
}

/// The figures, and whether their ranges are still those of what was there before.
fn answer(ctx: &Ctx, shown: &Shown, drawn: Option<&Drawn>, stale: bool) -> Html {
    let status = match (stale, drawn) {
        (false, _) => AttrValue::default(),
        (true, Some(_)) => ctx.say(key::ROI_STALE),
        (true, None) => ctx.say(key::ROI_DRAWING),
    };
    html! {
        <div class={joined(&["wam-answer ", tone(shown)])} part="answer" data-stale={stale.then_some("true")} aria-busy={state(stale)}>
            { figures(ctx, shown, drawn.map(|drawn| &*drawn.ranges)) }
            <p class="wam-guidance wam-drawing" role="status">{ status }</p>
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
            { name(ctx, shown) }{ " " }<b>{ say(ctx, shown).money(shown.headline()) }</b>
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

fn figures(ctx: &Ctx, shown: &Shown, ranges: Option<&Ranges>) -> Html {
    let say = say(ctx, shown);
    let Shown { case, outcome, .. } = shown;
    let horizon = case.plan.horizon;
    let [apart, together] = scopes(ranges);
    let headline_band = match shown.scope {
        Scope::Cash => ranges.map(|ranges| ranges.capacity),
        Scope::CashAndCapacity => together.map(|ranges| ranges.net),
    };
    let money = |amount: f64| say.money(Money(amount));
    let hours = |hours: f64| say.hours(hours);
    let of = |band: Option<Band>, write: &dyn Fn(f64) -> String| {
        band.and_then(|band| say.band(band, write))
    };
    let months = ("months", Arg::Count(horizon.into()));
    html! {
        <>
            <div role="status">
                <p class="wam-overline">{ name(ctx, shown) }</p>
                <p class="wam-figure" data-figure="headline">{ say.money(shown.headline()) }</p>
                if let Some(range) = of(headline_band, &money) {
                    <p class="wam-range" data-range="headline">{ range }</p>
                }
            </div>
            { scope(ctx, shown.scope) }
            <h3>{ ctx.say(key::ROI_CAPACITY) }</h3>
            <dl class="wam-figures">
                { figure("hours", ctx.say(key::ROI_HOURS_A_YEAR), say.hours(outcome.flows.capacity_hours.value()),
                    of(ranges.map(|ranges| ranges.capacity_hours), &hours)) }
                { figure("worth", ctx.say(key::ROI_WORTH_A_YEAR), say.money(outcome.flows.capacity),
                    of(ranges.map(|ranges| ranges.capacity), &money)) }
                { figure("full-time", ctx.say(key::ROI_FULL_TIME), say.decimal(outcome.full_time.value()), None) }
                { figure("focus", ctx.say(key::ROI_FOCUS), say.hours(outcome.focus_a_week.value()), None) }
            </dl>
            <h3>{ ctx.fill(key::ROI_CASH, &[months]) }</h3>
            { ledger(ctx, shown, Scope::Cash, apart) }
            if shown.scope == Scope::CashAndCapacity {
                <h3>{ ctx.fill(key::ROI_TOGETHER, &[months]) }</h3>
                { ledger(ctx, shown, Scope::CashAndCapacity, together) }
            }
            <p data-figure="break-even">{ even(say, &shown.case) }</p>
        </>
    }
}

fn scopes(ranges: Option<&Ranges>) -> [Option<&ScopeRanges>; 2] {
    let [cash, together] = match ranges {
        Some(ranges) => [Some(&ranges.scopes[0]), Some(&ranges.scopes[1])],
        None => [None, None],
    };
    [cash, together]
}

/// What is added up within the horizon, and when it is even.
fn ledger(ctx: &Ctx, shown: &Shown, scope: Scope, ranges: Option<&ScopeRanges>) -> Html {
    let say = say(ctx, shown);
    let outcome = &shown.outcome;
    let horizon = shown.case.plan.horizon;
    let (ledger, payback): (&Ledger, _) = match scope {
        Scope::Cash => (&outcome.cash, outcome.cash_payback),
        Scope::CashAndCapacity => (&outcome.together, outcome.payback),
    };
    let id = |name: &str| joined(&[scope.id(), "-", name]);
    let net = ranges.and_then(|ranges| say.band(ranges.net, |amount| say.money(Money(amount))));
    let roi = ranges.and_then(|ranges| say.band(ranges.roi, |roi| say.share(roi)));
    let chance = ranges.map(|ranges| {
        let chance = say.share(ranges.chance.value());
        ctx.fill(
            key::ROI_CHANCE,
            &[
                ("chance", Arg::Text(&chance)),
                ("months", Arg::Count(horizon.into())),
            ],
        )
        .to_string()
    });
    html! {
        <dl class="wam-figures">
            { figure(&id("benefits"), ctx.say(key::ROI_BENEFITS), say.money(ledger.benefits), None) }
            { figure(&id("costs"), ctx.say(key::ROI_PAID), say.money(ledger.costs), None) }
            { figure(&id("net"), ctx.say(key::ROI_NET), say.money(ledger.net), net) }
            { figure(&id("roi"), ctx.say(key::ROI_ROI), say.roi(ledger.roi), roi) }
            { figure(&id("payback"), ctx.say(key::ROI_PAYBACK), say.payback(payback, horizon), chance) }
        </dl>
    }
}

fn figure(id: &str, name: AttrValue, value: String, range: Option<String>) -> Html {
    html! {
        <div>
            <dt>{ name }</dt>
            <dd data-figure={id.to_owned()}>{ value }</dd>
            if let Some(range) = range {
                <dd class="wam-range" data-range={id.to_owned()}>{ range }</dd>
            }
        </div>
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
