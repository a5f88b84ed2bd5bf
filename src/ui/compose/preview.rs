//! The update as its readers get it, or as its source.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::words::key;
use crate::core::markup::Document as Update;
use crate::ui::attributes::state;
use crate::ui::context::Ctx;
use crate::ui::copying::name;
use crate::ui::markup::use_markup;
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
    let dialect = use_markup();
    let tab = |name: AttrValue, shows: bool| {
        let show = {
            let source = source.clone();
            Callback::from(move |_: MouseEvent| source.set(shows))
        };
        html! {
            <button type="button" class="wam-tab" aria-pressed={state(*source == shows)} onclick={show}>{ name }</button>
        }
    };
    html! {
        <div class="wam-preview" part="preview">
            <div class="wam-tabs" role="group" aria-label={ctx.say(key::COMPOSE_PREVIEW)}>
                { tab(ctx.say(key::COMPOSE_RENDERED), false) }
                { tab(name(ctx, dialect), true) }
            </div>
            if *source {
                <pre class="wam-paper" tabindex="0" dir="auto">{ dialect.write(update) }</pre>
            } else {
                <div class="wam-paper" dir="auto">{ rendered(update) }</div>
            }
        </div>
    }
}
