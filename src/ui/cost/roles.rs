//! Who meets: a row per role.

use yew::prelude::*;

use crate::app::costing::{Calculator, Hint};
use crate::app::document::{
    Action, CostEdit, Document, NumberPlace, PayKind, RoleSheet, TextPlace,
};
use crate::app::words::{Arg, key};
use crate::ui::attributes::{joined, whole};
use crate::ui::context::Ctx;
use crate::ui::fields::{NumberField, Select, SelectOption, TextField, TextKind};

/// A role as the sheet has it, and what its empty fields start from.
#[derive(PartialEq)]
pub(super) struct RoleHints {
    role: RoleSheet,
    people: Hint,
    amount: Hint,
}

impl RoleHints {
    /// Every role of the sheet.
    pub(super) fn new(calculator: &Calculator<'_>, document: &Document) -> Vec<Self> {
        let role = |(index, role): (usize, &RoleSheet)| Self {
            role: role.clone(),
            people: calculator.people_hint(index),
            amount: calculator.amount_hint(role.pay),
        };
        document.cost.roles.iter().enumerate().map(role).collect()
    }
}

/// The rows, and a way to add one.
pub(super) fn roles(ctx: &Ctx, roles: &[RoleHints], currency: &AttrValue) -> Html {
    let row = |(index, one)| role(ctx, currency, index, one, roles.len() > 1);
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

fn role(ctx: &Ctx, currency: &AttrValue, index: usize, hints: &RoleHints, removable: bool) -> Html {
    let RoleHints {
        role,
        people,
        amount,
    } = hints;
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
                entry={role.people.clone()} hint={*people} place={NumberPlace::People(index)} />
            { pay.view() }
            <NumberField ctx={ctx.clone()} id={id("amount")} label={ctx.named(&["pay-", role.pay.id(), "-amount"])}
                unit={currency.clone()} entry={role.amount.clone()} hint={*amount}
                place={NumberPlace::Amount(index)} />
            if removable {
                <button type="button" class="wam-button" onclick={ctx.on_click(Action::Cost(CostEdit::RemoveRole(index)))}>
                    { ctx.say(key::COST_REMOVE_ROLE) }
                </button>
            }
        </div>
    }
}
