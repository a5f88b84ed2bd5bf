//! Before and after, in the form of article A's table.

use std::rc::Rc;

use yew::prelude::*;

use super::Shown;
use super::answer::say;
use crate::app::roi::{Row, before_after};
use crate::app::words::key;
use crate::ui::context::Ctx;

/// What is compared.
#[derive(PartialEq, Properties)]
pub(super) struct BeforeAfterProps {
    pub(super) ctx: Ctx,
    pub(super) shown: Rc<Shown>,
}

/// The table: a year at full effect against a year as it is now, and a month of each. A component, so that no draws
/// render it.
#[component]
pub(super) fn BeforeAfter(props: &BeforeAfterProps) -> Html {
    let BeforeAfterProps { ctx, shown } = props;
    let row = |row: Row| {
        html! {
            <tr>
                <th scope="row">{ row.name }</th>
                <td>{ row.before }</td>
                <td>{ row.after }</td>
                <td>{ row.change }</td>
            </tr>
        }
    };
    html! {
        <div class="wam-roi-wide">
            <h3>{ ctx.say(key::ROI_BEFORE_AFTER) }</h3>
            <div class="wam-scroll" role="region" tabindex="0" aria-label={ctx.say(key::ROI_BEFORE_AFTER)}>
                <table class="wam-numbers" data-table="before-after">
                    <thead>
                        <tr>
                            <th scope="col">{ ctx.say(key::ROI_AT_FULL_EFFECT) }</th>
                            <th scope="col">{ ctx.say(key::ROI_BEFORE) }</th>
                            <th scope="col">{ ctx.say(key::ROI_AFTER) }</th>
                            <th scope="col">{ ctx.say(key::ROI_CHANGE) }</th>
                        </tr>
                    </thead>
                    <tbody>{ for before_after(say(ctx, shown), &shown.outcome).into_iter().map(row) }</tbody>
                </table>
            </div>
        </div>
    }
}
