//! Properties and methods by their names, for what the rest of the widget alone does now and then: each typed binding
//! brings its line of glue into what the first question waits for.

use js_sys::{Array, Function, Reflect};
use wasm_bindgen::{JsCast as _, JsValue};

/// A property; none where reading it throws.
pub(crate) fn get(object: &JsValue, property: &str) -> Option<JsValue> {
    Reflect::get(object, &property.into()).ok()
}

/// Calls a method; none where there is no such method, or it throws.
pub(crate) fn call(object: &JsValue, method: &str, args: &[JsValue]) -> Option<JsValue> {
    let function: Function = get(object, method)?.unchecked_into();
    let list = Array::new();
    for (place, arg) in (0_u32..).zip(args) {
        let _ = Reflect::set(&list, &place.into(), arg);
    }
    Reflect::apply(&function, object, &list).ok()
}

/// Sets a property.
pub(crate) fn set(object: &JsValue, property: &str, value: impl Into<JsValue>) {
    let _ = Reflect::set(object, &property.into(), &value.into());
}
