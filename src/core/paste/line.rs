//! A line of words with their looks, and how it is written in the notation.

use crate::core::markup::{is_allowed_link, is_letter};

/// Words that look alike.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Run {
    pub(super) words: String,
    pub(super) look: Look,
}

/// How words look.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Look {
    pub(super) strong: bool,
    pub(super) emphasis: bool,
    pub(super) link: Option<String>,
}

/// A line as it comes together.
#[derive(Debug, Default)]
pub(super) struct Line {
    runs: Vec<Run>,
}

impl Line {
    pub(super) fn is_empty(&self) -> bool {
        self.runs.iter().all(|run| run.words.trim().is_empty())
    }

    /// Adds a character.
    pub(super) fn push(&mut self, c: char, look: &Look) {
        match self.runs.last_mut() {
            Some(run) if run.look == *look => run.words.push(c),
            _ => self.runs.push(Run {
                words: c.into(),
                look: look.clone(),
            }),
        }
    }

    /// The last character.
    pub(super) fn last(&self) -> Option<char> {
        self.runs.last().and_then(|run| run.words.chars().last())
    }

    /// The line in the notation, and whether that says more than its words alone.
    pub(super) fn written(&self) -> (String, bool) {
        let mut out = String::new();
        let mut is_rich = false;
        for (place, run) in self.runs.iter().enumerate() {
            let next = self.runs.get(place + 1);
            let next = next.and_then(|run| run.words.chars().next());
            is_rich |= write(&mut out, run, next);
        }
        (out.trim().to_owned(), is_rich)
    }
}

/// Writes words with their marks, which stand at words: between letters they would be none.
fn write(out: &mut String, run: &Run, next: Option<char>) -> bool {
    let words = run.words.trim();
    if words.is_empty() {
        out.push_str(&run.words);
        return false;
    }
    let start = run.words.len() - run.words.trim_start().len();
    let end = start + words.len();
    out.push_str(&run.words[..start]);
    let after = run.words[end..].chars().next().or(next);
    let (mut text, linked) = linked(words, run.look.link.as_deref());
    let stands_alone = !out.ends_with(is_letter) && !after.is_some_and(is_letter);
    let mut is_rich = linked;
    for (holds, mark, sign) in [(run.look.emphasis, "_", '_'), (run.look.strong, "**", '*')] {
        // A mark within its own marks would end them, and one beside them would make others.
        let fits = !text.contains(sign) && !out.ends_with(sign) && after != Some(sign);
        if holds && stands_alone && fits {
            text = [mark, &text, mark].concat();
            is_rich = true;
        }
    }
    out.push_str(&text);
    out.push_str(&run.words[end..]);
    is_rich
}

/// Words with what they lead to; an address that is shown is a link by itself.
fn linked(words: &str, link: Option<&str>) -> (String, bool) {
    let allowed = link.map(str::trim).filter(|link| is_allowed_link(link));
    let Some(link) = allowed else {
        return (words.to_owned(), false);
    };
    if words == link || words == link.trim_end_matches('/') {
        return (link.to_owned(), false);
    }
    let url = link.replace('(', "%28").replace(')', "%29");
    if words.contains(['[', ']']) {
        return ([words, " (", &url, ")"].concat(), true);
    }
    (["[", words, "](", &url, ")"].concat(), true)
}
