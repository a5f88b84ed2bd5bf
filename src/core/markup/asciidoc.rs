//! Writes AsciiDoc.
//!
//! Characters that could be markup are written as references like `&#42;`, which Asciidoctor leaves alone until the
//! browser reads them. No other way of escaping holds in every place.

use super::at::At;
use super::link::reference;
use super::wiki::{Place, Table, Wiki, words, write};
use super::wiki_words::Mark;
use super::{Document, Inline};

/// Writes the document as AsciiDoc. A heading of level 1 is written like one of level 2: `=` is the title of a whole file.
#[must_use]
pub fn asciidoc(document: &Document) -> String {
    write(&AsciiDoc, document)
}

struct AsciiDoc;

impl Wiki for AsciiDoc {
    fn address(&self, url: &str) -> Option<String> {
        let mut out = String::new();
        let mut last = ' ';
        for c in url.chars() {
            let harmless = c.is_alphanumeric() || c == '/' || (":.-?=%".contains(c) && c != last);
            if c.is_ascii() && !harmless {
                reference(&mut out, c);
            } else {
                out.push(c);
            }
            last = c;
        }
        Some(out)
    }

    fn heading(&self, out: &mut String, level: u8, text: &[Inline]) {
        out.extend(core::iter::repeat_n('=', usize::from(level.max(2))));
        out.push(' ');
        out.push_str(&words(self, text, Place::Heading));
    }

    fn item(&self, out: &mut String, ordered: bool, _: usize) {
        out.push_str(if ordered { ". " } else { "* " });
    }

    fn between_lists(&self, out: &mut String) {
        out.push_str("//-\n\n");
    }

    fn table(&self, out: &mut String, table: &Table<'_>) {
        let columns = table
            .head
            .as_ref()
            .or(table.rows.first())
            .map_or(0, Vec::len);
        out.push_str(if table.head.is_some() {
            "[%header,cols=\"1h"
        } else {
            "[cols=\"1h"
        });
        out.extend(core::iter::repeat_n(",1", columns.saturating_sub(1)));
        out.push_str("\"]\n|===\n");
        for row in table.head.iter().chain(&table.rows) {
            for cell in row {
                out.extend(["|", &words(self, cell, Place::Cell), "\n"]);
            }
        }
        out.push_str("|===");
    }

    fn rule(&self, out: &mut String) {
        out.push_str("'''");
    }

    fn is_risky(&self, c: char, at: &At<'_>, _: &str) -> bool {
        is_risky(c, at)
    }

    fn open(&self, out: &mut String, mark: Mark, url: &str, _: &At<'_>) {
        if out.ends_with(']') {
            // What is in brackets before a mark belongs to it.
            out.push_str("{empty}");
        }
        match mark {
            Mark::Link => out.extend(["link:", url, "["]),
            Mark::Strong => out.push_str("**"),
            Mark::Emphasis => out.push_str("__"),
        }
    }

    fn close(&self, out: &mut String, mark: Mark, url: &str, at: &At<'_>) {
        match mark {
            Mark::Link => out.push(']'),
            mark => self.open(out, mark, url, at),
        }
    }

    fn line_break(&self, out: &mut String, _: Place) {
        out.push_str(" +\n");
    }
}

fn is_risky(c: char, at: &At<'_>) -> bool {
    match c {
        ',' | '?' | '%' | '!' | '"' => at.starts_line(),
        '.' | '-' | '/' => at.may_join() || at.line_so_far(char::is_alphanumeric),
        ' ' => false,
        ':' => at.after() != Some(' ') || at.line_so_far(|c| c.is_ascii_uppercase()),
        '(' => at.may_join() || at.ahead(2) == Some(')') || at.ahead(3) == Some(')'),
        ')' => at.may_join() || at.line_so_far(char::is_alphanumeric),
        _ => c.is_ascii_punctuation(),
    }
}
