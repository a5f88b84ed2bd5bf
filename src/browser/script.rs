//! `www/rest.js`: what the rest does with the page in JavaScript.

use js_sys::Promise;
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;

use super::dynamic::call;
use crate::later;

/// Calls one of its functions, which begins at once, and waits for what it promises; none where it fails.
pub(crate) fn ask(
    function: &str,
    args: &[JsValue],
) -> impl Future<Output = Option<JsValue>> + use<> {
    let promised = call(&later::script(), function, args);
    async move {
        let promise: Promise = promised?.unchecked_into();
        JsFuture::from(promise).await.ok()
    }
}
