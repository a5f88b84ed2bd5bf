//! The frame around the views: navigation, notice, tools.

use std::rc::Rc;

use web_sys::KeyboardEvent;
use yew::prelude::*;

use super::coming::not_here;
use super::context::Ctx;
use super::decide::Decide;
use super::notice::notice_bar;
use super::stage::Stage;
use super::toolbar::toolbar;
use crate::app::document::{Action, Document, View};
use crate::app::store::Snapshot;
use crate::app::words::key;
use crate::later::{self, Progress, Rest};

/// Everything inside the element; `number` tells one store from the next, what is shown depends on the `stage`, and
/// `place` knows where it is.
pub(super) fn shell(
    ctx: &Ctx,
    snapshot: &Snapshot,
    number: u32,
    stage: Stage,
    place: &NodeRef,
) -> Html {
    let words = &ctx.options.words;
    let document = &snapshot.document;
    let view = ctx.view(document);
    #[cfg(feature = "test-hooks")]
    super::test_hooks::panic_if_asked(&document.topic);
    let onkeydown = {
        let ctx = ctx.clone();
        Callback::from(move |event: KeyboardEvent| {
            if let Progress::Here(rest) = later::progress() {
                rest.undo_by_key(&ctx, &event);
            }
        })
    };
    html! {
        <div class="wam" part="root" key={number} ref={place.clone()} dir={words.dir()} lang={words.lang().to_owned()} {onkeydown}>
            <header class="wam-header">
                if ctx.options.view.is_none() {
                    { navigation(ctx, view) }
                }
                if stage >= Stage::Questions {
                    { toolbar(ctx, snapshot) }
                }
            </header>
            <div role="status">
                { with_policy(ctx, Rest::policy_notice) }
                if let Some(notice) = &snapshot.notice {
                    { notice_bar(ctx, notice) }
                }
            </div>
            <fieldset class="wam-view" disabled={ctx.options.readonly} aria-label={ctx.named(&["nav-", view.id()])}>
                { match view {
                    _ if stage < Stage::Question => Html::default(),
                    View::Decide => html! { <Decide ctx={ctx.clone()} document={document.clone()} {stage} progress={later::progress()} /> },
                    _ => with_rest(ctx, document, view),
                } }
            </fieldset>
            <p class="wam-private">{ ctx.say(key::PRIVATE) }{ with_policy(ctx, Rest::signature) }</p>
        </div>
    }
}

/// What the rest shows of the page's policy, where it has one.
#[inline(never)]
fn with_policy(ctx: &Ctx, view: fn(Rest, &Ctx) -> Html) -> Html {
    match later::progress() {
        Progress::Here(rest) if ctx.own.is_some() => view(rest, ctx),
        _ => Html::default(),
    }
}

/// A view of the rest, or how far that is.
fn with_rest(ctx: &Ctx, document: &Rc<Document>, view: View) -> Html {
    match later::progress() {
        Progress::Here(rest) => rest.view(ctx, document, view),
        progress => not_here(ctx, progress),
    }
}

/// The steps of the path, in their order.
fn navigation(ctx: &Ctx, view: View) -> Html {
    let step = |(index, step): (usize, View)| {
        let onclick = match step {
            View::Compose => ctx.on_click_call(compose),
            _ => ctx.on_click(Action::Open(step)),
        };
        html! {
            <button type="button" class="wam-step" {onclick}
                aria-current={(step == view).then_some("step")}>
                <span class="wam-step-number" aria-hidden="true">{ index + 1 }</span>
                { ctx.named(&["nav-", step.id()]) }
            </button>
        }
    };
    html! {
        <nav class="wam-nav" aria-label={ctx.say(key::NAV)}>
            { for View::STEPS.into_iter().enumerate().map(step) }
        </nav>
    }
}

/// Opens the composer, with what is recommended where nothing was begun in it.
fn compose(ctx: &Ctx) {
    ctx.dispatch(Action::Open(View::Compose));
    let ctx = ctx.clone();
    later::when_here(move |rest| rest.begin(&ctx));
}
