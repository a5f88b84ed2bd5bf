//! Opens a policy file, or its text, to go on with it. What is no policy is explained, and nothing is changed.

use wasm_bindgen_futures::JsFuture;
use web_sys::{Event, HtmlInputElement, HtmlTextAreaElement, InputEvent};
use yew::prelude::*;

use super::error::say_error;
use super::field::typed;
use crate::app::policy::read;
use crate::app::words::{Arg, key};
use crate::core::policy::{Policy, PolicyError};
use crate::ui::context::Ctx;

/// What it needs.
#[derive(PartialEq, Properties)]
pub(super) struct OpenPolicyProps {
    pub(super) ctx: Ctx,
}

/// See the module.
#[component]
pub(super) fn OpenPolicy(props: &OpenPolicyProps) -> Html {
    let ctx = &props.ctx;
    let pasted = use_state(String::new);
    let refused = use_state_eq(|| None::<PolicyError>);
    let open = {
        let (ctx, refused, pasted) = (ctx.clone(), refused.clone(), pasted.clone());
        Callback::from(move |text: String| match read(&text) {
            Ok(_) => {
                ctx.dispatch(typed("", &text));
                pasted.set(String::new());
                refused.set(None);
            }
            Err(error) => refused.set(Some(error)),
        })
    };
    let onchange = {
        let (open, refused) = (open.clone(), refused.clone());
        Callback::from(move |event: Event| {
            let Some(input) = event.target_dyn_into::<HtmlInputElement>() else {
                return;
            };
            let file = input.files().and_then(|files| files.get(0));
            // So that the same file can be chosen again after it was mended.
            input.set_value("");
            let Some(file) = file else { return };
            if file.size() > Policy::MAX_BYTES as f64 {
                return refused.set(Some(PolicyError::TooLong));
            }
            let (open, text) = (open.clone(), JsFuture::from(file.text()));
            wasm_bindgen_futures::spawn_local(async move {
                let text = text.await.ok().and_then(|text| text.as_string());
                open.emit(text.unwrap_or_default());
            });
        })
    };
    let oninput = {
        let pasted = pasted.clone();
        Callback::from(move |event: InputEvent| {
            let area = event.target_dyn_into::<HtmlTextAreaElement>();
            pasted.set(area.map(|area| area.value()).unwrap_or_default());
        })
    };
    let take = {
        let (open, pasted) = (open, pasted.clone());
        Callback::from(move |_: MouseEvent| open.emit((*pasted).clone()))
    };
    let problem = refused.as_ref().map(|error| {
        let what = say_error(ctx, error);
        match error.path() {
            "" => what,
            path => ctx.fill(
                key::POLICY_REFUSED_AT,
                &[("path", Arg::Text(path)), ("what", Arg::Text(&what))],
            ),
        }
    });
    html! {
        <details class="wam-more wam-policy-fold">
            <summary>{ ctx.say(key::POLICY_OPEN) }</summary>
            <div class="wam-field">
                <label for="policy-file">{ ctx.say(key::POLICY_FILE) }</label>
                <input class="wam-input" id="policy-file" type="file" accept=".json,application/json" {onchange} />
            </div>
            <div class="wam-field">
                <label for="policy-text">{ ctx.say(key::POLICY_PASTE) }</label>
                <textarea class="wam-input" id="policy-text" rows="4" dir="ltr" spellcheck="false"
                    value={(*pasted).clone()} {oninput} aria-describedby={problem.is_some().then_some("policy-refused")} />
            </div>
            <button type="button" class="wam-button" disabled={pasted.trim().is_empty()} onclick={take}>{ ctx.say(key::POLICY_TAKE) }</button>
            <div role="alert" class="wam-policy-refused">
                if let Some(problem) = problem {
                    <p class="wam-error" id="policy-refused">{ problem }</p>
                }
            </div>
        </details>
    }
}
