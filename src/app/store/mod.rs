//! The store: one document, what may be done to it, and what readers must be told about its keeping.
//!
//! It knows no browser: storage enters as a trait, and whoever shows or hosts the document subscribes.

mod notice;

use std::cell::{Cell, RefCell};
use std::rc::Rc;

pub use notice::Notice;

use super::document::{Action, CodecError, Document, from_json, to_json};
use super::history::{History, Moment};
use super::saving::{Found, Storage, StorageError, find};

/// What a reader sees of the store.
#[derive(Clone, Debug, PartialEq)]
pub struct Snapshot {
    /// The document.
    pub document: Rc<Document>,
    /// When it came to be: whoever shows it draws anew where it is the same again after changes that were not drawn.
    pub moment: Moment,
    /// Whether there is something to undo.
    pub can_undo: bool,
    /// Whether there is something to redo.
    pub can_redo: bool,
    /// What the reader must be told.
    pub notice: Option<Notice>,
}

/// What happened to a store.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Event<'a> {
    /// The document changed.
    Document,
    /// Only what the reader must be told changed.
    Notice,
    /// It is about to be shown.
    Showing,
    /// It is on the page.
    Shown,
    /// The reader took something out, in this form: `markdown`, `rich`, `link`.
    Export(&'a str),
}

