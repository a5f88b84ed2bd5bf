//! Undo and redo of views that have steps of their own.

use std::rc::Rc;

use web_sys::KeyboardEvent;
use yew::prelude::*;

use super::context::Ctx;
use super::keys::{Step, step};
use crate::app::words::key;
use crate::browser::dynamic::call;

/// What has steps.
pub(super) trait Stepping: 'static {
    /// Whether there is something to undo.
    fn can_undo(&self) -> bool;
    /// Whether there is something to redo.
    fn can_redo(&self) -> bool;
    /// Goes one step back.
    fn undo(&self);
    /// Goes one step forward again.
    fn redo(&self);
}

/// The buttons. One that has nothing to do keeps the focus, as a button that is disabled would not.
pub(super) fn step_buttons<T: Stepping>(ctx: &Ctx, of: &Rc<T>) -> Html {
    let button = |name, idle: bool, act: fn(&T)| {
        let of = Rc::clone(of);
        let idle = idle || ctx.options.readonly;
        let onclick = (!idle).then(|| Callback::from(move |_: MouseEvent| act(&of)));
        html! {
            <button type="button" class="wam-button" aria-disabled={idle.then_some("true")} {onclick}>{ ctx.say(name) }</button>
        }
    };
    html! {
        <>
            { button(key::UNDO, !of.can_undo(), T::undo) }
            { button(key::REDO, !of.can_redo(), T::redo) }
        </>
    }
}

/// The keys, within an element of the view: the document takes no step then.
pub(super) fn on_step_key<T: Stepping>(ctx: &Ctx, of: &Rc<T>) -> Callback<KeyboardEvent> {
    let (ctx, of) = (ctx.clone(), Rc::clone(of));
    Callback::from(move |event: KeyboardEvent| {
        match step(&ctx, &event) {
            Some(Step::Back) => of.undo(),
            Some(Step::Forth) => of.redo(),
            None => return,
        }
        call(&event, "stopPropagation", &[]);
        event.prevent_default();
    })
}
