//! The compiled messages of a language, found by number or by name.

use std::borrow::Cow;
use std::cell::{OnceCell, RefCell};
use std::rc::Rc;

/// A message's number; [`key`] has one constant per message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Key(u16);

impl Key {
    /// The key whose name is these parts joined.
    pub fn find(parts: &[&str]) -> Option<Self> {
        let hash = parts
            .iter()
            .flat_map(|part| part.bytes())
            .fold(0x811c_9dc5_u32, |hash, byte| {
                (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
            });
        let number = HASHES.binary_search(&hash).ok()?;
        u16::try_from(number).ok().map(Self)
    }
}

/// One language's messages.
#[derive(Debug)]
pub(super) struct Catalog {
    pub(super) tag: String,
    messages: Messages,
    /// Of English: what comes with the rest of the widget.
    later: OnceCell<Messages>,
    /// Messages by names that are not among the keys: of an organisation's own rules.
    own: Vec<(String, String)>,
}

/// Messages in the order of the keys; those that are elsewhere are empty.
#[derive(Debug)]
struct Messages {
    text: Cow<'static, str>,
    /// Where each message ends; the stamp of the keys is the first.
    ends: Vec<u32>,
}

thread_local! {
    static KNOWN: RefCell<Vec<Rc<Catalog>>> = RefCell::new(Catalog::built_in());
}

impl Messages {
    /// Reads a language file; `None` if it was made for other keys.
    fn read(text: Cow<'static, str>) -> Option<Self> {
        let stamp = |text: &str| text.get(..8).map(str::to_owned);
        if stamp(&text) != stamp(REFERENCE.1) {
            return None;
        }
        Some(Self::of(text))
    }

    /// Messages after a stamp, each ended by a NUL.
    fn of(text: Cow<'static, str>) -> Self {
        let ends = text.bytes().enumerate().filter(|(_, byte)| *byte == 0);
        let ends = ends
            .map(|(at, _)| u32::try_from(at).unwrap_or(u32::MAX))
            .collect();
        Self { text, ends }
    }

    fn get(&self, key: Key) -> Option<&str> {
        let number = usize::from(key.0);
        let start = *self.ends.get(number)? as usize + 1;
        let end = *self.ends.get(number + 1)? as usize;
        self.text.get(start..end).filter(|text| !text.is_empty())
    }
}

impl Catalog {
    fn read(tag: &str, text: Cow<'static, str>) -> Option<Rc<Self>> {
        Some(Rc::new(Self {
            tag: tag.to_owned(),
            messages: Messages::read(text)?,
            later: OnceCell::new(),
            own: Vec::new(),
        }))
    }

    /// English; outside of the page, where bytes do not matter, all languages.
    fn built_in() -> Vec<Rc<Self>> {
        let read = |(tag, text): &(&str, &'static str)| Self::read(tag, Cow::Borrowed(text));
        #[cfg(not(target_arch = "wasm32"))]
        let others = OTHERS;
        #[cfg(target_arch = "wasm32")]
        let others: &[(&str, &str)] = &[];
        let known: Vec<_> = [REFERENCE].iter().chain(others).filter_map(read).collect();
        #[cfg(not(target_arch = "wasm32"))]
        Self::complete(&known);
        known
    }

    /// Brings English what the rest of the widget says. In the page, only that calls it, so that these words come
    /// with it.
    pub(super) fn learn_later() {
        KNOWN.with_borrow(|known| Self::complete(known));
    }

    fn complete(known: &[Rc<Self>]) {
        if let (Some(english), Some(later)) = (known.first(), Messages::read(Cow::Borrowed(LATER)))
        {
            let _ = english.later.set(later); // a second time it is there already
        }
    }

    /// Learns a language; says whether its file fits this version of the widget.
    pub(super) fn learn(tag: &str, text: String) -> bool {
        let read = Self::read(tag, Cow::Owned(text));
        read.map(|catalog| KNOWN.with_borrow_mut(|known| known.push(catalog)))
            .is_some()
    }

    /// The same tag, the same language, or English.
    pub(super) fn best(tag: &str) -> Option<Rc<Self>> {
        let language = tag.split(['-', '_']).next().unwrap_or_default();
        KNOWN.with_borrow(|known| {
            let with = |wanted: &str| {
                known
                    .iter()
                    .find(|one| one.tag.eq_ignore_ascii_case(wanted))
            };
            with(tag)
                .or_else(|| with(language))
                .or_else(|| known.first())
                .cloned()
        })
    }

    /// This language with other texts for some messages, each by its name, and its key where it has one.
    pub(super) fn with_own(&self, own: Vec<(String, Option<Key>, String)>) -> Rc<Self> {
        let mut text = REFERENCE.1.get(..9).unwrap_or_default().to_owned();
        for number in (0..HASHES.len()).filter_map(|number| u16::try_from(number).ok()) {
            let key = Key(number);
            let own = own.iter().find(|(_, of, _)| *of == Some(key));
            text.push_str(own.map_or_else(|| self.pattern(key), |(_, _, text)| text));
            text.push('\0');
        }
        let named = own.into_iter().filter(|(_, key, _)| key.is_none());
        Rc::new(Self {
            tag: self.tag.clone(),
            messages: Messages::of(Cow::Owned(text)),
            later: OnceCell::new(),
            own: named.map(|(name, _, text)| (name, text)).collect(),
        })
    }

    /// A message by a name that has no key.
    pub(super) fn own(&self, parts: &[&str]) -> Option<&str> {
        let name = parts.concat();
        let own = self.own.iter().find(|(known, _)| *known == name);
        own.map(|(_, text)| &**text)
    }

    pub(super) fn pattern(&self, key: Key) -> &str {
        let later = || self.later.get().and_then(|later| later.get(key));
        self.messages.get(key).or_else(later).unwrap_or_default()
    }
}

include!(concat!(env!("OUT_DIR"), "/words.rs"));
