//! One element's widget: its store for as long as the element lives, a live app only while it is on the page.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use wasm_bindgen::prelude::*;

use super::pool::Live;
use super::{Host, Options};
use crate::app::defaults::default_policy;
use crate::app::document::CodecError;
use crate::app::policy::OwnPolicy;
use crate::app::saving::Storage as _;
use crate::app::store::{Event, Listener, Store};
use crate::browser::pause::Pause;
use crate::browser::storage::LocalStorage;
use crate::core::decision::{Mode, decide};
use crate::later::{self, Progress};
use crate::ui::RootProps;

/// How long typing must rest before it is saved and the host page told, in milliseconds.
const REST_MS: u32 = 150;

thread_local! {
    /// The document in the page's address belongs to the first widget of the page.
    static LINK_TAKEN: Cell<bool> = const { Cell::new(false) };
}

/// What `www/runtime.js` holds for an element.
#[wasm_bindgen]
pub struct Widget {
    store: Rc<Store>,
    options: RefCell<Option<Options>>,
    live: RefCell<Option<Live>>,
    /// The policy that the page gives the element; none for the default one.
    own: Slot,
    recommended: Rc<Cell<Option<Mode>>>,
    /// What is wrong with a value that the page set before it could be told.
    refused: Cell<Option<&'static str>>,
}

type Slot = Rc<RefCell<Option<Rc<OwnPolicy>>>>;

#[wasm_bindgen]
impl Widget {
    /// Opens the draft under `key`, and over it `draft`: a document kept by the page, or from before a crash.
    #[wasm_bindgen(constructor)]
    pub fn new(key: Option<String>, draft: Option<String>) -> Self {
        let store = Store::open(Rc::new(LocalStorage), key);
        let reloaded = store.has_draft() && is_reload();
        let refused = draft.and_then(|draft| store.set_value(&draft).err());
        let widget = Self {
            store: Rc::new(store),
            options: RefCell::default(),
            live: RefCell::default(),
            own: Slot::default(),
            recommended: Rc::default(),
            refused: Cell::new(refused.map(|error| refusal(&error))),
        };
        if !LINK_TAKEN.replace(true) && !reloaded {
            let address = web_sys::window().and_then(|window| window.location().href().ok());
            widget.open_link(address.unwrap_or_default());
        }
        widget
    }

    /// Shows the widget in its element.
    pub fn show(&self, host: &Host) {
        host.touch();
        host.keep(&self.store.value());
        self.store.on_host(Some(self.listen(host.clone())));
        if let Some(message) = self.refused.take() {
            let detail = json_object(&[("kind", "value"), ("message", message)]);
            host.emit("error", &detail);
        }
        self.look_at_storage();
        let props = self.props(host);
        let mut live = self.live.borrow_mut();
        match live.as_mut() {
            Some(live) => live.update(props),
            None => *live = Live::take(props, &host.root()),
        }
    }

    /// Takes the widget off its element. Nothing here holds on to the element after that.
    pub fn hide(&self) {
        self.store.save();
        self.store.on_host(None);
        if let Some(live) = self.live.borrow_mut().take() {
            live.release();
        }
    }

    /// The attributes of the element changed.
    pub fn configure(&self, host: &Host) {
        self.store.move_to(host.key());
        let props = self.props(host);
        if let Some(live) = self.live.borrow_mut().as_mut() {
            live.update(props);
        }
    }

    /// Takes the policy that the page gives the element now. The rest of the wasm is there by then: `www/runtime.js`
    /// waits for it.
    #[wasm_bindgen(js_name = setPolicy)]
    pub fn set_policy(&self, host: &Host) {
        if let Progress::Here(rest) = later::progress() {
            rest.set_policy(self, host);
        }
    }

    /// The document, as JSON.
    pub fn value(&self) -> String {
        self.store.value()
    }

    /// Puts another document in place, as a step that can be undone.
    ///
    /// # Errors
    /// A word for what is wrong with it.
    #[wasm_bindgen(js_name = setValue)]
    pub fn set_value(&self, json: &str) -> Result<(), JsError> {
        let set = self.store.set_value(json);
        set.map_err(|error| JsError::new(refusal(&error)))
    }

    /// Saves what has changed.
    pub fn save(&self) {
        self.store.save();
    }

    /// Storage was changed by someone else; no key means that all of it was cleared, no text that ours was removed.
    #[wasm_bindgen(js_name = storedElsewhere)]
    #[allow(
        clippy::needless_pass_by_value,
        reason = "what wasm-bindgen hands over is owned"
    )]
    pub fn stored_elsewhere(&self, key: Option<String>, text: Option<String>) {
        if key.is_none() || key == self.store.key() {
            self.store.changed_elsewhere(text.as_deref());
        }
    }

    /// Opens the document in an address, if there is one.
    #[wasm_bindgen(js_name = openLink)]
    #[allow(
        clippy::needless_pass_by_value,
        reason = "what wasm-bindgen hands over is owned"
    )]
    pub fn open_link(&self, address: String) {
        // Whether it is a link of ours is for the rest to see; without a fragment there is no need to wait for it.
        if address.contains(['#', '%']) {
            let store = Rc::clone(&self.store);
            later::when_here(move |rest| rest.open_link(store, &address));
        }
    }
}

