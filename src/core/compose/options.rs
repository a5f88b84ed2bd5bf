//! Options with what speaks for and against each, as people type them: a line for the option, and below it lines that
//! begin with `+` or `-`.
//!
//! Where already the first line begins with a mark, as in a list in Markdown, such lines at the margin are options, and
//! only those set in below them speak for or against.

use super::items::unmarked;

/// What a line of such a text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// An option.
    Option,
    /// What speaks for the option above it.
    For,
    /// What speaks against it.
    Against,
}

/// One option.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choice<'a> {
    /// What it is; empty where reasons stand before the first option.
    pub name: &'a str,
    /// What speaks for it.
    pub pros: Vec<&'a str>,
    /// What speaks against it.
    pub cons: Vec<&'a str>,
}

/// The marks before what speaks for and against an option.
const MARKS: [(&str, Side); 4] = [
    ("+", Side::For),
    ("-", Side::Against),
    ("−", Side::Against),
    ("–", Side::Against),
];

/// Every line, empty ones too: what it is, and its words as they were typed after the mark.
pub fn sides(text: &str) -> impl Iterator<Item = (Side, &str)> {
    let first = text.lines().find(|line| !line.trim().is_empty());
    let marked_options = first.is_some_and(|line| marked(line).is_some());
    text.split('\n').map(move |line| match marked(line) {
        Some((side, words)) if !marked_options || line.starts_with(SPACE) => (side, words),
        Some((_, words)) => (Side::Option, words),
        None => (Side::Option, line),
    })
}

/// The options in a text, without empty lines.
#[must_use]
pub fn choices(text: &str) -> Vec<Choice<'_>> {
    let mut choices: Vec<Choice<'_>> = Vec::new();
    for (side, words) in sides(text) {
        let words = match side {
            Side::Option => unmarked(words.trim()),
            Side::For | Side::Against => words.trim(),
        };
        if words.is_empty() {
            continue;
        }
        if side == Side::Option || choices.is_empty() {
            choices.push(Choice::default());
        }
        if let Some(last) = choices.last_mut() {
            match side {
                Side::Option => last.name = words,
                Side::For => last.pros.push(words),
                Side::Against => last.cons.push(words),
            }
        }
    }
    choices
}

/// One line as [`sides`] reads it again.
pub(super) fn side_line(side: Side, words: &str) -> String {
    let mark = match side {
        Side::Option => "",
        Side::For => "  + ",
        Side::Against => "  - ",
    };
    [mark, words].concat()
}

/// What a mark is told from words by.
const SPACE: [char; 2] = [' ', '\t'];

/// The mark at the beginning of a line, and the words after it. A mark alone is one only where it is set in: `-` may
/// become `-5 °C`.
fn marked(line: &str) -> Option<(Side, &str)> {
    let start = line.trim_start();
    let is_set_in = start.len() < line.len();
    MARKS.into_iter().find_map(|(mark, side)| {
        let words = start.strip_prefix(mark)?;
        let after = words.strip_prefix(SPACE);
        let alone = || (words.is_empty() && is_set_in).then_some(words);
        Some((side, after.or_else(alone)?))
    })
}
