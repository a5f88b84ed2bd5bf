//! Writes Slack's mrkdwn, as its messages take it.
//!
//! It has escapes for `&`, `<` and `>` alone. The other characters that could be markup are written as what Slack shows
//! in place of a date that it cannot read, which is never formatted: <https://api.slack.com/reference/surfaces/formatting>.
//! A mark that would touch a word is kept apart from it by a space without width.

use super::link::percent_encoded;
use super::wiki::{At, Place, Table, Wiki, words, write};
use super::wiki_words::{Mark, Piece};
use super::{Document, Inline};

/// Writes the document in Slack's mrkdwn, which has no headings, lists and tables: they are lines of words.
#[must_use]
pub fn slack(document: &Document) -> String {
    write(&Slack, document)
}

/// Keeps a mark apart from a word.
const NO_WIDTH: char = '\u{200b}';

/// Keeps a `>` from making its line a quotation.
const SOFT_HYPHEN: char = '\u{ad}';

/// The characters that can format words, each as Slack also reads it in wide letters, and the colon of emoji.
const MARKS: &str = "*_~`:\u{ff0a}\u{ff3f}\u{ff5e}\u{ff40}\u{ff1e}";

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
        let link = at.link_before();
        // A link without words shows its address.
        if link.is_some_and(|link| link.is_bare_link()) {
            return;
        }
        for offset in 0..row.len() {
            let index = at.index + offset;
            character(out, &At { index, ..at }, link.is_some());
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
            out.push(NO_WIDTH);
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

fn character(out: &mut String, at: &At<'_>, linked: bool) {
    let c = at.here();
    match c {
        '&' => out.push_str("&amp;"),
        '<' => out.push_str("&lt;"),
        '>' => {
            if at.starts_line() {
                out.push(SOFT_HYPHEN);
            }
            out.push_str("&gt;");
        }
        c if !linked && MARKS.contains(c) && !is_harmless(c, at) => {
            out.push_str("<!date^00000000^{_}|");
            out.push(c);
            out.push('>');
        }
        c => out.push(c),
    }
}

/// Whether one of the marks is none where it stands.
fn is_harmless(c: char, at: &At<'_>) -> bool {
    if c != ':' {
        return at.is_alone();
    }
    let ends_word = at.after().is_none_or(|c| c == ' ');
    let digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
    let is_time = digit(at.before()) && digit(at.after());
    ends_word || (is_time && (2..5).all(|count| at.ahead(count) != Some(':')))
}
