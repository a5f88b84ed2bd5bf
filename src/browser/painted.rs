//! Waits until the next frame is painted: for what must not take part in the frame of a key. A timer as long as a frame does
//! not know when that begins, and where the screen lets it wait, what was to come after it comes within.

use std::cell::RefCell;
use std::rc::{Rc, Weak};

use gloo::timers::callback::Timeout;
use wasm_bindgen::prelude::Closure;

use super::dynamic::call;

/// After how many milliseconds it is done all the same: nothing is painted of a page that is hidden, or of a frame that is
/// out of sight.
const UNSEEN_MS: u32 = 100;

/// How long after the page's part of a frame, in milliseconds: the browser draws it elsewhere, with the processor that this needs.
const SEEN_MS: u32 = 5;

/// See the module. Dropped, it waits no longer.
pub(crate) struct Painted(Rc<Waiting>);

struct Waiting {
    /// What ends the wait: at first the timer for what is not painted, then the one behind the frame.
    timer: RefCell<Option<Timeout>>,
    act: Box<dyn Fn()>,
}

impl Painted {
    /// Calls `act` after the frame that comes next, whenever it is asked to.
    pub(crate) fn new(act: impl Fn() + 'static) -> Self {
        Self(Rc::new(Waiting {
            timer: RefCell::default(),
            act: Box::new(act),
        }))
    }

    /// Asks for it; once for each frame is enough.
    pub(crate) fn then(&self) {
        let Self(waiting) = self;
        if waiting.timer.borrow().is_some() {
            return;
        }
        waiting.wait(UNSEEN_MS);
        let weak = Rc::downgrade(waiting);
        let painting = Closure::once_into_js(move || painting(&weak));
        let _ = call(&js_sys::global(), "requestAnimationFrame", &[painting]);
    }

    /// Waits no longer.
    pub(crate) fn never_mind(&self) {
        self.0.timer.take();
    }
}

impl Drop for Painted {
    /// The timer holds on to what it will do.
    fn drop(&mut self) {
        self.never_mind();
    }
}

impl Waiting {
    fn wait(self: &Rc<Self>, ms: u32) {
        let then = Rc::clone(self);
        let act = move || {
            then.timer.take();
            (then.act)();
        };
        *self.timer.borrow_mut() = Some(Timeout::new(ms, act));
    }
}

/// The frame is about to be painted: what is asked for now comes after it.
fn painting(waiting: &Weak<Waiting>) {
    if let Some(waiting) = waiting.upgrade()
        && waiting.timer.borrow().is_some()
    {
        waiting.wait(SEEN_MS);
    }
}
