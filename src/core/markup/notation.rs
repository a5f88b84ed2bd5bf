//! Reads what a person typed within a line: web addresses, and the marks that Markdown has made common.
//!
//! `**important**`, `_stressed_` or `*stressed*`, and `[words](address)`. Marks count only where words begin and end, so
//! that `2*3*4`, `file_name_2` and `* ` are what they are; what is not closed in its line is no mark.

use super::{Inline, is_allowed_link};

/// How far from its beginning something may be closed, in bytes: longer than any line that people read, and short enough
/// that a text full of open marks takes no time.
const WITHIN: usize = 1_000;

/// How deep marks may be in each other.
const MAX_DEPTH: usize = 3;

/// Words with their links, and with what is stressed in them.
pub(crate) fn inlines(text: &str) -> Vec<Inline> {
    read(text, 0)
}

fn read(text: &str, depth: usize) -> Vec<Inline> {
    let mut inlines = Vec::new();
    let mut begun = 0;
    let mut at = 0;
    // Byte by byte, since a long text is read with each key; what begins something is ASCII, which is no part of another
    // character.
    while let Some(byte) = text.as_bytes().get(at) {
        let found = match byte {
            b'h' if text.as_bytes()[at..].starts_with(b"http") => address(text, at),
            b'[' => link(text, at, depth),
            b'*' | b'_' if depth < MAX_DEPTH => marked(text, at, depth),
            _ => None,
        };
        let Some((inline, end)) = found else {
            at += 1;
            continue;
        };
        if begun < at {
            inlines.push(Inline::text(&text[begun..at]));
        }
        inlines.push(inline);
        (begun, at) = (end, end);
    }
    if begun < text.len() {
        inlines.push(Inline::text(&text[begun..]));
    }
    inlines
}

/// A letter or a digit, or what is most likely one: the standard library's tables would weigh more than this is worth.
pub(crate) fn is_letter(c: char) -> bool {
    c.is_ascii_alphanumeric()
        || (c >= '\u{c0}'
            && !matches!(c, '\u{d7}' | '\u{f7}' | '\u{2000}'..='\u{206f}' | '\u{3000}'..='\u{303f}'))
}

/// What is between marks that begin here, and where it ends.
fn marked(text: &str, at: usize, depth: usize) -> Option<(Inline, usize)> {
    let (before, rest) = text.split_at(at);
    let sign = rest.chars().next()?;
    let mark = match sign {
        '*' if rest.starts_with("**") => "**",
        '*' => "*",
        _ => "_",
    };
    let is_part = |c: char| is_letter(c) || c == sign;
    let inside = &rest[mark.len()..];
    if before.ends_with(is_part) || inside.starts_with(|c: char| c.is_whitespace() || c == sign) {
        return None;
    }
    let end = inside
        .char_indices()
        .take_while(|(end, c)| *end < WITHIN && *c != '\n')
        .map(|(end, _)| end)
        .find(|end| {
            let (words, after) = inside.split_at(*end);
            let closes = after
                .strip_prefix(mark)
                .is_some_and(|after| !after.starts_with(is_part));
            closes
                && !words.is_empty()
                && !words.ends_with(|c: char| c.is_whitespace() || c == sign)
        })?;
    let words = read(&inside[..end], depth + 1);
    let inline = if mark == "**" {
        Inline::Strong(words)
    } else {
        Inline::Emphasis(words)
    };
    Some((inline, at + end + 2 * mark.len()))
}

/// `[words](address)` that begins here, and where it ends.
fn link(text: &str, at: usize, depth: usize) -> Option<(Inline, usize)> {
    let inside = &text[at + 1..];
    let is_end = |c: &char| matches!(*c, '[' | ']' | '\n');
    let (end, close) = inside
        .char_indices()
        .take_while(|(end, _)| *end < WITHIN)
        .find(|(_, c)| is_end(c))?;
    let words = &inside[..end];
    if close != ']' || words.trim().is_empty() {
        return None;
    }
    let address = inside[end + 1..].strip_prefix('(')?;
    let stop = address
        .char_indices()
        .take_while(|(stop, _)| *stop < WITHIN)
        .find(|(_, c)| c.is_whitespace() || matches!(c, '(' | ')' | '<' | '>'))?;
    let url = &address[..stop.0];
    if stop.1 != ')' || !is_allowed_link(url) {
        return None;
    }
    let inline = Inline::Link {
        url: url.to_owned(),
        // No link is within a link.
        text: without_links(read(words, depth + 1)),
    };
    Some((inline, at + 1 + end + 1 + 1 + stop.0 + 1))
}

fn without_links(inlines: Vec<Inline>) -> Vec<Inline> {
    let mut left = Vec::new();
    for inline in inlines {
        match inline {
            Inline::Link { text, .. } => left.extend(without_links(text)),
            Inline::Strong(text) => left.push(Inline::Strong(without_links(text))),
            Inline::Emphasis(text) => left.push(Inline::Emphasis(without_links(text))),
            other => left.push(other),
        }
    }
    left
}

/// A web address that begins here, as a link, and where it ends.
fn address(text: &str, at: usize) -> Option<(Inline, usize)> {
    let (before, rest) = text.split_at(at);
    let scheme = ["https://", "http://"]
        .iter()
        .find(|scheme| rest.starts_with(**scheme))?;
    if before.ends_with(|c: char| c.is_ascii_alphanumeric()) {
        return None;
    }
    let stop = |c: char| {
        c.is_whitespace() || c.is_control() || matches!(c, '<' | '>' | '"' | '“' | '”' | '«' | '»')
    };
    let url = without_punctuation(rest.split(stop).next()?);
    let inline = Inline::Link {
        url: url.into(),
        text: vec![Inline::text(url)],
    };
    (url.len() > scheme.len()).then_some((inline, at + url.len()))
}

/// Without what belongs to the sentence around the address: a closing bracket does unless it was opened within.
fn without_punctuation(mut url: &str) -> &str {
    loop {
        let shorter = url.trim_end_matches(['.', ',', ';', ':', '!', '?', '\'', '*', '_', '…']);
        let shorter = match shorter.strip_suffix(')') {
            Some(inner) if inner.matches('(').count() <= inner.matches(')').count() => inner,
            _ => shorter,
        };
        if shorter.len() == url.len() {
            return url;
        }
        url = shorter;
    }
}
