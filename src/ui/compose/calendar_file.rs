//! A calendar file on its way: saved, or copied where saving may be forbidden, and how that went.

use yew::prelude::*;

use crate::app::words::{Key, key};
use crate::browser::clipboard::{Clip, copy as copied};
use crate::browser::download;
use crate::ui::context::Ctx;

/// How the file is called on its way: RFC 5545, 8.1.
const KIND: &str = "text/calendar;charset=utf-8";

/// Saves it; what to say of it. `doubtful` is whether saving may be forbidden without a word.
pub(super) fn save(ctx: &Ctx, name: &str, text: &str, doubtful: bool) -> Key {
    if !download::save(name, KIND, text) {
        return key::BOOK_FAILED;
    }
    ctx.store.exported("ics");
    if doubtful {
        key::BOOK_ASKED
    } else {
        key::BOOKED
    }
}

/// Copies it, and says how that went.
pub(super) fn copy(ctx: &Ctx, text: String, outcome: &UseStateHandle<Option<Key>>) {
    let (ctx, outcome) = (ctx.clone(), outcome.clone());
    wasm_bindgen_futures::spawn_local(async move {
        let clip = Clip {
            plain: text,
            html: None,
        };
        let said = if copied(clip).await {
            ctx.store.exported("ics");
            key::BOOK_COPIED
        } else {
            key::BOOK_FAILED
        };
        outcome.set(Some(said));
    });
}
