//! Figures with what they are and how far they may be off, and those that are added up within the horizon.

use yew::prelude::*;

use super::Shown;
use super::answer::say;
use crate::app::roi::Ranges;
use crate::app::words::{Arg, key};
use crate::core::quantity::Money;
use crate::core::roi::Scope;
use crate::ui::attributes::joined;
use crate::ui::context::Ctx;
use crate::ui::unbroken::unbroken;

/// What is added up within the horizon, and when it is even.
pub(super) fn ledger(ctx: &Ctx, shown: &Shown, scope: Scope, ranges: Option<&Ranges>) -> Html {
    let say = say(ctx, shown);
    let horizon = shown.case.plan.horizon;
    let (ledger, payback) = shown.outcome.of_scope(scope);
    let ranges = ranges.map(|ranges| ranges.of(scope));
    let id = |name: &str| joined(&[scope.id(), "-", name]);
    let net = ranges.and_then(|ranges| say.band(ranges.net, |amount| say.money(Money(amount))));
    let roi = ranges.and_then(|ranges| say.band(ranges.roi, |roi| say.share(roi)));
    let chance = ranges.map(|ranges| {
        let chance = say.share(ranges.chance.value());
        let args = [
            ("chance", Arg::Text(&chance)),
            ("months", Arg::Count(horizon.into())),
        ];
        ctx.options.words.fill(key::ROI_CHANCE, &args)
    });
    html! {
        <dl class="wam-figures">
            { figure(&id("benefits"), ctx.say(key::ROI_BENEFITS), &say.money(ledger.benefits), None) }
            { figure(&id("costs"), ctx.say(key::ROI_PAID), &say.money(ledger.costs), None) }
            { figure(&id("net"), ctx.say(key::ROI_NET), &say.money(ledger.net), net) }
            { figure(&id("roi"), ctx.say(key::ROI_ROI), &say.roi(ledger.roi), roi) }
            { figure(&id("payback"), ctx.say(key::ROI_PAYBACK), &say.payback(payback, horizon), chance) }
        </dl>
    }
}

/// A figure, by the id in which tests find it.
pub(super) fn figure(id: &str, name: AttrValue, value: &str, range: Option<String>) -> Html {
    html! {
        <div>
            <dt>{ name }</dt>
            <dd data-figure={id.to_owned()}>{ unbroken(value) }</dd>
            if let Some(range) = range {
                <dd class="wam-range" data-range={id.to_owned()}>{ unbroken(&range) }</dd>
            }
        </div>
    }
}
