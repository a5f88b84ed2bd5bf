//! What arrives after the first view: further wasm with everything that the four questions do without.
//!
//! `cargo xtask` cuts the compiled code into parts (see `xtask/src/split.rs`). What can be reached through the methods of
//! [`Rest`] alone goes into `worth-a-meeting.rest.wasm`, which `www/runtime.js` fetches as soon as the first view is
//! shown. What lies behind another gate comes when somebody wants it, and has the rest before it: see [`part`]. Nobody
//! can call such a method too early, because only this module makes a gate, once its part is there.

mod audit;
mod part;
mod policy;
mod register;
mod rest;
mod roi;

use std::cell::{Cell, RefCell};

use js_sys::Function;
use wasm_bindgen::prelude::*;

pub(crate) use audit::AuditPart;
pub(crate) use part::{Part, try_part_again, wanted, when_part_here};
pub(crate) use policy::PolicyPart;
pub(crate) use register::RegisterPart;
pub(crate) use rest::Rest;
pub(crate) use roi::RoiPart;

/// How far a part is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Progress<Gate = Rest> {
    /// On its way.
    Coming,
    /// Here.
    Here(Gate),
    /// It could not be fetched; to try again may help.
    Failed,
}

type Listener = Box<dyn Fn()>;
type Task = Box<dyn FnOnce(Rest)>;

thread_local! {
    static PROGRESS: Cell<Progress> = const { Cell::new(Progress::Coming) };
    static LISTENERS: RefCell<Vec<Listener>> = const { RefCell::new(Vec::new()) };
    static TASKS: RefCell<Vec<Task>> = const { RefCell::new(Vec::new()) };
    static SCRIPT: RefCell<JsValue> = const { RefCell::new(JsValue::UNDEFINED) };
    static FETCH: RefCell<Option<Function>> = const { RefCell::new(None) };
}

/// How far the rest is now.
pub(crate) fn progress() -> Progress {
    PROGRESS.get()
}

/// Calls `act` whenever that changes for the rest, or for a part that somebody wants. Who listens lives as long as the
/// instance: see `element::pool`.
pub(crate) fn on_progress(act: impl Fn() + 'static) {
    LISTENERS.with_borrow_mut(|listeners| listeners.push(Box::new(act)));
}

/// Does something that needs the rest: at once, or when it is here.
pub(crate) fn when_here(act: impl FnOnce(Rest) + 'static) {
    match progress() {
        Progress::Here(rest) => act(rest),
        Progress::Coming | Progress::Failed => {
            TASKS.with_borrow_mut(|tasks| tasks.push(Box::new(act)));
        }
    }
}

/// Has the rest fetched once more.
pub(crate) fn try_again() {
    set(Progress::Coming);
    FETCH.with_borrow(|fetch| {
        if let Some(fetch) = fetch {
            let _ = fetch.call0(&JsValue::UNDEFINED);
        }
    });
}

/// The script that came with the rest (`www/rest.js`).
pub(crate) fn script() -> JsValue {
    SCRIPT.with_borrow(JsValue::clone)
}

/// The page says how the fetching of the rest ended: there is a `script` when it is here, and its functions are in the
/// table.
#[wasm_bindgen(js_name = restIs)]
#[allow(unreachable_pub, reason = "wasm-bindgen exports it")]
pub fn rest_is(script: JsValue) {
    if script.is_undefined() {
        return set(Progress::Failed);
    }
    SCRIPT.set(script);
    let rest = Rest::here();
    rest.learn_words();
    for task in TASKS.take() {
        task(rest);
    }
    set(Progress::Here(rest));
}

/// Takes the function that has the rest fetched.
#[wasm_bindgen(js_name = onRestWanted)]
#[allow(unreachable_pub, reason = "wasm-bindgen exports it")]
pub fn on_rest_wanted(fetch: Function) {
    FETCH.set(Some(fetch));
}

fn set(progress: Progress) {
    PROGRESS.set(progress);
    tell();
}

fn tell() {
    // Listeners only ask for a rendering, so none of them comes back here.
    LISTENERS.with_borrow(|listeners| listeners.iter().for_each(|listener| listener()));
}
