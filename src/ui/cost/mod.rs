//! What a meeting or series costs, against its written alternative; every keystroke counts at once.

mod bars;
mod breakdown;
mod figure;
mod result;
mod roles;
mod ticker;

use std::rc::Rc;

use yew::prelude::*;

use super::context::Ctx;
use super::fields::{Select, SelectOption};
use crate::app::document::{Action, CostEdit, CostField, Document, Region};
use crate::app::words::key;
use crate::core::cost::Recurrence;
pub(in crate::ui) use bars::length;
pub(in crate::ui) use figure::Figure;
use result::{result, strip};
use roles::roles;
use ticker::Ticker;

/// Currencies offered beside the page's and the document's own (ISO 4217).
const CURRENCIES: [&str; 4] = ["EUR", "USD", "GBP", "CHF"];

const MEETING: [CostField; 5] = [
    CostField::Duration,
    CostField::Preparation,
    CostField::FollowUp,
    CostField::Recovery,
    CostField::Fixed,
];
const WRITTEN: [CostField; 4] = [
    CostField::Words,
    CostField::Responders,
    CostField::Rounds,
    CostField::Reply,
];
const WAITING: [CostField; 3] = [CostField::Delay, CostField::Latency, CostField::FirstSlot];

/// The calculator.
pub(crate) fn cost(ctx: &Ctx, document: &Rc<Document>) -> Html {
    let calculator = ctx.calculator(document);
    let costing = calculator.cost();
    let recurrence = document.cost.recurrence;
    let figures = |fields: &[CostField]| -> Html {
        fields
            .iter()
            .map(|field| {
                Figure {
                    ctx,
                    calculator: &calculator,
                    document,
                    currency: &costing.currency,
                    place: "cost",
                }
                .view(*field)
            })
            .collect()
    };
    html! {
        <div class="wam-cost wam-columns">
            <Ticker ctx={ctx.clone()} document={document.clone()} />
            { strip(ctx, &costing) }
            <section class="wam-inputs" aria-label={ctx.say(key::COST_INPUTS)}>
                <h2 class="wam-title">{ ctx.say(key::COST_TITLE) }</h2>
                <fieldset>
                    <legend>{ ctx.say(key::COST_WHO) }</legend>
                    { roles(ctx, document, &calculator, &costing.currency) }
                    <div class="wam-grid">
                        { region(ctx, costing.region) }
                        { currency(ctx, &costing.currency) }
                    </div>
                </fieldset>
                <fieldset>
                    <legend>{ ctx.say(key::COST_MEETING) }</legend>
                    <div class="wam-grid">
                        { rhythm(ctx, recurrence) }
                        if recurrence != Recurrence::Once {
                            { figures(&[CostField::Weeks]) }
                        }
                        { figures(&MEETING) }
                    </div>
                </fieldset>
                <fieldset>
                    <legend>{ ctx.say(key::COST_WRITTEN) }</legend>
                    <div class="wam-grid">{ figures(&WRITTEN) }</div>
                </fieldset>
                <fieldset>
                    <legend>{ ctx.say(key::COST_WAITING) }</legend>
                    <p class="wam-guidance">{ ctx.say(key::COST_WAITING_HELP) }</p>
                    <div class="wam-grid">{ figures(&WAITING) }</div>
                </fieldset>
            </section>
            <aside class="wam-side" aria-label={ctx.say(key::COST_RESULT)}>
                { result(ctx, &costing, recurrence) }
            </aside>
        </div>
    }
}

/// How often.
fn rhythm(ctx: &Ctx, chosen: Recurrence) -> Html {
    let options = Recurrence::ALL.iter().map(|one| SelectOption {
        id: one.id().into(),
        label: ctx.named(&["recurrence-", one.id()]),
        action: Action::Cost(CostEdit::Recurrence(*one)),
    });
    let label = ctx.say(key::COST_RECURRENCE);
    Select {
        ctx,
        id: "recurrence".into(),
        label,
        options: options.collect(),
        chosen: chosen.id(),
        below: html! {},
    }
    .view()
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
