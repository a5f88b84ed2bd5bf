//! One timer for everything on the page that shows passing time. It runs while there is something to show, and no
//! longer.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::timers::callback::Timeout;

/// How often, in milliseconds.
const BEAT_MS: u32 = 1000;

type Act = Rc<dyn Fn()>;

thread_local! {
    static BEATING: RefCell<Vec<Act>> = const { RefCell::new(Vec::new()) };
    static TIMER: RefCell<Option<Timeout>> = const { RefCell::new(None) };
}

/// Has something done about once a second, until it is dropped.
pub(crate) struct Pulse(Act);

impl Pulse {
    /// Calls `act` from now on.
    pub(crate) fn start(act: impl Fn() + 'static) -> Self {
        let act: Act = Rc::new(act);
        BEATING.with_borrow_mut(|beating| beating.push(act.clone()));
        TIMER.with_borrow_mut(|timer| {
            timer.get_or_insert_with(next);
        });
        Self(act)
    }
}

impl Drop for Pulse {
    fn drop(&mut self) {
        let none_left = BEATING.with_borrow_mut(|beating| {
            beating.retain(|act| !Rc::ptr_eq(act, &self.0));
            beating.is_empty()
        });
        if none_left {
            TIMER.take();
        }
    }
}

/// The beat that comes next.
fn next() -> Timeout {
    Timeout::new(BEAT_MS, beat)
}

/// What is called may end its own pulse.
fn beat() {
    TIMER.set(Some(next()));
    let beating = BEATING.with_borrow(Vec::clone);
    for act in beating {
        act();
    }
}
