//! Who meets: a row per role.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::document::{CostEdit, Document, Entry, PayKind};
use crate::app::words::{Arg, key};
use crate::ui::context::Ctx;
use crate::ui::fields::{NumberField, Select, SelectOption, TextField};

/// Whose roles.
#[derive(PartialEq, Properties)]
pub(super) struct RolesProps {
    pub(super) ctx: Ctx,
    pub(super) document: Rc<Document>,
}

/// See the module.
#[component]
pub(super) fn Roles(props: &RolesProps) -> Html {
    let RolesProps { ctx, document } = props;
    let calculator = ctx.calculator(document);
    let currency = calculator.cost().currency;
    let roles = &document.cost.roles;
    let pays: Vec<SelectOption> = PayKind::ALL
        .iter()
        .map(|pay| SelectOption {
            id: pay.id().into(),
            label: ctx.named(&["pay-", pay.id()]).into(),
        })
        .collect();
    let row = |(index, role): (usize, &crate::app::document::RoleSheet)| {
        let number = u32::try_from(index + 1).unwrap_or_default();
        let edit = |edit: fn(usize, Entry) -> CostEdit| {
            let ctx = ctx.clone();
            Callback::from(move |entry| ctx.cost(edit(index, entry)))
        };
        let on_name = {
            let ctx = ctx.clone();
            Callback::from(move |name| ctx.cost(CostEdit::RoleName(index, name)))
        };
        let on_pay = {
            let ctx = ctx.clone();
            Callback::from(move |chosen: usize| {
                if let Some(pay) = PayKind::ALL.get(chosen) {
                    ctx.cost(CostEdit::RolePay(index, *pay));
                }
            })
        };
        let remove = {
            let ctx = ctx.clone();
            Callback::from(move |_: MouseEvent| ctx.cost(CostEdit::RemoveRole(index)))
        };
        html! {
            <div class="wam-role" role="group" aria-label={ctx.fill(key::COST_ROLE_NUMBER, &[("n", Arg::Count(number))])}>
                <TextField ctx={ctx.clone()} id={format!("role-{index}")} label={ctx.say(key::COST_ROLE)}
                    value={role.name.clone()} onchange={on_name} />
                <NumberField ctx={ctx.clone()} id={format!("people-{index}")} label={ctx.say(key::COST_PEOPLE)}
                    entry={role.people.clone()} hint={calculator.people_hint(index)} onchange={edit(CostEdit::RolePeople)} />
                <Select id={format!("pay-{index}")} label={ctx.say(key::COST_PAY)} options={pays.clone()}
                    chosen={role.pay.id()} onchange={on_pay} />
                <NumberField ctx={ctx.clone()} id={format!("amount-{index}")} label={ctx.named(&["pay-", role.pay.id(), "-amount"])}
                    unit={currency.clone()} entry={role.amount.clone()} hint={calculator.amount_hint(role.pay)}
                    onchange={edit(CostEdit::RoleAmount)} />
                if roles.len() > 1 {
                    <button type="button" class="wam-button" onclick={remove}>{ ctx.say(key::COST_REMOVE_ROLE) }</button>
                }
            </div>
        }
    };
    let add = {
        let ctx = ctx.clone();
        Callback::from(move |_: MouseEvent| ctx.cost(CostEdit::AddRole))
    };
    html! {
        <>
            { for roles.iter().enumerate().map(row) }
            <button type="button" class="wam-button" onclick={add}>{ ctx.say(key::COST_ADD_ROLE) }</button>
        </>
    }
}
