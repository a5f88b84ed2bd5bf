//! A link that holds the document.

use super::context::Ctx;
use crate::app::document::Document;
use crate::app::sharing::{self, ShareError};
use crate::app::store::Notice;
use crate::browser::clipboard::{self, Clip};
use crate::browser::deflate;

/// Makes the link and copies it.
pub(crate) fn share(ctx: &Ctx) {
    let store = ctx.store.clone();
    wasm_bindgen_futures::spawn_local(async move {
        match link(&store.document()).await {
            Ok(link) => {
                let copied = clipboard::copy(Clip {
                    plain: link.clone(),
                    html: None,
                })
                .await;
                store.exported("link");
                store.tell(Notice::LinkReady { link, copied });
            }
            Err(error) => store.tell(Notice::BadLink(error)),
        }
    });
}

/// This page's address with the document as its fragment.
async fn link(document: &Document) -> Result<String, ShareError> {
    let address = web_sys::window()
        .and_then(|window| window.location().href().ok())
        .unwrap_or_default();
    let page = sharing::page_of(&address)?;
    let json = sharing::to_deflate(document)?;
    let fragment = sharing::seal(&deflate::deflate(json.as_bytes()).await?)?;
    Ok([page, "#", &fragment].concat())
}
