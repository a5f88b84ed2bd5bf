//! Other elements of the page: where this one shows a single view, the way onward leads to one that shows the next, with
//! what is known by then. Where there is none, there is no way to offer.

use std::rc::Rc;

use js_sys::{JSON, Reflect};
use wasm_bindgen::{JsCast as _, JsValue};
use web_sys::{Element, HtmlElement};
use yew::{Callback, MouseEvent};

use super::context::Ctx;
use super::focus::{VIEW_HEADING, focus, root_of};
use crate::app::document::{Action, Document, View, from_json, to_json};

/// What a step onward makes of a document.
pub(super) type Step = Rc<dyn Fn(&Ctx, &Document) -> Option<Document>>;

/// Takes a step at a click, to a view that this element shows or another one of the page; `None` where neither does.
pub(super) fn on_click_step(ctx: &Ctx, view: View, step: Step) -> Option<Callback<MouseEvent>> {
    let ctx = ctx.clone();
    if ctx.options.view.is_none_or(|only| only == view) {
        return Some(Callback::from(move |_| take(&ctx, &*step)));
    }
    other(view)?;
    Some(Callback::from(move |event: MouseEvent| {
        if let Some(other) = other(view) {
            lead(&ctx, &event, &other, &*step);
        }
    }))
}

/// Whether the register of this element's document can be come to: here, or in another element of the page.
pub(super) fn leads_to_register(ctx: &Ctx) -> bool {
    ctx.options.view.is_none() || register_elsewhere(ctx).is_some()
}

/// An element of the page that shows the register of this one's document.
pub(super) fn register_elsewhere(ctx: &Ctx) -> Option<HtmlElement> {
    let key = ctx.store.key()?;
    let name = key.strip_prefix("worth-a-meeting:")?;
    let mut selector = "worth-a-meeting[view=register]:not([readonly])[storage=\"".to_owned();
    for c in name.chars() {
        if matches!(c, '"' | '\\') {
            selector.push('\\');
        }
        selector.push(c);
    }
    selector.push_str("\"]");
    let document = web_sys::window()?.document()?;
    let found = document.query_selector(&selector).ok().flatten()?;
    found.dyn_into().ok()
}

/// Takes a step here.
pub(super) fn take(ctx: &Ctx, step: &dyn Fn(&Ctx, &Document) -> Option<Document>) {
    if let Some(next) = step(ctx, &ctx.store.document()) {
        ctx.dispatch(Action::Replace(Box::new(next)));
    }
}

/// The first element of the page that shows nothing but this view, and takes changes.
fn other(view: View) -> Option<HtmlElement> {
    let selector = ["worth-a-meeting[view=", view.id(), "]:not([readonly])"].concat();
    let document = web_sys::window()?.document()?;
    document
        .query_selector(&selector)
        .ok()
        .flatten()?
        .dyn_into()
        .ok()
}

/// Takes a step in another element, and goes there.
fn lead(
    ctx: &Ctx,
    event: &MouseEvent,
    other: &HtmlElement,
    step: &dyn Fn(&Ctx, &Document) -> Option<Document>,
) {
    let own = ctx.store.document();
    let one_document = root_of(event).is_some_and(|root| share_document(&root.host(), other));
    if one_document {
        take(ctx, step);
    } else if let Some(next) = step(ctx, &with_matter(document_of(other), &own)) {
        let value = JSON::parse(&to_json(&next)).unwrap_or(JsValue::NULL);
        let _ = Reflect::set(other, &"value".into(), &value);
    }
    other.scroll_into_view();
    if let Some(root) = other.shadow_root() {
        focus(&root, &[VIEW_HEADING]);
    }
}

/// Whether two elements keep one document: what is done to it in one of them comes to the other.
fn share_document(one: &Element, other: &Element) -> bool {
    let name = |element: &Element| element.get_attribute("storage");
    name(one).is_some_and(|name| !name.is_empty() && name != "none") && name(one) == name(other)
}

/// The document of another element; an empty one as long as it has none.
fn document_of(element: &Element) -> Document {
    Reflect::get(element, &"value".into())
        .and_then(|value| JSON::stringify(&value))
        .ok()
        .and_then(|json| from_json(&String::from(json)).ok())
        .unwrap_or_default()
}

/// What was written there, for the matter of here.
fn with_matter(there: Document, here: &Document) -> Document {
    Document {
        topic: here.topic.clone(),
        answers: here.answers.clone(),
        cost: here.cost.clone(),
        ..there
    }
}
