//! What the page shows of an organisation: its words, and whose policy it is.

use super::File;
use crate::core::policy::{Accent, Handbook};

impl File<'_> {
    /// Messages by their languages: the paths of one language stand together.
    pub(super) fn wording(&mut self) {
        let edits = self.edits;
        self.json.name("wording");
        self.json.open_object();
        let mut opened = None;
        for (path, text) in edits.within("wording") {
            let parts: Vec<&str> = path.split('.').collect();
            let [_, language, id] = *parts.as_slice() else {
                continue;
            };
            if opened != Some(language) {
                if opened.is_some() {
                    self.json.close_object();
                }
                opened = Some(language);
                self.json.name(language);
                self.json.open_object();
            }
            self.json.name(id);
            self.json.string(text.trim());
        }
        if opened.is_some() {
            self.json.close_object();
        }
        self.json.close_object();
    }

    pub(super) fn branding(&mut self) {
        let branding = &self.base.branding;
        let (accent, handbook) = (branding.accent.as_ref(), branding.handbook.as_ref());
        let light = accent.map(|Accent { light, .. }| light.as_str());
        let dark = accent.and_then(|Accent { dark, .. }| dark.as_ref());
        let url = handbook.map(|Handbook { url, .. }| url.as_str());
        let label = handbook.map(|Handbook { label, .. }| label.as_str());
        self.json.name("branding");
        self.json.open_object();
        self.text("branding", "organisation");
        let dark = dark.map(|dark| dark.as_str());
        self.both("accent", [("light", light), ("dark", dark)]);
        self.both("handbook", [("url", url), ("label", label)]);
        self.json.close_object();
    }

    /// A part of the branding with two texts of which at least one was typed; the other one is as in the base.
    fn both(&mut self, name: &str, fields: [(&str, Option<&str>); 2]) {
        let outer = ["branding.", name].concat();
        if self.edits.is_edited(&outer) {
            self.json.name(name);
            self.json.open_object();
            for (name, base) in fields {
                let typed = self.edits.get(&[&outer, ".", name].concat());
                if let Some(text) = typed.map(str::trim).or(base) {
                    self.json.name(name);
                    self.json.string(text);
                }
            }
            self.json.close_object();
        }
    }
}
