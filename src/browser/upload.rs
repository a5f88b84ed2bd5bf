//! What is in a file that a reader chose.

use js_sys::{ArrayBuffer, Uint8Array};
use wasm_bindgen::JsCast as _;
use wasm_bindgen_futures::JsFuture;
use web_sys::File;

/// Its bytes; none where they are more than so many, or gone.
pub(crate) async fn bytes(file: &File, most: usize) -> Option<Vec<u8>> {
    if file.size() > most as f64 {
        return None;
    }
    let buffer: ArrayBuffer = JsFuture::from(file.array_buffer())
        .await
        .ok()?
        .dyn_into()
        .ok()?;
    Some(Uint8Array::new(&buffer).to_vec())
}

/// Its text; none where it is longer than so many bytes, no UTF-8, or gone.
pub(crate) async fn text(file: &File, most: usize) -> Option<String> {
    let text = String::from_utf8(bytes(file, most).await?).ok()?;
    // Some editors mark UTF-8 at the beginning.
    Some(text.trim_start_matches('\u{feff}').to_owned())
}
