//! Flip points: what would change the answer.

use yew::prelude::*;

use super::question::say_answer;
use crate::app::document::Action;
use crate::app::words::{Arg, key};
use crate::core::decision::{Answers, Flip, flips};
use crate::ui::context::Ctx;

/// Flip points that are shown.
const MOST: usize = 3;

/// The smallest changes that would change the answer; each can be tried.
pub(crate) fn flip_points(ctx: &Ctx, answers: &Answers) -> Html {
    let point = |flip: &Flip| {
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
        let onclick = ctx.on_click(Action::Answer(flip.factor, Some(flip.to)));
        html! { <li><button type="button" class="wam-link" {onclick}>{ text }</button></li> }
    };
    let points: Vec<Html> = flips(answers, &ctx.policy)
        .iter()
        .take(MOST)
        .map(point)
        .collect();
    if points.is_empty() {
        return html! {};
    }
    html! {
        <div class="wam-flips">
            <h3>{ ctx.say(key::FLIPS) }</h3>
            <ul>{ for points }</ul>
        </div>
    }
}
