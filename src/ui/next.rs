//! From the answer to what is done about it: which template opens, and what comes after it.

use std::rc::Rc;

use yew::prelude::*;

use super::context::Ctx;
use super::due::due;
use super::elsewhere::{on_click_step, take};
use super::keep::Keep;
use super::register::Decided;
use crate::app::document::{Document, View};
use crate::app::handover::Handover;
use crate::app::policy::templates;
use crate::app::words::{Arg, key};
use crate::app::zones::Zones;
use crate::browser::clock;
use crate::core::compose::Template;
use crate::core::decision::{Recommendation, decide};
use crate::core::policy::ModeRule;

/// What there is beside the button that opens the template of the recommended mode, and that button where it leads to
/// another element of the page.
pub(crate) fn next_step(ctx: &Ctx, document: &Document, recommendation: &Recommendation) -> Html {
    let rule = &ctx.policy.decision.modes[recommendation.mode as usize];
    html! {
        <>
            if ctx.options.view.is_some() {
                { write_elsewhere(ctx, &rule.template) }
            }
            if let Some(then) = &rule.then {
                { then_button(ctx, then) }
            }
            <Keep ctx={ctx.clone()} source={Decided::Answer} document={ctx.store.document()} />
            if let Some(template) = templates(&ctx.policy).get(&rule.template) {
                { due(ctx, &handover(ctx, document, recommendation, &ctx.zones()), template) }
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
    take(ctx, &written);
}

/// Has an open composer begin with that template, unless something was begun or chosen in it; what is filled in follows the
/// answers.
pub(crate) fn begin(ctx: &Ctx) {
    take(ctx, &|ctx, document| {
        if document.view != View::Compose || !document.update.is_unbegun() {
            return None;
        }
        let mode = decide(&document.answers, &ctx.policy)?.mode;
        let then = ctx.policy.decision.modes[mode as usize].then.as_deref();
        // Whichever of a mode's templates is open stays open while the answers lead to it.
        let begun = if then.is_some() && then == document.update.template.as_deref() {
            written_then(ctx, document)?
        } else {
            written(ctx, document)?
        };
        (begun != *document).then_some(begun)
    });
}

/// The document with the template of the recommended mode.
pub(super) fn written(ctx: &Ctx, document: &Document) -> Option<Document> {
    composed(ctx, document, |mode| Some(&mode.template))
}

/// The document with the template that comes after it.
fn written_then(ctx: &Ctx, document: &Document) -> Option<Document> {
    composed(ctx, document, |mode| mode.then.as_deref())
}

/// The document with the composer open at one of a mode's templates, filled from the decision.
fn composed(
    ctx: &Ctx,
    document: &Document,
    which: fn(&ModeRule) -> Option<&str>,
) -> Option<Document> {
    let recommendation = decide(&document.answers, &ctx.policy)?;
    let id = which(&ctx.policy.decision.modes[recommendation.mode as usize]);
    let zones = ctx.zones();
    let handover = handover(ctx, document, &recommendation, &zones);
    Some(handover.write_as(&templates(&ctx.policy), id))
}

/// A button for a template that follows.
fn then_button(ctx: &Ctx, template: &str) -> Html {
    let name = ctx.named(&["template-", template]);
    let Some(onclick) = on_click_step(ctx, View::Compose, Rc::new(written_then)) else {
        return html! {};
    };
    html! {
        <button type="button" class="wam-button" {onclick}>
            { ctx.fill(key::THEN_IT, &[("template", Arg::Text(&name))]) }
        </button>
    }
}

/// The button for the next step where another element of the page has to be asked for it.
fn write_elsewhere(ctx: &Ctx, template: &str) -> Html {
    let Some(onclick) = on_click_step(ctx, View::Compose, Rc::new(written)) else {
        return html! {};
    };
    let name = ctx.named(&["template-", template]);
    html! {
        <button type="button" class="wam-button is-primary" {onclick}>
            { ctx.fill(key::WRITE_IT, &[("template", Arg::Text(&name))]) }
        </button>
    }
}

fn handover<'a>(
    ctx: &'a Ctx,
    document: &'a Document,
    recommendation: &'a Recommendation,
    zones: &'a dyn Zones,
) -> Handover<'a> {
    Handover {
        document,
        recommendation,
        policy: &ctx.policy,
        words: &ctx.options.words,
        zones,
        now: clock::now(),
    }
}
