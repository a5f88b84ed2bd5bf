//! Writes clean HTML for the clipboard: elements with a meaning, no style, no script, no identifiers.
//!
//! Facts are a table with row heads: editors and mail programs keep that, and lose definition lists.

use super::document::{clean, columns};
use super::{Block, Document, Inline, is_allowed_link};

/// Writes the document as a fragment of HTML.
#[must_use]
pub fn html(document: &Document) -> String {
    let mut out = String::new();
    for block in &document.blocks {
        write_block(&mut out, block);
    }
    out
}

fn write_block(out: &mut String, block: &Block) {
    match block {
        Block::List { items, .. } if items.is_empty() => {}
        Block::Facts(rows) if rows.is_empty() => {}
        Block::Table { head, rows } if columns(head, rows) == 0 => {}
        Block::Heading { level, text } => {
            let tag = ["h1", "h2", "h3", "h4", "h5", "h6"][usize::from(*level).clamp(1, 6) - 1];
            element(out, tag, |out| write_inlines(out, text));
        }
        Block::Paragraph(text) => element(out, "p", |out| write_inlines(out, text)),
        Block::List { ordered, items } => element(out, if *ordered { "ol" } else { "ul" }, |out| {
            for item in items {
                element(out, "li", |out| write_inlines(out, item));
            }
        }),
        Block::Facts(rows) => table(out, |out| {
            for (label, value) in rows {
                element(out, "tr", |out| {
                    head_of(out, "row", |out| write_inlines(out, label));
                    element(out, "td", |out| write_inlines(out, value));
                });
            }
        }),
        Block::Table { head, rows } => write_table(out, head, rows),
        Block::Rule => out.push_str("<hr>"),
    }
}

fn write_table(out: &mut String, head: &[Vec<Inline>], rows: &[Vec<Vec<Inline>>]) {
    let cell = |out: &mut String, row: &[Vec<Inline>], index: usize| {
        write_inlines(out, row.get(index).map_or(&[], Vec::as_slice));
    };
    let columns = columns(head, rows);
    table(out, |out| {
        element(out, "tr", |out| {
            for index in 0..columns {
                head_of(out, "col", |out| cell(out, head, index));
            }
        });
        for row in rows {
            element(out, "tr", |out| {
                for index in 0..columns {
                    if index == 0 {
                        head_of(out, "row", |out| cell(out, row, index));
                    } else {
                        element(out, "td", |out| cell(out, row, index));
                    }
                }
            });
        }
    });
}

fn table(out: &mut String, rows: impl FnOnce(&mut String)) {
    element(out, "table", |out| element(out, "tbody", rows));
}

/// The head of a row or a column.
fn head_of(out: &mut String, scope: &str, content: impl FnOnce(&mut String)) {
    out.extend(["<th scope=\"", scope, "\">"]);
    content(out);
    out.push_str("</th>");
}

fn element(out: &mut String, tag: &str, content: impl FnOnce(&mut String)) {
    out.push('<');
    out.push_str(tag);
    out.push('>');
    content(out);
    out.push_str("</");
    out.push_str(tag);
    out.push('>');
}

fn write_inlines(out: &mut String, inlines: &[Inline]) {
    write_words(out, inlines, false);
}

/// Writes words, which within a link have no other link.
fn write_words(out: &mut String, inlines: &[Inline], linked: bool) {
    for inline in inlines {
        match inline {
            Inline::Text(text) => escape(out, text),
            Inline::Strong(text) => element(out, "strong", |out| write_words(out, text, linked)),
            Inline::Emphasis(text) => element(out, "em", |out| write_words(out, text, linked)),
            Inline::Link { url, text } if !linked && is_allowed_link(url) => {
                out.push_str("<a href=\"");
                escape(out, url);
                out.push_str("\">");
                write_words(out, text, true);
                out.push_str("</a>");
            }
            Inline::Link { text, .. } => write_words(out, text, linked),
            Inline::Break if linked => out.push(' '),
            Inline::Break => out.push_str("<br>"),
        }
    }
}

/// Writes text so that it is nothing else in HTML or XML, as content and as the value of an attribute.
pub(crate) fn escape(out: &mut String, text: &str) {
    for c in text.chars().map(clean) {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c => out.push(c),
        }
    }
}
