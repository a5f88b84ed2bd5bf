//! Whether somebody can see an element: it is within the window, and the window is not hidden.

use std::cell::Cell;
use std::rc::Rc;

use gloo::events::EventListener;
use wasm_bindgen::prelude::*;
use web_sys::{Element, IntersectionObserver, IntersectionObserverEntry};

/// Watches one element until it is dropped.
pub(crate) struct Sight {
    observer: Option<IntersectionObserver>,
    /// Called by the observer for as long as it observes.
    _seen: Closure<dyn FnMut(js_sys::Array)>,
    _shown: Option<EventListener>,
}

impl Sight {
    /// Calls `tell` whenever it may have changed whether the element can be seen.
    pub(crate) fn of(element: &Element, tell: impl Fn(bool) + 'static) -> Self {
        let document = web_sys::window().and_then(|window| window.document());
        let within = Rc::new(Cell::new(false));
        let look = {
            let (document, within) = (document.clone(), within.clone());
            Rc::new(move || {
                let hidden = document.as_ref().is_some_and(|document| document.hidden());
                tell(within.get() && !hidden);
            })
        };
        let seen = Closure::new({
            let look = look.clone();
            move |entries: js_sys::Array| {
                let last: IntersectionObserverEntry = entries
                    .get(entries.length().saturating_sub(1))
                    .unchecked_into();
                within.set(last.is_intersecting());
                look();
            }
        });
        let shown = document
            .map(|document| EventListener::new(&document, "visibilitychange", move |_| look()));
        let observer = IntersectionObserver::new(seen.as_ref().unchecked_ref()).ok();
        if let Some(observer) = &observer {
            observer.observe(element);
        }
        Self {
            observer,
            _seen: seen,
            _shown: shown,
        }
    }
}

impl Drop for Sight {
    fn drop(&mut self) {
        if let Some(observer) = &self.observer {
            observer.disconnect();
        }
    }
}
