//! The policy editor: an organisation's own rules on the left, what comes of them on the right.

mod doubts;
mod error;
mod export;
mod field;
mod fold;
mod matrix;
mod modes;
mod names;
mod never;
mod norms;
mod opening;
mod points;

use std::rc::Rc;

use yew::prelude::*;

use super::context::Ctx;
use crate::app::document::{Action, Document};
use crate::app::policy_draft::PolicyDraft;
use crate::app::words::{Arg, key};
use crate::core::decision::{Factor, Gate, Mode};
use crate::core::policy::review::{changes, warnings};
use doubts::{doubts, problems};
use export::ExportButtons;
use field::Fields;
use fold::{Fold, Part};
use matrix::ChangedMatrix;
use never::NeverList;
use opening::OpenPolicy;

/// The editor.
pub(crate) fn policy(ctx: &Ctx, document: &Document) -> Html {
    let draft = Rc::new(PolicyDraft::new(&ctx.policy, &document.policy));
    let fields = Fields {
        ctx,
        draft: &draft,
        edits: &document.policy,
    };
    let edits = Rc::new(document.policy.clone());
    let fold = |part: Part| {
        html! { <Fold ctx={ctx.clone()} draft={draft.clone()} edits={edits.clone()} {part} /> }
    };
    let changes = Rc::new(changes(&draft.base, &draft.policy));
    html! {
        <div class="wam-policy wam-columns">
            <p class="wam-strip" aria-hidden="true"><b>{ say_changes(ctx, changes.len()) }</b></p>
            <section class="wam-inputs" aria-label={ctx.say(key::POLICY_INPUTS)}>
                <h2 class="wam-title">{ ctx.say(key::POLICY_TITLE) }</h2>
                <p class="wam-guidance">{ ctx.say(key::POLICY_INTRO) }</p>
                { opened(&fields) }
                <fieldset>
                    <legend>{ ctx.say(key::POLICY_GATES) }</legend>
                    <p class="wam-guidance">{ ctx.say(key::POLICY_GATES_HELP) }</p>
                    { for Gate::ALL.into_iter().map(|gate| fields.gate(gate)) }
                    <div class="wam-grid">{ fields.talk_after_rounds() }</div>
                </fieldset>
                <fieldset>
                    <legend>{ ctx.say(key::POLICY_POINTS) }</legend>
                    <p class="wam-guidance">{ ctx.say(key::POLICY_POINTS_HELP) }</p>
                    { for Factor::ALL.into_iter().map(|factor| fold(Part::Factor(factor))) }
                </fieldset>
                <fieldset>
                    <legend>{ ctx.say(key::POLICY_MODES) }</legend>
                    <p class="wam-guidance">{ ctx.say(key::POLICY_MODES_HELP) }</p>
                    if let Some(problem) = fields.problem("decision.modes") {
                        <p class="wam-error">{ problem }</p>
                    }
                    { for Mode::ALL.into_iter().map(|mode| fold(Part::Mode(mode))) }
                </fieldset>
                { fields.norms() }
            </section>
            <aside class="wam-side" aria-label={ctx.say(key::POLICY_RESULT)}>
                { problems(ctx, &draft) }
                <ChangedMatrix ctx={ctx.clone()} draft={draft.clone()} {changes} />
                <NeverList ctx={ctx.clone()} draft={draft.clone()} />
                { doubts(ctx, &draft, &warnings(&draft.policy)) }
                <ExportButtons ctx={ctx.clone()} draft={draft.clone()} />
            </aside>
        </div>
    }
}

/// How many cells of the matrix change.
fn say_changes(ctx: &Ctx, changes: usize) -> AttrValue {
    match u32::try_from(changes) {
        Ok(0) | Err(_) => ctx.say(key::POLICY_NO_CHANGES),
        Ok(some) => ctx.fill(key::POLICY_CHANGES, &[("n", Arg::Count(some))]),
    }
}

/// What is edited, and how to begin from something else.
fn opened(fields: &Fields<'_>) -> Html {
    let Fields { ctx, draft, edits } = *fields;
    let label = ctx.say(key::POLICY_NAME);
    let name = fields.text("name", label, draft.base.name.to_string());
    let started_over = ctx.on_click(Action::Policy {
        path: String::new(),
        text: String::new(),
    });
    html! {
        <fieldset>
            <legend>{ ctx.fill(key::POLICY_NAMED, &[("name", Arg::Text(&draft.policy.name))]) }</legend>
            { name }
            <OpenPolicy ctx={ctx.clone()} />
            if !edits.is_empty() {
                <div class="wam-row">
                    <button type="button" class="wam-button" onclick={started_over}>{ ctx.say(key::POLICY_START_OVER) }</button>
                </div>
            }
        </fieldset>
    }
}
