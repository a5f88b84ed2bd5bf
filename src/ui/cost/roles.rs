//! Who meets: a row per role.

use yew::prelude::*;

use crate::app::costing::Calculator;
use crate::app::document::{
    Action, CostEdit, Document, NumberPlace, PayKind, RoleSheet, TextPlace,
};
use crate::app::words::{Arg, key};
use crate::ui::attributes::{joined, whole};
use crate::ui::context::Ctx;
use crate::ui::fields::{NumberField, Select, SelectOption, TextField, TextKind};

/// The rows, and a way to add one.
pub(super) fn roles(
    ctx: &Ctx,
    document: &Document,
    calculator: &Calculator<'_>,
    currency: &str,
) -> Html {
    let roles = &document.cost.roles;
    let row = |(index, one): (usize, &RoleSheet)| {
        role(ctx, calculator, currency, index, one, roles.len() > 1)
    };
    let add = ctx.on_click(Action::Cost(CostEdit::AddRole));
    html! {
        <>
            { for roles.iter().enumerate().map(row) }
            <div class="wam-row">
                <button type="button" class="wam-button" onclick={add}>{ ctx.say(key::COST_ADD_ROLE) }</button>
            </div>
        </>
    }
}

fn role(
    ctx: &Ctx,
    calculator: &Calculator<'_>,
    currency: &str,
    index: usize,
    role: &RoleSheet,
    removable: bool,
) -> Html {
    let number = u32::try_from(index + 1).unwrap_or_default();
    let id = |name: &str| joined(&[name, "-", &whole(index)]);
    let name = TextField {
        ctx,
        id: id("role"),
        label: ctx.say(key::COST_ROLE),
        value: &role.name,
        kind: TextKind::Line,
        guidance: None,
        place: TextPlace::RoleName(index),
        below: html! {},
    };
    let pays = PayKind::ALL.iter().map(|pay| SelectOption {
        id: pay.id().into(),
        label: ctx.named(&["pay-", pay.id()]),
        action: Action::Cost(CostEdit::RolePay(index, *pay)),
    });
    let pay = Select {
        ctx,
        id: id("pay"),
        label: ctx.say(key::COST_PAY),
        options: pays.collect(),
        chosen: role.pay.id(),
        below: html! {},
    };
    html! {
        <div class="wam-role" role="group" aria-label={ctx.fill(key::COST_ROLE_NUMBER, &[("n", Arg::Count(number))])}>
            { name.view() }
            <NumberField ctx={ctx.clone()} id={id("people")} label={ctx.say(key::COST_PEOPLE)}
                entry={role.people.clone()} hint={calculator.people_hint(index)} place={NumberPlace::People(index)} />
            { pay.view() }
            <NumberField ctx={ctx.clone()} id={id("amount")} label={ctx.named(&["pay-", role.pay.id(), "-amount"])}
                unit={currency.to_owned()} entry={role.amount.clone()} hint={calculator.amount_hint(role.pay)}
                place={NumberPlace::Amount(index)} />
            if removable {
                <button type="button" class="wam-button" onclick={ctx.on_click(Action::Cost(CostEdit::RemoveRole(index)))}>
                    { ctx.say(key::COST_REMOVE_ROLE) }
                </button>
            }
        </div>
    }
}
