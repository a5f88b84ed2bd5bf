//! Writes Slack's mrkdwn, as its messages take it.
//!
//! It has escapes for `&`, `<` and `>` alone: <https://docs.slack.dev/messaging/formatting-message-text>. Another
//! character that would be markup stands between soft hyphens, which nobody sees and beside which no mark is one. A mark
//! of ours that would touch a word is kept apart from it by a space without width.

use super::at::At;
use super::link::percent_encoded;
use super::wiki::{Place, Table, Wiki, words, write};
use super::wiki_words::{Mark, Piece};
use super::{Document, Inline};

/// Writes the document in Slack's mrkdwn, which has no headings, lists and tables: they are lines of words.
#[must_use]
pub fn slack(document: &Document) -> String {
    write(&Slack, document)
}

/// Keeps a mark apart from a word.
const NO_WIDTH: char = '\u{200b}';

/// Keeps what is beside it from being markup.
const SOFT_HYPHEN: char = '\u{ad}';

/// The characters that can format words, each as Slack also reads it in wide letters.
const MARKS: &str = "*_~`\u{ff0a}\u{ff3f}\u{ff5e}\u{ff40}";

/// How long the name of an emoji can be, in characters.
const LONGEST_NAME: usize = 100;

struct Slack;

impl Wiki for Slack {
    fn nesting(&self) -> [Mark; 3] {
        [Mark::Strong, Mark::Emphasis, Mark::Link]
    }

    fn address(&self, url: &str) -> Option<String> {
        Some(percent_encoded(url, |_| false))
    }

    fn is_linkable(&self, c: char, bare: bool) -> bool {
        bare || !MARKS.contains(c)
    }

    fn heading(&self, out: &mut String, _: u8, text: &[Inline]) {
        out.push_str(&strong(text, Place::Heading));
    }

    fn item(&self, out: &mut String, ordered: bool, index: usize) {
        if ordered {
            out.extend([&(index + 1).to_string(), ". "]);
        } else {
            out.push_str("• ");
        }
    }

    fn table(&self, out: &mut String, table: &Table<'_>) {
        let separator = if table.head.is_some() { " | " } else { ": " };
        for row in table.head.iter().chain(&table.rows) {
            if !out.is_empty() {
                out.push('\n');
            }
            let is_head = table
                .head
                .as_ref()
                .is_some_and(|head| core::ptr::eq(head, row));
            for (index, cell) in row.iter().enumerate() {
                if index > 0 {
                    out.push_str(separator);
                }
                if is_head || index == 0 {
                    out.push_str(&strong(cell, Place::Cell));
                } else {
                    out.push_str(&words(self, cell, Place::Cell));
                }
            }
        }
    }

    fn characters(&self, out: &mut String, at: At<'_>, row: &[Piece]) {
        // A link without words shows its address.
        if at.link_before().is_some_and(|link| link.is_bare_link()) {
            return;
        }
        for offset in 0..row.len() {
            let index = at.index + offset;
            character(out, &At { index, ..at });
        }
    }

    fn open(&self, out: &mut String, mark: Mark, url: &str, at: &At<'_>) {
        if mark == Mark::Link {
            out.extend(["<", &url.replace('&', "&amp;")]);
            if !at.is_bare_link() {
                out.push('|');
            }
            return;
        }
        let before = at
            .index
            .checked_sub(1)
            .and_then(|index| at.pieces.get(index));
        if touches(before) {
            push_once(out, NO_WIDTH);
        }
        out.push(sign(mark));
    }

    fn close(&self, out: &mut String, mark: Mark, _: &str, at: &At<'_>) {
        if mark == Mark::Link {
            out.push('>');
            return;
        }
        out.push(sign(mark));
        if touches(
            at.pieces
                .get(at.index + 1)
                .filter(|next| next.character().is_some()),
        ) {
            out.push(NO_WIDTH);
        }
    }

    fn line_break(&self, out: &mut String, place: Place) {
        out.push_str(match place {
            Place::Item => "\n    ",
            Place::Paragraph => "\n",
            Place::Heading | Place::Cell => " ",
        });
    }
}

fn strong(text: &[Inline], place: Place) -> String {
    words(&Slack, &[Inline::Strong(text.to_vec())], place)
}

fn sign(mark: Mark) -> char {
    if mark == Mark::Strong { '*' } else { '_' }
}

/// Whether a mark beside this would be none.
fn touches(piece: Option<&Piece>) -> bool {
    match piece {
        Some(Piece::Char(c)) => !" ,.;!?()\"".contains(*c),
        Some(Piece::Close(..)) => true,
        _ => false,
    }
}

fn character(out: &mut String, at: &At<'_>) {
    let c = at.here();
    // Spaces do not count, those that do not break neither.
    let is_space = |piece: &Piece| piece.character().is_some_and(char::is_whitespace);
    let before = at.pieces.get(at.line..at.index);
    let starts_line = before.is_some_and(|before| before.iter().all(is_space));
    match c {
        '&' => out.push_str("&amp;"),
        '<' => out.push_str("&lt;"),
        '>' => {
            if starts_line {
                out.push(SOFT_HYPHEN);
            }
            out.push_str("&gt;");
        }
        '\u{ff1e}' if starts_line => out.extend([SOFT_HYPHEN, c]),
        ':' => {
            out.push(c);
            if begins_emoji(at) {
                out.push(SOFT_HYPHEN);
            }
        }
        SOFT_HYPHEN => silent(out, at, ""),
        c if MARKS.contains(c) && !is_harmless(c, at) => {
            silent(out, at, c.encode_utf8(&mut [0; 4]));
        }
        c => out.push(c),
    }
}

/// Writes what is no mark between soft hyphens, and those not beside a mark of ours.
fn silent(out: &mut String, at: &At<'_>, text: &str) {
    let is_mark = |piece: Option<&Piece>| matches!(piece, Some(Piece::Open(..) | Piece::Close(..)));
    let before = at.index.checked_sub(1);
    if is_mark(before.and_then(|index| at.pieces.get(index))) {
        push_once(out, NO_WIDTH);
    }
    push_once(out, SOFT_HYPHEN);
    if !text.is_empty() {
        out.extend([text, "\u{ad}"]);
    }
    if is_mark(at.pieces.get(at.index + 1)) {
        out.push(NO_WIDTH);
    }
}

fn push_once(out: &mut String, c: char) {
    if !out.ends_with(c) {
        out.push(c);
    }
}

/// Whether one of the marks is none where it stands: between spaces, or as the `_` of `snake_case`.
fn is_harmless(c: char, at: &At<'_>) -> bool {
    at.is_alone() || (c == '_' && at.is_within_word())
}

/// Whether this colon begins something like `:smile:`.
fn begins_emoji(at: &At<'_>) -> bool {
    let after = at.pieces.iter().skip(at.index + 1);
    let mut after = after.map_while(Piece::character).take(LONGEST_NAME + 1);
    let end = after.find(|c| !c.is_alphanumeric() && !"_+-'".contains(*c));
    end == Some(':') && at.after() != Some(':')
}