impl Widget {
    /// Goes on by another policy; says so when another mode fits by it.
    pub(super) fn keep_to(&self, own: Option<Rc<OwnPolicy>>, host: &Host) {
        let before = mode(&self.store, &self.own);
        *self.own.borrow_mut() = own;
        if self.live.borrow().is_some() {
            self.recommended.set(before);
            recommend(&self.store, host, &self.own, &self.recommended);
        }
    }

    fn props(&self, host: &Host) -> RootProps {
        let before = self.options.borrow().clone();
        let mut options = Options::read(&host.element(), before.as_ref());
        *self.options.borrow_mut() = Some(options.clone());
        let own = self.own.borrow().clone();
        if let (Progress::Here(rest), Some(own)) = (later::progress(), &own) {
            options.words = rest.own_words(own, &options.words);
        }
        RootProps {
            store: Rc::clone(&self.store),
            options,
            own,
        }
    }

    /// While the element was away another one may have changed the draft.
    fn look_at_storage(&self) {
        if let Some(key) = self.store.key()
            && let Ok(Some(text)) = LocalStorage.load(&key)
        {
            self.store.changed_elsewhere(Some(&text));
        }
    }

    /// Keeps the document outside of wasm at once, and saves it and tells the page when typing rests.
    fn listen(&self, host: Host) -> Listener {
        let store = Rc::downgrade(&self.store);
        let (own, recommended) = (Rc::clone(&self.own), Rc::clone(&self.recommended));
        let resting = {
            let (store, host) = (store.clone(), host.clone());
            Pause::new(REST_MS, move || {
                if let Some(store) = store.upgrade() {
                    rest(&store, &host);
                    recommend(&store, &host, &own, &recommended);
                }
            })
        };
        Rc::new(move |event| match event {
            Event::Notice => {}
            Event::Showing => host.touch(),
            Event::Shown => host.shown(),
            Event::Export(form) => host.emit("export", &json_object(&[("form", form)])),
            Event::Document => {
                let Some(opened) = store.upgrade() else {
                    return;
                };
                host.touch();
                host.keep(&opened.value());
                resting.happens();
            }
        })
    }
}

/// Saves, and tells the page and the other widgets of this document.
fn rest(store: &Store, host: &Host) {
    store.save();
    let json = store.value();
    host.emit("change", &json);
    if let Some(key) = store.key()
        && !store.is_unsaved()
    {
        host.saved(&key, &json);
    }
}

/// Tells the page when another mode fits than the one it knows of.
fn recommend(store: &Store, host: &Host, own: &Slot, recommended: &Cell<Option<Mode>>) {
    let mode = mode(store, own);
    if mode != recommended.replace(mode)
        && let Some(mode) = mode
    {
        host.emit("recommendation", &json_object(&[("mode", mode.id())]));
    }
}

/// The mode that fits the document by the policy in use.
fn mode(store: &Store, own: &Slot) -> Option<Mode> {
    let policy = match &*own.borrow() {
        Some(own) => Rc::clone(&own.policy),
        None => default_policy(),
    };
    decide(&store.document().answers, &policy).map(|made| made.mode)
}

/// What is wrong with a value of the page, for those who write it.
fn refusal(error: &CodecError) -> &'static str {
    match error {
        CodecError::TooLarge => "value: larger than 1 MiB",
        CodecError::Malformed { .. } => "value: not a document of worth-a-meeting",
        CodecError::FromTheFuture(_) => "value: written by a later version of worth-a-meeting",
    }
}

/// A JSON object of ids and plain words, which need no escaping.
fn json_object(pairs: &[(&str, &str)]) -> String {
    let pairs: Vec<String> = pairs
        .iter()
        .map(|(name, id)| format!("\"{name}\":\"{id}\""))
        .collect();
    format!("{{{}}}", pairs.join(","))
}

/// Whether the reader came by reloading or going back: then the draft is newer than the link in the address.
fn is_reload() -> bool {
    let entries = web_sys::window()
        .and_then(|window| window.performance())
        .map(|performance| performance.get_entries_by_type("navigation"));
    let kind =
        entries.and_then(|entries| js_sys::Reflect::get(&entries.get(0), &"type".into()).ok());
    kind.and_then(|kind| kind.as_string())
        .is_some_and(|kind| kind != "navigate")
}
