//! The update as its readers get it, or as its source.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::words::key;
use crate::core::markup::{Document as Update, markdown};
use crate::ui::attributes::state;
use crate::ui::context::Ctx;
use crate::ui::paper::rendered;

/// What is previewed.
#[derive(PartialEq, Properties)]
pub(super) struct PreviewProps {
    pub(super) ctx: Ctx,
    pub(super) update: Rc<Update>,
}

/// See the module.
#[component]
pub(super) fn Preview(props: &PreviewProps) -> Html {
    let PreviewProps { ctx, update } = props;
    let source = use_state_eq(|| false);
    let tab = |name, shows: bool| {
        let show = {
            let source = source.clone();
            Callback::from(move |_: MouseEvent| source.set(shows))
        };
        html! {
            <button type="button" class="wam-tab" aria-pressed={state(*source == shows)} onclick={show}>{ ctx.say(name) }</button>
        }
    };
    html! {
        <div class="wam-preview" part="preview">
            <div class="wam-tabs" role="group" aria-label={ctx.say(key::COMPOSE_PREVIEW)}>
                { tab(key::COMPOSE_RENDERED, false) }
                { tab(key::COMPOSE_SOURCE, true) }
            </div>
            if *source {
                <pre class="wam-paper" tabindex="0" dir="auto">{ markdown(update) }</pre>
            } else {
                <div class="wam-paper" dir="auto">{ rendered(update) }</div>
            }
        </div>
    }
}
