//! Why: gates first, then what each answer pushed toward, as bars around a middle line.

use yew::prelude::*;

use crate::app::naming::{rule_name, source_name};
use crate::app::words::{Arg, key};
use crate::core::decision::{Contribution, Gate, Reason, Recommendation};
use crate::ui::attributes::{joined, whole};
use crate::ui::context::Ctx;

/// The reasons for a recommendation.
pub(super) fn reasons(ctx: &Ctx, recommendation: &Recommendation) -> Html {
    let pushes = &recommendation.contributions;
    let strongest = pushes
        .iter()
        .map(|one| one.points.unsigned_abs())
        .max()
        .unwrap_or(1)
        .max(1);
    let gate =
        |gate: &Gate| html! { <li class="wam-gate">{ ctx.named(&["gate-", gate.id()]) }</li> };
    html! {
        <div class="wam-why">
            <h3>{ ctx.say(key::WHY) }</h3>
            if !pushes.is_empty() {
                <p class="wam-axis" aria-hidden="true">
                    <span class="is-async">{ ctx.say(key::TOWARD_ASYNC) }</span>
                    <span class="is-live">{ ctx.say(key::TOWARD_LIVE) }</span>
                </p>
            }
            <ul>
                { for recommendation.gates.iter().map(gate) }
                { for pushes.iter().map(|one| push(ctx, one, strongest)) }
                if recommendation.reasons.contains(&Reason::Balanced) {
                    <li>{ ctx.say(key::REASON_BALANCED) }</li>
                }
            </ul>
        </div>
    }
}

/// One answer's push: half the bar's width is the strongest one, and the middle line is at 50.
fn push(ctx: &Ctx, one: &Contribution, strongest: u32) -> Html {
    let length = (one.points.unsigned_abs() * 50 / strongest) as usize;
    let (x, class, direction) = if one.points > 0 {
        (50, "is-live", key::TOWARD_LIVE)
    } else {
        (50 - length, "is-async", key::TOWARD_ASYNC)
    };
    let words = &ctx.options.words;
    let points = Arg::Count(one.points.unsigned_abs());
    let size = ctx.fill(
        key::PUSH,
        &[("direction", Arg::Text(&ctx.say(direction))), ("n", points)],
    );
    html! {
        <li class={joined(&["wam-reason ", class])}>
            <span>{ rule_name(words, one) }</span>
            <svg viewBox="0 0 100 8" preserveAspectRatio="none" role="img" aria-label={size}>
                <rect class="wam-bar-ground" x="0" y="3" width="100" height="2" />
                <rect class="wam-bar" x={whole(x)} y="0" width={whole(length)} height="8" />
                <rect class="wam-bar-middle" x="49.6" y="0" width="0.8" height="8" />
            </svg>
            if let Some(source) = source_name(words, one) {
                <small>{ source }</small>
            }
        </li>
    }
}
