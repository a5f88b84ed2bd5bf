//! Attribute values put together from pieces, and what fields say; in one place, so that their code is in the bundle once.

use web_sys::{Event, HtmlInputElement, HtmlSelectElement};
use yew::{AttrValue, TargetCast as _};

/// The parts, joined: `class={joined(&["wam-answer ", tone])}`.
#[inline(never)]
pub(super) fn joined(parts: &[&str]) -> AttrValue {
    parts.concat().into()
}

/// A whole number.
#[inline(never)]
pub(super) fn whole(number: usize) -> AttrValue {
    number.to_string().into()
}

/// The `selectedIndex` of a choice: once somebody has chosen, browsers follow that property alone.
pub(super) fn selected(place: Option<usize>) -> i32 {
    place
        .and_then(|place| i32::try_from(place).ok())
        .unwrap_or(-1)
}

/// The place of what an event chose in a `select`; none where nothing is.
#[inline(never)]
pub(super) fn selected_by(event: &Event) -> Option<usize> {
    let select: HtmlSelectElement = event.target_dyn_into()?;
    usize::try_from(select.selected_index()).ok()
}

/// Whether an event left a checkbox ticked.
#[inline(never)]
pub(super) fn is_ticked(event: &Event) -> bool {
    let field = event.target_dyn_into::<HtmlInputElement>();
    field.is_some_and(|field| field.checked())
}

/// A state for assistive technology.
pub(super) fn state(holds: bool) -> &'static str {
    if holds { "true" } else { "false" }
}
