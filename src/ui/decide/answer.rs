//! The answer: mode, what it means in practice, why, what would change it, and the next step.

use std::rc::Rc;

use yew::prelude::*;

use super::ANSWER;
use super::afterwards::Following;
use super::details::at_first;
use super::reasons::reasons;
use crate::app::document::{Action, Document, View};
use crate::app::words::{Arg, key};
use crate::core::decision::{
    Answers, Complexity, Liveness, Mode, Recommendation, Risk, Urgency, decide, select,
};
use crate::later::{self, Progress};
use crate::ui::attributes::joined;
use crate::ui::context::Ctx;
use crate::ui::focus::focus_soon;

/// The answer to a document's questions, or what is missing for it; what follows it comes `at_once` or a frame later.
pub(super) fn answer(
    ctx: &Ctx,
    document: &Rc<Document>,
    progress: Progress,
    at_once: bool,
) -> Html {
    let Some(recommendation) = decide(&document.answers, &ctx.policy) else {
        return waiting(ctx, &document.answers);
    };
    let mode = recommendation.mode;
    html! {
        <div class={joined(&["wam-answer ", tone(mode)])} part="answer">
            <div role="status">
                <p class="wam-overline">{ ctx.named(&["liveness-", mode.liveness().id()]) }</p>
                <p class="wam-mode" data-mode={mode.id()}>{ mark(mode) }{ ctx.named(&["mode-", mode.id()]) }</p>
            </div>
            <p>{ ctx.named(&["mode-", mode.id(), "-practice"]) }</p>
            { next_step(ctx, document, &recommendation, progress) }
            { match progress {
                Progress::Here(rest) => rest.afterwards(ctx, document, Following::Details, at_once),
                Progress::Coming => at_first(ctx, &recommendation),
                // The matrix says so, and how to try again.
                Progress::Failed => reasons(ctx, &recommendation),
            } }
        </div>
    }
}

/// The answer in one line that stays in sight on narrow pages; screen readers have the panel itself.
pub(super) fn strip(ctx: &Ctx, document: &Document) -> Html {
    let Some(selected) = document
        .answers
        .is_ready()
        .then(|| select(&document.answers, &ctx.policy))
    else {
        return html! {};
    };
    let mode = selected.mode;
    html! {
        <p class={joined(&["wam-strip ", tone(mode)])} aria-hidden="true">
            { mark(mode) }<b>{ ctx.named(&["mode-", mode.id()]) }</b>
        </p>
    }
}

/// Opens the composer with what is known by then; what else there is to know about it comes with the rest.
fn next_step(
    ctx: &Ctx,
    document: &Document,
    recommendation: &Recommendation,
    progress: Progress,
) -> Html {
    let template = &ctx.policy.decision.modes[recommendation.mode as usize].template;
    let name = ctx.named(&["template-", template]);
    html! {
        <div class="wam-row wam-next">
            if ctx.options.view.is_none() {
                <button type="button" class="wam-button is-primary" onclick={ctx.on_click_call(write)}>
                    { ctx.fill(key::WRITE_IT, &[("template", Arg::Text(&name))]) }
                </button>
            }
            if let Progress::Here(rest) = progress {
                { rest.next_step(ctx, document, recommendation) }
            }
        </div>
    }
}

fn write(ctx: &Ctx) {
    // Until the composer is here its place says that it is coming.
    if !matches!(later::progress(), Progress::Here(_)) {
        ctx.dispatch(Action::Open(View::Compose));
    }
    let ctx = ctx.clone();
    later::when_here(move |rest| rest.write(&ctx));
}

/// The class that carries a mode's hue.
pub(in crate::ui) fn tone(mode: Mode) -> &'static str {
    match mode.liveness() {
        Liveness::Written => "is-async",
        Liveness::WriteFirst => "is-mixed",
        Liveness::Live | Liveness::Now => "is-live",
    }
}

/// Live or written by shape, for those who do not see the hue: an open ring, a half, a full disc.
pub(super) fn mark(mode: Mode) -> Html {
    let fill = match mode.liveness() {
        Liveness::Written => "",
        Liveness::WriteFirst => "M10 3a7 7 0 0 1 0 14z",
        Liveness::Live | Liveness::Now => "M10 3a7 7 0 1 1 0 14 7 7 0 0 1 0-14z",
    };
    html! {
        <svg class="wam-mark" viewBox="0 0 20 20" aria-hidden="true">
            <circle cx="10" cy="10" r="7" /><path d={fill} />
        </svg>
    }
}

/// Before the answer: how much is missing, and an example to look at.
fn waiting(ctx: &Ctx, answers: &Answers) -> Html {
    let missing = u32::try_from(answers.asked_missing().count()).unwrap_or_default();
    let example = {
        let ctx = ctx.clone();
        Callback::from(move |event: MouseEvent| {
            show_example(&ctx);
            if let Progress::Here(rest) = later::progress() {
                rest.focus_answer(&event);
            }
        })
    };
    html! {
        <div class="wam-answer is-waiting">
            <p class="wam-overline">{ ctx.say(key::DECIDE_ANSWER) }</p>
            <p role="status">{ ctx.fill(key::DECIDE_MISSING, &[("n", Arg::Count(missing))]) }</p>
            if *answers == Answers::default() {
                <button type="button" class="wam-button" onclick={example}>{ ctx.say(key::EXAMPLE) }</button>
            }
        </div>
    }
}

fn show_example(ctx: &Ctx) {
    let mut document = (*ctx.store.document()).clone();
    document.answers = Answers {
        urgency: Some(Urgency::Week),
        complexity: Some(Complexity::Analysis),
        contributors: Some(6),
        risk: Some(Risk::No),
        ..Answers::default()
    };
    ctx.dispatch(Action::Replace(Box::new(document)));
}

/// Brings the answer that comes of a click into sight, with the focus: what was clicked goes.
pub(crate) fn focus_answer(event: &MouseEvent) {
    focus_soon(event, &[ANSWER]);
}
