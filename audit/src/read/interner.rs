//! Texts that are kept once each.

use std::collections::HashMap;
use std::hash::{BuildHasher, RandomState};

/// Numbers for texts.
#[derive(Debug, Default)]
pub(super) struct Interner {
    /// The numbers of the texts with a hash: a text is not kept a second time to find it.
    numbers: HashMap<u64, Vec<u32>>,
    hasher: RandomState,
}

impl Interner {
    /// The index of a text among `texts`, where it is added if it is not there.
    pub(super) fn number(&mut self, text: String, texts: &mut Vec<String>) -> u32 {
        let candidates = self.numbers.entry(self.hasher.hash_one(&text)).or_default();
        let known = candidates
            .iter()
            .find(|&&number| texts.get(number as usize) == Some(&text));
        if let Some(&number) = known {
            return number;
        }
        let number = u32::try_from(texts.len()).unwrap_or(u32::MAX);
        candidates.push(number);
        texts.push(text);
        number
    }
}
