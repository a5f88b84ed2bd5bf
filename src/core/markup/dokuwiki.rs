//! Writes the syntax of DokuWiki.
//!
//! It has no references: words that could be markup, a smiley or typography stand between `%%` and `%%`, and a `%`
//! within `<nowiki>`. In headings and in the words of a link it reads no markup, so that nothing is escaped there.

use super::at::At;
use super::dokuwiki_words::{escape, is_mail};
use super::link::percent_encoded;
use super::wiki::{Place, Table, Wiki, words, write};
use super::wiki_words::{Mark, Piece};
use super::{Document, Inline};
use crate::core::letters::strip_start;

/// Writes the document in the syntax of DokuWiki. It has no heading of level 6, and its links no mail headers.
#[must_use]
pub fn dokuwiki(document: &Document) -> String {
    write(&DokuWiki, document)
}

struct DokuWiki;

impl Wiki for DokuWiki {
    fn nesting(&self) -> [Mark; 3] {
        [Mark::Strong, Mark::Emphasis, Mark::Link]
    }

    fn address(&self, url: &str) -> Option<String> {
        match strip_start(url, "mailto:") {
            Some(mail) => is_mail(mail).then(|| mail.to_owned()),
            None => Some(percent_encoded(url, |_| false)),
        }
    }

    fn is_linkable(&self, c: char, _: bool) -> bool {
        !"[]{}|".contains(c)
    }

    fn heading(&self, out: &mut String, level: u8, text: &[Inline]) {
        // The highest has six marks, the lowest two.
        let marks = "=".repeat(usize::from(7 - level.min(5)));
        out.extend([&marks, " ", &words(self, text, Place::Heading), " ", &marks]);
    }

    fn item(&self, out: &mut String, ordered: bool, _: usize) {
        out.push_str(if ordered { "  - " } else { "  * " });
    }

    fn table(&self, out: &mut String, table: &Table<'_>) {
        for (cells, heads) in table.lines() {
            if !out.is_empty() {
                out.push('\n');
            }
            for (index, cell) in cells.iter().enumerate() {
                out.push_str(if index < heads { "^ " } else { "| " });
                let text = words(self, cell, Place::Cell);
                out.push_str(&text);
                out.push(' ');
            }
            out.push(if cells.len() <= heads { '^' } else { '|' });
        }
    }

    fn characters(&self, out: &mut String, at: At<'_>, row: &[Piece]) {
        let characters = row.iter().filter_map(Piece::character);
        let link = at.link_before();
        if at.place == Place::Heading {
            out.extend(characters);
        } else if let Some(link) = link {
            // A link without words shows its address.
            if !link.is_bare_link() {
                out.extend(characters);
            }
        } else {
            let next = at.pieces.get(at.index + row.len());
            let joins = matches!(
                next,
                Some(Piece::Open(Mark::Emphasis, _) | Piece::Close(Mark::Emphasis, _))
            );
            escape(out, &characters.collect::<String>(), joins);
        }
    }

    fn open(&self, out: &mut String, mark: Mark, url: &str, at: &At<'_>) {
        match mark {
            _ if at.place == Place::Heading => {}
            Mark::Link => {
                out.extend(["[[", url]);
                if !at.is_bare_link() {
                    out.push('|');
                }
            }
            Mark::Strong => out.push_str("**"),
            Mark::Emphasis => out.push_str("//"),
        }
    }

    fn close(&self, out: &mut String, mark: Mark, url: &str, at: &At<'_>) {
        match mark {
            Mark::Link if at.place != Place::Heading => out.push_str("]]"),
            mark => self.open(out, mark, url, at),
        }
    }

    fn line_break(&self, out: &mut String, _: Place) {
        out.push_str("\\\\ ");
    }
}
