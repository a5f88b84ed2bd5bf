//! Undo and redo by the keyboard.

use wasm_bindgen::JsCast as _;
use web_sys::{HtmlElement, KeyboardEvent};

use super::context::Ctx;
use super::focus::keep_in_sight;

/// Ctrl+Z and Ctrl+Shift+Z or Ctrl+Y, except in text fields, which have an undo of their own.
pub(crate) fn undo_by_key(ctx: &Ctx, event: &KeyboardEvent) {
    if ctx.options.readonly || !(event.ctrl_key() || event.meta_key()) || event.alt_key() {
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
    keep_in_sight(event);
    event.prevent_default();
}
