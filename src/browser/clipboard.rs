//! Copying text, plain and rich at once.

use wasm_bindgen::JsCast as _;
use wasm_bindgen::closure::Closure;
use wasm_bindgen_futures::JsFuture;
use web_sys::{ClipboardEvent, HtmlDocument};

/// What goes to the clipboard.
pub(crate) struct Clip {
    /// `text/plain`.
    pub(crate) plain: String,
    /// `text/html`; none where the plain text is markup to be pasted as it is.
    pub(crate) html: Option<String>,
}

/// Copies; says whether it worked. Must be called while a click or key press is being handled.
///
/// The old command comes first: it is the only way that carries rich text in frames without clipboard rights.
pub(crate) async fn copy(clip: Clip) -> bool {
    if by_command(&clip) {
        return true;
    }
    let Some(window) = web_sys::window() else {
        return false;
    };
    if !window.is_secure_context() {
        return false;
    }
    JsFuture::from(window.navigator().clipboard().write_text(&clip.plain))
        .await
        .is_ok()
}

fn by_command(clip: &Clip) -> bool {
    let Some(document) = web_sys::window().and_then(|window| window.document()) else {
        return false;
    };
    let Ok(document) = document.dyn_into::<HtmlDocument>() else {
        return false;
    };
    let (plain, html) = (clip.plain.clone(), clip.html.clone());
    let filled = std::rc::Rc::new(std::cell::Cell::new(false));
    let fill = Closure::<dyn FnMut(ClipboardEvent)>::new({
        let filled = filled.clone();
        move |event: ClipboardEvent| {
            let Some(data) = event.clipboard_data() else {
                return;
            };
            event.prevent_default();
            event.stop_immediate_propagation();
            let rich = html
                .as_ref()
                .is_none_or(|html| data.set_data("text/html", html).is_ok());
            filled.set(data.set_data("text/plain", &plain).is_ok() && rich);
        }
    });
    let listener = fill.as_ref().unchecked_ref();
    if document
        .add_event_listener_with_callback_and_bool("copy", listener, true)
        .is_err()
    {
        return false;
    }
    let done = document.exec_command("copy").unwrap_or(false);
    let _ = document.remove_event_listener_with_callback_and_bool("copy", listener, true);
    done && filled.get()
}
