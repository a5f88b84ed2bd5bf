//! Clocks in other time zones, by the browser's `Intl`; `www/rest.js` asks it.

use wasm_bindgen::JsValue;

use super::dynamic::call;
use crate::app::zones::Zones;
use crate::core::compose::When;
use crate::later;

/// See the module.
pub(crate) struct BrowserZones<'a> {
    /// The language in which times are said.
    pub(crate) tag: &'a str,
}

impl Zones for BrowserZones<'_> {
    fn there(&self, when: When, zone: &str) -> Option<When> {
        When::parse(&ask("clockThere", &[zone, &when.to_string()])?)
    }

    fn here(&self, when: When, zone: &str) -> Option<When> {
        When::parse(&ask("clockHere", &[zone, &when.to_string()])?)
    }

    fn say(&self, when: When, zone: &str) -> Option<String> {
        ask("sayThere", &[self.tag, zone, &when.to_string()])
    }
}

/// The names of all zones that the browser knows; none where it does not tell.
pub(crate) fn names() -> Vec<String> {
    let names = ask("zones", &[]).unwrap_or_default();
    names.lines().map(str::to_owned).collect()
}

/// The name of the reader's own zone.
pub(crate) fn own() -> String {
    ask("ownZone", &[]).unwrap_or_else(|| "UTC".to_owned())
}

/// None where the script throws: there is no such zone, or no such time.
fn ask(function: &str, args: &[&str]) -> Option<String> {
    let mut texts = Vec::new();
    for arg in args {
        texts.push(JsValue::from_str(arg));
    }
    call(&later::script(), function, &texts)?.as_string()
}
