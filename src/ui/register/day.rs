//! Days as the reader's language writes them.

use std::cell::RefCell;

use chrono::NaiveDate;
use js_sys::Intl::DateTimeFormat;
use js_sys::{Array, Function, Object, Reflect};
use wasm_bindgen::{JsCast as _, JsValue};
use yew::AttrValue;

use crate::app::register::new_id;
use crate::browser::clock;
use crate::browser::dynamic::call;
use crate::core::compose::When;
use crate::core::day::day;
use crate::later::script;
use crate::ui::context::Ctx;

thread_local! {
    /// The formatter of the last language: making one takes far longer than using it.
    static FORMAT: RefCell<Option<(String, Function)>> = const { RefCell::new(None) };
}

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
    let lang = ctx.options.words.lang();
    let date_of = clock::date(When { date, minutes: 0 });
    let format = FORMAT.with_borrow_mut(|kept| match kept {
        Some((known, format)) if *known == *lang => format.clone(),
        _ => {
            let options = Object::new();
            let _ = Reflect::set(&options, &"dateStyle".into(), &"medium".into());
            let locales = Array::of1(&JsValue::from_str(lang));
            let format = DateTimeFormat::new(&locales, &options).format();
            *kept = Some((lang.to_owned(), format.clone()));
            format
        }
    });
    let text = format.call1(&JsValue::UNDEFINED, date_of.unchecked_ref());
    let text = text.ok().and_then(|text| text.as_string());
    text.unwrap_or_else(|| day(date)).into()
}
