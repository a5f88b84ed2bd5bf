//! The policy as a file: to download, to copy, to look at.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::policy_draft::PolicyDraft;
use crate::app::words::{Arg, Key, key};
use crate::browser::clipboard::{Clip, copy};
use crate::browser::download;
use crate::core::policy::Policy;
use crate::ui::context::Ctx;
use crate::ui::disclosure::use_disclosure;

/// What the file is called.
const NAME: &str = "policy.json";

/// What is exported.
#[derive(PartialEq, Properties)]
pub(super) struct ExportButtonsProps {
    pub(super) ctx: Ctx,
    pub(super) draft: Rc<PolicyDraft>,
}

/// See the module. The file is written only where it is wanted: it may be long.
#[component]
pub(super) fn ExportButtons(props: &ExportButtonsProps) -> Html {
    let ExportButtonsProps { ctx, draft } = props;
    let outcome = use_state_eq(|| None::<Key>);
    {
        let outcome = outcome.clone();
        use_effect_with(draft.clone(), move |_| outcome.set(None));
    }
    let (is_open, ontoggle) = use_disclosure();
    let whole = draft.problems.is_empty();
    let onsave = {
        let (ctx, draft, outcome) = (ctx.clone(), draft.clone(), outcome.clone());
        Callback::from(move |_: MouseEvent| outcome.set(Some(save(&ctx, &draft.policy))))
    };
    let oncopy = {
        let (ctx, draft, outcome) = (ctx.clone(), draft.clone(), outcome.clone());
        Callback::from(move |_: MouseEvent| {
            let (ctx, outcome) = (ctx.clone(), outcome.clone());
            let clip = Clip {
                plain: draft.policy.to_json(),
                html: None,
            };
            wasm_bindgen_futures::spawn_local(async move {
                let done = copy(clip).await;
                if done {
                    ctx.store.exported("policy");
                }
                let said = if done {
                    key::POLICY_COPIED
                } else {
                    key::COPY_FAILED
                };
                outcome.set(Some(said));
            });
        })
    };
    let kib = u32::try_from(Policy::MAX_BYTES / 1024).unwrap_or(u32::MAX);
    let said = outcome.map(|said| ctx.fill(said, &[("n", Arg::Count(kib))]));
    html! {
        <section class="wam-policy-list">
            <h3>{ ctx.say(key::POLICY_EXPORT) }</h3>
            if !whole {
                <p>{ ctx.say(key::POLICY_EXPORT_BLOCKED) }</p>
            }
            <div class="wam-row">
                <button type="button" class="wam-button is-primary" disabled={!whole} onclick={onsave}>{ ctx.say(key::POLICY_DOWNLOAD) }</button>
                <button type="button" class="wam-button" disabled={!whole} onclick={oncopy}>{ ctx.say(key::POLICY_COPY) }</button>
                <span role="status" class="wam-copied">{ said }</span>
            </div>
            <details class="wam-more" {ontoggle}>
                <summary>{ ctx.say(key::POLICY_SHOW_FILE) }</summary>
                if is_open {
                    <pre class="wam-paper" role="region" dir="ltr" tabindex="0" aria-label={NAME}>{ draft.policy.to_json() }</pre>
                }
            </details>
        </section>
    }
}

/// Hands the file to the browser, and says how that went.
fn save(ctx: &Ctx, policy: &Policy) -> Key {
    let text = policy.to_json();
    if text.len() > Policy::MAX_BYTES {
        return key::POLICY_EXPORT_LONG;
    }
    if !download::save(NAME, "application/json", &text) {
        return key::POLICY_SAVE_FAILED;
    }
    ctx.store.exported("policy");
    if download::may_be_forbidden() {
        key::POLICY_SAVE_ASKED
    } else {
        key::POLICY_SAVED
    }
}
