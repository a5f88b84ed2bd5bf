//! The JavaScript side of one element, and the way panics take to it.

use std::cell::RefCell;

use js_sys::Function;
use wasm_bindgen::prelude::*;
use web_sys::{HtmlElement, ShadowRoot};

use crate::app::words::Words;

#[wasm_bindgen]
extern "C" {
    /// One element, as `www/element.js` and `www/runtime.js` hand it over.
    #[derive(Clone)]
    pub type Host;

    /// The element itself.
    #[wasm_bindgen(method, getter)]
    pub(crate) fn element(this: &Host) -> HtmlElement;

    /// Its shadow root.
    #[wasm_bindgen(method, getter)]
    pub(crate) fn root(this: &Host) -> ShadowRoot;

    /// Where its draft is kept.
    #[wasm_bindgen(method, getter)]
    pub(crate) fn key(this: &Host) -> Option<String>;

    /// Marks it as the active one, before anything is done that may fail.
    #[wasm_bindgen(method)]
    pub(crate) fn touch(this: &Host);

    /// Says that it can be used now.
    #[wasm_bindgen(method)]
    pub(crate) fn shown(this: &Host);

    /// The policy that the page gives it; where a fault keeps that from coming, the place where it should have been.
    #[wasm_bindgen(method, getter, js_name = policyText)]
    pub(crate) fn policy_text(this: &Host) -> Option<String>;

    /// What keeps the policy from coming.
    #[wasm_bindgen(method, getter, js_name = policyFault)]
    pub(crate) fn policy_fault(this: &Host) -> Option<String>;

    /// Takes the organisation's colour as CSS, nothing for the product's own.
    #[wasm_bindgen(method)]
    pub(crate) fn tint(this: &Host, accent: &str);

    /// Keeps the document, as JSON, outside of wasm.
    #[wasm_bindgen(method)]
    pub(crate) fn keep(this: &Host, json: &str);

    /// Says that storage now holds this document.
    #[wasm_bindgen(method)]
    pub(crate) fn saved(this: &Host, key: &str, json: &str);

    /// Dispatches `worth-a-meeting-{name}` with a detail given as JSON.
    #[wasm_bindgen(method)]
    pub(crate) fn emit(this: &Host, name: &str, detail: &str);
}

thread_local! {
    static ON_PANIC: RefCell<Option<Function>> = const { RefCell::new(None) };
}

/// Learns a language from its file; says whether the file fits this wasm.
#[wasm_bindgen]
#[allow(unreachable_pub, reason = "wasm-bindgen exports it")]
pub fn learn(language: &str, file: String) -> bool {
    Words::learn(language, file)
}

/// Calls `report(message)` when this instance of the wasm has panicked and can no longer be used.
#[wasm_bindgen(js_name = onPanic)]
#[allow(unreachable_pub, reason = "wasm-bindgen exports it")]
pub fn on_panic(report: Function) {
    ON_PANIC.set(Some(report));
    yew::set_custom_panic_hook(Box::new(|info| {
        let message = info.to_string();
        web_sys::console::error_1(&JsValue::from_str(&message));
        ON_PANIC.with_borrow(|report| {
            if let Some(report) = report {
                let _ = report.call1(&JsValue::UNDEFINED, &JsValue::from_str(&message));
            }
        });
    }));
}
