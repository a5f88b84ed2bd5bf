//! Keeping the document across reloads: what storage must do, and how a draft is opened from it.

use super::document::{CodecError, Document, from_json};

/// Where drafts are kept. `browser::storage` is the real one, [`MemoryStorage`] its double; both keep the same
/// contract: what was saved is loaded again, and a failed save leaves what was there.
pub trait Storage {
    /// The text under a key.
    ///
    /// # Errors
    /// [`StorageError::Unavailable`] where the page may not store anything.
    fn load(&self, key: &str) -> Result<Option<String>, StorageError>;

    /// Puts a text under a key.
    ///
    /// # Errors
    /// [`StorageError`] says why it was not kept.
    fn save(&self, key: &str, text: &str) -> Result<(), StorageError>;
}

/// Why a draft is not kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StorageError {
    /// The page may not store anything: a sandboxed frame, blocked cookies.
    Unavailable,
    /// There is no room left.
    Full,
}

/// The places where drafts that could not be read are put aside, behind their key. `www/runtime.js` has the same list.
pub const ASIDE: [&str; 4] = [
    ".unreadable",
    ".unreadable-2",
    ".unreadable-3",
    ".unreadable-4",
];

/// What was found in storage.
#[derive(Clone, Debug, PartialEq)]
pub enum Found {
    /// No draft.
    Nothing,
    /// A draft.
    Draft(Box<Document>),
    /// A draft of a later version of the widget: it is left alone.
    FromTheFuture,
    /// A draft that could not be read; it was put [`ASIDE`] if there was room.
    Unreadable,
    /// Storage cannot be used.
    Unavailable,
}

/// Looks for a draft.
pub fn find(storage: &dyn Storage, key: &str) -> Found {
    let text = match storage.load(key) {
        Ok(Some(text)) => text,
        Ok(None) => return Found::Nothing,
        Err(_) => return Found::Unavailable,
    };
    match from_json(&text) {
        Ok(document) => Found::Draft(Box::new(document)),
        Err(CodecError::FromTheFuture(_)) => Found::FromTheFuture,
        Err(CodecError::TooLarge | CodecError::Malformed { .. }) => {
            put_aside(storage, key, &text);
            Found::Unreadable
        }
    }
}

/// Keeps a draft from being overwritten by the next one: in the first place that is free or holds it already. When all
/// are taken, the last one makes room. Without room for a copy the draft still stays under its own key until something
/// is typed.
pub(super) fn put_aside(storage: &dyn Storage, key: &str, text: &str) {
    let places = ASIDE.map(|behind| [key, behind].concat());
    let is_free = |place: &&String| match storage.load(place) {
        Ok(Some(there)) => there == text,
        _ => true,
    };
    let place = places.iter().find(is_free).unwrap_or(&places[3]);
    let _ = storage.save(place, text);
}

/// Storage in memory, with a limit, for tests and for pages without storage.
#[derive(Debug)]
pub struct MemoryStorage {
    texts: std::cell::RefCell<std::collections::BTreeMap<String, String>>,
    limit: usize,
}

impl MemoryStorage {
    /// Room for this many bytes in each text; 0 means that storage is not to be had at all.
    pub fn new(limit: usize) -> Self {
        Self {
            texts: std::cell::RefCell::default(),
            limit,
        }
    }
}

impl Storage for MemoryStorage {
    fn load(&self, key: &str) -> Result<Option<String>, StorageError> {
        if self.limit == 0 {
            return Err(StorageError::Unavailable);
        }
        Ok(self.texts.borrow().get(key).cloned())
    }

    fn save(&self, key: &str, text: &str) -> Result<(), StorageError> {
        match self.limit {
            0 => Err(StorageError::Unavailable),
            limit if text.len() > limit => Err(StorageError::Full),
            _ => {
                self.texts
                    .borrow_mut()
                    .insert(key.to_owned(), text.to_owned());
                Ok(())
            }
        }
    }
}

#[cfg(test)]
mod tests;
