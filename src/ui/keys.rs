//! Undo and redo by the keyboard.

use wasm_bindgen::JsCast as _;
use web_sys::{Element, KeyboardEvent};

use super::context::Ctx;
use super::focus::keep_in_sight;

/// A step that a key asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step {
    Back,
    Forth,
}

/// Ctrl+Z and Ctrl+Shift+Z or Ctrl+Y, except in text fields, which have an undo of their own, and where nothing may be
/// changed.
pub(super) fn step(ctx: &Ctx, event: &KeyboardEvent) -> Option<Step> {
    if ctx.options.readonly || !(event.ctrl_key() || event.meta_key()) || event.alt_key() {
        return None;
    }
    let target = event
        .target()
        .and_then(|target| target.dyn_into::<Element>().ok());
    let fields = "input:not([type=radio],[type=checkbox],[type=file]),textarea";
    if target.is_some_and(|target| target.matches(fields).unwrap_or(false)) {
        return None;
    }
    match (event.key().to_ascii_lowercase().as_str(), event.shift_key()) {
        ("z", false) => Some(Step::Back),
        ("z", true) | ("y", _) => Some(Step::Forth),
        _ => None,
    }
}

/// Takes a step of the document.
pub(crate) fn undo_by_key(ctx: &Ctx, event: &KeyboardEvent) {
    match step(ctx, event) {
        Some(Step::Back) => ctx.store.undo(),
        Some(Step::Forth) => ctx.store.redo(),
        None => return,
    }
    keep_in_sight(event);
    event.prevent_default();
}
