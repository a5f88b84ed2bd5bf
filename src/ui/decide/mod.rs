//! Is this worth a meeting? Four questions, and the answer beside them as soon as it can be known; more questions
//! refine it.

mod afterwards;
mod answer;
mod count;
mod details;
mod flips;
mod matrix;
mod money;
mod question;
mod reasons;
mod refine;
mod runners;

use std::rc::Rc;

use web_sys::ShadowRoot;
use yew::prelude::*;

use super::context::Ctx;
use super::fields::{TextField, TextKind};
use super::focus::{focus, leave, root_of};
use super::stage::Stage;
use crate::app::document::{Document, TextPlace};
use crate::app::words::key;
use crate::core::decision::{Answers, Factor};
use crate::later::Progress;
pub(crate) use afterwards::{Following, afterwards};
pub(crate) use answer::focus_answer;
pub(super) use answer::tone;
use answer::{answer, strip};
use matrix::matrix;
pub(crate) use question::OnMove;
use question::{Move, Question};
use refine::refine;
pub(crate) use refine::{effect, refining, steps};

/// What is decided.
#[derive(PartialEq, Properties)]
pub(super) struct DecideProps {
    pub(super) ctx: Ctx,
    pub(super) document: Rc<Document>,
    pub(super) stage: Stage,
    /// How far the rest of the widget is: what comes with it is drawn when it is there.
    pub(super) progress: Progress,
}

/// See the module.
#[component]
pub(super) fn Decide(props: &DecideProps) -> Html {
    let DecideProps {
        ctx,
        document,
        stage,
        progress,
    } = props;
    let answers = &document.answers;
    let open = {
        let first = answers.asked_missing().next();
        use_state_eq(move || first)
    };
    // Where the rest was here before the view, nothing of that has to wait for a frame.
    let at_once = *use_state(|| matches!(progress, Progress::Here(_)));
    // The focus moves once what it moves to is there: Yew may put a rendering off.
    let moved = use_mut_ref(|| None::<ShadowRoot>);
    let onmove: OnMove = {
        let (open, ctx, moved) = (open.clone(), ctx.clone(), moved.clone());
        Callback::from(move |(from, step, event)| {
            open.set(whither(from, step, &ctx.store.document().answers));
            let root = root_of(&event);
            root.as_ref().inspect(|root| leave(root));
            *moved.borrow_mut() = root;
        })
    };
    use_effect(move || {
        if let Some(root) = moved.take() {
            focus(&root, &AFTER_A_MOVE);
        }
    });
    let shown = |factor: &Factor| *stage >= Stage::Questions || *open >= Some(*factor);
    let question = |factor: Factor| {
        Question {
            ctx,
            factor,
            answers,
            open: *open == Some(factor),
            onmove: &onmove,
            rest: None,
        }
        .view()
    };
    html! {
        <div class="wam-decide wam-columns">
            <section class="wam-questions" aria-label={ctx.say(key::DECIDE_QUESTIONS)}>
                <h2 class="wam-title">{ ctx.say(key::DECIDE_TITLE) }</h2>
                <ol class="wam-question-list">{ for Factor::ASKED.into_iter().filter(shown).map(question) }</ol>
                if *stage >= Stage::Answer {
                    { refine(ctx, answers, *open, &onmove, *progress) }
                }
                if *stage >= Stage::Questions {
                    { topic(ctx, document) }
                }
            </section>
            { strip(ctx, document) }
            <aside class="wam-side" aria-label={ctx.say(key::DECIDE_ANSWER)}>
                if *stage >= Stage::Answer {
                    { answer(ctx, document, *progress, at_once) }
                }
            </aside>
            if *stage >= Stage::Everything {
                { matrix(ctx, document, *progress, at_once) }
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
    let place = Factor::ALL.iter().position(|factor| *factor == from)?;
    let next = || Factor::ALL.get(place + 1).copied();
    match step {
        Move::Here => Some(from),
        Move::Back => Factor::ALL.get(place.checked_sub(1)?).copied(),
        // On to the next question of its kind; after the last one that is asked, to what was left out.
        Move::On if from.is_asked() => next()
            .filter(|next| next.is_asked())
            .or_else(|| answers.asked_missing().find(|missing| *missing != from)),
        Move::On => next(),
    }
}

/// Where the focus goes after a move: to what is chosen in the question that is open, or to its first control; when none
/// is open, to the answer. Not to the next step: whoever presses Enter after each number would leave before reading it.
const AFTER_A_MOVE: [&str; 3] = [".is-open input:checked", ".is-open input", ANSWER];

/// The recommended mode.
const ANSWER: &str = ".wam-mode";
