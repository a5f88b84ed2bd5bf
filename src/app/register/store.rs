//! One register with its history and its place in storage. Elements that keep one document share one register.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use super::Notice;
use crate::app::saving::{Storage, StorageError, put_aside};
use crate::app::steps::Steps;
use crate::core::register::{ReadError, Register, json, read_json};

/// Steps that can be undone.
const MAX_STEPS: usize = 100;

/// Where the register of a document is kept that is kept under a key.
pub fn storage_key(document: &str) -> String {
    [document, ".register"].concat()
}

/// What a change was made to: changes of one field in a row are one step of undo.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// The decision.
    pub id: String,
    /// The field.
    pub field: String,
}

/// Told of every change.
pub type Listener = Rc<dyn Fn()>;

/// See the module.
pub struct RegisterStore {
    steps: RefCell<Steps<Rc<Register>, MAX_STEPS>>,
    last: RefCell<Option<Step>>,
    storage: Rc<dyn Storage>,
    /// Where it is kept; none where nothing may be kept, or a later version's register must not be touched.
    key: RefCell<Option<String>>,
    /// What storage is known to hold, as text and as a register.
    stored: RefCell<(String, Rc<Register>)>,
    unsaved: Cell<bool>,
    notice: Cell<Option<Notice>>,
    listeners: RefCell<Vec<(u32, Listener)>>,
    next: Cell<u32>,
}

impl RegisterStore {
    /// Opens the register under a key, or an empty one.
    pub fn open(storage: Rc<dyn Storage>, key: Option<String>) -> Self {
        let store = Self {
            steps: RefCell::default(),
            last: RefCell::default(),
            storage,
            key: RefCell::new(key),
            stored: RefCell::default(),
            unsaved: Cell::new(false),
            notice: Cell::new(None),
            listeners: RefCell::default(),
            next: Cell::new(0),
        };
        store.load();
        store
    }

    fn load(&self) {
        let Some(key) = self.key() else { return };
        let text = match self.storage.load(&key) {
            Ok(Some(text)) => text,
            Ok(None) => return,
            Err(error) => return self.notice.set(Some(Notice::NotSaved(error))),
        };
        match read_json(&text) {
            Ok(register) => {
                let register = Rc::new(register);
                self.steps.borrow_mut().replace(Rc::clone(&register));
                *self.stored.borrow_mut() = (text, register);
            }
            Err(ReadError::FromTheFuture) => self.leave_alone(),
            Err(_) => {
                put_aside(&*self.storage, &key, &text);
                *self.stored.borrow_mut() = (text, Rc::default());
                self.notice.set(Some(Notice::Unreadable));
            }
        }
    }

    /// Keeps nothing any more: what is stored is of a later version.
    fn leave_alone(&self) {
        *self.key.borrow_mut() = None;
        self.notice.set(Some(Notice::FromTheFuture));
    }

    /// Where it is kept, if it is.
    pub fn key(&self) -> Option<String> {
        self.key.borrow().clone()
    }

    /// The register.
    pub fn register(&self) -> Rc<Register> {
        Rc::clone(self.steps.borrow().now())
    }

    /// What the reader must be told.
    pub fn notice(&self) -> Option<Notice> {
        self.notice.get()
    }

    /// Tells the reader something.
    pub fn tell(&self, notice: Option<Notice>) {
        self.notice.set(notice);
        self.announce();
    }

    /// Changes the register; gives what the change gives.
    pub fn change<T>(&self, step: Option<Step>, change: impl FnOnce(&mut Register) -> T) -> T {
        let mut next = (*self.register()).clone();
        let given = change(&mut next);
        if next == *self.register() {
            return given;
        }
        let next = Rc::new(next);
        if step.is_some() && *self.last.borrow() == step && self.can_undo() {
            self.steps.borrow_mut().join(next);
        } else {
            self.steps.borrow_mut().step(next);
        }
        *self.last.borrow_mut() = step;
        self.changed();
        given
    }

    /// The register as the host page sees it.
    pub fn value(&self) -> String {
        json(&self.register())
    }

