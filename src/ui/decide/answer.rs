//! The answer: mode, what it means in practice, why, what would change it, and the next step.

use std::rc::Rc;

use yew::prelude::*;

use super::money::MoneyCheck;
use super::question::say_answer;
use super::reasons::Reasons;
use crate::app::document::{Action, Document, View};
use crate::app::handover;
use crate::app::words::{Arg, key};
use crate::browser::clock;
use crate::core::decision::{
    Answer, Answers, Complexity, Factor, Flip, Liveness, Mode, Recommendation, Risk, Urgency,
    decide, flips,
};
use crate::ui::context::Ctx;

/// Runners-up and flip points that are shown.
const MOST: usize = 3;

/// What is answered.
#[derive(PartialEq, Properties)]
pub(super) struct AnswerPanelProps {
    pub(super) ctx: Ctx,
    pub(super) document: Rc<Document>,
}

/// See the module.
#[component]
pub(super) fn AnswerPanel(props: &AnswerPanelProps) -> Html {
    let AnswerPanelProps { ctx, document } = props;
    let answers = &document.answers;
    let Some(recommendation) = decide(answers, &ctx.policy) else {
        return html! { <Waiting ctx={ctx.clone()} answers={answers.clone()} /> };
    };
    let mode = recommendation.mode;
    let template = ctx
        .templates
        .for_mode(mode.id())
        .map(|template| template.id.clone());
    let write = {
        let (ctx, document, recommendation) =
            (ctx.clone(), document.clone(), recommendation.clone());
        Callback::from(move |_: MouseEvent| {
            let words = &ctx.options.words;
            ctx.dispatch(handover::write(
                &document,
                &recommendation,
                &ctx.policy,
                ctx.templates,
                words,
                clock::now(),
            ));
        })
    };
    html! {
        <div class={classes!("wam-answer", tone(mode))} part="answer">
            <div role="status">
                <p class="wam-overline">{ ctx.named(&["liveness-", mode.liveness().id()]) }</p>
                <p class="wam-mode" data-mode={mode.id()}><Mark {mode} />{ ctx.named(&["mode-", mode.id()]) }</p>
            </div>
            <p>{ ctx.named(&["mode-", mode.id(), "-practice"]) }</p>
            <div class="wam-row wam-next">
                if let Some(template) = template {
                    <button type="button" class="wam-button is-primary" onclick={write}>
                        { ctx.fill(key::WRITE_IT, &[("template", Arg::Text(&ctx.named(&["template-", &template])))]) }
                    </button>
                }
            </div>
            <MoneyCheck ctx={ctx.clone()} document={document.clone()} />
            <Reasons ctx={ctx.clone()} recommendation={recommendation.clone()} />
            { flip_points(ctx, &flips(answers, &ctx.policy)) }
            { runners_up(ctx, &recommendation) }
        </div>
    }
}

/// The class that carries a mode's hue.
pub(super) fn tone(mode: Mode) -> &'static str {
    match mode.liveness() {
        Liveness::Written => "is-async",
        Liveness::WriteFirst => "is-mixed",
        Liveness::Live | Liveness::Now => "is-live",
    }
}

#[derive(PartialEq, Properties)]
struct MarkProps {
    mode: Mode,
}

/// Live or written by shape, for those who do not see the hue: an open ring, a half, a full disc.
#[component]
fn Mark(props: &MarkProps) -> Html {
    let fill = match props.mode.liveness() {
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

#[derive(PartialEq, Properties)]
struct WaitingProps {
    ctx: Ctx,
    answers: Answers,
}

/// Before the answer: how much is missing, and an example to look at.
#[component]
fn Waiting(props: &WaitingProps) -> Html {
    let WaitingProps { ctx, answers } = props;
    let missing = u32::try_from(answers.asked_missing().count()).unwrap_or_default();
    let example = {
        let ctx = ctx.clone();
        Callback::from(move |_: MouseEvent| {
            let mut document = (*ctx.store.document()).clone();
            document.answers = Answers {
                urgency: Some(Urgency::Week),
                complexity: Some(Complexity::Analysis),
                contributors: Some(6),
                risk: Some(Risk::No),
                ..Answers::default()
            };
            ctx.dispatch(Action::Replace(Box::new(document)));
        })
    };
    html! {
        <div class="wam-answer is-waiting">
            <p class="wam-overline">{ ctx.say(key::DECIDE_ANSWER) }</p>
            <p>{ ctx.fill(key::DECIDE_MISSING, &[("n", Arg::Count(missing))]) }</p>
            if missing == 4 {
                <button type="button" class="wam-button" onclick={example}>{ ctx.say(key::EXAMPLE) }</button>
            }
        </div>
    }
}

/// The smallest changes that would change the answer; each can be tried.
fn flip_points(ctx: &Ctx, flips: &[Flip]) -> Html {
    let asked: Vec<&Flip> = flips
        .iter()
        .filter(|flip| Factor::ASKED.contains(&flip.factor))
        .collect();
    if asked.is_empty() {
        return html! {};
    }
    let point = |flip: &&Flip| {
        let (factor, to): (Factor, Answer) = (flip.factor, flip.to);
        let onclick = {
            let ctx = ctx.clone();
            Callback::from(move |_: MouseEvent| ctx.dispatch(Action::Answer(factor, Some(to))))
        };
        let text = ctx.fill(
            key::FLIP,
            &[
                ("mode", Arg::Text(&ctx.named(&["mode-", flip.mode.id()]))),
                ("factor", Arg::Text(&ctx.named(&["factor-", factor.id()]))),
                ("answer", Arg::Text(&say_answer(ctx, factor, to))),
            ],
        );
        html! { <li><button type="button" class="wam-link" {onclick}>{ text }</button></li> }
    };
    html! {
        <div class="wam-flips">
            <h3>{ ctx.say(key::FLIPS) }</h3>
            <ul>{ for asked.iter().take(MOST).map(point) }</ul>
        </div>
    }
}

/// What came next, and how far behind.
fn runners_up(ctx: &Ctx, recommendation: &Recommendation) -> Html {
    let close = recommendation.runners_up.iter().take(MOST).map(|runner| {
        let lead = u32::try_from(runner.lead).unwrap_or_default();
        let name = ctx.named(&["mode-", runner.mode.id()]);
        html! { <li>{ ctx.fill(key::RUNNER_UP, &[("mode", Arg::Text(&name)), ("lead", Arg::Count(lead))]) }</li> }
    });
    html! {
        <details class="wam-more">
            <summary>{ ctx.say(key::RUNNERS_UP) }</summary>
            <ul>{ for close }</ul>
        </details>
    }
}

/// Opens another view; with a single view on the page there is none to go to.
pub(super) fn open_view(ctx: &Ctx, view: View) -> Option<Callback<MouseEvent>> {
    if ctx.options.view.is_some() {
        return None;
    }
    let ctx = ctx.clone();
    Some(Callback::from(move |_: MouseEvent| {
        ctx.dispatch(Action::Open(view));
    }))
}
