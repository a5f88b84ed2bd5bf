//! Opens a policy file, or its text, to go on with it. What is no policy is explained, and nothing is changed.

use js_sys::{ArrayBuffer, Uint8Array};
use wasm_bindgen::JsCast as _;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Event, File, HtmlInputElement, HtmlTextAreaElement, InputEvent};
use yew::prelude::*;

use super::TITLE;
use super::field::typed;
use super::names::leave_for;
use crate::app::policy::{Fault, read};
use crate::app::words::{Arg, key};
use crate::core::policy::{Policy, PolicyError};
use crate::ui::context::Ctx;

/// What it needs.
#[derive(PartialEq, Properties)]
pub(super) struct OpenPolicyProps {
    pub(super) ctx: Ctx,
}

/// Where a policy came from.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Input {
    File,
    Text,
}

/// Why a policy was not opened.
#[derive(PartialEq)]
struct Refused {
    input: Input,
    fault: Fault,
}

/// The text of a file that may be a policy.
async fn text_of(file: &File) -> Result<String, Fault> {
    if file.size() > Policy::MAX_BYTES as f64 {
        return Err(Fault::Wrong(PolicyError::TooLong));
    }
    let buffer = JsFuture::from(file.array_buffer()).await.ok();
    let buffer: Option<ArrayBuffer> = buffer.and_then(|buffer| buffer.dyn_into().ok());
    let Some(buffer) = buffer else {
        return Err(Fault::Unreachable(file.name()));
    };
    let text = String::from_utf8(Uint8Array::new(&buffer).to_vec());
    let text = text.map_err(|_| Fault::Encoding(file.name()))?;
    // Some editors mark UTF-8 at the beginning.
    Ok(text.trim_start_matches('\u{feff}').to_owned())
}

/// See the module.
#[component]
pub(super) fn OpenPolicy(props: &OpenPolicyProps) -> Html {
    let ctx = &props.ctx;
    let pasted = use_state(String::new);
    let refused = use_state_eq(|| None::<Refused>);
    // Says whether it was opened.
    let open = {
        let (ctx, refused, pasted) = (ctx.clone(), refused.clone(), pasted.clone());
        Callback::from(move |(input, text): (Input, Result<String, Fault>)| {
            let wrong = |text: &String| read(text).map(drop).map_err(Fault::Wrong);
            match text.and_then(|text| wrong(&text).map(|()| text)) {
                Ok(text) => {
                    ctx.dispatch(typed("", &text));
                    pasted.set(String::new());
                    refused.set(None);
                    true
                }
                Err(fault) => {
                    refused.set(Some(Refused { input, fault }));
                    false
                }
            }
        })
    };
    let onchange = {
        let open = open.clone();
        Callback::from(move |event: Event| {
            let Some(input) = event.target_dyn_into::<HtmlInputElement>() else {
                return;
            };
            let file = input.files().and_then(|files| files.get(0));
            // So that the same file can be chosen again after it was mended.
            input.set_value("");
            let Some(file) = file else { return };
            let open = open.clone();
            wasm_bindgen_futures::spawn_local(async move {
                open.emit((Input::File, text_of(&file).await));
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
        Callback::from(move |event: MouseEvent| {
            // Without a text there is nothing more to take, and the button is off.
            if open.emit((Input::Text, Ok((*pasted).clone()))) {
                leave_for(&event, TITLE);
            }
        })
    };
    let problem = refused.as_ref().map(|Refused { fault, .. }| {
        let what = fault.explain(&ctx.options.words);
        match fault.path() {
            "" => what.into(),
            path => ctx.fill(
                key::POLICY_REFUSED_AT,
                &[("path", Arg::Text(path)), ("what", Arg::Text(&what))],
            ),
        }
    });
    let is_at = |input: Input| {
        refused
            .as_ref()
            .is_some_and(|refused| refused.input == input)
    };
    let described = |input: Input| is_at(input).then_some("policy-refused");
    let invalid = |input: Input| is_at(input).then_some("true");
    html! {
        <details class="wam-more wam-policy-fold">
            <summary>{ ctx.say(key::POLICY_OPEN) }</summary>
            <div class="wam-field">
                <label for="policy-file">{ ctx.say(key::POLICY_FILE) }</label>
                <input class="wam-input" id="policy-file" type="file" accept=".json,application/json" {onchange}
                    aria-invalid={invalid(Input::File)} aria-describedby={described(Input::File)} />
            </div>
            <div class="wam-field">
                <label for="policy-text">{ ctx.say(key::POLICY_PASTE) }</label>
                <textarea class="wam-input" id="policy-text" rows="4" dir="ltr" spellcheck="false"
                    value={(*pasted).clone()} {oninput}
                    aria-invalid={invalid(Input::Text)} aria-describedby={described(Input::Text)} />
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
