//! From the answer to what is done about it: which template opens, and what comes after it.

use yew::prelude::*;

use super::context::Ctx;
use super::due::due;
use crate::app::document::{Action, Document, View};
use crate::app::handover::Handover;
use crate::app::words::{Arg, key};
use crate::browser::clock;
use crate::core::compose::{Template, Templates};
use crate::core::decision::{Recommendation, decide};
use crate::core::policy::ModeRule;

/// What there is beside the button that opens the template of the recommended mode.
pub(crate) fn next_step(ctx: &Ctx, document: &Document, recommendation: &Recommendation) -> Html {
    let rule = &ctx.policy.decision.modes[recommendation.mode as usize];
    html! {
        <>
            if let Some(then) = &rule.then {
                { then_button(ctx, then) }
            }
            if let Some(template) = Templates::builtin().get(&rule.template) {
                { due(ctx, &handover(ctx, document, recommendation), template) }
            }
        </>
    }
}

/// What comes after a template, where the recommended mode has something to come.
pub(super) fn after(ctx: &Ctx, document: &Document, template: &Template) -> Html {
    let Some(recommendation) = decide(&document.answers, &ctx.policy) else {
        return html! {};
    };
    let rule = &ctx.policy.decision.modes[recommendation.mode as usize];
    match &rule.then {
        Some(then) if rule.template == template.id => {
            html! { <div class="wam-row">{ then_button(ctx, then) }</div> }
        }
        _ => html! {},
    }
}

/// Opens the composer with the template of the recommended mode.
pub(crate) fn write(ctx: &Ctx) {
    open(ctx, |mode| Some(&mode.template));
}

fn write_then(ctx: &Ctx) {
    open(ctx, |mode| mode.then.as_deref());
}

fn then_button(ctx: &Ctx, template: &str) -> Html {
    let name = ctx.named(&["template-", template]);
    html! {
        <button type="button" class="wam-button" onclick={ctx.on_click_call(write_then)}>
            { ctx.fill(key::THEN_IT, &[("template", Arg::Text(&name))]) }
        </button>
    }
}

/// Opens the composer with one of a mode's templates, filled from the decision.
fn open(ctx: &Ctx, which: fn(&ModeRule) -> Option<&str>) {
    let document = ctx.store.document();
    let Some(recommendation) = decide(&document.answers, &ctx.policy) else {
        return;
    };
    let template = which(&ctx.policy.decision.modes[recommendation.mode as usize])
        .and_then(|id| Templates::builtin().get(id));
    ctx.dispatch(template.map_or(Action::Open(View::Compose), |template| {
        let written = handover(ctx, &document, &recommendation).write(template);
        Action::Replace(Box::new(written))
    }));
}

fn handover<'a>(
    ctx: &'a Ctx,
    document: &'a Document,
    recommendation: &'a Recommendation,
) -> Handover<'a> {
    Handover {
        document,
        recommendation,
        policy: &ctx.policy,
        words: &ctx.options.words,
        now: clock::now(),
    }
}
