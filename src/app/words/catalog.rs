//! The compiled messages of every language, found by number or by name.

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

/// One language's messages, joined, with the place where each ends.
pub(super) struct Catalog {
    pub(super) tag: &'static str,
    text: &'static str,
    ends: &'static [u16],
}

impl Catalog {
    /// The same tag, the same language, or English.
    pub(super) fn best(tag: &str) -> &'static Self {
        let language = tag.split(['-', '_']).next().unwrap_or_default();
        let with = |wanted: &str| {
            CATALOGS
                .iter()
                .find(|catalog| catalog.tag.eq_ignore_ascii_case(wanted))
        };
        with(tag)
            .or_else(|| with(language))
            .or_else(|| with("en"))
            .unwrap_or(&CATALOGS[0])
    }

    pub(super) fn pattern(&self, key: Key) -> &'static str {
        let number = usize::from(key.0);
        let end = self.ends.get(number).copied().unwrap_or_default();
        let start = number
            .checked_sub(1)
            .and_then(|before| self.ends.get(before))
            .copied()
            .unwrap_or_default();
        self.text
            .get(usize::from(start)..usize::from(end))
            .unwrap_or_default()
    }
}

include!(concat!(env!("OUT_DIR"), "/words.rs"));
