//! What the browser tests and the benchmark need and no reader ever gets: only in builds with the feature `test-hooks`.

use web_sys::Performance;

/// A matter of this name makes the widget panic while it renders.
const PANIC: &str = "panic while rendering";

/// Panics when the tests ask for it.
#[allow(clippy::panic, reason = "the tests must see what a panic does")]
pub(super) fn panic_if_asked(topic: &str) {
    assert!(topic != PANIC, "{PANIC}");
}

/// Does something, and leaves how long it took among the page's User Timings.
pub(super) fn timed<T>(name: &str, work: impl FnOnce() -> T) -> T {
    let timings: Option<Performance> = web_sys::window().and_then(|window| window.performance());
    if let Some(timings) = &timings {
        let _ = timings.mark(name);
    }
    let result = work();
    if let Some(timings) = &timings {
        let _ = timings.measure_with_start_mark(name, name);
    }
    result
}
