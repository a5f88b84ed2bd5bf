//! The registers of a page: elements that keep one document share one, and what is changed in one of them is seen in all.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::events::EventListener;
use wasm_bindgen::JsValue;

use crate::app::register::{Listener, RegisterStore, storage_key};
use crate::browser::dynamic::get;
use crate::browser::page_storage::PageStorage;
use crate::browser::pause::Pause;
use crate::browser::storage::LocalStorage;
use crate::core::register::Record;
use crate::ui::context::Ctx;
use crate::ui::per_document::PerDocument;

/// How long typing must rest before a register is saved, in milliseconds: two thousand decisions are some megabytes.
const REST_MS: u32 = 400;

/// The key of the one register of elements that may keep nothing.
const UNKEPT: &str = "register";

/// A register, and which of its decisions is to be shown.
pub(super) struct Shared {
    pub(super) store: Rc<RegisterStore>,
    /// The id of the decision that is open; none for the list.
    pub(super) open: RefCell<Option<String>>,
    /// Told when it was saved.
    saved: RefCell<Vec<(u32, Listener)>>,
    _events: Vec<EventListener>,
}

thread_local! {
    static OPEN: PerDocument<Shared> = const { PerDocument::new() };
}

/// The register that goes with an element's document.
pub(super) fn shared(ctx: &Ctx) -> Rc<Shared> {
    OPEN.with(|registers| registers.of(ctx, open))
}

fn open(document: Option<&str>) -> Rc<Shared> {
    let store = match document {
        Some(document) => RegisterStore::open(Rc::new(LocalStorage), Some(storage_key(document))),
        None => RegisterStore::open(Rc::new(PageStorage), Some(UNKEPT.to_owned())),
    };
    let store = Rc::new(store);
    let shared = Rc::new_cyclic(|shared: &std::rc::Weak<Shared>| {
        let save = {
            let shared = shared.clone();
            Rc::new(move || {
                if let Some(shared) = shared.upgrade()
                    && shared.store.save()
                {
                    shared.tell_saved();
                }
            })
        };
        Shared {
            _events: listen(&store, &save),
            store: Rc::clone(&store),
            open: RefCell::default(),
            saved: RefCell::default(),
        }
    });
    let resting = {
        let shared = Rc::downgrade(&shared);
        Pause::new(REST_MS, move || {
            if let Some(shared) = shared.upgrade()
                && shared.store.save()
            {
                shared.tell_saved();
            }
        })
    };
    let unsaved = Rc::downgrade(&store);
    store.listen(Rc::new(move || {
        if unsaved.upgrade().is_some_and(|store| store.is_unsaved()) {
            resting.happens();
        }
    }));
    shared
}

/// Saves before the page goes, and follows what other tabs do.
fn listen(store: &Rc<RegisterStore>, save: &Rc<impl Fn() + 'static>) -> Vec<EventListener> {
    let Some(window) = web_sys::window() else {
        return Vec::new();
    };
    let on = |name: &'static str| {
        let save = Rc::clone(save);
        EventListener::new(&window, name, move |_| save())
    };
    let store = Rc::downgrade(store);
    let elsewhere = EventListener::new(&window, "storage", move |event| {
        let Some(store) = store.upgrade() else { return };
        let text = |name: &str| get(event, name).and_then(|value: JsValue| value.as_string());
        let key = text("key");
        if key.is_none() || key == store.key() {
            store.changed_elsewhere(text("newValue").as_deref());
        }
    });
    vec![on("pagehide"), on("blur"), elsewhere]
}

impl Shared {
    /// Calls `act` whenever the register was saved, until [`Self::forget`] with this number.
    pub(super) fn on_saved(&self, number: u32, act: impl Fn() + 'static) {
        self.saved.borrow_mut().push((number, Rc::new(act)));
    }

    pub(super) fn forget(&self, number: u32) {
        self.store.forget(number);
        self.saved
            .borrow_mut()
            .retain(|(known, _)| *known != number);
    }

    fn tell_saved(&self) {
        let saved = self.saved.borrow().clone();
        for (_, act) in saved {
            act();
        }
    }

    /// Shows one decision, or the list. One that was begun and left as it was goes.
    pub(super) fn show(&self, id: Option<String>) {
        let left = self.open.replace(id).filter(|left| {
            let register = self.store.register();
            register.get(left).is_some_and(Record::is_begun)
        });
        self.store.end_step();
        if let Some(left) = left {
            let _ = self.store.change(None, |register| register.remove(&left));
        }
        self.store
            .tell(self.store.notice().filter(|notice| !notice.is_passing()));
    }
}
