//! The meeting while it runs: what everyone's time has cost by now, who is there, and what comes out of it.

mod above;
mod controls;
mod face;
mod large;
mod outcome;
mod tracks;

use std::rc::Rc;

use web_sys::{Element, HtmlTextAreaElement};
use yew::prelude::*;

use super::Figure;
use crate::app::costing::Ticking;
use crate::app::document::{CostField, Document};
use crate::app::words::{Arg, key};
use crate::core::cost::ticker::{Log, Moment, Reading, State};
use crate::core::quantity::{HourlyRate, Money};
use crate::ui::context::Ctx;
use crate::ui::disclosure::on_toggle;
use above::Above;
use controls::{controls, said, who};
use face::Face;
use large::Large;
use outcome::outcome;

/// The meeting: what was noted of it, and what the sheet says.
#[derive(PartialEq)]
struct Running {
    log: Log,
    ticking: Ticking,
}

impl Running {
    fn read(&self, now: Moment) -> Reading {
        self.ticking.read(&self.log, now)
    }

    fn money(&self, ctx: &Ctx, amount: Money) -> AttrValue {
        ctx.money(amount.value(), &self.ticking.currency)
    }
}

#[derive(PartialEq, Properties)]
pub(super) struct TickerProps {
    pub(super) ctx: Ctx,
    pub(super) document: Rc<Document>,
}

/// See the module. Open from the start where a meeting runs: it may have come by a link.
#[component]
pub(super) fn Ticker(props: &TickerProps) -> Html {
    let TickerProps { ctx, document } = props;
    let begun = !document.ticker.is_empty();
    let open = use_state_eq(|| begun);
    {
        let open = open.clone();
        use_effect_with(begun, move |begun| {
            if *begun {
                open.set(true);
            }
        });
    }
    html! {
        <details class="wam-ticker" open={*open} ontoggle={on_toggle(&open)}>
            <summary><h2>{ ctx.say(key::TICKER) }</h2></summary>
            if *open {
                { match ctx.calculator(document).ticking() {
                    Some(ticking) => {
                        let running = Rc::new(Running { log: document.ticker.clone(), ticking });
                        html! { <Meeting ctx={ctx.clone()} document={document.clone()} {running} /> }
                    }
                    None => html! { <p role="status">{ ctx.say(key::TICKER_INCOMPLETE) }</p> },
                } }
            }
        </details>
    }
}

#[derive(PartialEq, Properties)]
struct MeetingProps {
    ctx: Ctx,
    document: Rc<Document>,
    running: Rc<Running>,
}

/// Everything in the disclosure.
#[component]
fn Meeting(props: &MeetingProps) -> Html {
    let MeetingProps {
        ctx,
        document,
        running,
    } = props;
    // Which large display is shown, from 1: one that was closed may still have to say so when the next one opens.
    let large = use_state_eq(|| 0_u32);
    let told = use_state_eq(AttrValue::default);
    let ended = use_mut_ref(|| false);
    let place = use_node_ref();
    let state = running.log.state();
    {
        let (told, ended, place) = (told.clone(), ended.clone(), place.clone());
        use_effect_with(state, move |state| {
            told.set(AttrValue::default());
            // What comes next is to say what came out; the button that had the focus is gone.
            if *state == State::Ended && ended.replace(false) {
                focus_first_field(&place);
            }
        });
    }
    let onend = Callback::from(move |()| {
        ended.replace(true);
    });
    let tell = {
        let (ctx, running, told) = (ctx.clone(), running.clone(), told.clone());
        Callback::from(move |_: MouseEvent| told.set(said(&ctx, &running)))
    };
    let show = |number: u32| {
        let large = large.clone();
        move || large.set(number)
    };
    let enlarge = show(large.wrapping_add(1).max(1));
    let onclose = show(0);
    let names: Vec<String> = document
        .cost
        .roles
        .iter()
        .map(|role| role.name.clone())
        .collect();
    html! {
        <div class="wam-meeting" ref={place}>
            if state == State::Idle {
                { before(ctx, document, running) }
            } else {
                <Face ctx={ctx.clone()} running={running.clone()} />
            }
            { controls(ctx, running, &onend) }
            if state != State::Idle {
                if state != State::Ended {
                    { who(ctx, running, &names) }
                    <div class="wam-row">
                        <button type="button" class="wam-link" onclick={tell}>{ ctx.say(key::TICKER_SAY) }</button>
                        <button type="button" class="wam-link" onclick={Callback::from(move |_: MouseEvent| enlarge())}>
                            { ctx.say(key::TICKER_BIG) }
                        </button>
                        <Above ctx={ctx.clone()} running={running.clone()} />
                    </div>
                }
                <p class="wam-guidance" role="status">
                    { if told.is_empty() { ctx.named(&["ticker-state-", state.id()]) } else { (*told).clone() } }
                </p>
                { outcome(ctx, document, running) }
            }
            if *large > 0 {
                <Large key={*large} ctx={ctx.clone()} running={running.clone()} onclose={Callback::from(move |()| onclose())} />
            }
        </div>
    }
}

/// What it would be, before it begins.
fn before(ctx: &Ctx, document: &Document, running: &Running) -> Html {
    let calculator = ctx.calculator(document);
    let Ticking {
        people,
        rates,
        currency,
        ..
    } = &running.ticking;
    let each = people.iter().zip(rates);
    let hour: HourlyRate = each.map(|(people, rate)| *people * *rate).sum();
    let amount = ctx.money(hour.value(), currency);
    let budget = Figure {
        ctx,
        calculator: &calculator,
        document,
        currency,
        place: "ticker",
    };
    html! {
        <>
            <p class="wam-guidance">{ ctx.say(key::TICKER_HELP) }</p>
            <p>{ ctx.fill(key::TICKER_RATE, &[("amount", Arg::Text(&amount))]) }</p>
            <div class="wam-grid">{ budget.view(CostField::Budget) }</div>
        </>
    }
}

fn focus_first_field(place: &NodeRef) {
    let place = place.cast::<Element>();
    let field = place.and_then(|place| place.query_selector("textarea").ok().flatten());
    if let Some(field) = field {
        let field: HtmlTextAreaElement = wasm_bindgen::JsCast::unchecked_into(field);
        let _ = field.focus();
    }
}
