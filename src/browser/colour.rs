//! Colours as the browser computes them, which it writes in many notations: a painted pixel has red, green and blue.

use wasm_bindgen::JsCast as _;
use web_sys::{CanvasRenderingContext2d, Element, HtmlCanvasElement};

/// What a property of an element says; none where it says no opaque colour.
pub(crate) fn computed(element: &Element, property: &str) -> Option<[u8; 3]> {
    let window = web_sys::window()?;
    let style = window.get_computed_style(element).ok()??;
    let colour = style.get_property_value(property).ok()?;
    let canvas = window.document()?.create_element("canvas").ok()?;
    let canvas: HtmlCanvasElement = canvas.dyn_into().ok()?;
    let context: CanvasRenderingContext2d = canvas.get_context("2d").ok()??.dyn_into().ok()?;
    context.set_fill_style_str(&colour);
    context.fill_rect(0.0, 0.0, 1.0, 1.0);
    let pixel = context.get_image_data(0.0, 0.0, 1.0, 1.0).ok()?.data();
    match *pixel.as_slice() {
        [red, green, blue, u8::MAX] => Some([red, green, blue]),
        _ => None,
    }
}
