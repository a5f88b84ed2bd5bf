//! One question: open with its choices, or one line that reopens it.

use wasm_bindgen::JsCast as _;
use web_sys::{Event, HtmlElement, KeyboardEvent, MouseEvent};
use yew::prelude::*;

use super::count::Count;
use crate::app::document::Action;
use crate::app::words::{Arg, key};
use crate::core::decision::{Answer, Answers, Factor};
use crate::later::Rest;
use crate::ui::context::Ctx;

/// Where the reader goes from a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Move {
    /// Opens this one.
    Here,
    /// To the one before.
    Back,
    /// To the next one.
    On,
}

/// From which question, whither, and the event that asked for it.
pub(crate) type OnMove = Callback<(Factor, Move, web_sys::Event)>;

/// See the module.
pub(super) struct Question<'a> {
    pub(super) ctx: &'a Ctx,
    pub(super) factor: Factor,
    pub(super) answers: &'a Answers,
    pub(super) open: bool,
    pub(super) onmove: &'a OnMove,
    /// Says what each choice would do, for a question that refines the answer.
    pub(super) rest: Option<Rest>,
}

impl Question<'_> {
    pub(super) fn view(self) -> Html {
        if self.open {
            self.opened()
        } else {
            self.summary()
        }
    }

    fn go(&self, step: Move) -> Callback<MouseEvent> {
        let (onmove, factor) = (self.onmove.clone(), self.factor);
        Callback::from(move |event: MouseEvent| onmove.emit((factor, step, event.into())))
    }

    /// Takes the answer back. The button goes with it, so the focus moves to the choices.
    fn clear(&self) -> Callback<MouseEvent> {
        let (ctx, onmove, factor) = (self.ctx.clone(), self.onmove.clone(), self.factor);
        Callback::from(move |event: MouseEvent| {
            onmove.emit((factor, Move::Here, event.into()));
            ctx.dispatch(Action::Answer(factor, None));
        })
    }

    fn summary(&self) -> Html {
        let Self {
            ctx,
            factor,
            answers,
            ..
        } = *self;
        let answer = answers
            .get(factor)
            .map(|answer| say_answer(ctx, factor, answer));
        html! {
            <li key={factor.id()} class={if answer.is_some() { "wam-question is-answered" } else { "wam-question" }}>
                <button type="button" class="wam-question-summary" onclick={self.go(Move::Here)} aria-expanded="false">
                    <span class="wam-question-number">{ number(factor) }</span>
                    <span class="wam-question-name">{ ctx.named(&["factor-", factor.id()]) }</span>
                    <span class="wam-question-answer">{ answer.unwrap_or_else(|| ctx.say(key::DECIDE_OPEN)) }</span>
                </button>
            </li>
        }
    }

    fn opened(&self) -> Html {
        let Self {
            ctx,
            factor,
            answers,
            onmove,
            ..
        } = *self;
        let number = number(factor);
        let answered = answers.get(factor).is_some();
        let optional = !factor.is_asked();
        let onkeydown = {
            let (ctx, onmove) = (ctx.clone(), onmove.clone());
            Callback::from(move |event: KeyboardEvent| key_pressed(&ctx, factor, &onmove, &event))
        };
        let keys = if factor.is_number() {
            key::KEYS_NUMBER
        } else {
            key::KEYS_CHOICE
        };
        html! {
            <li key={factor.id()} class="wam-question is-open" {onkeydown}>
                <fieldset>
                    <legend>
                        <span class="wam-question-number" aria-hidden="true">{ number }</span>
                        { ctx.named(&["factor-", factor.id(), "-question"]) }
                    </legend>
                    <p class="wam-guidance" id="question-help">{ ctx.named(&["factor-", factor.id(), "-help"]) }</p>
                    if factor.is_number() {
                        <Count ctx={ctx.clone()} {factor} answers={answers.clone()} />
                        if let Some(rest) = self.rest {
                            { rest.steps(ctx, answers, factor) }
                        }
                    } else {
                        { self.choices() }
                    }
                </fieldset>
                <div class="wam-row wam-question-moves">
                    if number > 1 {
                        <button type="button" class="wam-button" onclick={self.go(Move::Back)}>{ ctx.say(key::BACK) }</button>
                    }
                    <button type="button" class="wam-button" disabled={!answered && !optional} onclick={self.go(Move::On)}>
                        { ctx.say(key::NEXT) }
                    </button>
                    if answered && optional {
                        <button type="button" class="wam-link" onclick={self.clear()}>
                            { ctx.say(key::CLEAR_ANSWER) }
                        </button>
                    }
                    <span class="wam-keys" aria-hidden="true">{ ctx.say(keys) }</span>
                </div>
            </li>
        }
    }

    /// The choices as radio buttons. A click on one goes on; arrow keys only choose, so that they can be used to look.
    /// The form is there to be what makes a group of them: see ARCHITECTURE.md.
    fn choices(&self) -> Html {
        let Self {
            ctx,
            factor,
            answers,
            onmove,
            rest,
            ..
        } = *self;
        let choice = |(index, id): (usize, &&'static str)| {
            let answer = u8::try_from(index).ok().map(Answer::Choice);
            let onchange = {
                let ctx = ctx.clone();
                Callback::from(move |_: Event| ctx.dispatch(Action::Answer(factor, answer)))
            };
            let onclick = {
                let (ctx, onmove) = (ctx.clone(), onmove.clone());
                Callback::from(move |event: MouseEvent| {
                    // Arrow keys click too, but with no button behind them.
                    if event.detail() > 0 && !ctx.options.readonly {
                        ctx.dispatch(Action::Answer(factor, answer));
                        onmove.emit((factor, Move::On, event.into()));
                    }
                })
            };
            html! {
                <label class="wam-choice" {onclick}>
                    <input type="radio" name={factor.id()} checked={answers.get(factor) == answer} {onchange}
                        aria-describedby={(index == 0).then_some("question-help")} />
                    <span>{ ctx.named(&["factor-", factor.id(), "-", id]) }</span>
                    if let (Some(rest), Some(answer)) = (rest, answer) {
                        { rest.effect(ctx, answers, factor, answer) }
                    }
                    <kbd aria-hidden="true">{ index + 1 }</kbd>
                </label>
            }
        };
        html! {
            <form class="wam-choices" method="dialog">
                { for factor.choices().iter().enumerate().map(choice) }
            </form>
        }
    }
}

