//! The runners-up: what came next.

use yew::prelude::*;

use crate::app::words::{Arg, key};
use crate::core::decision::Recommendation;
use crate::ui::context::Ctx;

/// Runners-up that are shown.
const MOST: usize = 3;

/// What came next, and how far behind, on the scale of the reasons.
pub(super) fn runners_up(ctx: &Ctx, recommendation: &Recommendation) -> Html {
    if recommendation.runners_up.is_empty() {
        return html! {};
    }
    let close = recommendation.runners_up.iter().take(MOST).map(|runner| {
        let lead = u32::try_from(runner.lead).unwrap_or_default();
        let name = ctx.named(&["mode-", runner.mode.id()]);
        html! { <li>{ ctx.fill(key::RUNNER_UP, &[("mode", Arg::Text(&name)), ("lead", Arg::Count(lead))]) }</li> }
    });
    let strongest = recommendation.contributions.first();
    html! {
        <details class="wam-more">
            <summary>{ ctx.say(key::RUNNERS_UP) }</summary>
            if let Some(strongest) = strongest {
                <p class="wam-guidance">{ ctx.fill(key::RUNNERS_UP_HELP, &[
                    ("why", Arg::Text(&ctx.say(key::WHY))),
                    ("most", Arg::Count(strongest.points.unsigned_abs())),
                ]) }</p>
            }
            <ul>{ for close }</ul>
        </details>
    }
}
