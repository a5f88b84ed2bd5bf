//! What folds open: what is in it can be made when somebody wants it.

use web_sys::Element;
use yew::prelude::*;

/// Whether a `details` is open, and what its `ontoggle` calls.
#[hook]
pub(super) fn use_disclosure() -> (bool, Callback<Event>) {
    let open = use_state_eq(|| false);
    (*open, on_toggle(&open))
}

/// Notes whether a `details` is open.
pub(super) fn on_toggle(open: &UseStateHandle<bool>) -> Callback<Event> {
    let open = open.clone();
    Callback::from(move |event: Event| {
        let details = event.target_dyn_into::<Element>();
        open.set(details.is_some_and(|details| details.has_attribute("open")));
    })
}
