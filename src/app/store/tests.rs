//! One document and its keeping: drafts, tabs, links, notices.
#![allow(clippy::unwrap_used)]

mod drafts;
mod events;
mod moving;
pub(crate) mod notices;
mod tabs;

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use super::*;
use crate::app::document::{CostEdit, View};
use crate::app::saving::MemoryStorage;

const KEY: &str = "wam";

/// A draft of a later version.
const LATER: &str = r#"{"version":2,"document":{}}"#;

/// Storage that counts what is saved and can run out of room.
struct Disk {
    texts: MemoryStorage,
    full: Cell<bool>,
    saves: Cell<u32>,
}

impl Storage for Disk {
    fn load(&self, key: &str) -> Result<Option<String>, StorageError> {
        self.texts.load(key)
    }

    fn save(&self, key: &str, text: &str) -> Result<(), StorageError> {
        self.saves.set(self.saves.get() + 1);
        if self.full.get() {
            return Err(StorageError::Full);
        }
        self.texts.save(key, text)
    }
}

impl Disk {
    fn empty() -> Rc<Self> {
        Self::of_size(1 << 20)
    }

    fn of_size(limit: usize) -> Rc<Self> {
        Rc::new(Self {
            texts: MemoryStorage::new(limit),
            full: Cell::new(false),
            saves: Cell::new(0),
        })
    }

    fn holding(text: &str) -> Rc<Self> {
        let disk = Self::empty();
        disk.texts.save(KEY, text).unwrap();
        disk
    }

    fn text(&self, key: &str) -> Option<String> {
        self.texts.load(key).unwrap()
    }
}

fn open(disk: &Rc<Disk>) -> Store {
    Store::open(disk.clone(), Some(KEY.to_owned()))
}

fn fresh() -> Store {
    open(&Disk::empty())
}

fn name(topic: &str) -> Action {
    Action::Name(topic.to_owned())
}

fn named(topic: &str) -> Document {
    Document {
        topic: topic.to_owned(),
        ..Document::default()
    }
}

fn topic(store: &Store) -> String {
    store.document().topic.clone()
}

/// The id of the notice, or nothing.
fn notice(store: &Store) -> &'static str {
    let notice = store.snapshot().notice;
    notice.as_ref().map_or("", Notice::id)
}
