//! Numbers, money and dates by the browser's `Intl`, whose formatters are kept: making one costs far more than
//! using it.

use std::cell::{OnceCell, RefCell};

use js_sys::Intl as JsIntl;
use js_sys::{Array, Function, Object, Reflect};
use wasm_bindgen::prelude::*;

use super::clock;
use crate::app::words::{Intl, MoneyStyle, NumberStyle, Plural, WhenStyle};
use crate::core::compose::When;
use crate::core::quantity::Separators;

#[wasm_bindgen]
extern "C" {
    /// Throws for what is no language tag, such as `en_US`, which hosts write all the same.
    #[wasm_bindgen(js_namespace = Intl, js_name = getCanonicalLocales, catch)]
    fn canonical_locales(tag: &str) -> Result<Array, JsValue>;
}

/// Formatters kept at once; a page uses a handful, and currencies come from documents.
const MAX_KEPT: usize = 16;

/// One language's formatters. Each is made when it is first needed: the first one for dates takes the browser longer
/// than everything else that the first view does.
pub(crate) struct BrowserIntl {
    locales: Array,
    kept: RefCell<Vec<(String, Function)>>,
    plural: OnceCell<JsIntl::PluralRules>,
    separators: OnceCell<Separators>,
}

impl BrowserIntl {
    /// Formatters for a language tag; one that the browser does not know falls back to its own default.
    pub(crate) fn new(tag: &str) -> Self {
        let known = !tag.is_empty() && canonical_locales(tag).is_ok();
        let locales = if known {
            Array::of1(&JsValue::from_str(tag))
        } else {
            Array::new()
        };
        Self {
            locales,
            kept: RefCell::default(),
            plural: OnceCell::new(),
            separators: OnceCell::new(),
        }
    }

    /// The formatter kept under this name.
    fn kept(&self, name: &str) -> Option<Function> {
        let kept = self.kept.borrow();
        let found = kept.iter().find(|(known, _)| known == name);
        found.map(|(_, format)| format.clone())
    }

    /// Makes a formatter and keeps it under a name.
    fn keep(&self, name: &str, options: &[(&str, JsValue)], make: Maker) -> Function {
        let bag = Object::new();
        for (option, value) in options {
            let _ = Reflect::set(&bag, &JsValue::from_str(option), value);
        }
        let format = make(&self.locales, &bag);
        let mut kept = self.kept.borrow_mut();
        if kept.len() == MAX_KEPT {
            kept.remove(0);
        }
        kept.push((name.to_owned(), format.clone()));
        format
    }

    /// What the language puts into 12345.6, apart from digits.
    fn find_separators(&self) -> Separators {
        let grouped = self.keep("probe", &[("useGrouping", true.into())], number_format);
        let text = call(&grouped, &JsValue::from_f64(1_234_567.5));
        let mut marks = text.chars().filter(|c| !c.is_numeric());
        let group = marks.next().unwrap_or(',');
        let decimal = marks.next_back().unwrap_or('.');
        Separators { decimal, group }
    }
}

/// Makes a formatter of one kind.
type Maker = fn(&Array, &Object) -> Function;

fn number_format(locales: &Array, options: &Object) -> Function {
    JsIntl::NumberFormat::new(locales, options).format()
}

fn date_format(locales: &Array, options: &Object) -> Function {
    JsIntl::DateTimeFormat::new(locales, options).format()
}

fn call(format: &Function, value: &JsValue) -> String {
    format
        .call1(&JsValue::UNDEFINED, value)
        .ok()
        .and_then(|text| text.as_string())
        .unwrap_or_default()
}

impl Intl for BrowserIntl {
    fn number(&self, value: f64, style: NumberStyle) -> String {
        let (name, option, digits) = match style {
            NumberStyle::Whole => ("whole", ("style", JsValue::from("decimal")), 0),
            NumberStyle::Decimal => ("decimal", ("style", JsValue::from("decimal")), 2),
            NumberStyle::Percent => ("percent", ("style", JsValue::from("percent")), 0),
            NumberStyle::Tenths => ("tenths", ("style", JsValue::from("percent")), 1),
            NumberStyle::Edit => ("edit", ("useGrouping", JsValue::FALSE), 12),
        };
        let format = self.kept(name).unwrap_or_else(|| {
            let options = [option, ("maximumFractionDigits", digits.into())];
            self.keep(name, &options, number_format)
        });
        call(&format, &JsValue::from_f64(value))
    }

    fn money(&self, amount: f64, currency: &str, style: MoneyStyle) -> String {
        let (mark, digits) = if style == MoneyStyle::Whole {
            ("0", 0)
        } else {
            ("2", 2)
        };
        let name = [currency, mark].concat();
        let format = self.kept(&name).unwrap_or_else(|| {
            let options = [
                ("style", "currency".into()),
                ("currency", currency.into()),
                ("minimumFractionDigits", digits.into()),
                ("maximumFractionDigits", digits.into()),
            ];
            self.keep(&name, &options, number_format)
        });
        call(&format, &JsValue::from_f64(amount))
    }

    fn when(&self, when: When, style: WhenStyle) -> String {
        let (name, words) = match style {
            WhenStyle::Short => ("short", "short"),
            WhenStyle::Zoned => ("zoned", "short"),
            WhenStyle::Full => ("full", "long"),
            WhenStyle::Day => ("day", ""),
        };
        let format = self.kept(name).unwrap_or_else(|| {
            if style == WhenStyle::Day {
                let medium = [("dateStyle", "medium".into())];
                return self.keep(name, &medium, date_format);
            }
            let mut options = vec![
                ("weekday", words.into()),
                ("day", "numeric".into()),
                ("month", words.into()),
                ("hour", "numeric".into()),
                ("minute", "2-digit".into()),
            ];
            if style == WhenStyle::Full {
                options.push(("year", "numeric".into()));
            }
            if style != WhenStyle::Short {
                options.push(("timeZoneName", "short".into()));
            }
            self.keep(name, &options, date_format)
        });
        call(&format, clock::date(when).unchecked_ref())
    }

    fn plural(&self, count: u32) -> Plural {
        let make = || JsIntl::PluralRules::new(&self.locales, &Object::new());
        let rules = self.plural.get_or_init(make);
        Plural::of(
            &rules
                .select(f64::from(count))
                .as_string()
                .unwrap_or_default(),
        )
    }

    fn separators(&self) -> Separators {
        *self.separators.get_or_init(|| self.find_separators())
    }
}
