//! The policy editor: an organisation's own rules on the left, what comes of them on the right.

mod branding;
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
use crate::app::document::Document;
use crate::app::policy_draft::{Baseline, Opened, Origin, PolicyDraft};
use crate::app::words::{Arg, key};
use crate::core::decision::{Factor, Gate, Mode};
use crate::core::policy::review::{changes, warnings};
use doubts::{doubts, problems};
use export::ExportButtons;
use field::{Fields, typed};
use fold::{Fold, Part};
use matrix::ChangedMatrix;
use names::leave_for;
use never::NeverList;
use opening::OpenPolicy;

/// The heading, which takes the focus of what goes away with a change.
const TITLE: &str = "policy-title";

/// The editor.
pub(crate) fn policy(ctx: &Ctx, document: &Rc<Document>) -> Html {
    html! { <Editor ctx={ctx.clone()} document={document.clone()} /> }
}

/// What it needs.
#[derive(Clone, Properties)]
struct EditorProps {
    ctx: Ctx,
    document: Rc<Document>,
}

impl PartialEq for EditorProps {
    fn eq(&self, other: &Self) -> bool {
        self.ctx == other.ctx && Rc::ptr_eq(&self.document, &other.document)
    }
}

/// See [`policy`].
#[component]
fn Editor(props: &EditorProps) -> Html {
    let EditorProps { ctx, document } = props;
    let opened = use_mut_ref(Opened::default);
    let baseline = opened.borrow_mut().baseline(&page(ctx), &document.policy);
    let draft = Rc::new(PolicyDraft::new(&baseline, &document.policy));
    let fields = Fields {
        ctx,
        draft: &draft,
        edits: &document.policy,
    };
    let fold = |part: Part| {
        html! { <Fold ctx={ctx.clone()} draft={draft.clone()} document={document.clone()} {part} /> }
    };
    let no_mode = fields.problem("decision.modes");
    let no_mode_id = no_mode.is_some().then_some("decision.modes-error");
    let changes = Rc::new(changes(&draft.base, &draft.policy));
    html! {
        <div class="wam-policy wam-columns">
            <p class="wam-strip" aria-hidden="true"><b>{ say_changes(ctx, &draft, changes.len()) }</b></p>
            <section class="wam-inputs" aria-label={ctx.say(key::POLICY_INPUTS)}>
                <h2 class="wam-title" id={TITLE} tabindex="-1">{ ctx.say(key::POLICY_TITLE) }</h2>
                <p class="wam-guidance">{ ctx.say(key::POLICY_INTRO) }</p>
                { named(&fields) }
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
                <fieldset aria-describedby={no_mode_id}>
                    <legend>{ ctx.say(key::POLICY_MODES) }</legend>
                    <p class="wam-guidance">{ ctx.say(key::POLICY_MODES_HELP) }</p>
                    if let Some(problem) = no_mode {
                        <p class="wam-error" id={no_mode_id}>{ problem }</p>
                    }
                    { for Mode::ALL.into_iter().map(|mode| fold(Part::Mode(mode))) }
                </fieldset>
                { fields.norms() }
                { fields.branding() }
                <p class="wam-guidance wam-policy-file-only">{ ctx.say(key::POLICY_FILE_ONLY) }</p>
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

/// The policy that the page has, or the product's.
fn page(ctx: &Ctx) -> Baseline {
    let is_own = ctx.own.as_ref().is_some_and(|own| own.fault.is_none());
    let origin = if is_own {
        Origin::Page
    } else {
        Origin::Product
    };
    Baseline::of(Rc::clone(&ctx.policy), origin)
}

/// How many cells of the matrix change.
fn say_changes(ctx: &Ctx, draft: &PolicyDraft, changes: usize) -> AttrValue {
    match u32::try_from(changes) {
        Ok(0) if !draft.problems.is_empty() => ctx.say(key::POLICY_NO_CHANGES_YET),
        Ok(0) | Err(_) => ctx.say(key::POLICY_NO_CHANGES),
        Ok(some) => ctx.fill(key::POLICY_CHANGES, &[("n", Arg::Count(some))]),
    }
}

/// What is edited and to what it is compared, and how to begin from something else.
fn named(fields: &Fields<'_>) -> Html {
    let Fields { ctx, draft, edits } = *fields;
    let label = ctx.say(key::POLICY_NAME);
    let name = fields.text("name", label, draft.base.name.to_string());
    let base = match draft.origin {
        Origin::Product => key::POLICY_OVER_PRODUCT,
        Origin::Page => key::POLICY_OVER_PAGE,
        Origin::File => key::POLICY_OVER_FILE,
    };
    let base = ctx.fill(base, &[("name", Arg::Text(&draft.base.name))]);
    let start_over = {
        let ctx = ctx.clone();
        Callback::from(move |event: MouseEvent| {
            leave_for(&event, TITLE);
            ctx.dispatch(typed("", ""));
        })
    };
    html! {
        <fieldset>
            <legend>{ ctx.fill(key::POLICY_NAMED, &[("name", Arg::Text(&draft.policy.name))]) }</legend>
            <p class="wam-guidance wam-policy-base">{ base }</p>
            { name }
            <OpenPolicy ctx={ctx.clone()} />
            if !edits.is_empty() {
                <div class="wam-row">
                    <button type="button" class="wam-button" onclick={start_over}>{ ctx.say(key::POLICY_START_OVER) }</button>
                </div>
            }
        </fieldset>
    }
}
