//! What the title of a series says of it, by the words in it.
//!
//! The words are in `data/titles.json`, in English and German, so that a domain expert can read and correct them; what
//! they stand for is our judgement. The first kind in the file that has a word of the title counts.

use crate::core::decision::{Complexity, Purpose};

// `static KINDS: &[Kind]`.
include!(concat!(env!("OUT_DIR"), "/titles.rs"));

/// A kind of meeting, by the words in the titles of such.
struct Kind {
    purpose: Purpose,
    complexity: Complexity,
    /// How many people it may have at most.
    people: Option<u32>,
    /// Words, or several in a row. What ends with a star may go on; what begins with one may have something before it.
    words: &'static [&'static str],
}

/// What a title says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Told {
    /// The words that say it, as the title has them.
    pub(super) words: String,
    pub(super) purpose: Purpose,
    pub(super) complexity: Complexity,
}

/// Reads the title of a meeting of so many people; nothing where no word of it is known.
pub(super) fn read(title: &str, people: u32) -> Option<Told> {
    let words: Vec<&str> = title
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    let small: Vec<String> = words.iter().map(|word| word.to_lowercase()).collect();
    for kind in KINDS {
        if kind.people.is_some_and(|most| people > most) {
            continue;
        }
        let found = kind.words.iter().find_map(|known| place(&small, known));
        if let Some((at, count)) = found {
            return Some(Told {
                words: words.get(at..at + count)?.join(" "),
                purpose: kind.purpose,
                complexity: kind.complexity,
            });
        }
    }
    None
}

/// Where a known word, or several in a row, stand among the words of a title, and how many they are.
fn place(words: &[String], known: &str) -> Option<(usize, usize)> {
    let (known, goes_on) = match known.strip_suffix('*') {
        Some(known) => (known, true),
        None => (known, false),
    };
    let (known, has_before) = match known.strip_prefix('*') {
        Some(known) => (known, true),
        None => (known, false),
    };
    let count = known.split(' ').count();
    let fits = |row: &[String]| {
        let mut parts = known.split(' ').zip(row).enumerate();
        parts.all(
            |(at, (part, word))| match (has_before, goes_on && at + 1 == count) {
                (true, true) => word.contains(part),
                (true, false) => word.ends_with(part),
                (false, true) => word.starts_with(part),
                (false, false) => word == part,
            },
        )
    };
    Some((words.windows(count).position(fits)?, count))
}
