//! Takes the update to where it will live: rich text for editors, Markdown for the rest.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::words::key;
use crate::browser::clipboard::{Clip, copy};
use crate::core::markup::{Document as Update, html as write_html, markdown, plain};
use crate::ui::context::Ctx;

/// What is copied.
#[derive(PartialEq, Properties)]
pub(super) struct CopyButtonsProps {
    pub(super) ctx: Ctx,
    pub(super) update: Rc<Update>,
}

/// How the last copy ended; it is forgotten when the update changes.
#[derive(Clone, PartialEq)]
enum Outcome {
    Copied(&'static str),
    Failed,
}

/// See the module.
#[component]
pub(super) fn CopyButtons(props: &CopyButtonsProps) -> Html {
    let CopyButtonsProps { ctx, update } = props;
    let outcome = use_state_eq(|| None::<Outcome>);
    {
        let outcome = outcome.clone();
        use_effect_with(update.clone(), move |_| outcome.set(None));
    }
    let take = |form: &'static str| {
        let (ctx, update, outcome) = (ctx.clone(), update.clone(), outcome.clone());
        Callback::from(move |_: MouseEvent| {
            let clip = if form == "rich" {
                Clip {
                    plain: plain(&update),
                    html: Some(write_html(&update)),
                }
            } else {
                Clip {
                    plain: markdown(&update),
                    html: None,
                }
            };
            let (ctx, outcome) = (ctx.clone(), outcome.clone());
            wasm_bindgen_futures::spawn_local(async move {
                let copied = copy(clip).await;
                if copied {
                    ctx.store.exported(form);
                }
                outcome.set(Some(if copied {
                    Outcome::Copied(form)
                } else {
                    Outcome::Failed
                }));
            });
        })
    };
    html! {
        <div class="wam-row">
            <button type="button" class="wam-button is-primary" onclick={take("rich")}>{ ctx.say(key::COPY_RICH) }</button>
            <button type="button" class="wam-button" onclick={take("markdown")}>{ ctx.say(key::COPY_MARKDOWN) }</button>
            <span role="status" class="wam-copied">
                { match &*outcome {
                    None => AttrValue::default(),
                    Some(Outcome::Copied(form)) => ctx.named(&["copied-", form]),
                    Some(Outcome::Failed) => ctx.say(key::COPY_FAILED),
                } }
            </span>
        </div>
    }
}
