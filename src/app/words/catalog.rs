//! The compiled messages of a language, found by number or by name.

use std::borrow::Cow;
use std::cell::{Cell, OnceCell, RefCell};
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
        let later = || Some(HASHES.len() + LATER_KNOWN.get().binary_search(&hash).ok()?);
        let number = HASHES.binary_search(&hash).ok().or_else(later)?;
        u16::try_from(number).ok().map(Self)
    }
}

/// One language's messages.
#[derive(Debug)]
pub(super) struct Catalog {
    pub(super) tag: String,
    messages: Messages,
    /// Of English, and of what an organisation made of it: what comes later.
    later: Rc<LaterMessages>,
    /// Messages by names that are not among the keys: of an organisation's own rules.
    own: Vec<(String, String)>,
}

/// What English says in a part of the widget that comes later.
#[derive(Debug)]
pub struct Later {
    /// The number of the part among those.
    place: usize,
    text: &'static str,
}

/// The messages of each such part that is here.
type LaterMessages = [OnceCell<Messages>; PARTS];

/// Messages in the order of the keys, from the first one; of English, those that come later from the first one of these.
#[derive(Debug)]
struct Messages {
    text: Cow<'static, str>,
    /// Where each message ends; the stamp of the keys is the first.
    ends: Vec<u32>,
}

thread_local! {
    /// The hashes of the keys that come later, once the rest is here: it brings all of them.
    static LATER_KNOWN: Cell<&'static [u32]> = const {
        Cell::new(if cfg!(target_arch = "wasm32") { &[] } else { &LATER_HASHES })
    };
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
            later: Rc::default(),
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
        for part in LATER {
            Self::complete(&known, part);
        }
        known
    }

    /// Brings English what a part of the widget says. In the page, only that part mentions these words, so that they
    /// come with it.
    pub(super) fn learn_later(part: &Later) {
        LATER_KNOWN.set(&LATER_HASHES);
        KNOWN.with_borrow(|known| Self::complete(known, part));
    }

    fn complete(known: &[Rc<Self>], part: &Later) {
        let place = known
            .first()
            .and_then(|english| english.later.get(part.place));
        if let (Some(place), Some(messages)) = (place, Messages::read(Cow::Borrowed(part.text))) {
            let _ = place.set(messages); // a second time it is there already
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
        for number in
            (0..HASHES.len() + LATER_HASHES.len()).filter_map(|number| u16::try_from(number).ok())
        {
            let key = Key(number);
            let own = own.iter().find(|(_, of, _)| *of == Some(key));
            let own = own.map(|(_, _, text)| &**text);
            text.push_str(own.or_else(|| self.messages.get(key)).unwrap_or_default());
            text.push('\0');
        }
        let named = own.into_iter().filter(|(_, key, _)| key.is_none());
        Rc::new(Self {
            tag: self.tag.clone(),
            messages: Messages::of(Cow::Owned(text)),
            later: Rc::clone(&self.later),
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
        let later = || {
            let number = usize::from(key.0).checked_sub(HASHES.len())?;
            let key = Key(u16::try_from(number).ok()?);
            // The rest has something in the place of what the others say: theirs comes first.
            let mut parts = self.later.iter().rev();
            parts.find_map(|part| part.get()?.get(key))
        };
        self.messages.get(key).or_else(later).unwrap_or_default()
    }
}

include!(concat!(env!("OUT_DIR"), "/words.rs"));
