//! The text of a file that a reader chose.

use js_sys::{ArrayBuffer, Uint8Array};
use wasm_bindgen::JsCast as _;
use wasm_bindgen_futures::JsFuture;
use web_sys::File;

/// Its text; none where it is longer than so many bytes, no UTF-8, or gone.
pub(crate) async fn text(file: &File, most: usize) -> Option<String> {
    if file.size() > most as f64 {
        return None;
    }
    let buffer: ArrayBuffer = JsFuture::from(file.array_buffer())
        .await
        .ok()?
        .dyn_into()
        .ok()?;
    let text = String::from_utf8(Uint8Array::new(&buffer).to_vec()).ok()?;
    // Some editors mark UTF-8 at the beginning.
    Some(text.trim_start_matches('\u{feff}').to_owned())
}