/// The factor's place in the order of asking, from 1.
fn number(factor: Factor) -> usize {
    factor as usize + 1
}

/// An answer in words.
pub(super) fn say_answer(ctx: &Ctx, factor: Factor, answer: Answer) -> AttrValue {
    let unit = match factor {
        Factor::Rounds => key::UNIT_ROUNDS,
        Factor::Overlap => key::UNIT_HOURS,
        _ => key::UNIT_PEOPLE,
    };
    match answer {
        Answer::Number(count) => ctx.fill(unit, &[("n", Arg::Count(count.into()))]),
        Answer::Choice(index) => {
            let id = factor
                .choices()
                .get(usize::from(index))
                .copied()
                .unwrap_or_default();
            ctx.named(&["factor-", factor.id(), "-", id])
        }
    }
}

/// Number keys choose, Enter goes on. Digits in the count field are digits.
fn key_pressed(ctx: &Ctx, factor: Factor, onmove: &OnMove, event: &KeyboardEvent) {
    if event.ctrl_key() || event.meta_key() || event.alt_key() {
        return;
    }
    let on_button = event
        .target()
        .and_then(|target| target.dyn_into::<HtmlElement>().ok())
        .is_some_and(|target| target.tag_name() == "BUTTON");
    let pressed = event.key();
    if pressed == "Enter" && !on_button {
        event.prevent_default();
        if !factor.is_asked() || ctx.store.document().answers.get(factor).is_some() {
            onmove.emit((factor, Move::On, event.clone().into()));
        }
    } else if let Ok(digit @ 1..=9) = pressed.parse::<u8>()
        && usize::from(digit) <= factor.choices().len()
    {
        event.prevent_default();
        ctx.dispatch(Action::Answer(factor, Some(Answer::Choice(digit - 1))));
        onmove.emit((factor, Move::On, event.clone().into()));
    }
}
