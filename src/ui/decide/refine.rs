//! The questions that refine the answer. Each choice says what it would do to it. They come with the rest of the
//! widget: nobody is there before the four questions are read.

use yew::prelude::*;

use super::answer::tone;
use super::count;
use super::question::{OnMove, Question};
use crate::app::words::{Arg, Key, key};
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

/// What an answer would do: another mode, or a push toward talking or writing, with the class of its hue; nothing where
/// it is the answer that is given, or pushes as much.
fn change(
    ctx: &Ctx,
    answers: &Answers,
    factor: Factor,
    answer: Answer,
) -> Option<(&'static str, AttrValue)> {
    let given = answers.get(factor);
    if !answers.is_ready() || given == Some(answer) {
        return None;
    }
    let now = select(answers, &ctx.policy).mode;
    let then = select(&answers.with(factor, Some(answer)), &ctx.policy).mode;
    if then != now {
        let mode = ctx.named(&["mode-", then.id()]);
        let text = ctx.fill(key::EFFECT, &[("mode", Arg::Text(&mode))]);
        return Some((tone(then), text));
    }
    let rules = &ctx.policy.decision;
    let points = |answer| {
        rules
            .weight(factor, answer)
            .map_or(0, |weight| weight.points)
    };
    match points(answer) - given.map_or(0, points) {
        0 => None,
        1.. => Some(("is-live", ctx.say(key::TOWARD_LIVE))),
        _ => Some(("is-async", ctx.say(key::TOWARD_ASYNC))),
    }
}

/// What a choice would do.
pub(crate) fn effect(ctx: &Ctx, answers: &Answers, factor: Factor, answer: Answer) -> Html {
    change(ctx, answers, factor, answer)
        .map(|(class, text)| html! { <small class={joined(&["wam-effect ", class])}>{ text }</small> })
        .unwrap_or_default()
}

/// What one fewer and one more would do, of a factor that is a number.
pub(crate) fn steps(ctx: &Ctx, answers: &Answers, factor: Factor) -> Html {
    let step = |(label, at): (Key, Option<u16>)| {
        let (class, effect) = change(ctx, answers, factor, factor.answer(at?))?;
        let text = ctx.fill(
            key::EFFECT_STEP,
            &[
                ("step", Arg::Text(&ctx.say(label))),
                ("effect", Arg::Text(&effect)),
            ],
        );
        Some(html! { <small class={joined(&["wam-effect ", class])}>{ text }</small> })
    };
    let steps = count::steps(factor, answers.get(factor));
    html! { <div class="wam-row">{ for steps.into_iter().filter_map(step) }</div> }
}
