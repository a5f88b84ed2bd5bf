//! An organisation's own words in the place of the product's.

use std::cell::RefCell;
use std::rc::Rc;

use super::catalog::{Catalog, Key};
use super::{Words, pattern};
use crate::core::policy::Wording;

/// Whether a text can stand for a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OwnText {
    /// It can.
    Fits,
    /// There is no message of that name.
    Unnamed,
    /// It has variables that the message has not, or braces around something else.
    OtherVariables,
}

impl Words {
    /// Whether a text can stand for the message of that name, in any language.
    pub fn judge(name: &str, text: &str) -> OwnText {
        // All languages name the same variables; English is complete by now.
        let (key, english) = (Key::find(&[name]), Catalog::best(""));
        let original = key.and_then(|key| Some(english.as_ref()?.pattern(key)));
        match pattern::compile(text, original.unwrap_or_default()) {
            None => OwnText::OtherVariables,
            Some(_) if original.is_some() => OwnText::Fits,
            Some(_) => OwnText::Unnamed,
        }
    }
}

impl Words {
    /// What the product itself says in a language, where that is known by now.
    pub fn original(&self, language: &str, name: &str) -> Option<String> {
        let catalog = Catalog::best(language).filter(|catalog| catalog.tag == language);
        let words = Self {
            catalog: Some(catalog?),
            ..self.clone()
        };
        Key::find(&[name]).map(|key| words.say(key))
    }
}

/// The languages in which an organisation's own words have been put in, each made once.
#[derive(Debug, Default)]
pub struct OwnWording {
    made: RefCell<Vec<Rc<Catalog>>>,
}

impl OwnWording {
    /// The words with the own ones in their place.
    pub fn put_into(&self, words: &Words, wording: &Wording) -> Words {
        let catalog = words.catalog.as_ref().and_then(|catalog| {
            let own = wording.of(&catalog.tag);
            (!own.is_empty()).then(|| self.language(catalog, own))
        });
        Words {
            catalog: catalog.or_else(|| words.catalog.clone()),
            ..words.clone()
        }
    }

    fn language(&self, catalog: &Catalog, own: &[(String, String)]) -> Rc<Catalog> {
        let mut made = self.made.borrow_mut();
        if let Some(known) = made.iter().find(|known| known.tag == catalog.tag) {
            return Rc::clone(known);
        }
        let own = own.iter().map(|(name, text)| {
            let key = Key::find(&[name]);
            let original = key.map(|key| catalog.pattern(key)).unwrap_or_default();
            // What does not compile was refused when the policy was read.
            let text = pattern::compile(text, original).unwrap_or_default();
            (name.clone(), key, text)
        });
        let catalog = catalog.with_own(own.collect());
        made.push(Rc::clone(&catalog));
        catalog
    }
}
