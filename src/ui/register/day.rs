//! Days as the reader's language writes them.

use chrono::NaiveDate;
use yew::AttrValue;

use crate::app::register::new_id;
use crate::browser::clock;
use crate::browser::dynamic::call;
use crate::later::script;
use crate::ui::context::Ctx;

/// An id that is nobody else's.
pub(super) fn fresh_id() -> String {
    let drawn = call(&script(), "drawn", &[]).and_then(|drawn| drawn.as_string());
    new_id(today(), drawn.as_deref().unwrap_or_default())
}

/// Today, as the reader's clock has it.
pub(super) fn today() -> NaiveDate {
    clock::now().date
}

/// A day in words.
pub(super) fn said(ctx: &Ctx, date: NaiveDate) -> AttrValue {
    ctx.options.words.day(date).into()
}
