//! Deflating and inflating by the browser's own streams.

use js_sys::{Array, Reflect, Uint8Array};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, ReadableStreamDefaultReader, ReadableWritablePair};

use crate::app::sharing::ShareError;

// `web-sys` has these only among its unstable bindings.
#[wasm_bindgen]
extern "C" {
    type CompressionStream;
    #[wasm_bindgen(constructor, catch)]
    fn new(format: &str) -> Result<CompressionStream, JsValue>;

    type DecompressionStream;
    #[wasm_bindgen(constructor, catch)]
    fn new(format: &str) -> Result<DecompressionStream, JsValue>;
}

/// Raw deflate: no header, no checksum; the document's own form says whether it came through whole.
const FORMAT: &str = "deflate-raw";

/// The bytes, deflated without header.
pub(crate) async fn deflate(bytes: &[u8]) -> Result<Vec<u8>, ShareError> {
    let stream = CompressionStream::new(FORMAT).map_err(|_| ShareError::Unsupported)?;
    pump(bytes, stream.unchecked_ref(), usize::MAX).await
}

/// The bytes, inflated; given up as soon as they are more than `limit`.
pub(crate) async fn inflate(bytes: &[u8], limit: usize) -> Result<Vec<u8>, ShareError> {
    let stream = DecompressionStream::new(FORMAT).map_err(|_| ShareError::Unsupported)?;
    pump(bytes, stream.unchecked_ref(), limit).await
}

async fn pump(
    bytes: &[u8],
    through: &ReadableWritablePair,
    limit: usize,
) -> Result<Vec<u8>, ShareError> {
    let parts = Array::of1(&Uint8Array::from(bytes));
    let blob = Blob::new_with_u8_array_sequence(&parts).map_err(|_| ShareError::Unsupported)?;
    let reader: ReadableStreamDefaultReader = blob
        .stream()
        .pipe_through(through)
        .get_reader()
        .unchecked_into();
    let mut out = Vec::new();
    loop {
        let step = JsFuture::from(reader.read())
            .await
            .map_err(|_| ShareError::Damaged)?;
        let chunk =
            Reflect::get(&step, &JsValue::from_str("value")).map_err(|_| ShareError::Damaged)?;
        let Some(chunk) = chunk.dyn_ref::<Uint8Array>() else {
            return Ok(out);
        };
        let have = out.len();
        let want = have + chunk.length() as usize;
        if want > limit {
            let _ = reader.cancel();
            return Err(ShareError::TooLong);
        }
        out.resize(want, 0);
        chunk.copy_to(out.get_mut(have..).unwrap_or_default());
    }
}
