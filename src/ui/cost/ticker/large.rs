//! The large display: the face alone, over the whole window. Escape closes it, and the focus goes back where it was.

use std::rc::Rc;

use wasm_bindgen::JsCast as _;
use web_sys::{Element, Event, HtmlDialogElement};
use yew::prelude::*;

use super::Running;
use super::face::Face;
use crate::app::words::key;
use crate::ui::context::Ctx;

#[derive(PartialEq, Properties)]
pub(super) struct LargeProps {
    pub(super) ctx: Ctx,
    pub(super) running: Rc<Running>,
    pub(super) onclose: Callback<()>,
}

/// See the module.
#[component]
pub(super) fn Large(props: &LargeProps) -> Html {
    let LargeProps {
        ctx,
        running,
        onclose,
    } = props;
    let place = use_node_ref();
    {
        let place = place.clone();
        use_effect_with((), move |()| {
            if let Some(dialog) = place.cast::<Element>() {
                let _ = dialog.unchecked_into::<HtmlDialogElement>().show_modal();
            }
        });
    }
    let closed = {
        let onclose = onclose.clone();
        Callback::from(move |_: Event| onclose.emit(()))
    };
    html! {
        <dialog class="wam-large" ref={place} aria-label={ctx.say(key::TICKER)} onclose={closed}>
            <Face ctx={ctx.clone()} running={running.clone()} />
            // A form of this kind closes its dialog, and sends nothing.
            <form method="dialog"><button class="wam-button">{ ctx.say(key::TICKER_CLOSE) }</button></form>
        </dialog>
    }
}
