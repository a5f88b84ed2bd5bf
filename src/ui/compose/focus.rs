//! Where the focus goes in the composer when a button leads to a field, or goes with what it mended.

use wasm_bindgen::JsCast as _;
use web_sys::{Element, HtmlElement};
use yew::prelude::*;

/// Moves the focus to a field of the composer in which a button was pressed.
pub(super) fn focus_field(event: &MouseEvent, field: &str) {
    let button = event.target_dyn_into::<Element>();
    let id = ["#update-", field].concat();
    let found = button
        .and_then(|button| button.closest(".wam-compose").ok().flatten())
        .and_then(|composer| composer.query_selector(&id).ok().flatten())
        .and_then(|field| field.dyn_into::<HtmlElement>().ok());
    if let Some(field) = found {
        let _ = field.focus();
    }
}
