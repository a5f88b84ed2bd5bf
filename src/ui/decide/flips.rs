//! Flip points: what would change the answer.

use gloo::timers::callback::Timeout;
use yew::prelude::*;

use super::question::say_answer;
use super::{focus, root_of};
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
        let onclick = on_try(ctx, Action::Answer(flip.factor, Some(flip.to)));
        html! { <li><button type="button" class="wam-link" {onclick}>{ text }</button></li> }
    };
    let points: Vec<Html> = search(ctx, answers).iter().take(MOST).map(point).collect();
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

/// Tries one. There may be fewer afterwards, and where the button was that had the focus, nothing: then it goes to what is
/// left to try, so that the key that takes it back still reaches us.
fn on_try(ctx: &Ctx, change: Action) -> Callback<MouseEvent> {
    let ctx = ctx.clone();
    Callback::from(move |event: MouseEvent| {
        ctx.dispatch(change.clone());
        let root = root_of(&event);
        let once_drawn = move || {
            if let Some(root) = root.filter(|root| root.active_element().is_none()) {
                focus(&root, &[".wam-flips button", ".wam-next button"]);
            }
        };
        Timeout::new(0, once_drawn).forget();
    })
}

fn search(ctx: &Ctx, answers: &Answers) -> Vec<Flip> {
    let search = || flips(answers, &ctx.policy);
    #[cfg(feature = "test-hooks")]
    let search = || crate::ui::test_hooks::timed("flips", search);
    search()
}
