//! The reader of calendars: a worker, or the page itself where it allows none. `www/calendar/` is its other side.

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::{Array, Object};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::spawn_local;

use super::dynamic::{call, get};
use super::script::ask;
use crate::core::audit::Trouble;
use crate::later::script;

/// What it tells.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Told {
    /// How far it is, from 0 to 1.
    Progress(f64),
    /// The files were read; JSON.
    Read(String),
    /// What was found; JSON.
    Found(String),
    /// It is more than is taken.
    Refused(Trouble),
    /// It failed.
    Failed(Trouble),
}

impl Told {
    fn of(kind: &str, what: &JsValue) -> Option<Self> {
        let text = || what.as_string().unwrap_or_default();
        Some(match kind {
            "progress" => Self::Progress(what.as_f64()?),
            "read" => Self::Read(text()),
            "found" => Self::Found(text()),
            "refused" => Self::Refused(Trouble::of(&text())),
            "failed" => Self::Failed(Trouble::of(&text())),
            _ => return None,
        })
    }
}

/// A reader of calendars. Dropped, it stops.
pub(crate) struct Calendars {
    reader: Rc<RefCell<State>>,
    tell: Rc<dyn Fn(Told)>,
    /// What the script has to tell is laid down here before it calls.
    desk: JsValue,
    heard: Closure<dyn FnMut()>,
}

/// How far opening it is.
enum State {
    Closed,
    /// What is to be done once it is open: its name and its argument.
    Opening(Vec<(&'static str, JsValue)>),
    Open(JsValue),
}

impl Calendars {
    /// It is fetched with the first files.
    pub(crate) fn new(tell: impl Fn(Told) + 'static) -> Self {
        let tell: Rc<dyn Fn(Told)> = Rc::new(tell);
        let desk = JsValue::from(Object::new());
        let heard = {
            let (desk, tell) = (desk.clone(), Rc::clone(&tell));
            Closure::new(move || {
                let kind = get(&desk, "kind").and_then(|kind| kind.as_string());
                let told =
                    get(&desk, "what").and_then(|what| Told::of(&kind.unwrap_or_default(), &what));
                if let Some(told) = told {
                    tell(told);
                }
            })
        };
        Self {
            reader: Rc::new(RefCell::new(State::Closed)),
            tell,
            desk,
            heard,
        }
    }

    /// Reads files, in the place of those before.
    pub(crate) fn read(&self, files: &Array) {
        self.act("read", files.into());
    }

    /// Asks what is in the files that were read; a question as JSON.
    pub(crate) fn ask(&self, question: &str) {
        self.act("ask", question.into());
    }

    /// Stops, and forgets what was read.
    pub(crate) fn stop(&self) {
        self.act("stop", JsValue::UNDEFINED);
    }

    fn act(&self, name: &'static str, what: JsValue) {
        let mut state = self.reader.borrow_mut();
        match &mut *state {
            State::Open(reader) => {
                call(reader, name, &[what]);
            }
            State::Opening(waiting) => waiting.push((name, what)),
            State::Closed if name == "read" => {
                *state = State::Opening(vec![(name, what)]);
                drop(state);
                self.open();
            }
            State::Closed => {}
        }
    }

    fn open(&self) {
        let heard = self.heard.as_ref().clone();
        let opened = ask("calendars", &[self.desk.clone(), heard]);
        let (state, tell) = (Rc::downgrade(&self.reader), Rc::clone(&self.tell));
        spawn_local(async move {
            let opened = opened.await;
            let Some(state) = state.upgrade() else { return };
            let Some(reader) = opened else {
                state.replace(State::Closed);
                return tell(Told::Failed(Trouble::Missing));
            };
            let waiting = state.replace(State::Open(reader.clone()));
            if let State::Opening(waiting) = waiting {
                for (name, what) in waiting {
                    call(&reader, name, &[what]);
                }
            }
        });
    }
}

impl Drop for Calendars {
    fn drop(&mut self) {
        self.stop();
    }
}

/// Files by one of the functions of `www/calendar/files.js`.
pub(crate) fn files(function: &str, from: &[JsValue]) -> Array {
    call(&script(), function, from).map_or_else(Array::new, JsCast::unchecked_into)
}
