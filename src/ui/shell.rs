//! The frame around the views: navigation, notice, tools.

use wasm_bindgen::JsCast as _;
use web_sys::{HtmlElement, KeyboardEvent};
use yew::prelude::*;

use super::compose::Compose;
use super::context::Ctx;
use super::cost::Cost;
use super::decide::Decide;
use super::notice::NoticeBar;
use super::toolbar::Toolbar;
use crate::app::document::{Action, View};
use crate::app::store::Snapshot;
use crate::app::words::key;

/// What the frame shows.
#[derive(PartialEq, Properties)]
pub(super) struct ShellProps {
    pub(super) ctx: Ctx,
    pub(super) snapshot: Snapshot,
}

/// See the module.
#[component]
pub(super) fn Shell(props: &ShellProps) -> Html {
    let ShellProps { ctx, snapshot } = props;
    let words = &ctx.options.words;
    let document = &snapshot.document;
    let view = ctx.options.view.unwrap_or(document.view);
    #[cfg(feature = "test-hooks")]
    super::test_hooks::panic_if_asked(&document.topic);
    let onkeydown = {
        let ctx = ctx.clone();
        Callback::from(move |event: KeyboardEvent| undo_by_key(&ctx, &event))
    };
    html! {
        <div class="wam" part="root" dir={words.dir()} lang={words.lang()} {onkeydown}>
            <header class="wam-header">
                if ctx.options.view.is_none() {
                    <Navigation ctx={ctx.clone()} {view} />
                }
                <Toolbar ctx={ctx.clone()} can_undo={snapshot.can_undo} can_redo={snapshot.can_redo}
                    untouched={document.is_untouched()} />
            </header>
            <div role="status" aria-live="polite">
                if let Some(notice) = &snapshot.notice {
                    <NoticeBar ctx={ctx.clone()} notice={notice.clone()} />
                }
            </div>
            <fieldset class="wam-view" disabled={ctx.options.readonly} aria-label={words.named(&["nav-", view.id()])}>
                { match view {
                    View::Decide => html! { <Decide ctx={ctx.clone()} document={document.clone()} /> },
                    View::Compose => html! { <Compose ctx={ctx.clone()} document={document.clone()} /> },
                    View::Cost => html! { <Cost ctx={ctx.clone()} document={document.clone()} /> },
                } }
            </fieldset>
            <p class="wam-private">{ words.say(key::PRIVATE) }</p>
        </div>
    }
}

#[derive(PartialEq, Properties)]
struct NavigationProps {
    ctx: Ctx,
    view: View,
}

/// The steps of the path, in their order.
#[component]
fn Navigation(props: &NavigationProps) -> Html {
    let NavigationProps { ctx, view } = props;
    let step = |(index, step): (usize, View)| {
        let onclick = {
            let ctx = ctx.clone();
            Callback::from(move |_: MouseEvent| ctx.dispatch(Action::Open(step)))
        };
        html! {
            <button type="button" class="wam-step" {onclick} aria-current={(step == *view).then_some("step")}>
                <span class="wam-step-number" aria-hidden="true">{ index + 1 }</span>
                { ctx.named(&["nav-", step.id()]) }
            </button>
        }
    };
    html! {
        <nav class="wam-nav" aria-label={ctx.say(key::NAV)}>
            { for View::ALL.into_iter().enumerate().map(step) }
        </nav>
    }
}

/// Ctrl+Z and Ctrl+Shift+Z or Ctrl+Y, except in text fields, which have an undo of their own.
fn undo_by_key(ctx: &Ctx, event: &KeyboardEvent) {
    if !(event.ctrl_key() || event.meta_key()) || event.alt_key() {
        return;
    }
    let target = event
        .target()
        .and_then(|target| target.dyn_into::<HtmlElement>().ok());
    let typing = target.is_some_and(|target| {
        target
            .matches("input:not([type=radio]),textarea")
            .unwrap_or(false)
    });
    if typing {
        return;
    }
    match (event.key().to_ascii_lowercase().as_str(), event.shift_key()) {
        ("z", false) => ctx.store.undo(),
        ("z", true) | ("y", _) => ctx.store.redo(),
        _ => return,
    }
    event.prevent_default();
}
