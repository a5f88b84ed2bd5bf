//! What the browser tests need and no reader ever gets: only in builds with the feature `test-hooks`.

/// A matter of this name makes the widget panic while it renders.
const PANIC: &str = "panic while rendering";

/// Panics when the tests ask for it.
#[allow(clippy::panic, reason = "the tests must see what a panic does")]
pub(super) fn panic_if_asked(topic: &str) {
    assert!(topic != PANIC, "{PANIC}");
}
