//! Who meets, and in which currency they are paid. A key typed elsewhere renders none of it.

use yew::prelude::*;

use super::figure::Number;
use super::roles::{RoleHints, roles};
use crate::app::document::{Action, CostEdit, Region};
use crate::app::words::key;
use crate::ui::context::Ctx;
use crate::ui::fields::{Select, SelectOption};

/// Currencies offered beside the page's and the document's own (ISO 4217).
const CURRENCIES: [&str; 4] = ["EUR", "USD", "GBP", "CHF"];

/// What the fieldset needs: nothing that a number of another one changes.
#[derive(PartialEq, Properties)]
pub(super) struct WhoProps {
    pub(super) ctx: Ctx,
    pub(super) roles: Vec<RoleHints>,
    /// What turns pay into the cost of an hour, where pay is known.
    pub(super) on_costs: Vec<Number>,
    pub(super) region: Region,
    pub(super) currency: AttrValue,
}

/// See the module.
#[component]
pub(super) fn Who(props: &WhoProps) -> Html {
    let WhoProps {
        ctx,
        roles: rows,
        on_costs,
        region: chosen,
        currency: code,
    } = props;
    html! {
        <fieldset>
            <legend>{ ctx.say(key::COST_WHO) }</legend>
            { roles(ctx, rows, code) }
            <div class="wam-grid">
                { region(ctx, *chosen) }
                { currency(ctx, code) }
                { for on_costs.iter().map(|number| number.view(ctx, "cost", code)) }
            </div>
        </fieldset>
    }
}

/// Whose rates and on-costs are the defaults.
pub(in crate::ui) fn region(ctx: &Ctx, chosen: Region) -> Html {
    let options = Region::ALL.iter().map(|one| SelectOption {
        id: one.id().into(),
        label: ctx.named(&["region-", one.id()]),
        action: Action::Cost(CostEdit::Region(*one)),
    });
    let label = ctx.say(key::COST_REGION);
    Select {
        ctx,
        id: "region".into(),
        label,
        options: options.collect(),
        chosen: chosen.id(),
        below: html! {},
    }
    .view()
}

/// The currency of every amount.
pub(in crate::ui) fn currency(ctx: &Ctx, chosen: &str) -> Html {
    let mut codes = CURRENCIES.to_vec();
    for code in [Some(chosen), ctx.options.currency.as_deref()]
        .into_iter()
        .flatten()
    {
        if !codes.contains(&code) {
            codes.push(code);
        }
    }
    let options = codes.into_iter().map(|code| SelectOption {
        id: code.to_owned().into(),
        label: code.to_owned().into(),
        action: Action::Cost(CostEdit::Currency(code.to_owned())),
    });
    let label = ctx.say(key::COST_CURRENCY);
    Select {
        ctx,
        id: "currency".into(),
        label,
        options: options.collect(),
        chosen,
        below: html! {},
    }
    .view()
}
