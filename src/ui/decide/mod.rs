//! Is this worth a meeting? Four questions, and the answer beside them as soon as it can be known.

mod answer;
mod matrix;
mod money;
mod question;
mod reasons;

use std::rc::Rc;

use yew::prelude::*;

use super::context::Ctx;
use super::fields::{TextField, TextKind};
use crate::app::document::{Document, TextPlace};
use crate::app::words::key;
use crate::core::decision::Factor;
use answer::{answer, strip};
use matrix::MatrixPicture;
use question::{Move, Question};

/// What is decided.
#[derive(PartialEq, Properties)]
pub(super) struct DecideProps {
    pub(super) ctx: Ctx,
    pub(super) document: Rc<Document>,
}

/// Which question is open, and whether the reader was led there and so the focus goes with them.
#[derive(Clone, Copy, PartialEq)]
struct Open {
    factor: Option<Factor>,
    focus: bool,
}

/// See the module.
#[component]
pub(super) fn Decide(props: &DecideProps) -> Html {
    let DecideProps { ctx, document } = props;
    let answers = &document.answers;
    let open = {
        let first = answers.asked_missing().next();
        use_state_eq(move || Open {
            factor: first,
            focus: false,
        })
    };
    let onmove = {
        let (open, answers) = (open.clone(), answers.clone());
        Callback::from(move |(from, step): (Factor, Move)| {
            let place = Factor::ASKED
                .iter()
                .position(|factor| *factor == from)
                .unwrap_or_default();
            let factor = match step {
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
            };
            open.set(Open {
                factor,
                focus: true,
            });
        })
    };
    let question = |(index, factor): (usize, Factor)| {
        html! {
            <Question ctx={ctx.clone()} {factor} number={index + 1} answers={answers.clone()}
                open={open.factor == Some(factor)} focus={open.focus} onmove={onmove.clone()} />
        }
    };
    html! {
        <div class="wam-decide wam-columns">
            { strip(ctx, document) }
            <section class="wam-questions" aria-label={ctx.say(key::DECIDE_QUESTIONS)}>
                <h2 class="wam-title">{ ctx.say(key::DECIDE_TITLE) }</h2>
                <ol class="wam-question-list">{ for Factor::ASKED.into_iter().enumerate().map(question) }</ol>
                { TextField {
                    ctx,
                    id: "topic".into(),
                    label: ctx.say(key::TOPIC),
                    value: &document.topic,
                    kind: TextKind::Line,
                    guidance: None,
                    place: TextPlace::Topic,
                    below: html! {},
                }.view() }
            </section>
            <aside class="wam-side" aria-label={ctx.say(key::DECIDE_ANSWER)}>
                { answer(ctx, document) }
            </aside>
            <MatrixPicture ctx={ctx.clone()} answers={answers.clone()} />
        </div>
    }
}
