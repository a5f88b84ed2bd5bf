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
}

/// Messages in the order of the keys; those that are elsewhere are empty.
#[derive(Debug)]
struct Messages {
    text: Cow<'static, str>,
    /// Where each message ends; the stamp of the keys is the first.
    ends: Vec<u16>,
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
        let ends = text.bytes().enumerate().filter(|(_, byte)| *byte == 0);
        let ends = ends
            .map(|(at, _)| u16::try_from(at).unwrap_or(u16::MAX))
            .collect();
        Some(Self { text, ends })
    }

    fn get(&self, key: Key) -> Option<&str> {
        let number = usize::from(key.0);
        let start = usize::from(*self.ends.get(number)?) + 1;
        let end = usize::from(*self.ends.get(number + 1)?);
        self.text.get(start..end).filter(|text| !text.is_empty())
    }
}

impl Catalog {
    fn read(tag: &str, text: Cow<'static, str>) -> Option<Rc<Self>> {
        Some(Rc::new(Self {
            tag: tag.to_owned(),
            messages: Messages::read(text)?,
            later: OnceCell::new(),
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

    pub(super) fn pattern(&self, key: Key) -> &str {
        let later = || self.later.get().and_then(|later| later.get(key));
        self.messages.get(key).or_else(later).unwrap_or_default()
    }
}

include!(concat!(env!("OUT_DIR"), "/words.rs"));
