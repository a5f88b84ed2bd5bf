//! Writes the markup of MediaWiki.
//!
//! Characters that could be markup are written as references like `&#91;`, which MediaWiki decodes last of all.

use super::at::At;
use super::link::percent_encoded;
use super::wiki::{Place, Table, Wiki, words, write};
use super::wiki_words::Mark;
use super::{Document, Inline};

/// Writes the document in the markup of MediaWiki.
#[must_use]
pub fn mediawiki(document: &Document) -> String {
    write(&MediaWiki, document)
}

struct MediaWiki;

impl Wiki for MediaWiki {
    fn address(&self, url: &str) -> Option<String> {
        let address = percent_encoded(url, |c| c == '\'');
        let address = address.replace("__", "%5F%5F").replace("~~", "%7E%7E");
        // In the head of a table it would begin another cell.
        let address = address.replace("!!", "%21%21");
        Some(address.replace('&', "&amp;"))
    }

    fn heading(&self, out: &mut String, level: u8, text: &[Inline]) {
        let marks = "=".repeat(level.into());
        out.extend([&marks, " ", &words(self, text, Place::Heading), " ", &marks]);
    }

    fn item(&self, out: &mut String, ordered: bool, _: usize) {
        out.push_str(if ordered { "# " } else { "* " });
    }

    fn between_lists(&self, out: &mut String) {
        out.push_str("<!-- -->\n\n");
    }

    fn table(&self, out: &mut String, table: &Table<'_>) {
        out.push_str("{| class=\"wikitable\"");
        let mut cell = |start: &str, text: &[Inline]| {
            out.extend(["\n", start, &words(self, text, Place::Cell)]);
        };
        for text in table.head.iter().flatten() {
            cell("! scope=\"col\" | ", text);
        }
        for (index, row) in table.rows.iter().enumerate() {
            if index > 0 || table.head.is_some() {
                cell("|-", &[]);
            }
            for (column, text) in row.iter().enumerate() {
                cell(
                    if column == 0 {
                        "! scope=\"row\" | "
                    } else {
                        "| "
                    },
                    text,
                );
            }
        }
        out.push_str("\n|}");
    }

    fn is_risky(&self, c: char, at: &At<'_>, _: &str) -> bool {
        is_risky(c, at)
    }

    fn open(&self, out: &mut String, mark: Mark, url: &str, _: &At<'_>) {
        match mark {
            Mark::Link => out.extend(["[", url, " "]),
            Mark::Strong => quotes(out, "'''"),
            Mark::Emphasis => quotes(out, "''"),
        }
    }

    fn close(&self, out: &mut String, mark: Mark, url: &str, at: &At<'_>) {
        match mark {
            Mark::Link => out.push(']'),
            mark => self.open(out, mark, url, at),
        }
    }

    fn line_break(&self, out: &mut String, _: Place) {
        out.push_str("<br>");
    }
}

/// Writes quotes, kept apart from others before them.
fn quotes(out: &mut String, marks: &str) {
    if out.ends_with('\'') {
        out.push_str("<nowiki/>");
    }
    out.push_str(marks);
}

fn is_risky(c: char, at: &At<'_>) -> bool {
    match c {
        // In the words of a link U+FFFD would be its end.
        '<' | '>' | '[' | ']' | '{' | '}' | '|' | '~' | '=' | '\u{fffd}' => true,
        '&' => at.is_reference(),
        '\'' | '_' | '\u{ff3f}' => at.may_join(),
        '*' | '#' | ';' => at.starts_line(),
        '-' | '!' => at.starts_line() || at.may_join(),
        ':' => at.starts_line() || at.is_after_scheme(),
        // `RFC 1`, `PMID 1` and `ISBN 1` become links.
        // And a space beside these does not break, as in French.
        ' ' => {
            at.before().is_some_and(|c| "CDN«‹".contains(c))
                || at.after().is_some_and(|c| "?:;!%»›".contains(c))
        }
        _ => c.is_whitespace(),
    }
}
