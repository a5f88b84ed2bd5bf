//! A small window that stays above all others, where the browser has such windows (Document Picture-in-Picture).

use wasm_bindgen::prelude::*;
use web_sys::Element;

use super::dynamic::{call, get};
use super::script::ask;

/// An open window. It closes when this is dropped.
pub(crate) struct Picture {
    window: JsValue,
    /// Called by the window for as long as it is open.
    _beat: Closure<dyn FnMut()>,
    _closed: Closure<dyn FnMut()>,
}

/// Whether the browser has such windows, and the page may open them.
pub(crate) fn is_offered() -> bool {
    let window: JsValue = web_sys::window().into();
    get(&window, "documentPictureInPicture").is_some_and(|api| !api.is_undefined())
}

impl Picture {
    /// Opens one that looks as `part` of the widget does. It must be called while a click or key press is handled.
    /// `beat` is called every second, and `closed` when the reader closes it. None where the browser refuses.
    pub(crate) async fn open(
        part: Element,
        title: String,
        beat: impl FnMut() + 'static,
        closed: impl FnMut() + 'static,
    ) -> Option<Self> {
        let (beat, closed) = (Closure::new(beat), Closure::new(closed));
        let args = [
            part.into(),
            title.into(),
            beat.as_ref().clone(),
            closed.as_ref().clone(),
        ];
        let window = ask("picture", &args).await?;
        Some(Self {
            window,
            _beat: beat,
            _closed: closed,
        })
    }

    /// Where to draw.
    pub(crate) fn place(&self) -> Option<Element> {
        // It belongs to another window, whose elements are no instances of this one's class.
        Some(get(&self.window, "place")?.unchecked_into())
    }
}

impl Drop for Picture {
    fn drop(&mut self) {
        call(&self.window, "close", &[]);
    }
}
