//! Figures with what they are and how far they may be off, and those that are added up within the horizon.

use yew::prelude::*;

use super::Shown;
use super::answer::say;
use super::results::Ranged;
use crate::app::roi::{Ranges, Say};
use crate::app::words::{Arg, key};
use crate::core::quantity::Money;
use crate::core::roi::{Outcome, Scope};
use crate::ui::attributes::joined;
use crate::ui::context::Ctx;
use crate::ui::line::{FIGURE, line};
use crate::ui::unbroken::unbroken;

/// What is added up within the horizon, and when it is even.
pub(super) fn ledger(
    ctx: &Ctx,
    shown: &Shown,
    scope: Scope,
    ranged: Option<&Ranged>,
    busy: &'static str,
) -> Html {
    let say = say(ctx, shown);
    let horizon = shown.case.plan.horizon;
    let (ledger, payback) = shown.outcome.of_scope(scope);
    let id = |name: &str| joined(&[scope.id(), "-", name]);
    let net = range(ctx, ranged, |say, ranges, outcome| {
        let likely = outcome.of_scope(scope).0.net.value();
        say.around(ranges.of(scope).net, likely, |net| say.money(Money(net)))
    });
    let roi = range(ctx, ranged, |say, ranges, outcome| {
        let likely = outcome.of_scope(scope).0.roi?;
        say.around(ranges.of(scope).roi, likely, |roi| say.share(roi))
    });
    let chance = ranged.map(|Ranged { shown, ranges }| {
        let chance = say.share(ranges.of(scope).chance.value());
        let args = [
            ("chance", Arg::Text(&chance)),
            ("months", Arg::Count(shown.case.plan.horizon.into())),
        ];
        ctx.options.words.fill(key::ROI_CHANCE, &args)
    });
    html! {
        <dl class="wam-figures" aria-busy={busy}>
            { figure(&id("benefits"), ctx.say(key::ROI_BENEFITS), &say.money(ledger.benefits), None) }
            { figure(&id("costs"), ctx.say(key::ROI_PAID), &say.money(ledger.costs), None) }
            { figure(&id("net"), ctx.say(key::ROI_NET), &say.money(ledger.net), net) }
            { figure(&id("roi"), ctx.say(key::ROI_ROI), &say.roi(ledger.roi), roi) }
            { figure(&id("payback"), ctx.say(key::ROI_PAYBACK), &say.payback(payback, horizon), chance) }
        </dl>
    }
}

/// A range in the words of the case that it was drawn of.
pub(super) fn range(
    ctx: &Ctx,
    ranged: Option<&Ranged>,
    write: impl FnOnce(Say<'_>, &Ranges, &Outcome) -> Option<String>,
) -> Option<String> {
    ranged.and_then(|Ranged { shown, ranges }| write(say(ctx, shown), ranges, &shown.outcome))
}

/// A figure, by the id in which tests find it.
pub(super) fn figure(id: &str, name: AttrValue, value: &str, range: Option<String>) -> Html {
    html! {
        <div>
            <dt>{ name }</dt>
            <dd data-figure={id.to_owned()} class={line(value, FIGURE)}>{ unbroken(value) }</dd>
            if let Some(range) = range {
                <dd class="wam-range" data-range={id.to_owned()}>{ unbroken(&range) }</dd>
            }
        </div>
    }
}
