//! A document that came in the page's address.

use std::rc::Rc;

use crate::app::sharing::{self, MAX_INFLATED};
use crate::app::store::{Notice, Store};
use crate::browser::deflate;

/// Opens the document in an address, if there is one.
pub(crate) fn open(store: Rc<Store>, address: &str) {
    match sharing::unseal(address) {
        Ok(None) => {}
        Err(error) => store.tell(Notice::BadLink(error)),
        Ok(Some(deflated)) => wasm_bindgen_futures::spawn_local(async move {
            let inflated = deflate::inflate(&deflated, MAX_INFLATED).await;
            match inflated.and_then(|inflated| sharing::open(&inflated)) {
                Ok(document) => store.open_link(document),
                Err(error) => store.tell(Notice::BadLink(error)),
            }
        }),
    }
}
