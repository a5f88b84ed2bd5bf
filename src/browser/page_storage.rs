//! What outlives a crash, but not the page: for elements that may keep nothing.

use super::dynamic::call;
use crate::app::saving::{Storage, StorageError};
use crate::later::script;

/// See the module; `www/rest.js` keeps it.
pub(crate) struct PageStorage;

impl Storage for PageStorage {
    fn load(&self, key: &str) -> Result<Option<String>, StorageError> {
        let kept = call(&script(), "load", &[key.into()]);
        Ok(kept.and_then(|kept| kept.as_string()))
    }

    fn save(&self, key: &str, text: &str) -> Result<(), StorageError> {
        call(&script(), "keep", &[key.into(), text.into()]);
        Ok(())
    }
}
