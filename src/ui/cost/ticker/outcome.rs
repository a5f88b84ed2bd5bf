//! What came out of the meeting, and what each decision cost of everyone's time.

use std::rc::Rc;

use yew::prelude::*;

use super::Running;
use super::controls::anew;
use crate::app::document::{Action, CostEdit, CostField, Document, Entry};
use crate::app::file_name::dated;
use crate::app::summary::{Outcomes, minutes, per_decision, summary};
use crate::app::words::{Arg, key};
use crate::browser::clock;
use crate::core::cost::ticker::State;
use crate::core::quantity::Hours;
use crate::ui::context::Ctx;
use crate::ui::copying::CopyButtons;
use crate::ui::fields::{TextField, TextKind};
use crate::ui::paper::rendered;

/// Fields to note it in from the start, and once the meeting is over what may be made of it.
pub(super) fn outcome(ctx: &Ctx, document: &Document, running: &Running) -> Html {
    let field = |kind: Outcomes| {
        let field = TextField {
            ctx,
            id: ["ticker-", kind.id()].concat().into(),
            label: ctx.named(&["ticker-", kind.id()]),
            value: kind.text(document),
            kind: TextKind::Paragraphs,
            guidance: ctx.find(&["ticker-", kind.id(), "-help"]),
            place: kind.place(),
            below: html! {},
        };
        field.view()
    };
    html! {
        <div class="wam-outcome">
            <h3>{ ctx.say(key::TICKER_CAME_OUT) }</h3>
            <div class="wam-grid">{ for Outcomes::ALL.into_iter().map(field) }</div>
            if running.log.state() == State::Ended {
                { result(ctx, document, running) }
            }
        </div>
    }
}

fn result(ctx: &Ctx, document: &Document, running: &Running) -> Html {
    let reading = running.read(clock::moment());
    let began = clock::at(reading.started.unwrap_or_default());
    let words = &ctx.options.words;
    let text = Rc::new(summary(document, &running.ticking, &reading, began, words));
    let ran = minutes(reading.ran);
    let name = match document.topic.trim() {
        "" => dated(&ctx.named(&["template-summary"]), began.date),
        topic => dated(topic, began.date),
    };
    html! {
        <>
            if let Some(each) = per_decision(document, &reading) {
                <dl class="wam-figures">
                    <div><dt>{ ctx.say(key::TICKER_PER_DECISION) }</dt><dd data-figure="per-decision">{ running.money(ctx, each) }</dd></div>
                </dl>
            }
            <div class="wam-paper" role="group" aria-label={ctx.say(key::TICKER_PREVIEW)} dir="auto">{ rendered(&text) }</div>
            <CopyButtons ctx={ctx.clone()} {text} {name} />
            <div class="wam-row">
                if let Some(length) = as_length(reading.ran) {
                    <button type="button" class="wam-button" onclick={ctx.on_click(length)}>
                        { ctx.fill(key::TICKER_USE_LENGTH, &[("minutes", Arg::Count(ran))]) }
                    </button>
                }
                <button type="button" class="wam-link" onclick={ctx.on_click_call(anew)}>{ ctx.say(key::TICKER_ANEW) }</button>
            </div>
        </>
    }
}

/// Takes what it lasted for the length in the sheet, where the sheet takes such a length.
fn as_length(ran: Hours) -> Option<Action> {
    let taken = minutes(ran);
    (1..=24 * 60).contains(&taken).then(|| {
        let length = Entry::Number(f64::from(taken));
        Action::Cost(CostEdit::Figure(CostField::Duration, length))
    })
}
