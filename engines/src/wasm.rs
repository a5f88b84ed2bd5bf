//! What `www/engines/index.js` calls. Each answer is `{"out": …}`, or `{"wrong": {"path": …, "what": …, "message": …}}`.

use std::rc::Rc;

use wasm_bindgen::prelude::*;
use worth_a_meeting::app::words::{
    Intl, LANGUAGES, MoneyStyle, NumberStyle, Plural, WhenStyle, Words, later,
};
use worth_a_meeting::core::compose::When;
use worth_a_meeting::core::quantity::Separators;

use crate::Wrong;
use crate::out::Out;

#[wasm_bindgen]
extern "C" {
    /// How one language writes numbers and times; `www/engines/formats.js` asks `Intl`.
    pub type Formats;

    #[wasm_bindgen(method, catch)]
    fn number(this: &Formats, value: f64, style: &str) -> Result<String, JsValue>;

    #[wasm_bindgen(method, catch)]
    fn money(this: &Formats, amount: f64, currency: &str, digits: u8) -> Result<String, JsValue>;

    #[wasm_bindgen(method, catch)]
    fn when(this: &Formats, when: &str, style: &str) -> Result<String, JsValue>;

    #[wasm_bindgen(method, catch)]
    fn plural(this: &Formats, count: u32) -> Result<String, JsValue>;
}

impl Intl for Formats {
    fn number(&self, value: f64, style: NumberStyle) -> String {
        let style = match style {
            NumberStyle::Whole => "whole",
            NumberStyle::Decimal | NumberStyle::Edit => "decimal",
            NumberStyle::Percent => "percent",
            NumberStyle::Tenths => "tenths",
        };
        Formats::number(self, value, style).unwrap_or_default()
    }

    fn money(&self, amount: f64, currency: &str, style: MoneyStyle) -> String {
        let digits = if style == MoneyStyle::Whole { 0 } else { 2 };
        Formats::money(self, amount, currency, digits).unwrap_or_default()
    }

    fn when(&self, when: When, style: WhenStyle) -> String {
        let style = match style {
            WhenStyle::Day => "day",
            _ => "full",
        };
        Formats::when(self, &when.to_string(), style).unwrap_or_default()
    }

    fn plural(&self, count: u32) -> Plural {
        Plural::of(&Formats::plural(self, count).unwrap_or_default())
    }

    fn separators(&self) -> Separators {
        Separators {
            decimal: '.',
            group: ',',
        }
    }
}

/// Brings what English says in the parts of the widget that come later there.
#[wasm_bindgen]
pub fn begin() {
    for part in [&later::REST, &later::ROI] {
        Words::learn_later(part);
    }
}

/// The languages that there are files for, besides English.
#[wasm_bindgen]
#[must_use]
pub fn languages() -> Vec<String> {
    let others = LANGUAGES.iter().filter(|tag| **tag != "en");
    others.map(|tag| (*tag).to_owned()).collect()
}

/// Learns a language from its file; says whether it is one for these engines.
#[wasm_bindgen]
#[must_use]
pub fn learn(tag: &str, file: String) -> bool {
    Words::learn(tag, file)
}

/// See [`crate::decide`].
#[wasm_bindgen]
#[must_use]
pub fn decide(request: &str, formats: Formats) -> String {
    answer(crate::decide(request, Rc::new(formats)))
}

/// See [`crate::meeting_cost`].
#[wasm_bindgen(js_name = meetingCost)]
#[must_use]
pub fn meeting_cost(request: &str, formats: Formats) -> String {
    answer(crate::meeting_cost(request, Rc::new(formats)))
}

/// See [`crate::roi`].
#[wasm_bindgen]
#[must_use]
pub fn roi(request: &str, formats: Formats) -> String {
    answer(crate::roi(request, Rc::new(formats)))
}

/// See [`crate::render_update`].
#[wasm_bindgen(js_name = renderUpdate)]
#[must_use]
pub fn render_update(request: &str, formats: Formats) -> String {
    answer(crate::render_update(request, Rc::new(formats)))
}

/// See [`crate::audit_question`].
#[wasm_bindgen(js_name = auditQuestion)]
#[must_use]
pub fn audit_question(request: &str, formats: Formats) -> String {
    answer(crate::audit_question(request, Rc::new(formats)))
}

/// See [`crate::audit_found`].
#[wasm_bindgen(js_name = auditFound)]
#[must_use]
pub fn audit_found(
    request: &str,
    question: &str,
    opened: &str,
    answered: &str,
    formats: Formats,
) -> String {
    let intl = Rc::new(formats);
    answer(crate::audit_found(
        request, question, opened, answered, intl,
    ))
}

fn answer(result: Result<String, Wrong>) -> String {
    match result {
        Ok(out) => ["{\"out\":", &out, "}"].concat(),
        Err(wrong) => Out::write(|out| {
            out.object("wrong", |out| {
                out.text("path", &wrong.path);
                out.text("what", &wrong.what);
                out.text("message", &wrong.to_string());
            });
        }),
    }
}
