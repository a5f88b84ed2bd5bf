//! Attribute values put together from pieces; in one place, so that their code is in the bundle once.

use yew::AttrValue;

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

/// A state for assistive technology.
pub(super) fn state(holds: bool) -> &'static str {
    if holds { "true" } else { "false" }
}
