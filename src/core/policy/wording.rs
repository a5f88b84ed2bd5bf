//! Reads the `wording` section: messages in the organisation's own words.
//!
//! Which messages and languages there are is not known here: `app::policy` checks the ids.

use super::limits;
use crate::core::json::{Kind, Measure, Node, Read};

/// What an organisation calls things, where that differs from the product's own words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wording {
    /// The languages that have words of their own, each once.
    pub languages: Vec<OwnWords>,
}

/// An organisation's own words in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnWords {
    /// The language's tag, as in `en`.
    pub language: String,
    /// Messages by id, each once; `{ $name }` stands for a variable of the message.
    pub messages: Vec<(String, String)>,
}

impl Wording {
    /// The product's own words everywhere.
    pub const NONE: Self = Self {
        languages: Vec::new(),
    };

    /// The own words in a language.
    pub fn of(&self, language: &str) -> &[(String, String)] {
        let of = |own: &&OwnWords| own.language == language;
        self.languages
            .iter()
            .find(of)
            .map_or(&[], |own| &own.messages)
    }

    /// Takes over what this section says; what it leaves out stays. A language without a message is as good as left
    /// out.
    pub(super) fn read(&mut self, node: &Node<'_>) -> Read<()> {
        for (language, node) in at_most(node, limits::LANGUAGES)? {
            if !is_tag(language) {
                return Err(node.expected("language"));
            }
            for (id, text) in at_most(&node, limits::MESSAGES)? {
                if !Node::is_id(id) {
                    return Err(text.error(Kind::Unknown));
                }
                let text = text.line(limits::MESSAGE)?;
                self.language(language).put(id, text);
            }
            if self.of(language).len() > limits::MESSAGES {
                return Err(node.out_of(Measure::Entries, 0..=limits::MESSAGES));
            }
        }
        if self.languages.len() > limits::LANGUAGES {
            return Err(node.out_of(Measure::Entries, 0..=limits::LANGUAGES));
        }
        Ok(())
    }

    /// The words in a language, none yet where it is new.
    fn language(&mut self, language: &str) -> &mut OwnWords {
        let of = |own: &OwnWords| own.language == language;
        let place = self.languages.iter().position(of).unwrap_or_else(|| {
            self.languages.push(OwnWords {
                language: language.to_owned(),
                messages: Vec::new(),
            });
            self.languages.len() - 1
        });
        &mut self.languages[place]
    }
}

impl OwnWords {
    fn put(&mut self, id: &str, text: String) {
        match self.messages.iter_mut().find(|(known, _)| known == id) {
            Some((_, known)) => *known = text,
            None => self.messages.push((id.to_owned(), text)),
        }
    }
}

/// The fields of an object that has so many at most.
fn at_most<'a>(node: &Node<'a>, most: usize) -> Read<Vec<(&'a str, Node<'a>)>> {
    let entries = node.entries()?;
    if entries.len() > most {
        return Err(node.out_of(Measure::Entries, 0..=most));
    }
    Ok(entries)
}

/// Letters, digits and hyphens, as in `en` or `pt-BR`.
fn is_tag(tag: &str) -> bool {
    let allowed = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
    (1..=limits::LANGUAGE).contains(&tag.len()) && tag.bytes().all(allowed)
}
