//! Handing a file to the browser, which saves it where the reader's downloads go.

use gloo::timers::callback::Timeout;
use js_sys::{Array, Uint8Array};
use wasm_bindgen::{JsCast as _, JsValue};
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url, Window};

/// How long the file stays in memory, in milliseconds: some browsers begin to read it a while after the click.
const KEPT_MS: u32 = 10_000;

/// Hands over a text as a file of this name and type; says whether it could be handed over. Whether the browser saves
/// it, no page learns: a frame without the right to downloads does nothing with it, see [`may_be_forbidden`].
pub(crate) fn save(name: &str, kind: &str, text: &str) -> bool {
    click(name, kind, &text.into()).is_some()
}

/// The same with bytes.
pub(crate) fn save_bytes(name: &str, kind: &str, bytes: &[u8]) -> bool {
    click(name, kind, &Uint8Array::from(bytes)).is_some()
}

/// The same with what is at an address that holds it.
pub(crate) fn save_address(name: &str, address: &str) -> bool {
    follow(name, address).is_some()
}

/// Opens an address that another program takes, such as a mail program.
pub(crate) fn open(address: &str) {
    let document = web_sys::window().and_then(|window| window.document());
    let link = document.and_then(|document| document.create_element("a").ok());
    if let Some(link) = link.and_then(|link| link.dyn_into::<HtmlAnchorElement>().ok()) {
        link.set_href(address);
        link.click();
    }
}

fn click(name: &str, kind: &str, part: &JsValue) -> Option<()> {
    let bag = BlobPropertyBag::new();
    bag.set_type(kind);
    let parts = Array::of1(part);
    let blob = Blob::new_with_str_sequence_and_options(&parts, &bag).ok()?;
    let address = Url::create_object_url_with_blob(&blob).ok()?;
    follow(name, &address)?;
    Timeout::new(KEPT_MS, move || {
        let _ = Url::revoke_object_url(&address);
    })
    .forget();
    Some(())
}

fn follow(name: &str, address: &str) -> Option<()> {
    let document = web_sys::window()?.document()?;
    let link = document.create_element("a").ok()?;
    let link: HtmlAnchorElement = link.dyn_into().ok()?;
    link.set_href(address);
    link.set_download(name);
    link.click();
    Some(())
}

/// Whether this is a frame that may have to do without downloads: a sandbox forbids them silently, and only a frame
/// of the same origin can look at what it is allowed.
pub(crate) fn may_be_forbidden() -> bool {
    web_sys::window().is_some_and(|window| is_framed(&window) && !is_free(&window))
}

fn is_framed(window: &Window) -> bool {
    !matches!(window.parent(), Ok(Some(parent)) if parent == *window)
}

/// Whether the frame is known to be allowed to download.
fn is_free(window: &Window) -> bool {
    let Ok(Some(frame)) = window.frame_element() else {
        return false;
    };
    frame.get_attribute("sandbox").is_none_or(|rights| {
        rights
            .split_ascii_whitespace()
            .any(|right| right == "allow-downloads")
    })
}