/// Told of every event.
pub type Listener = Rc<dyn Fn(Event<'_>)>;

/// One document with its history and its place in storage. Cheap to share within a page; never shared between pages.
pub struct Store {
    history: RefCell<History>,
    notice: RefCell<Option<Notice>>,
    storage: Rc<dyn Storage>,
    /// Where the page wants drafts kept; `None` when it wants none.
    asked: RefCell<Option<String>>,
    /// Where drafts are kept: as asked, or `None` where storage is not to be had or a later version's draft must
    /// not be touched.
    key: RefCell<Option<String>>,
    /// What storage is known to hold, in our own words.
    stored: RefCell<String>,
    unsaved: Cell<bool>,
    shows: RefCell<Option<Listener>>,
    hosts: RefCell<Option<Listener>>,
}

impl Store {
    /// Opens the draft under `key`, or starts afresh.
    pub fn open(storage: Rc<dyn Storage>, key: Option<String>) -> Self {
        let store = Self {
            history: RefCell::default(),
            notice: RefCell::default(),
            storage,
            asked: RefCell::new(key),
            key: RefCell::default(),
            stored: RefCell::default(),
            unsaved: Cell::new(false),
            shows: RefCell::default(),
            hosts: RefCell::default(),
        };
        if let Some(draft) = store.look() {
            store.take(draft);
        }
        store
    }

    /// Looks at the place where the document is wanted, and says what the reader must know about it. Gives the
    /// draft that is there.
    fn look(&self) -> Option<Document> {
        let asked = self.asked.borrow().clone();
        let found = asked
            .as_ref()
            .map_or(Found::Nothing, |key| find(&*self.storage, key));
        let (keep, notice, draft) = match found {
            Found::Nothing => (true, None, None),
            Found::Draft(document) => (true, None, Some(*document)),
            Found::Unreadable => (true, Some(Notice::DraftUnreadable), None),
            Found::FromTheFuture => (false, Some(Notice::DraftFromTheFuture), None),
            Found::Unavailable => (
                false,
                Some(Notice::NotSaved(StorageError::Unavailable)),
                None,
            ),
        };
        *self.key.borrow_mut() = asked.filter(|_| keep);
        *self.notice.borrow_mut() = notice;
        self.stored.borrow_mut().clear();
        self.unsaved.set(false);
        draft
    }

    /// Goes on with a draft from storage.
    fn take(&self, draft: Document) {
        *self.stored.borrow_mut() = to_json(&draft);
        self.history.borrow_mut().restart(draft);
    }

    /// Who shows the document is told of every change; there is one such listener at a time.
    pub fn on_show(&self, listener: Option<Listener>) {
        *self.shows.borrow_mut() = listener;
    }

    /// Who hosts the document is told of every change; there is one such listener at a time.
    pub fn on_host(&self, listener: Option<Listener>) {
        *self.hosts.borrow_mut() = listener;
    }

    /// What a reader sees now.
    pub fn snapshot(&self) -> Snapshot {
        let history = self.history.borrow();
        Snapshot {
            document: Rc::clone(history.present()),
            moment: history.moment(),
            can_undo: history.can_undo(),
            can_redo: history.can_redo(),
            notice: self.notice.borrow().clone(),
        }
    }

    /// The document.
    pub fn document(&self) -> Rc<Document> {
        Rc::clone(self.history.borrow().present())
    }

    /// Does something to the document.
    pub fn dispatch(&self, action: Action) {
        let reset = action == Action::Reset;
        let opened = matches!(action, Action::Open(_));
        if !self.history.borrow_mut().perform(action) {
            return;
        }
        if reset {
            self.note(Notice::WasReset);
        } else if !opened {
            self.forget_passing_notice();
        }
        self.changed();
    }

    /// Ends the current step of undo: a field was left.
    pub fn end_step(&self) {
        self.history.borrow_mut().end_step();
    }

    /// Whether the last step is still being typed.
    pub fn is_typing(&self) -> bool {
        self.history.borrow().is_typing()
    }

    /// When the document came to be.
    pub fn moment(&self) -> Moment {
        self.history.borrow().moment()
    }

    /// Takes back the last step.
    pub fn undo(&self) {
        if self.history.borrow_mut().undo() {
            self.forget_passing_notice();
            self.changed();
        }
    }

    /// Does the last undone step again.
    pub fn redo(&self) {
        if self.history.borrow_mut().redo() {
            self.forget_passing_notice();
            self.changed();
        }
    }

    /// The document as the host page sees it.
    pub fn value(&self) -> String {
        to_json(&self.document())
    }

    /// Puts the host page's document in place of this one; can be undone.
    ///
    /// # Errors
    /// [`CodecError`] says why it cannot be read; nothing changes then.
    pub fn set_value(&self, json: &str) -> Result<(), CodecError> {
        let document = from_json(json)?;
        self.dispatch(Action::Replace(Box::new(document)));
        Ok(())
    }

    /// Opens a document that came with a link. A draft that was there is one undo away, and the notice says so.
    pub fn open_link(&self, document: Document) {
        let had_draft = !self.document().is_untouched();
        if self
            .history
            .borrow_mut()
            .perform(Action::Replace(Box::new(document)))
        {
            self.note(Notice::OpenedLink { had_draft });
            self.changed();
        }
    }

    /// Tells the reader something.
    pub fn tell(&self, notice: Notice) {
        self.note(notice);
        self.announce(Event::Notice);
    }

    /// Puts a notice up. A conflict stays until it is settled: with it the other tab's document would be gone.
    fn note(&self, notice: Notice) {
        if !self.in_conflict() || matches!(notice, Notice::Conflict { .. }) {
            *self.notice.borrow_mut() = Some(notice);
        }
    }

    /// The reader has read the notice.
    pub fn dismiss(&self) {
        *self.notice.borrow_mut() = None;
        self.announce(Event::Notice);
    }

    /// Whether something has changed since the last save.
    pub fn is_unsaved(&self) -> bool {
        self.unsaved.get()
    }

    /// Whether storage held a draft.
    pub fn has_draft(&self) -> bool {
        !self.stored.borrow().is_empty()
    }

    /// Where the document is kept, if it is.
    pub fn key(&self) -> Option<String> {
        self.key.borrow().clone()
    }

    /// Saves the document if it changed. A failure is told once and tried again with the next change.
    pub fn save(&self) {
        let Some(key) = self.key() else { return };
        if !self.unsaved.get() || self.in_conflict() || self.overtaken(&key) {
            return;
        }
        let text = self.value();
        match self.storage.save(&key, &text) {
            Ok(()) => {
                *self.stored.borrow_mut() = text;
                self.unsaved.set(false);
                if matches!(*self.notice.borrow(), Some(Notice::NotSaved(_))) {
                    *self.notice.borrow_mut() = None;
                    self.announce(Event::Notice);
                }
            }
            Err(error) => {
                let told = Some(Notice::NotSaved(error));
                if *self.notice.borrow() != told {
                    self.note(Notice::NotSaved(error));
                    self.announce(Event::Notice);
                }
            }
        }
    }

    fn in_conflict(&self) -> bool {
        matches!(*self.notice.borrow(), Some(Notice::Conflict { .. }))
    }

    /// Whether another tab saved something that nobody has told us of yet, so that saving ours would lose it.
    fn overtaken(&self, key: &str) -> bool {
        let Ok(Some(found)) = self.storage.load(key) else {
            return false;
        };
        if *self.stored.borrow() != found {
            self.changed_elsewhere(Some(&found));
        }
        self.in_conflict() || self.key().is_none()
    }

    /// Storage changed under our key in another tab (`None`: it was removed there).
    ///
    /// Without changes of our own the other tab's document is taken over, as a step that can be undone; with
    /// some, the reader chooses.
    pub fn changed_elsewhere(&self, text: Option<&str>) {
        let Some(text) = text else {
            // The other tab cleared its storage; ours is still here and is saved with the next change.
            self.unsaved.set(true);
            return;
        };
        if *self.stored.borrow() == text {
            return;
        }
        let mut theirs = match from_json(text) {
            Ok(theirs) => theirs,
            Err(CodecError::FromTheFuture(_)) => {
                *self.key.borrow_mut() = None;
                self.tell(Notice::DraftFromTheFuture);
                return;
            }
            Err(CodecError::TooLarge | CodecError::Malformed { .. }) => return,
        };
        let said = to_json(&theirs);
        if *self.stored.borrow() == said {
            return;
        }
        theirs.view = self.document().view;
        *self.stored.borrow_mut() = said;
        if self.unsaved.get() {
            self.tell(Notice::Conflict {
                theirs: Box::new(theirs),
            });
            return;
        }
        let taken = Action::Replace(Box::new(theirs));
        if self.history.borrow_mut().perform(taken) {
            *self.notice.borrow_mut() = Some(Notice::TakenFromElsewhere);
            self.announce(Event::Document);
        }
    }

    /// Ends a conflict: `true` takes the other tab's document (ours is one undo away), `false` keeps ours.
    pub fn settle(&self, take_theirs: bool) {
        let notice = self.notice.borrow_mut().take();
        if let Some(Notice::Conflict { theirs }) = notice
            && take_theirs
        {
            self.history.borrow_mut().perform(Action::Replace(theirs));
        }
        self.changed();
    }

    /// Keeps the document elsewhere from now on: the page changed the `storage` attribute. What is open stays
    /// open, unless nothing was typed yet and the new place holds a draft.
    pub fn move_to(&self, key: Option<String>) {
        if *self.asked.borrow() == key {
            return;
        }
        *self.asked.borrow_mut() = key;
        let draft = self.look();
        if self.document().is_untouched() {
            if let Some(draft) = draft {
                self.take(draft);
            }
            self.announce(Event::Document);
        } else {
            self.changed();
        }
    }

    fn changed(&self) {
        self.unsaved.set(true);
        self.announce(Event::Document);
    }

    /// It is about to be shown: what fails next fails in it.
    pub fn showing(&self) {
        self.tell_host(Event::Showing);
    }

    /// It is on the page, and can be used.
    pub fn shown(&self) {
        self.tell_host(Event::Shown);
    }

    fn tell_host(&self, event: Event<'_>) {
        let host = self.hosts.borrow().clone();
        if let Some(host) = host {
            host(event);
        }
    }

    /// The reader took the document, or a part of it, out of the widget.
    pub fn exported(&self, form: &str) {
        self.announce(Event::Export(form));
    }

    fn announce(&self, event: Event<'_>) {
        for listener in [&self.hosts, &self.shows] {
            let listener = listener.borrow().clone();
            if let Some(listener) = listener {
                listener(event);
            }
        }
    }

    /// Notices about a passing event go away with the next change; those about a lasting state stay.
    fn forget_passing_notice(&self) {
        let mut notice = self.notice.borrow_mut();
        if notice.as_ref().is_some_and(Notice::is_passing) {
            *notice = None;
        }
    }
}

#[cfg(test)]
pub(crate) mod tests;
