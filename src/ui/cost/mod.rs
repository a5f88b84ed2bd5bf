//! What a meeting or series costs, against its written alternative; every keystroke counts at once.

mod bars;
mod result;
mod roles;

use std::rc::Rc;

use yew::prelude::*;

use super::context::Ctx;
use super::fields::{NumberField, Select, SelectOption};
use crate::app::costing::Calculator;
use crate::app::document::{CostEdit, CostField, Document, Region};
use crate::app::words::key;
use crate::core::cost::Recurrence;
use result::CostResult;
use roles::Roles;

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

/// What is counted.
#[derive(PartialEq, Properties)]
pub(super) struct CostProps {
    pub(super) ctx: Ctx,
    pub(super) document: Rc<Document>,
}

/// See the module.
#[component]
pub(super) fn Cost(props: &CostProps) -> Html {
    let CostProps { ctx, document } = props;
    let sheet = &document.cost;
    let calculator = ctx.calculator(document);
    let costing = calculator.cost();
    let recurrence = {
        let ctx = ctx.clone();
        Callback::from(move |index: usize| {
            if let Some(recurrence) = Recurrence::ALL.get(index) {
                ctx.cost(CostEdit::Recurrence(*recurrence));
            }
        })
    };
    let recurrences: Vec<SelectOption> = Recurrence::ALL
        .iter()
        .map(|one| SelectOption {
            id: one.id().into(),
            label: ctx.named(&["recurrence-", one.id()]).into(),
        })
        .collect();
    let figure = |field: &CostField| figure(ctx, &calculator, sheet, *field, &costing.currency);
    html! {
        <div class="wam-cost wam-columns">
            <section class="wam-inputs" aria-label={ctx.say(key::COST_INPUTS)}>
                <h2 class="wam-title">{ ctx.say(key::COST_TITLE) }</h2>
                <fieldset>
                    <legend>{ ctx.say(key::COST_WHO) }</legend>
                    <div class="wam-grid">
                        { region(ctx, costing.region) }
                        { currency(ctx, &costing.currency) }
                    </div>
                    <Roles ctx={ctx.clone()} document={document.clone()} />
                </fieldset>
                <fieldset>
                    <legend>{ ctx.say(key::COST_MEETING) }</legend>
                    <div class="wam-grid">
                        <Select id="recurrence" label={ctx.say(key::COST_RECURRENCE)} options={recurrences}
                            chosen={sheet.recurrence.id()} onchange={recurrence} />
                        if sheet.recurrence != Recurrence::Once {
                            { figure(&CostField::Weeks) }
                        }
                        { for MEETING.iter().map(figure) }
                    </div>
                </fieldset>
                <fieldset>
                    <legend>{ ctx.say(key::COST_WRITTEN) }</legend>
                    <div class="wam-grid">{ for WRITTEN.iter().map(figure) }</div>
                </fieldset>
                <fieldset>
                    <legend>{ ctx.say(key::COST_WAITING) }</legend>
                    <p class="wam-guidance">{ ctx.say(key::COST_WAITING_HELP) }</p>
                    <div class="wam-grid">{ for WAITING.iter().map(figure) }</div>
                </fieldset>
            </section>
            <aside class="wam-side" aria-label={ctx.say(key::COST_RESULT)}>
                <CostResult ctx={ctx.clone()} costing={costing.clone()} recurrence={sheet.recurrence} />
            </aside>
        </div>
    }
}

/// One number of the sheet.
fn figure(
    ctx: &Ctx,
    calculator: &Calculator<'_>,
    sheet: &crate::app::document::CostSheet,
    field: CostField,
    currency: &str,
) -> Html {
    let id = field.id();
    let unit = ctx
        .options
        .words
        .find(&["cost-", id, "-unit"])
        .unwrap_or_else(|| currency.to_owned());
    let onchange = {
        let ctx = ctx.clone();
        Callback::from(move |entry| ctx.cost(CostEdit::Figure(field, entry)))
    };
    html! {
        <NumberField key={id} ctx={ctx.clone()} id={format!("cost-{id}")} label={ctx.named(&["cost-", id])} {unit}
            entry={sheet.entry(field).clone()} hint={calculator.hint(field)} {onchange} />
    }
}

/// Whose rates and on-costs are the defaults.
fn region(ctx: &Ctx, chosen: Region) -> Html {
    let options: Vec<SelectOption> = Region::ALL
        .iter()
        .map(|one| SelectOption {
            id: one.id().into(),
            label: ctx.named(&["region-", one.id()]).into(),
        })
        .collect();
    let onchange = {
        let ctx = ctx.clone();
        Callback::from(move |index: usize| {
            if let Some(region) = Region::ALL.get(index) {
                ctx.cost(CostEdit::Region(*region));
            }
        })
    };
    html! { <Select id="region" label={ctx.say(key::COST_REGION)} {options} chosen={chosen.id()} {onchange} /> }
}

/// The currency of every amount.
fn currency(ctx: &Ctx, chosen: &str) -> Html {
    let mut codes: Vec<String> = CURRENCIES.iter().map(|code| (*code).to_owned()).collect();
    for code in [Some(chosen), ctx.options.currency.as_deref()]
        .into_iter()
        .flatten()
    {
        if !codes.iter().any(|known| known == code) {
            codes.push(code.to_owned());
        }
    }
    let options: Vec<SelectOption> = codes
        .iter()
        .map(|code| SelectOption {
            id: code.clone().into(),
            label: code.clone().into(),
        })
        .collect();
    let onchange = {
        let ctx = ctx.clone();
        Callback::from(move |index: usize| {
            if let Some(code) = codes.get(index) {
                ctx.cost(CostEdit::Currency(code.clone()));
            }
        })
    };
    html! { <Select id="currency" label={ctx.say(key::COST_CURRENCY)} {options} chosen={chosen.to_owned()} {onchange} /> }
}
