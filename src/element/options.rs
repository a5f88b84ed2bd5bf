//! The attributes of the element, read into types. What cannot be read counts as not set.

use std::rc::Rc;

use web_sys::Element;

use crate::app::document::{View, is_currency};
use crate::app::words::Words;
use crate::browser::intl::BrowserIntl;

/// How the page wants the widget.
#[derive(Clone, PartialEq)]
pub(crate) struct Options {
    /// `view`: the only view to show; without it all of them, with a navigation.
    pub(crate) view: Option<View>,
    /// `currency`: an ISO 4217 code.
    pub(crate) currency: Option<String>,
    /// `readonly`: nothing can be changed.
    pub(crate) readonly: bool,
    /// `locale`, the closest `lang`, or the browser's language.
    pub(crate) words: Words,
    /// The tag of that language, as the page writes it.
    pub(crate) tag: String,
}

impl Options {
    /// Reads the attributes; keeps the words of `before` where the language is the same, since formatters are dear.
    pub(crate) fn read(element: &Element, before: Option<&Self>) -> Self {
        let attribute = |name: &str| {
            element
                .get_attribute(name)
                .filter(|value| !value.is_empty())
        };
        let tag = attribute("locale")
            .or_else(|| {
                element
                    .closest("[lang]")
                    .ok()
                    .flatten()
                    .and_then(|near| near.get_attribute("lang"))
            })
            .filter(|tag| !tag.is_empty())
            .or_else(|| web_sys::window().and_then(|window| window.navigator().language()))
            .unwrap_or_default();
        let is_same = |before: &&Self| before.tag == tag && before.words.is_best_for(&tag);
        let words = before.filter(is_same).map_or_else(
            || Words::new(&tag, Rc::new(BrowserIntl::new(Words::formatting_tag(&tag)))),
            |before| before.words.clone(),
        );
        Self {
            view: attribute("view").and_then(|id| View::of(&id)),
            currency: attribute("currency")
                .map(|code| code.to_ascii_uppercase())
                .filter(|code| is_currency(code)),
            readonly: element.has_attribute("readonly"),
            words,
            tag,
        }
    }
}
