//! Flip points: what would change the answer.

use yew::prelude::*;

use super::answer::focus_answer;
use super::question::say_answer;
use crate::app::document::Action;
use crate::app::words::{Arg, key};
use crate::core::decision::{Answers, Flip, flips};
use crate::ui::context::Ctx;

/// Flip points that are shown at once.
const MOST: usize = 3;

/// The smallest changes that would change the answer; each can be tried.
pub(super) fn flip_points(ctx: &Ctx, answers: &Answers) -> Html {
    html! { <FlipPoints ctx={ctx.clone()} answers={answers.clone()} /> }
}

/// All that they depend on: the policy is the context's. While anything else is typed they are not searched again.
#[derive(PartialEq, Properties)]
struct FlipPointsProps {
    ctx: Ctx,
    answers: Answers,
}

#[component]
fn FlipPoints(props: &FlipPointsProps) -> Html {
    let FlipPointsProps { ctx, answers } = props;
    let points = search(ctx, answers);
    if points.is_empty() {
        return html! {};
    }
    let (first, others) = points.split_at(points.len().min(MOST));
    let list =
        |points: &[Flip]| html! { <ul>{ for points.iter().map(|flip| point(ctx, flip)) }</ul> };
    let count = Arg::Count(u32::try_from(others.len()).unwrap_or(u32::MAX));
    html! {
        <div class="wam-flips">
            <h3>{ ctx.say(key::FLIPS) }</h3>
            { list(first) }
            if !others.is_empty() {
                <details class="wam-more">
                    <summary>{ ctx.fill(key::FLIPS_MORE, &[("n", count)]) }</summary>
                    { list(others) }
                </details>
            }
        </div>
    }
}

/// One of them. Trying it makes others, so the focus goes to the answer that has come of it, and brings it into sight.
fn point(ctx: &Ctx, flip: &Flip) -> Html {
    let text = ctx.fill(
        key::FLIP,
        &[
            ("mode", Arg::Text(&ctx.named(&["mode-", flip.mode.id()]))),
            (
                "factor",
                Arg::Text(&ctx.named(&["factor-", flip.factor.id()])),
            ),
            ("answer", Arg::Text(&say_answer(ctx, flip.factor, flip.to))),
        ],
    );
    let onclick = {
        let (ctx, change) = (ctx.clone(), Action::Answer(flip.factor, Some(flip.to)));
        Callback::from(move |event: MouseEvent| {
            ctx.dispatch(change.clone());
            focus_answer(&event);
        })
    };
    html! { <li><button type="button" class="wam-link" {onclick}>{ text }</button></li> }
}

fn search(ctx: &Ctx, answers: &Answers) -> Vec<Flip> {
    let search = || flips(answers, &ctx.policy);
    #[cfg(feature = "test-hooks")]
    let search = || crate::ui::test_hooks::timed("flips", search);
    search()
}
