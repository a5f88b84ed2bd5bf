//! What a meeting or series costs, against its written alternative; every keystroke counts at once.

mod bars;
mod breakdown;
mod figure;
mod figures;
mod result;
mod rhythm;
mod roles;
mod ticker;
mod who;

use std::rc::Rc;

use yew::prelude::*;

use super::context::Ctx;
use crate::app::costing::field_counts;
use crate::app::document::{CostField, Document};
use crate::app::words::key;
use crate::core::cost::Recurrence;
pub(in crate::ui) use bars::length;
pub(in crate::ui) use figure::Figure;
use figure::Number;
use figures::Figures;
use result::{result, strip};
use roles::RoleHints;
use ticker::Ticker;
use who::Who;
pub(in crate::ui) use who::{currency, region};

/// What turns pay into the cost of an hour.
const ON_COSTS: [CostField; 2] = [CostField::Multiplier, CostField::PaidHours];
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
    let currency = AttrValue::from(costing.currency.clone());
    let number = |field: &CostField| Number::new(&calculator, document, *field);
    let numbers = |fields: &[CostField]| -> Vec<Number> { fields.iter().map(number).collect() };
    let series = (recurrence != Recurrence::Once).then_some(CostField::Weeks);
    let on_costs = |field: &&CostField| {
        let mut roles = document.cost.roles.iter();
        roles.any(|role| field_counts(**field, role.pay))
    };
    let meeting = series.iter().chain(&MEETING).map(number);
    html! {
        <div class="wam-cost wam-columns">
            <Ticker ctx={ctx.clone()} document={document.clone()} />
            <section class="wam-inputs" aria-label={ctx.say(key::COST_INPUTS)}>
                <h2 class="wam-title">{ ctx.say(key::COST_TITLE) }</h2>
                <Who ctx={ctx.clone()} roles={RoleHints::new(&calculator, document)}
                    on_costs={ON_COSTS.iter().filter(on_costs).map(number).collect::<Vec<_>>()}
                    region={costing.region} currency={currency.clone()} />
                <Figures ctx={ctx.clone()} legend={ctx.say(key::COST_MEETING)} {recurrence}
                    numbers={meeting.collect::<Vec<_>>()} currency={currency.clone()} />
                <Figures ctx={ctx.clone()} legend={ctx.say(key::COST_WRITTEN)} numbers={numbers(&WRITTEN)} currency={currency.clone()} />
                <Figures ctx={ctx.clone()} legend={ctx.say(key::COST_WAITING)} guidance={ctx.say(key::COST_WAITING_HELP)}
                    numbers={numbers(&WAITING)} {currency} />
            </section>
            { strip(ctx, &costing) }
            <aside class="wam-side" aria-label={ctx.say(key::COST_RESULT)}>
                { result(ctx, &costing, recurrence) }
            </aside>
        </div>
    }
}
