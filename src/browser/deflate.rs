//! Deflating and inflating by the browser's own streams.

use js_sys::Uint8Array;
use wasm_bindgen::JsValue;

use super::script::ask;
use crate::app::sharing::ShareError;

/// The bytes, deflated without header.
pub(crate) async fn deflate(bytes: &[u8]) -> Result<Vec<u8>, ShareError> {
    read(ask("deflate", &[Uint8Array::from(bytes).into()]).await)
}

/// The bytes, inflated; given up as soon as they are more than `limit`.
pub(crate) async fn inflate(bytes: &[u8], limit: usize) -> Result<Vec<u8>, ShareError> {
    let args = [Uint8Array::from(bytes).into(), (limit as f64).into()];
    read(ask("inflate", &args).await)
}

/// Bytes, or a word for what is wrong.
fn read(came: Option<JsValue>) -> Result<Vec<u8>, ShareError> {
    let came = came.ok_or(ShareError::Unsupported)?;
    match came.as_string().as_deref() {
        None => Ok(Uint8Array::new(&came).to_vec()),
        Some("unsupported") => Err(ShareError::Unsupported),
        Some("too-long") => Err(ShareError::TooLong),
        Some(_) => Err(ShareError::Damaged),
    }
}
