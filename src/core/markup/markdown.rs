//! Writes GitHub flavoured Markdown, block by block.

use super::document::columns;
use super::markdown_text::{Place, write_text};
use super::{Block, Document, Inline};

/// Writes the document as GitHub flavoured Markdown.
#[must_use]
pub fn markdown(document: &Document) -> String {
    let mut out = String::new();
    let mut last = Kind::Other;
    for block in &document.blocks {
        let kind = Kind::of(block, last);
        let mut text = String::new();
        write_block(&mut text, block, kind);
        if text.is_empty() {
            continue;
        }
        if !out.is_empty() {
            out.push_str("\n\n");
        }
        out.push_str(&text);
        last = kind;
    }
    out
}

/// How a list marks its items. Two lists in a row need different marks, or they would run into one.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Bullets(char),
    Numbers(char),
    Other,
}

impl Kind {
    fn of(block: &Block, last: Self) -> Self {
        match block {
            Block::List { ordered: true, .. } => {
                Self::Numbers(if last == Self::Numbers('.') { ')' } else { '.' })
            }
            Block::List { .. } | Block::Facts(_) => {
                Self::Bullets(if last == Self::Bullets('-') { '*' } else { '-' })
            }
            _ => Self::Other,
        }
    }

    fn mark(self, index: usize) -> String {
        match self {
            Self::Numbers(after) => {
                let mut mark = (index + 1).to_string();
                mark.push(after);
                mark
            }
            Self::Bullets(bullet) => bullet.into(),
            Self::Other => String::new(),
        }
    }
}

fn write_block(out: &mut String, block: &Block, kind: Kind) {
    match block {
        Block::Heading { level, text } => {
            let mut words = String::new();
            write_text(&mut words, text, Place::Heading);
            if !words.is_empty() {
                out.extend(core::iter::repeat_n('#', usize::from(*level).clamp(1, 6)));
                out.push(' ');
                out.push_str(&words);
            }
        }
        Block::Paragraph(text) => write_text(out, text, Place::Lines { indent: 0 }),
        Block::List { items, .. } => {
            for (index, item) in items.iter().enumerate() {
                write_item(out, kind, index, item);
            }
        }
        Block::Facts(rows) => {
            for (index, (label, value)) in rows.iter().enumerate() {
                let colon = if value.is_empty() { ":" } else { ": " };
                let mut item = vec![Inline::Strong(label.clone()), Inline::text(colon)];
                item.extend_from_slice(value);
                write_item(out, kind, index, &item);
            }
        }
        Block::Table { head, rows } => write_table(out, head, rows),
        Block::Rule => out.push_str("---"),
    }
}

fn write_item(out: &mut String, kind: Kind, index: usize, item: &[Inline]) {
    let mark = kind.mark(index);
    if index > 0 {
        out.push('\n');
    }
    out.push_str(&mark);
    out.push(' ');
    write_text(
        out,
        item,
        Place::Lines {
            indent: mark.len() + 1,
        },
    );
}

fn write_table(out: &mut String, head: &[Vec<Inline>], rows: &[Vec<Vec<Inline>>]) {
    let columns = columns(head, rows);
    if columns == 0 {
        return;
    }
    write_row(out, head, columns);
    out.push_str("\n|");
    out.extend(core::iter::repeat_n(" --- |", columns));
    for row in rows {
        out.push('\n');
        write_row(out, row, columns);
    }
}

fn write_row(out: &mut String, row: &[Vec<Inline>], columns: usize) {
    out.push('|');
    for column in 0..columns {
        out.push(' ');
        write_text(out, row.get(column).map_or(&[], Vec::as_slice), Place::Cell);
        out.push_str(" |");
    }
}
