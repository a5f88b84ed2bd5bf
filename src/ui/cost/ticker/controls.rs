//! What can be noted of the meeting: that it begins, pauses, ends, and who comes and goes.

use std::rc::Rc;

use yew::prelude::*;

use super::Running;
use crate::app::document::Action;
use crate::app::words::{Arg, NumberStyle, key};
use crate::browser::clock;
use crate::core::cost::ticker::{Change, Log, MAX_NOTES, Moment, Note, State};
use crate::core::quantity::Hours;
use crate::ui::attributes::joined;
use crate::ui::context::Ctx;

/// Adds a note to what the document holds by now.
fn note(ctx: &Ctx, note: Note) {
    ctx.dispatch(Action::Run(ctx.store.document().ticker.with(note)));
}

fn noting(ctx: &Ctx, change: Change) -> Callback<MouseEvent> {
    let ctx = ctx.clone();
    Callback::from(move |_| {
        let at = clock::moment();
        note(
            &ctx,
            Note {
                at,
                change,
                ..Note::default()
            },
        );
    })
}

/// The buttons for the meeting as a whole. `onend` is told when it ends by one of them.
pub(super) fn controls(ctx: &Ctx, running: &Rc<Running>, onend: &Callback<()>) -> Html {
    let state = running.log.state();
    let (name, onclick) = match state {
        State::Idle => (key::TICKER_START, starting(ctx, running)),
        State::Running => (key::TICKER_PAUSE, noting(ctx, Change::Paused)),
        State::Paused | State::Ended => (key::TICKER_RESUME, noting(ctx, Change::Resumed)),
    };
    // The first button stays the same one, so that the focus stays on it.
    let class = if state == State::Idle {
        "wam-button is-primary"
    } else {
        "wam-button"
    };
    html! {
        <div class="wam-row">
            <button type="button" {class} {onclick}>{ ctx.say(name) }</button>
            if matches!(state, State::Running | State::Paused) {
                <button type="button" class="wam-button" onclick={ending(ctx, onend, None)}>{ ctx.say(key::TICKER_END) }</button>
                if let Some(planned) = planned_end(running) {
                    <button type="button" class="wam-link" onclick={ending(ctx, onend, Some(planned))}>
                        { ctx.say(key::TICKER_ENDED_AS_PLANNED) }
                    </button>
                }
            }
        </div>
    }
}

fn starting(ctx: &Ctx, running: &Rc<Running>) -> Callback<MouseEvent> {
    let (ctx, running) = (ctx.clone(), running.clone());
    Callback::from(move |_| {
        let log = Log::started(clock::moment(), &running.ticking.people);
        ctx.dispatch(Action::Run(log));
    })
}

fn ending(ctx: &Ctx, onend: &Callback<()>, at: Option<Moment>) -> Callback<MouseEvent> {
    let (ctx, onend) = (ctx.clone(), onend.clone());
    Callback::from(move |_| {
        let at = at.unwrap_or_else(clock::moment);
        onend.emit(());
        note(
            &ctx,
            Note {
                at,
                change: Change::Ended,
                ..Note::default()
            },
        );
    })
}

/// When a meeting should have ended of which nobody has said so for as long again: it was forgotten, most likely.
fn planned_end(running: &Running) -> Option<Moment> {
    let planned = running.ticking.planned?;
    let now = clock::moment();
    let reading = running.read(now);
    let over = reading.over(planned);
    if reading.state != State::Running || planned <= Hours::ZERO || over < planned {
        return None;
    }
    let end = now.after(Hours(-over.value()));
    let last = running.log.notes.last()?;
    (last.at <= end).then_some(end)
}

/// Who is there, by role, with a way to say that one came or went.
pub(super) fn who(ctx: &Ctx, running: &Rc<Running>, names: &[String]) -> Html {
    let present = running.read(clock::moment()).present;
    let full = running.log.notes.len() + 1 >= MAX_NOTES;
    let rows = present.iter().enumerate().map(|(index, there)| {
        let number = u32::try_from(index + 1).unwrap_or_default();
        let role = match names.get(index).map(String::as_str) {
            None | Some("") => ctx.fill(key::COST_ROLE_NUMBER, &[("n", Arg::Count(number))]),
            Some(name) => name.to_owned().into(),
        };
        let label = |key| ctx.fill(key, &[("role", Arg::Text(&role))]);
        let step = |change| stepping(ctx, index, change);
        html! {
            <div class="wam-who" key={index}>
                <span>{ role.clone() }</span>
                <button type="button" class="wam-step-button" aria-label={label(key::TICKER_FEWER)}
                    disabled={full || there.value() <= 0.0} onclick={step(Change::Left)}>{ "–" }</button>
                <output aria-label={role.clone()}>{ ctx.number(there.value(), NumberStyle::Decimal) }</output>
                <button type="button" class="wam-step-button" aria-label={label(key::TICKER_MORE)}
                    disabled={full} onclick={step(Change::Joined)}>{ "+" }</button>
            </div>
        }
    });
    html! {
        <div role="group" class="wam-whos" aria-label={ctx.say(key::TICKER_WHO)}>
            <h3>{ ctx.say(key::TICKER_WHO) }</h3>
            { for rows }
            if full {
                <p class="wam-guidance">{ ctx.say(key::TICKER_FULL) }</p>
            }
        </div>
    }
}

fn stepping(ctx: &Ctx, role: usize, change: Change) -> Callback<MouseEvent> {
    let ctx = ctx.clone();
    Callback::from(move |_| {
        note(
            &ctx,
            Note {
                at: clock::moment(),
                change,
                role: u8::try_from(role).unwrap_or(u8::MAX),
                people: 1.0,
            },
        );
    })
}

/// Begins afresh with another meeting, in one step of undo; the sheet stays.
pub(super) fn anew(ctx: &Ctx) {
    let mut document = (*ctx.store.document()).clone();
    document.ticker = Log::default();
    document.update.drafts.remove(crate::app::summary::DRAFT);
    ctx.dispatch(Action::Replace(Box::new(document)));
}

/// The label of the button that says how it stands, in one sentence.
pub(super) fn said(ctx: &Ctx, running: &Running) -> AttrValue {
    let reading = running.read(clock::moment());
    let ran = crate::app::summary::minutes(reading.ran);
    let people = ctx.number(reading.people().value(), NumberStyle::Decimal);
    let amount = running.money(ctx, reading.cost);
    joined(&[
        &ctx.named(&["ticker-state-", reading.state.id()]),
        " ",
        &ctx.fill(
            key::TICKER_SAID,
            &[
                ("amount", Arg::Text(&amount)),
                ("ran", Arg::Count(ran)),
                ("people", Arg::Text(&people)),
            ],
        ),
    ])
}
