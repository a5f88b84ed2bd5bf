//! A view in turns: a frame is painted between its parts, so that the first one is there soon and no task is long.

use gloo::timers::callback::Timeout;
use yew::prelude::*;

/// How long a frame takes to be painted, in milliseconds.
pub(super) const FRAME_MS: u32 = 17;

/// How many of so many parts are drawn: one at first, and one more with each frame.
#[hook]
pub(super) fn use_turns(parts: u8) -> u8 {
    let drawn = use_state_eq(|| 1);
    {
        let drawn = drawn.clone();
        use_effect_with(*drawn, move |&now| {
            let next = (now < parts).then(|| Timeout::new(FRAME_MS, move || drawn.set(now + 1)));
            move || drop(next)
        });
    }
    *drawn
}
