//! The questions that refine the answer. Each choice says what it would do to it. They come with the rest of the
//! widget: nobody is there before the four questions are read.

use yew::prelude::*;

use super::answer::tone;
use super::question::{OnMove, Question};
use crate::app::words::{Arg, key};
use crate::core::decision::{Answer, Answers, Factor, select};
use crate::later::{Progress, Rest};
use crate::ui::attributes::joined;
use crate::ui::coming::not_here;
use crate::ui::context::Ctx;

/// The questions behind a disclosure, which is there before them.
pub(super) fn refine(
    ctx: &Ctx,
    answers: &Answers,
    open: Option<Factor>,
    onmove: &OnMove,
    progress: Progress,
) -> Html {
    html! {
        <details class="wam-more wam-refine">
            <summary>{ ctx.say(key::REFINE) }</summary>
            { match progress {
                Progress::Here(rest) => rest.refining(ctx, answers, open, onmove),
                progress => not_here(ctx, progress),
            } }
        </details>
    }
}

/// What is behind it.
pub(crate) fn refining(
    rest: Rest,
    ctx: &Ctx,
    answers: &Answers,
    open: Option<Factor>,
    onmove: &OnMove,
) -> Html {
    let question = |factor: Factor| {
        Question {
            ctx,
            factor,
            answers,
            open: open == Some(factor),
            onmove,
            rest: Some(rest),
        }
        .view()
    };
    html! {
        <>
            <p class="wam-guidance">{ ctx.say(key::REFINE_HELP) }</p>
            <ol class="wam-question-list">{ for Factor::REFINING.into_iter().map(question) }</ol>
        </>
    }
}

/// What an answer would do: another mode, or a push toward talking or writing; nothing for the answer that is given.
pub(crate) fn effect(ctx: &Ctx, answers: &Answers, factor: Factor, answer: Answer) -> Html {
    if !answers.is_ready() || answers.get(factor) == Some(answer) {
        return html! {};
    }
    let now = select(answers, &ctx.policy).mode;
    let then = select(&answers.with(factor, Some(answer)), &ctx.policy).mode;
    let (class, text) = if then == now {
        let weight = ctx.policy.decision.weight(factor, answer);
        match weight.map_or(0, |weight| weight.points) {
            0 => return html! {},
            1.. => ("is-live", ctx.say(key::TOWARD_LIVE)),
            _ => ("is-async", ctx.say(key::TOWARD_ASYNC)),
        }
    } else {
        let mode = ctx.named(&["mode-", then.id()]);
        (
            tone(then),
            ctx.fill(key::EFFECT, &[("mode", Arg::Text(&mode))]),
        )
    };
    html! { <small class={joined(&["wam-effect ", class])}>{ text }</small> }
}
