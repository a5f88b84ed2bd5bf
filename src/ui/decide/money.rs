//! The money check: beside the decision, never instead of it.
//!
//! Its fields are those of the calculator, in the same places of the document, so that nothing is typed twice.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::costing::Costing;
use crate::app::document::{CostField, Document, NumberPlace, RoleSheet, View};
use crate::app::words::{Arg, key};
use crate::core::cost::{Balance, Comparison};
use crate::core::quantity::Money;
use crate::ui::attributes::{joined, whole};
use crate::ui::context::Ctx;
use crate::ui::cost::{Figure, length};
use crate::ui::elsewhere::on_click_step;
use crate::ui::fields::NumberField;

/// The numbers that tip the balance most; the others stand in the calculator.
const MEETING: [CostField; 1] = [CostField::Duration];
const WRITTEN: [CostField; 4] = [
    CostField::Words,
    CostField::Delay,
    CostField::Latency,
    CostField::FirstSlot,
];

/// What both ways cost, what tips the balance, and the figures behind it.
pub(super) fn money_figures(ctx: &Ctx, document: &Document) -> Html {
    let calculator = ctx.calculator(document);
    let costing = calculator.cost();
    let figure = Figure {
        ctx,
        calculator: &calculator,
        document,
        currency: &costing.currency,
        place: "money",
    };
    let figures =
        |fields: &[CostField]| -> Html { fields.iter().map(|field| figure.view(*field)).collect() };
    let onward = ctx
        .on_click_open(View::Cost)
        .or_else(|| on_click_step(ctx, View::Cost, Rc::new(counted)));
    let roles = &document.cost.roles;
    let role = |(index, role): (usize, &RoleSheet)| people(&figure, index, role, roles.len() > 1);
    html! {
        <section class="wam-money" aria-label={ctx.say(key::MONEY)}>
            <h3>{ ctx.say(key::MONEY) }</h3>
            { match &costing.comparison {
                Some(comparison) => balance(ctx, &costing, comparison),
                None => html! { <p role="status">{ ctx.say(key::MONEY_INCOMPLETE) }</p> },
            } }
            <details class="wam-more">
                <summary>{ ctx.say(key::MONEY_CHANGE) }</summary>
                if onward.is_some() {
                    <p class="wam-guidance">{ ctx.say(key::MONEY_HELP) }</p>
                }
                <div class="wam-grid">
                    { figures(&MEETING) }
                    { for roles.iter().enumerate().map(role) }
                    { figures(&WRITTEN) }
                </div>
            </details>
            if let Some(onclick) = onward {
                <button type="button" class="wam-link" {onclick}>{ ctx.say(key::COUNT_IT) }</button>
            }
        </section>
    }
}

/// The document with the calculator open.
fn counted(_: &Ctx, document: &Document) -> Option<Document> {
    Some(Document {
        view: View::Cost,
        ..document.clone()
    })
}

/// The costs as bars with their amounts, and where the balance tips.
fn balance(ctx: &Ctx, costing: &Costing, comparison: &Comparison) -> Html {
    let money = |amount: Money| ctx.money(amount.value(), &costing.currency);
    let (meeting, written) = (comparison.meeting.total, &comparison.written);
    let longest = f64::max(meeting.value(), written.total.value());
    let units = |amount: Money| length(amount.value(), longest);
    let row =
        |id: &'static str, class: &'static str, name: AttrValue, amount: Money, start: usize| {
            html! {
                <tr {class}>
                    <th scope="row">{ name }</th>
                    <td class="wam-money-bar">
                        <svg viewBox="0 0 1000 12" preserveAspectRatio="none" aria-hidden="true">
                            <rect x={whole(start)} y="0" width={whole(units(amount))} height="12" />
                        </svg>
                    </td>
                    <td data-figure={id}>{ money(amount) }</td>
                </tr>
            }
        };
    // Waiting is the end of what writing costs, and stands under it.
    let before_waiting = units(written.total - written.waiting);
    let tipped = comparison.saved < Money::ZERO;
    let tips = match comparison.balance() {
        Balance::TipsAt(rate) => html! {
            <tr><th scope="row" colspan="2">{ ctx.say(if tipped { key::MONEY_TIPPED } else { key::MONEY_TIPS }) }</th><td data-figure="tips">{ money(Money(rate.value())) }</td></tr>
        },
        Balance::WaitsNoLonger => {
            html! { <tr><td colspan="3">{ ctx.say(key::MONEY_NO_WAIT) }</td></tr> }
        }
        Balance::WritingIsDearer => {
            html! { <tr><td colspan="3">{ ctx.say(key::MONEY_DEARER) }</td></tr> }
        }
    };
    html! {
        <table class="wam-money-table">
            <tbody>
                { row("meeting", "is-live", ctx.say(key::COST_AS_MEETING), meeting, 0) }
                { row("written", "is-async", ctx.say(key::COST_IN_WRITING), written.total, 0) }
                { row("waiting", "is-async wam-of-that", ctx.say(key::MONEY_WAITING), written.waiting, before_waiting) }
                { tips }
            </tbody>
        </table>
    }
}

/// How many there are of a role, and what an hour of them costs.
fn people(figure: &Figure<'_>, index: usize, role: &RoleSheet, several: bool) -> Html {
    let (ctx, number) = (figure.ctx, u32::try_from(index + 1).unwrap_or_default());
    let of_role = |label: AttrValue| {
        if !several {
            return label;
        }
        let name = ctx.fill(key::COST_ROLE_NUMBER, &[("n", Arg::Count(number))]);
        let name = if role.name.is_empty() {
            &*name
        } else {
            &*role.name
        };
        ctx.pair(name, &label)
    };
    let id = |name: &str| joined(&["money-", name, "-", &whole(index)]);
    html! {
        <>
            <NumberField key={id("people").to_string()} ctx={ctx.clone()} id={id("people")} label={of_role(ctx.say(key::COST_PEOPLE))}
                unit={ctx.say(key::COST_RESPONDERS_UNIT)}
                entry={role.people.clone()} hint={figure.calculator.people_hint(index)} place={NumberPlace::People(index)} />
            <NumberField key={id("amount").to_string()} ctx={ctx.clone()} id={id("amount")}
                label={of_role(ctx.named(&["pay-", role.pay.id(), "-amount"]))} unit={figure.currency.to_owned()}
                entry={role.amount.clone()} hint={figure.calculator.amount_hint(role.pay)} place={NumberPlace::Amount(index)} />
        </>
    }
}
