//! Copying text, plain and rich at once.

use wasm_bindgen::JsValue;

use super::script::ask;

/// What goes to the clipboard.
pub(crate) struct Clip {
    /// `text/plain`.
    pub(crate) plain: String,
    /// `text/html`; none where the plain text is markup to be pasted as it is.
    pub(crate) html: Option<String>,
}

/// Copies; says whether it worked. Must be called while a click or key press is being handled.
pub(crate) async fn copy(clip: Clip) -> bool {
    let html = clip.html.map_or(JsValue::UNDEFINED, JsValue::from);
    ask("copy", &[clip.plain.into(), html]).await == Some(JsValue::TRUE)
}
