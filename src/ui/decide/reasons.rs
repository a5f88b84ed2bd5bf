//! Why: gates first, then what each answer pushed toward, as bars around a middle line.

use yew::prelude::*;

use crate::app::words::key;
use crate::core::decision::{Contribution, Gate, Reason, Recommendation};
use crate::ui::context::Ctx;

/// What is explained.
#[derive(PartialEq, Properties)]
pub(super) struct ReasonsProps {
    pub(super) ctx: Ctx,
    pub(super) recommendation: Recommendation,
}

/// See the module.
#[component]
pub(super) fn Reasons(props: &ReasonsProps) -> Html {
    let ReasonsProps {
        ctx,
        recommendation,
    } = props;
    let strongest = recommendation
        .contributions
        .iter()
        .map(|one| one.points.unsigned_abs())
        .max()
        .unwrap_or(1)
        .max(1);
    let gate =
        |gate: &Gate| html! { <li class="wam-gate">{ ctx.named(&["gate-", gate.id()]) }</li> };
    let bar = |one: &Contribution| {
        // Half the bar's width is the strongest push; the middle line is at 50.
        let length = one.points.unsigned_abs() * 50 / strongest;
        let (x, class) = if one.points > 0 {
            (50, "is-live")
        } else {
            (50 - length, "is-async")
        };
        let direction = ctx.say(if one.points > 0 {
            key::TOWARD_LIVE
        } else {
            key::TOWARD_ASYNC
        });
        html! {
            <li class={classes!("wam-reason", class)}>
                <span>{ rule(ctx, one) }</span>
                <svg viewBox="0 0 100 8" preserveAspectRatio="none" role="img" aria-label={direction.clone()}>
                    <title>{ direction }</title>
                    <rect class="wam-bar-ground" x="0" y="3" width="100" height="2" />
                    <rect class="wam-bar" x={x.to_string()} y="0" width={length.to_string()} height="8" />
                    <rect class="wam-bar-middle" x="49.6" y="0" width="0.8" height="8" />
                </svg>
                if let Some(source) = &one.source {
                    <small>{ ctx.named(&["source-", source]) }</small>
                }
            </li>
        }
    };
    html! {
        <div class="wam-why">
            <h3>{ ctx.say(key::WHY) }</h3>
            <ul>
                { for recommendation.gates.iter().map(gate) }
                { for recommendation.contributions.iter().map(bar) }
                if recommendation.reasons.contains(&Reason::Balanced) {
                    <li>{ ctx.say(key::REASON_BALANCED) }</li>
                }
            </ul>
            if !recommendation.contributions.is_empty() {
                <p class="wam-axis" aria-hidden="true">
                    <span class="is-async">{ ctx.say(key::TOWARD_ASYNC) }</span>
                    <span class="is-live">{ ctx.say(key::TOWARD_LIVE) }</span>
                </p>
            }
        </div>
    }
}

/// The rule in words; an organisation's own rule goes by the name of its factor.
fn rule(ctx: &Ctx, one: &Contribution) -> String {
    let known = ctx.options.words.find(&["rule-", &one.rule]);
    known.unwrap_or_else(|| ctx.named(&["factor-", one.factor.id()]))
}
