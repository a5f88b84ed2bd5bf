//! Writes the syntax of XWiki, version 2.1.
//!
//! A `~` takes every meaning from the character after it.

use super::at::At;
use super::link::percent_encoded;
use super::wiki::{Place, Table, Wiki, words, write};
use super::wiki_words::Mark;
use super::{Document, Inline};

/// Writes the document in the syntax of XWiki.
#[must_use]
pub fn xwiki(document: &Document) -> String {
    write(&XWiki, document)
}

struct XWiki;

impl Wiki for XWiki {
    fn address(&self, url: &str) -> Option<String> {
        Some(percent_encoded(url, |c| c == '~'))
    }

    fn heading(&self, out: &mut String, level: u8, text: &[Inline]) {
        let marks = "=".repeat(level.into());
        out.extend([&marks, " ", &words(self, text, Place::Heading), " ", &marks]);
    }

    fn item(&self, out: &mut String, ordered: bool, _: usize) {
        out.push_str(if ordered { "1. " } else { "* " });
    }

    fn table(&self, out: &mut String, table: &Table<'_>) {
        for (cells, heads) in table.lines() {
            if !out.is_empty() {
                out.push('\n');
            }
            for (index, cell) in cells.iter().enumerate() {
                out.push_str(if index < heads { "|=" } else { "|" });
                let text = words(self, cell, Place::Cell);
                out.push_str(if text.is_empty() { " " } else { &text });
            }
        }
    }

    fn character(&self, out: &mut String, at: &At<'_>) {
        let c = at.here();
        if is_risky(c, at) {
            out.push('~');
        }
        out.push(c);
    }

    fn open(&self, out: &mut String, mark: Mark, _: &str, _: &At<'_>) {
        out.push_str(match mark {
            Mark::Link => "[[",
            Mark::Strong => "**",
            Mark::Emphasis => "//",
        });
    }

    fn close(&self, out: &mut String, mark: Mark, url: &str, at: &At<'_>) {
        match mark {
            Mark::Link => out.extend([">>", url, "]]"]),
            mark => self.open(out, mark, url, at),
        }
    }

    fn line_break(&self, out: &mut String, _: Place) {
        out.push_str("\\\\");
    }
}

fn is_risky(c: char, at: &At<'_>) -> bool {
    match c {
        '~' | '\\' | '{' | '}' | '[' | ']' | '|' | '=' | '<' | '>' | '#' | '^' | '*' => true,
        '_' | '-' | '/' | ',' => at.starts_line() || at.may_join(),
        '(' => at.may_join() || at.after() == Some('%'),
        ')' => at.may_join() || at.before() == Some('%'),
        '%' => at.before() == Some('(') || at.after() == Some(')'),
        '!' => at.starts_line() || at.may_join(),
        ';' => at.starts_line() || at.may_join(),
        ':' => at.starts_line() || at.is_after_scheme() || at.may_join(),
        // `1.` begins an item.
        '.' => at.line_so_far(|c| c.is_ascii_digit() || c == '*'),
        _ => false,
    }
}
