//! A rich text that is pasted into a field with several lines keeps its links, lists and emphasis.

use wasm_bindgen::{JsCast as _, JsValue};
use web_sys::{Event, HtmlTextAreaElement};

use crate::browser::dynamic::{call, get};
use crate::core::paste::notation;

/// Types what comes of a rich text in its place. The browser types it, so that its own undo takes it back; where there
/// is nothing to keep, it pastes the plain text as ever.
pub(super) fn keep_formatting(event: &Event) {
    let _ = typed(event);
}

fn typed(event: &Event) -> Option<()> {
    event.target()?.dyn_into::<HtmlTextAreaElement>().ok()?;
    let clipboard = get(event, "clipboardData")?;
    let html = call(&clipboard, "getData", &["text/html".into()])?.as_string()?;
    let text = notation(&html)?;
    let document = web_sys::window()?.document()?;
    let args = ["insertText".into(), false.into(), text.into()];
    if call(&document, "execCommand", &args)? == JsValue::TRUE {
        event.prevent_default();
    }
    Some(())
}
