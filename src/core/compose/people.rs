//! People as they are typed, one or several a line: who, where to write to them, and why they are there.
//!
//! `Ana Díaz <ana@example.org>: knows the contracts`, `Bo, bo@example.org: pays`, `Chen and Dora - keep the reports`.

use core::fmt;

use super::items;
use crate::core::letters::strip_start;

/// Somebody who is named.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Named {
    /// What they are called; empty where only an address stands.
    pub name: String,
    /// Their e-mail address; empty if there is none.
    pub address: String,
    /// Why they are there; empty where nobody says.
    pub why: String,
}

impl fmt::Display for Named {
    /// As it may be typed: `Ana Díaz <ana@example.org>`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.name.as_str(), self.address.as_str()) {
            (name, "") => f.write_str(name),
            ("", address) => f.write_str(address),
            (name, address) => write!(f, "{name} <{address}>"),
        }
    }
}

/// The people in a text, with one of `between` between two of a line. The reason at the end of a line is that of
/// everyone in it; what follows an address is the reason of who has it. Who has the same address is the same.
#[must_use]
pub fn people(text: &str, between: &[String]) -> Vec<Named> {
    let mut people = Vec::new();
    for item in items(text) {
        let mut line = Line::default();
        let why = line.read(item, between).trim();
        line.close("");
        for mut one in line.people {
            if one.why.is_empty() {
                why.clone_into(&mut one.why);
            }
            let is_same = |known: &Named| known.address == one.address;
            if one.address.is_empty() || !people.iter().any(is_same) {
                people.push(one);
            }
        }
    }
    people
}

/// What may stand after a word, and is no part of an address.
const STOPS: [char; 4] = ['.', '!', '?', ' '];

/// What was read of a line so far.
#[derive(Default)]
struct Line {
    people: Vec<Named>,
    /// The mark before who is being read.
    mark: String,
    /// Who is being read.
    name: String,
    address: String,
    /// The words after their address.
    after: String,
}

impl Line {
    /// Reads who stands in a line, up to the reason; gives the reason.
    fn read<'a>(&mut self, item: &'a str, between: &[String]) -> &'a str {
        let (mut rest, mut at_word) = (item, true);
        while let Some(c) = rest.chars().next() {
            let word = if at_word { word(rest) } else { "" };
            let mark = || between.iter().find(|mark| starts_with(rest, mark));
            let taken = if is_address(word) {
                self.found(word);
                word.len()
            } else if starts_with(rest, "mailto:") && at_word {
                "mailto:".len()
            } else if let Some(why) = reason(rest) {
                return why;
            } else if let Some(quoted) = quoted(rest) {
                self.words().push_str(quoted);
                quoted.len() + 2
            } else if let Some(mark) = mark() {
                self.close(mark);
                mark.len()
            } else {
                self.words().push(if is_between(c) { ' ' } else { c });
                c.len_utf8()
            };
            let (done, left) = rest.split_at_checked(taken).unwrap_or((rest, ""));
            at_word = done.ends_with(is_between);
            rest = left;
        }
        ""
    }

    /// Where the next words go.
    fn words(&mut self) -> &mut String {
        if self.address.is_empty() {
            &mut self.name
        } else {
            &mut self.after
        }
    }

    /// An address; what stood between it and another one is the name to it.
    fn found(&mut self, address: &str) {
        if !self.address.is_empty() {
            let name = core::mem::take(&mut self.after);
            self.close("");
            name.trim_start_matches(STOPS).clone_into(&mut self.name);
        }
        address.clone_into(&mut self.address);
    }

    /// Somebody ends before a mark. An address alone after a comma belongs to the name before it.
    fn close(&mut self, mark: &str) {
        let read = Named {
            name: tidy(&core::mem::take(&mut self.name)),
            address: core::mem::take(&mut self.address),
            why: tidy(core::mem::take(&mut self.after).trim_matches(STOPS)),
        };
        let before = core::mem::replace(&mut self.mark, mark.to_owned());
        if read.name.is_empty() && read.address.is_empty() {
            return;
        }
        match self.people.last_mut() {
            Some(last) if read.name.is_empty() && last.address.is_empty() && before == "," => {
                (last.address, last.why) = (read.address, read.why);
            }
            _ => self.people.push(read),
        }
    }
}

/// What follows a colon, a dash between spaces, or a bracket that holds no address.
fn reason(rest: &str) -> Option<&str> {
    let why = [":", " - ", " – ", " — ", " ("]
        .into_iter()
        .find_map(|mark| rest.strip_prefix(mark).map(|why| (mark, why)));
    match why? {
        (" (", why) if is_address(word(why)) || starts_with(why, "mailto:") => None,
        (" (", why) => Some(why.trim_end().trim_end_matches(')')),
        (_, why) => Some(why),
    }
}

/// The word that a text begins with, without the stop after it.
fn word(text: &str) -> &str {
    let end = text.find(is_between).unwrap_or(text.len());
    let word = text.get(..end).unwrap_or_default();
    word.trim_end_matches(STOPS)
}

/// What stands in quotes at the beginning of a text.
fn quoted(text: &str) -> Option<&str> {
    let (quoted, _) = text.strip_prefix('"')?.split_once('"')?;
    Some(quoted)
}

/// What is no part of a word.
fn is_between(c: char) -> bool {
    c.is_whitespace() || "<>()[]\",;:".contains(c)
}

/// Whether a text begins with a mark, whatever the case of its ASCII letters.
fn starts_with(text: &str, mark: &str) -> bool {
    !mark.is_empty() && strip_start(text, mark).is_some()
}

/// Words with one space between them, and nothing else around them.
fn tidy(words: &str) -> String {
    let words: Vec<&str> = words.split_whitespace().collect();
    words.join(" ")
}

/// Whether a word is an address of the plain kind, with nothing in it that has a meaning in a `mailto:` link or a
/// calendar file.
fn is_address(word: &str) -> bool {
    let Some((local, domain)) = word.split_once('@') else {
        return false;
    };
    let plain = |part: &str, others: &[u8]| {
        !part.is_empty()
            && part
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || others.contains(&byte))
    };
    let mut labels = domain.split('.');
    word.len() <= 254
        && plain(local, b".-_+'~=")
        && domain.contains('.')
        && labels.all(|label| plain(label, b"-"))
}
