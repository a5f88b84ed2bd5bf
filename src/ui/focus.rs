//! Where the focus goes when what had it is gone: never back to the page, where the keys no longer reach the widget.

use gloo::timers::callback::Timeout;
use wasm_bindgen::JsCast as _;
use wasm_bindgen_futures::spawn_local;
use web_sys::{HtmlElement, Node, ScrollIntoViewOptions, ScrollLogicalPosition, ShadowRoot};
use yew::NodeRef;

use crate::browser::dynamic::call;
use crate::later;

/// The heading of the view that is open.
pub(super) const VIEW_HEADING: &str = ".wam-view .wam-title";

/// The root in which an event happened.
pub(super) fn root_of(event: &web_sys::Event) -> Option<ShadowRoot> {
    root_around(&event.target()?.dyn_into::<Node>().ok()?)
}

fn root_around(node: &Node) -> Option<ShadowRoot> {
    node.get_root_node().dyn_into().ok()
}

/// Moves the focus to the first of these that is there, and so into sight; whether there is one.
pub(super) fn focus(root: &ShadowRoot, wanted: &[&str]) -> bool {
    let found = wanted
        .iter()
        .find_map(|selector| root.query_selector(selector).ok().flatten());
    let Some(found) = found.and_then(|found| found.dyn_into::<HtmlElement>().ok()) else {
        return false;
    };
    // A heading can have it, too, but Tab does not lead there.
    if found.tab_index() < 0 {
        found.set_tab_index(-1);
    }
    found.focus().is_ok()
}

/// Takes the focus from what has it, before that goes: a browser that removes what has the focus first lays out the page,
/// and once more when the focus has its new place.
pub(super) fn leave(root: &ShadowRoot) {
    let focused = root.active_element();
    if let Some(focused) = focused.and_then(|focused| focused.dyn_into::<HtmlElement>().ok()) {
        let _ = focused.blur();
    }
}

/// Does so once what has just been asked for by an event is drawn.
pub(super) fn focus_soon(event: &web_sys::Event, wanted: &'static [&'static str]) {
    if let Some(root) = root_of(event) {
        focus_once_drawn(root, wanted.iter().copied().map(str::to_owned).collect());
    }
}

/// Moves the focus to the first of these once what has just been asked for is drawn, and before the next key comes: that would
/// go to what had the focus until then.
pub(super) fn focus_once_drawn(root: ShadowRoot, wanted: Vec<String>) {
    let moves = move |root: &ShadowRoot| {
        let wanted: Vec<&str> = wanted.iter().map(String::as_str).collect();
        focus(root, &wanted)
    };
    once_drawn(move || {
        let moved = moves(&root);
        // After a long task Yew draws in the next one only, and what has the focus by now may go with that.
        let again = move || {
            if !moved || root.active_element().is_none() {
                moves(&root);
            }
        };
        Timeout::new(0, again).forget();
    });
}

/// Does so once what has just been asked for is drawn.
fn once_drawn(act: impl FnOnce() + 'static) {
    // Yew draws in such a microtask, too; the second one is behind that even where it is asked for only after this.
    spawn_local(async move { spawn_local(async move { act() }) });
}

/// Keeps what has the focus in sight where an event changes what is around it.
pub(super) fn keep_in_sight(event: &web_sys::Event) {
    let Some(root) = root_of(event) else {
        return;
    };
    once_drawn(move || show_focused(&root));
}

/// Whether what has the focus is in sight: who has scrolled away from it is not called back.
pub(super) fn is_in_sight(root: &ShadowRoot) -> bool {
    let said = call(&later::script(), "focusIsInSight", &[root.into()]);
    said.is_some_and(|said| said.is_truthy())
}

/// Brings what has the focus into sight, where it is not.
pub(super) fn show_focused(root: &ShadowRoot) {
    if let Some(focused) = root.active_element() {
        let nearest = ScrollIntoViewOptions::new();
        nearest.set_block(ScrollLogicalPosition::Nearest);
        focused.scroll_into_view_with_scroll_into_view_options(&nearest);
    }
}

/// The root around a widget, if the focus is in it.
pub(crate) fn focused_root(widget: &NodeRef) -> Option<ShadowRoot> {
    root_around(&widget.get()?).filter(|root| root.active_element().is_some())
}

/// Another view was opened where the focus was: unless what had it is still there, it goes to the view's heading.
pub(crate) fn arrive(root: ShadowRoot) {
    let once_there = move || {
        if root.active_element().is_none() {
            focus(&root, &[VIEW_HEADING]);
        }
    };
    Timeout::new(0, once_there).forget();
}
