//! The policy as a file: to download, to copy, to look at.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::policy_draft::PolicyDraft;
use crate::app::words::key;
use crate::browser::clipboard::{Clip, copy};
use crate::browser::download;
use crate::ui::context::Ctx;

/// What the file is called.
const NAME: &str = "policy.json";

/// What is exported.
#[derive(PartialEq, Properties)]
pub(super) struct ExportButtonsProps {
    pub(super) ctx: Ctx,
    pub(super) draft: Rc<PolicyDraft>,
}

/// See the module.
#[component]
pub(super) fn ExportButtons(props: &ExportButtonsProps) -> Html {
    let ExportButtonsProps { ctx, draft } = props;
    let copied = use_state_eq(|| None::<bool>);
    {
        let copied = copied.clone();
        use_effect_with(draft.clone(), move |_| copied.set(None));
    }
    let text: Rc<str> = draft.policy.to_json().into();
    let whole = draft.problems.is_empty();
    let onsave = {
        let (ctx, text) = (ctx.clone(), text.clone());
        Callback::from(move |_: MouseEvent| {
            if download::save(NAME, "application/json", &text) {
                ctx.store.exported("policy");
            }
        })
    };
    let oncopy = {
        let (ctx, text, copied) = (ctx.clone(), text.clone(), copied.clone());
        Callback::from(move |_: MouseEvent| {
            let (ctx, copied) = (ctx.clone(), copied.clone());
            let clip = Clip {
                plain: text.to_string(),
                html: None,
            };
            wasm_bindgen_futures::spawn_local(async move {
                let done = copy(clip).await;
                if done {
                    ctx.store.exported("policy");
                }
                copied.set(Some(done));
            });
        })
    };
    html! {
        <section class="wam-policy-list">
            <h3>{ ctx.say(key::POLICY_EXPORT) }</h3>
            if !whole {
                <p>{ ctx.say(key::POLICY_EXPORT_BLOCKED) }</p>
            }
            <div class="wam-row">
                <button type="button" class="wam-button is-primary" disabled={!whole} onclick={onsave}>{ ctx.say(key::POLICY_DOWNLOAD) }</button>
                <button type="button" class="wam-button" disabled={!whole} onclick={oncopy}>{ ctx.say(key::POLICY_COPY) }</button>
                <span role="status" class="wam-copied">
                    { match *copied {
                        None => AttrValue::default(),
                        Some(true) => ctx.say(key::POLICY_COPIED),
                        Some(false) => ctx.say(key::COPY_FAILED),
                    } }
                </span>
            </div>
            <details class="wam-more">
                <summary>{ ctx.say(key::POLICY_SHOW_FILE) }</summary>
                <pre class="wam-paper" role="region" dir="ltr" tabindex="0" aria-label={NAME}>{ &*text }</pre>
            </details>
        </section>
    }
}
