//! The matrix that the policy makes, with the cells that it changes: before and after, by shape and in words.

use std::rc::Rc;

use yew::prelude::*;

use super::say_changes;
use crate::app::policy_draft::PolicyDraft;
use crate::app::words::{Arg, key};
use crate::core::decision::{
    Answers, Choice as _, Complexity, ContributorBand, Liveness, Mode, Urgency, matrix,
};
use crate::core::policy::review::Change;
use crate::ui::attributes::{joined, state};
use crate::ui::context::Ctx;
use crate::ui::decide::tone;

/// What is shown.
#[derive(PartialEq, Properties)]
pub(super) struct ChangedMatrixProps {
    pub(super) ctx: Ctx,
    pub(super) draft: Rc<PolicyDraft>,
    pub(super) changes: Rc<Vec<Change>>,
}

/// See the module.
#[component]
pub(super) fn ChangedMatrix(props: &ChangedMatrixProps) -> Html {
    let ChangedMatrixProps {
        ctx,
        draft,
        changes,
    } = props;
    let chosen = use_state(|| ContributorBand::Several);
    let band = *chosen;
    let cells = matrix(&Answers::default(), &draft.policy, band);
    let short = |mode: Mode| ctx.named(&["mode-", mode.id(), "-short"]);
    let tab = |one: ContributorBand| {
        let changed = changes.iter().filter(|change| change.band == one).count();
        let name = ctx.named(&["band-", one.id()]);
        let onclick = {
            let chosen = chosen.clone();
            Callback::from(move |_: MouseEvent| chosen.set(one))
        };
        html! {
            <button type="button" class="wam-tab" aria-pressed={state(one == band)} {onclick}>
                { match u32::try_from(changed) {
                    Ok(0) | Err(_) => name,
                    Ok(some) => ctx.fill(
                        key::POLICY_BAND_CHANGES,
                        &[("band", Arg::Text(&name)), ("n", Arg::Count(some))],
                    ),
                } }
            </button>
        }
    };
    let cell = |urgency: Urgency, complexity: Complexity| {
        let mode = cells.cell(urgency, complexity).mode;
        let change = changes.iter().find(|change| {
            (change.band, change.urgency, change.complexity) == (band, urgency, complexity)
        });
        let class = joined(&[
            "wam-policy-cell ",
            tone(mode),
            if change.is_some() { " is-changed" } else { "" },
        ]);
        html! {
            <td {class}>
                <span class="wam-policy-mode"><span aria-hidden="true">{ shape(mode) }{ " " }</span>{ short(mode) }</span>
                if let Some(change) = change {
                    <small>{ way(ctx, change) }</small>
                }
            </td>
        }
    };
    let row = |urgency: &Urgency| {
        html! {
            <tr>
                <th scope="row">{ ctx.named(&["factor-urgency-", urgency.id(), "-short"]) }</th>
                { for Complexity::ALL.iter().map(|complexity| cell(*urgency, *complexity)) }
            </tr>
        }
    };
    let head = |complexity: &Complexity| {
        html! { <th scope="col">{ ctx.named(&["factor-complexity-", complexity.id(), "-short"]) }</th> }
    };
    html! {
        <section class="wam-policy-matrix">
            <h3>{ ctx.say(key::MATRIX) }</h3>
            <p class="wam-policy-changes" role="status">{ say_changes(ctx, draft, changes.len()) }</p>
            <div class="wam-tabs" role="group" aria-label={ctx.say(key::MATRIX_BAND)}>
                { for ContributorBand::ALL.into_iter().map(tab) }
            </div>
            <table aria-label={ctx.say(key::MATRIX)}>
                <thead><tr>
                    <th scope="col">{ ctx.say(key::MATRIX_CORNER) }</th>
                    { for Complexity::ALL.iter().map(head) }
                </tr></thead>
                <tbody>{ for Urgency::ALL.iter().map(row) }</tbody>
            </table>
        </section>
    }
}

/// What a cell was, and which way it went.
fn way(ctx: &Ctx, change: &Change) -> AttrValue {
    let before = ctx.named(&["mode-", change.before.id(), "-short"]);
    let name = if change.after > change.before {
        key::POLICY_MORE_LIVE
    } else {
        key::POLICY_MORE_WRITTEN
    };
    ctx.fill(name, &[("mode", Arg::Text(&before))])
}

/// The hue's meaning as a shape: ring, half disc, disc.
fn shape(mode: Mode) -> &'static str {
    match mode.liveness() {
        Liveness::Written => "○",
        Liveness::WriteFirst => "◐",
        Liveness::Live | Liveness::Now => "●",
    }
}
