//! Waits until something has stopped happening. A key that is pressed while it waits moves the end of the wait and
//! nothing else: ending and starting a timer took longer than drawing the figure that the key changed.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo::timers::callback::Timeout;
use js_sys::Date;

/// See the module. Dropped, it waits no longer.
pub(crate) struct Pause(Rc<Waiting>);

struct Waiting {
    /// How long nothing must happen, in milliseconds.
    ms: u32,
    /// When that will have been, in milliseconds since the epoch.
    end: Cell<f64>,
    timer: RefCell<Option<Timeout>>,
    act: Box<dyn Fn()>,
}

impl Pause {
    /// Calls `act` whenever nothing has happened for `ms` milliseconds after something did.
    pub(crate) fn new(ms: u32, act: impl Fn() + 'static) -> Self {
        Self(Rc::new(Waiting {
            ms,
            end: Cell::new(0.0),
            timer: RefCell::default(),
            act: Box::new(act),
        }))
    }

    /// It happens.
    pub(crate) fn happens(&self) {
        let Self(waiting) = self;
        waiting.end.set(Date::now() + f64::from(waiting.ms));
        if waiting.timer.borrow().is_none() {
            wait(waiting, waiting.ms);
        }
    }
}

impl Drop for Pause {
    /// The timer holds on to what it will do.
    fn drop(&mut self) {
        self.0.timer.take();
    }
}

fn wait(waiting: &Rc<Waiting>, ms: u32) {
    let then = Rc::clone(waiting);
    *waiting.timer.borrow_mut() = Some(Timeout::new(ms, move || look(&then)));
}

/// Acts, or waits for what is left.
fn look(waiting: &Rc<Waiting>) {
    // A clock that is set back while it waits must not make it wait for long.
    let left = (waiting.end.get() - Date::now()).min(f64::from(waiting.ms));
    if left >= 1.0 {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "between 1 and `ms`"
        )]
        wait(waiting, left.ceil() as u32);
    } else {
        waiting.timer.take();
        (waiting.act)();
    }
}
