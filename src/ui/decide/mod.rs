//! Is this worth a meeting? Four questions, and the answer beside them as soon as it can be known.

mod answer;
mod matrix;
mod money;
mod question;
mod reasons;

use std::rc::Rc;

use wasm_bindgen::JsCast as _;
use web_sys::{HtmlElement, Node, ShadowRoot};
use yew::prelude::*;

use super::context::Ctx;
use super::fields::{TextField, TextKind};
use super::stage::Stage;
use crate::app::document::{Document, TextPlace};
use crate::app::words::key;
use crate::core::decision::{Answers, Factor};
use answer::{answer, strip};
use matrix::MatrixPicture;
use question::{Move, OnMove, Question};

/// What is decided.
#[derive(PartialEq, Properties)]
pub(super) struct DecideProps {
    pub(super) ctx: Ctx,
    pub(super) document: Rc<Document>,
    pub(super) stage: Stage,
}

/// See the module.
#[component]
pub(super) fn Decide(props: &DecideProps) -> Html {
    let DecideProps {
        ctx,
        document,
        stage,
    } = props;
    let answers = &document.answers;
    let open = {
        let first = answers.asked_missing().next();
        use_state_eq(move || first)
    };
    let onmove: OnMove = {
        let (open, ctx) = (open.clone(), ctx.clone());
        Callback::from(move |(from, step, event)| {
            open.set(whither(from, step, &ctx.store.document().answers));
            move_focus(&event);
        })
    };
    let shown =
        |(_, factor): &(usize, Factor)| *stage >= Stage::Questions || *open >= Some(*factor);
    let question = |(index, factor): (usize, Factor)| {
        let open = *open == Some(factor);
        Question {
            ctx,
            factor,
            number: index + 1,
            answers,
            open,
            onmove: &onmove,
        }
        .view()
    };
    html! {
        <div class="wam-decide wam-columns">
            { strip(ctx, document) }
            <section class="wam-questions" aria-label={ctx.say(key::DECIDE_QUESTIONS)}>
                <h2 class="wam-title">{ ctx.say(key::DECIDE_TITLE) }</h2>
                <ol class="wam-question-list">{ for Factor::ASKED.into_iter().enumerate().filter(shown).map(question) }</ol>
                if *stage >= Stage::Questions {
                    { topic(ctx, document) }
                }
            </section>
            <aside class="wam-side" aria-label={ctx.say(key::DECIDE_ANSWER)}>
                if *stage >= Stage::Answer {
                    { answer(ctx, document) }
                }
            </aside>
            if *stage >= Stage::Everything {
                <MatrixPicture ctx={ctx.clone()} answers={answers.clone()} />
            }
        </div>
    }
}

/// What the matter is called.
fn topic(ctx: &Ctx, document: &Document) -> Html {
    TextField {
        ctx,
        id: "topic".into(),
        label: ctx.say(key::TOPIC),
        value: &document.topic,
        kind: TextKind::Line,
        guidance: None,
        place: TextPlace::Topic,
        below: html! {},
    }
    .view()
}

/// The question that is open after a move, if any is.
fn whither(from: Factor, step: Move, answers: &Answers) -> Option<Factor> {
    let place = Factor::ASKED
        .iter()
        .position(|factor| *factor == from)
        .unwrap_or_default();
    match step {
        Move::Here => Some(from),
        Move::Back => place
            .checked_sub(1)
            .and_then(|before| Factor::ASKED.get(before))
            .copied(),
        // On to the next question; from the last one to what was left out.
        Move::On => Factor::ASKED
            .get(place + 1)
            .copied()
            .or_else(|| answers.asked_missing().find(|missing| *missing != from)),
    }
}

/// The focus goes to the question that opens: to what is chosen there, or to its first control. When none opens, it
/// goes to the next step. Yew has queued the rendering by now, so what is queued here comes after it.
fn move_focus(event: &web_sys::Event) {
    let node = event
        .target()
        .and_then(|target| target.dyn_into::<Node>().ok());
    let Some(root) = node.and_then(|node| node.get_root_node().dyn_into::<ShadowRoot>().ok())
    else {
        return;
    };
    wasm_bindgen_futures::spawn_local(async move {
        let wanted = [
            ".is-open input:checked",
            ".is-open input",
            ".wam-next button",
        ];
        let found = wanted
            .iter()
            .find_map(|selector| root.query_selector(selector).ok().flatten());
        if let Some(control) = found.and_then(|control| control.dyn_into::<HtmlElement>().ok()) {
            let _ = control.focus();
        }
    });
}
