//! Writes plain text, for mail and chat without markup.

use super::document::{clean, columns};
use super::{Block, Document, Inline, is_allowed_link};

/// Writes the document as plain text: blocks with an empty line between them.
#[must_use]
pub fn plain(document: &Document) -> String {
    let blocks: Vec<String> = document.blocks.iter().map(block).collect();
    blocks.join("\n\n")
}

fn block(block: &Block) -> String {
    let mut out = String::new();
    match block {
        Block::Heading { text, .. } => write_inlines(&mut out, text, " "),
        Block::Paragraph(text) => write_inlines(&mut out, text, "\n"),
        Block::List { ordered, items } => {
            for (index, item) in items.iter().enumerate() {
                next_line(&mut out, index);
                if *ordered {
                    out.push_str(&(index + 1).to_string());
                    out.push_str(". ");
                } else {
                    out.push_str("- ");
                }
                write_inlines(&mut out, item, "\n  ");
            }
        }
        Block::Facts(rows) => {
            for (index, (label, value)) in rows.iter().enumerate() {
                next_line(&mut out, index);
                write_inlines(&mut out, label, " ");
                out.push_str(": ");
                write_inlines(&mut out, value, "\n  ");
            }
        }
        Block::Table { head, rows } => {
            let columns = columns(head, rows);
            for (index, row) in core::iter::once(head).chain(rows).enumerate() {
                next_line(&mut out, index);
                for column in 0..columns {
                    if column > 0 {
                        out.push_str(" | ");
                    }
                    write_inlines(&mut out, row.get(column).map_or(&[], Vec::as_slice), " ");
                }
            }
        }
        Block::Rule => out.push_str("----"),
    }
    out
}

fn next_line(out: &mut String, index: usize) {
    if index > 0 {
        out.push('\n');
    }
}

fn write_inlines(out: &mut String, inlines: &[Inline], line_break: &str) {
    for inline in inlines {
        match inline {
            Inline::Text(text) => out.extend(text.chars().map(clean)),
            Inline::Strong(text) | Inline::Emphasis(text) => write_inlines(out, text, line_break),
            Inline::Link { url, text } => {
                let start = out.len();
                write_inlines(out, text, line_break);
                if is_allowed_link(url) && out.get(start..) != Some(url.as_str()) {
                    out.push_str(" (");
                    out.push_str(url);
                    out.push(')');
                }
            }
            Inline::Break => out.push_str(line_break),
        }
    }
}
