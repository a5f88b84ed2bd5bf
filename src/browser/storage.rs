//! Drafts in the browser's local storage.

use wasm_bindgen::JsCast as _;
use web_sys::DomException;

use crate::app::saving::{Storage, StorageError};

/// `localStorage`, looked up each time: a page may lose the right to it while it is open.
#[derive(Debug)]
pub(crate) struct LocalStorage;

impl LocalStorage {
    fn open() -> Result<web_sys::Storage, StorageError> {
        // Frames with an opaque origin throw on the mere look at it.
        let window = web_sys::window().ok_or(StorageError::Unavailable)?;
        window
            .local_storage()
            .ok()
            .flatten()
            .ok_or(StorageError::Unavailable)
    }
}

impl Storage for LocalStorage {
    fn load(&self, key: &str) -> Result<Option<String>, StorageError> {
        Self::open()?
            .get_item(key)
            .map_err(|_| StorageError::Unavailable)
    }

    fn save(&self, key: &str, text: &str) -> Result<(), StorageError> {
        Self::open()?.set_item(key, text).map_err(|error| {
            let quota = error
                .dyn_ref::<DomException>()
                .is_some_and(|error| error.name() == "QuotaExceededError");
            if quota {
                StorageError::Full
            } else {
                StorageError::Unavailable
            }
        })
    }
}
