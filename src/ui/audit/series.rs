//! The series, those first that take the most: each with a better way, and a switch to try the time without it.

use std::rc::Rc;

use yew::prelude::*;

use super::desk::Held;
use super::results::ResultsProps;
use super::why::Why;
use crate::app::audit::{Audited, Suggestion, Titles, decide_on, rhythm};
use crate::app::document::{Document, View};
use crate::app::words::{Arg, key};
use crate::core::audit::SeriesFound;
use crate::core::decision::Liveness;
use crate::ui::attributes::{is_ticked, joined};
use crate::ui::context::Ctx;
use crate::ui::elsewhere::{Step, on_click_step};
use crate::ui::next::written;
use crate::ui::unbroken::unbroken;

/// Series shown, unless all of them are asked for.
pub(super) const SHOWN: usize = 25;

/// Those that are drawn first.
pub(super) const FIRST: usize = 10;

/// What the table is made of.
pub(super) struct Table<'a> {
    pub(super) props: &'a ResultsProps,
    pub(super) desk: &'a Held,
    pub(super) audited: &'a Audited<'a>,
    /// In the order of the series.
    pub(super) suggestions: &'a [Option<Suggestion>],
    /// How many of the first ones are shown.
    pub(super) shown: usize,
    /// Whether all of them are to be shown.
    pub(super) all: &'a UseStateHandle<bool>,
}

/// All of it.
pub(super) fn table(table: &Table<'_>) -> Html {
    let ctx = &table.props.ctx;
    let series = &table.audited.findings.series;
    if series.is_empty() {
        return html! { <p class="wam-audit-wide">{ ctx.say(key::AUDIT_NO_SERIES) }</p> };
    }
    let rows = series.iter().zip(table.suggestions).enumerate();
    // What is marked or corrected can be found again.
    let settings = &table.props.settings;
    let is_shown = |place: usize, series: &SeriesFound| {
        let key = &series.key;
        place < table.shown
            || **table.all
            || settings.replaced.contains(key)
            || settings.people.contains_key(key)
            || settings.answers.contains_key(key)
    };
    let shown = rows.filter(|(place, (series, _))| is_shown(*place, series));
    let count = u32::try_from(series.len()).unwrap_or(u32::MAX);
    let show_all = {
        let all = table.all.clone();
        Callback::from(move |_: MouseEvent| all.set(true))
    };
    html! {
        <section class="wam-audit-wide" aria-label={ctx.say(key::AUDIT_SERIES_TITLE)}>
            <h3>{ ctx.say(key::AUDIT_SERIES_TITLE) }</h3>
            <p class="wam-guidance">{ ctx.say(key::AUDIT_SERIES_HELP) }</p>
            <ol class="wam-audit-series">
                { for shown.map(|(place, (series, suggestion))| table.row(place, series, suggestion.as_ref())) }
            </ol>
            if series.len() > SHOWN && !**table.all {
                <button type="button" class="wam-button" onclick={show_all}>{ ctx.fill(key::AUDIT_ALL_SERIES, &[("n", Arg::Count(count))]) }</button>
            }
        </section>
    }
}

impl Table<'_> {
    fn row(&self, place: usize, series: &SeriesFound, suggestion: Option<&Suggestion>) -> Html {
        let ctx = &self.props.ctx;
        // Titles are hidden in what leaves the page alone: whose calendar it is reads them here.
        let (shown, taken) = (
            Audited {
                titles: Titles::Shown,
                ..*self.audited
            }
            .name(place),
            self.audited.name(place),
        );
        let id = joined(&["audit-series-", &series.key]);
        let replaced = self.props.settings.replaced.contains(&series.key);
        let cost = self.audited.cost_a_year(place);
        let hours = self.audited.say.hours(series.people_hours_per_year.value());
        let facts = ctx.fill(
            key::AUDIT_SERIES_FACTS,
            &[
                ("people", Arg::Count(series.people)),
                ("minutes", Arg::Count(series.minutes)),
                (
                    "rhythm",
                    Arg::Text(&rhythm(&ctx.options.words, series.rhythm)),
                ),
            ],
        );
        let onchange = {
            let (Held(desk), key) = (self.desk.clone(), series.key.clone());
            Callback::from(move |event: Event| {
                desk.change(|settings| {
                    if is_ticked(&event) {
                        settings.replaced.insert(key.clone());
                    } else {
                        settings.replaced.remove(&key);
                    }
                });
            })
        };
        let tried = html! {
            <label class="wam-choice wam-audit-try">
                <input type="checkbox" id={joined(&["audit-try-", &series.key])} checked={replaced} {onchange} aria-describedby={id.clone()} />
                <span>{ ctx.say(key::AUDIT_TRY) }</span>
            </label>
        };
        html! {
            <li class="wam-audit-one" key={series.key.clone()} data-series={series.key.clone()}>
                <div class="wam-audit-head">
                    <h4 {id} dir="auto">{ &shown }</h4>
                    <p class="wam-audit-cost">
                        if let Some(cost) = cost {
                            <b>{ unbroken(&self.audited.say.money(cost)) }</b>{ " " }
                        }
                        { ctx.fill(key::AUDIT_YEARLY_HOURS, &[("hours", Arg::Text(&hours))]) }
                    </p>
                </div>
                <p class="wam-guidance">
                    { facts }
                    if let Some(suggestion) = suggestion {
                        { " · " }{ mode(ctx, suggestion) }
                    }
                </p>
                <div class="wam-row">
                    { tried }
                    if let Some(suggestion) = suggestion {
                        { onward(ctx, series, suggestion, &shown, &taken) }
                    }
                </div>
                if let Some(suggestion) = suggestion {
                    <Why ctx={ctx.clone()} desk={self.desk.clone()} of={series.key.clone()} people={series.people}
                        inferences={suggestion.inferences.clone()} />
                }
            </li>
        }
    }
}

/// How it would better be done.
fn mode(ctx: &Ctx, suggestion: &Suggestion) -> Html {
    let mode = suggestion.recommendation.mode;
    let tone = if mode.liveness() >= Liveness::Live {
        "wam-audit-mode is-live"
    } else {
        "wam-audit-mode is-async"
    };
    html! { <span class={tone}>{ ctx.named(&["mode-", mode.id()]) }</span> }
}

/// The ways on: to what replaces it, and to the wizard with its facts. A document takes the name along that may leave.
fn onward(
    ctx: &Ctx,
    series: &SeriesFound,
    suggestion: &Suggestion,
    shown: &str,
    taken: &str,
) -> Html {
    let begun = {
        let (series, answers, name) =
            (series.clone(), suggestion.answers.clone(), taken.to_owned());
        Rc::new(move |ctx: &Ctx, document: &Document| {
            decide_on(
                document,
                &ctx.calculator(document),
                &series,
                &answers,
                &name,
            )
        })
    };
    let wizard: Step = {
        let begun = Rc::clone(&begun);
        Rc::new(move |ctx, document| Some(begun(ctx, document)))
    };
    let write: Step = Rc::new(move |ctx, document| written(ctx, &begun(ctx, document)));
    let button = |view, step, action| {
        let onclick = on_click_step(ctx, view, step)?;
        let label = ctx.pair(&ctx.say(action), shown);
        Some(
            html! { <button type="button" class="wam-button" {onclick} aria-label={label}>{ ctx.say(action) }</button> },
        )
    };
    html! {
        <>
            { button(View::Compose, write, key::AUDIT_WRITE) }
            { button(View::Decide, wizard, key::AUDIT_WIZARD) }
        </>
    }
}
