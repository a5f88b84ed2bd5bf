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

/// Fields of text, which have an undo of their own.
const FIELDS: &str = "input:not([type=radio],[type=checkbox],[type=file]),textarea";

/// Those whose text is changed by more than typing: rows move, and a click mends. To the browser's undo, that text would be
/// what was typed before.
const CHANGED: &str = "[id^=update-]";

/// Ctrl+Z and Ctrl+Shift+Z or Ctrl+Y, except in text fields as long as what is typed there is what they take back, and where
/// nothing may be changed.
pub(super) fn step(ctx: &Ctx, event: &KeyboardEvent) -> Option<Step> {
    if ctx.options.readonly || !(event.ctrl_key() || event.meta_key()) || event.alt_key() {
        return None;
    }
    let target = event
        .target()
        .and_then(|target| target.dyn_into::<Element>().ok());
    let is = |selectors| {
        let is_one = |target: &Element| target.matches(selectors).unwrap_or(false);
        target.as_ref().is_some_and(is_one)
    };
    let step = match (event.key().to_ascii_lowercase().as_str(), event.shift_key()) {
        ("z", false) => Step::Back,
        ("z", true) | ("y", _) => Step::Forth,
        _ => return None,
    };
    let is_typing = match step {
        Step::Back => ctx.store.is_typing(),
        Step::Forth => !ctx.store.snapshot().can_redo,
    };
    (!is(FIELDS) || is(CHANGED) && !is_typing).then_some(step)
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