    /// Puts the host page's register in place of this one; can be undone.
    ///
    /// # Errors
    /// [`ReadError`] says why it cannot be read; nothing changes then.
    pub fn set_value(&self, text: &str) -> Result<(), ReadError> {
        let register = read_json(text)?;
        self.change(None, |present| *present = register);
        Ok(())
    }

    /// The register is another one.
    fn changed(&self) {
        self.unsaved.set(true);
        if self.notice().is_some_and(Notice::is_passing) {
            self.notice.set(None);
        }
        self.announce();
    }

    /// Ends the current step of undo: a field was left.
    pub fn end_step(&self) {
        *self.last.borrow_mut() = None;
    }

    /// Whether there is something to undo.
    pub fn can_undo(&self) -> bool {
        self.steps.borrow().can_undo()
    }

    /// Whether there is something to redo.
    pub fn can_redo(&self) -> bool {
        self.steps.borrow().can_redo()
    }

    /// Takes back the last step.
    pub fn undo(&self) {
        let undone = self.steps.borrow_mut().undo();
        if undone {
            self.end_step();
            self.changed();
        }
    }

    /// Does the last undone step again.
    pub fn redo(&self) {
        let redone = self.steps.borrow_mut().redo();
        if redone {
            self.end_step();
            self.changed();
        }
    }

    /// Calls `listener` after every change, until [`Self::forget`] with the number given.
    pub fn listen(&self, listener: Listener) -> u32 {
        let number = self.next.get();
        self.next.set(number.wrapping_add(1));
        self.listeners.borrow_mut().push((number, listener));
        number
    }

    /// Calls a listener no longer.
    pub fn forget(&self, number: u32) {
        self.listeners
            .borrow_mut()
            .retain(|(known, _)| *known != number);
    }

    fn announce(&self) {
        let listeners = self.listeners.borrow().clone();
        for (_, listener) in listeners {
            listener();
        }
    }

    /// Whether something was changed since it was last saved.
    pub fn is_unsaved(&self) -> bool {
        self.unsaved.get()
    }

    /// Saves the register if it was changed; says whether something was written. What another tab saved meanwhile is
    /// taken in first. A failure is told once and tried again with the next change.
    pub fn save(&self) -> bool {
        let Some(key) = self.key().filter(|_| self.is_unsaved()) else {
            return false;
        };
        if let Ok(Some(found)) = self.storage.load(&key) {
            self.changed_elsewhere(Some(&found));
        }
        if self.key().is_none() {
            return false;
        }
        let register = self.register();
        let text = json(&register);
        match self.storage.save(&key, &text) {
            Ok(()) => {
                *self.stored.borrow_mut() = (text, register);
                self.unsaved.set(false);
                if matches!(self.notice(), Some(Notice::NotSaved(_))) {
                    self.tell(None);
                }
                true
            }
            Err(error) => {
                self.not_saved(error);
                false
            }
        }
    }

    fn not_saved(&self, error: StorageError) {
        let told = Some(Notice::NotSaved(error));
        if self.notice() != told {
            self.tell(told);
        }
    }

    /// Storage changed under our key in another tab (`None`: it was removed there). What was changed here since it was
    /// last the same stays.
    pub fn changed_elsewhere(&self, text: Option<&str>) {
        let Some(text) = text else {
            return self.unsaved.set(true);
        };
        if self.stored.borrow().0 == text {
            return;
        }
        let theirs = match read_json(text) {
            Ok(theirs) => Rc::new(theirs),
            Err(ReadError::FromTheFuture) => {
                self.leave_alone();
                return self.announce();
            }
            Err(_) => return,
        };
        let (mine, base) = (self.register(), Rc::clone(&self.stored.borrow().1));
        let both = Register::together(&base, &mine, &theirs);
        let unsaved = both != *theirs;
        *self.stored.borrow_mut() = (text.to_owned(), theirs);
        if both != *mine {
            self.steps.borrow_mut().step(Rc::new(both));
            self.end_step();
            self.changed();
            self.tell(Some(Notice::Elsewhere));
        }
        self.unsaved.set(unsaved);
    }
}
