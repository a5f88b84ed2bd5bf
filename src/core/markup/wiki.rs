//! What the writers of wikis share: block by block, and the words of a block character by character.
//!
//! A dialect says how its blocks and marks are written, and how a character is kept from being markup
//! where it stands. In all of them a run of spaces is one space, and none stands at either end of a line.

use super::at::At;
use super::link::reference;
use super::wiki_words::{Mark, Piece, pieces};
use super::{Block, Document, Inline};

/// Where words stand.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// On lines of their own.
    Paragraph,
    /// In a heading, which is one line.
    Heading,
    /// In an item of a list, which is one line.
    Item,
    /// In a cell of a table, which is one line.
    Cell,
}

/// How one dialect writes.
pub(super) trait Wiki {
    /// Which marks stand around which: the first is outermost.
    fn nesting(&self) -> [Mark; 3] {
        [Mark::Link, Mark::Strong, Mark::Emphasis]
    }

    /// The address as the dialect's links take it; none where they do not.
    fn address(&self, url: &str) -> Option<String>;

    /// Whether this character can be part of a link's words; `bare` is a link whose words are its address.
    fn is_linkable(&self, _: char, _bare: bool) -> bool {
        true
    }

    /// Writes a heading of level 1 to 6.
    fn heading(&self, out: &mut String, level: u8, text: &[Inline]);

    /// Writes what is before an item; `index` counts from zero.
    fn item(&self, out: &mut String, ordered: bool, index: usize);

    /// Writes what keeps a list apart from one like it above.
    fn between_lists(&self, _: &mut String) {}

    /// Writes a table.
    fn table(&self, out: &mut String, table: &Table<'_>);

    /// Writes a line between what comes before and after.
    fn rule(&self, out: &mut String) {
        out.push_str("----");
    }

    /// Writes characters in a row, of which `at` is the first, so that they are nothing else.
    fn characters(&self, out: &mut String, at: At<'_>, row: &[Piece]) {
        let first = at.index;
        for offset in 0..row.len() {
            let index = first + offset;
            self.character(out, &At { index, ..at });
        }
    }

    /// Whether a character could be something else where it stands, after what is written.
    fn is_risky(&self, _: char, _: &At<'_>, _written: &str) -> bool {
        false
    }

    /// Writes a character so that it is nothing else: what is risky as a reference to it.
    fn character(&self, out: &mut String, at: &At<'_>) {
        let c = at.here();
        if self.is_risky(c, at, out) {
            reference(out, c);
        } else {
            out.push(c);
        }
    }

    /// Writes the start of a mark; `url` is as [`Wiki::address`] gave it.
    fn open(&self, out: &mut String, mark: Mark, url: &str, at: &At<'_>);

    /// Writes the end of a mark.
    fn close(&self, out: &mut String, mark: Mark, url: &str, at: &At<'_>);

    /// Writes a new line within a paragraph, an item or a cell.
    fn line_break(&self, out: &mut String, place: Place);
}

/// A table or rows of facts.
pub(super) struct Table<'a> {
    /// The heads of the columns, unless these are facts.
    pub(super) head: Option<Vec<&'a [Inline]>>,
    /// Rows of as many cells as there are columns; the first of each is the head of its row.
    pub(super) rows: Vec<Vec<&'a [Inline]>>,
}

impl<'a> Table<'a> {
    /// Every row from the top, and how many of its first cells are heads.
    pub(super) fn lines(&self) -> impl Iterator<Item = (&[&'a [Inline]], usize)> {
        let head = self.head.iter().map(|head| (&**head, head.len()));
        head.chain(self.rows.iter().map(|row| (&**row, 1)))
    }
}

/// Writes the document.
pub(super) fn write(wiki: &dyn Wiki, document: &Document) -> String {
    let mut out = String::new();
    let mut was_list = false;
    for block in &document.blocks {
        let mut text = String::new();
        write_block(wiki, &mut text, block);
        if text.is_empty() {
            continue;
        }
        let is_list = matches!(block, Block::List { .. });
        if !out.is_empty() {
            out.push_str("\n\n");
            if was_list && is_list {
                wiki.between_lists(&mut out);
            }
        }
        out.push_str(&text);
        was_list = is_list;
    }
    out
}

fn write_block(wiki: &dyn Wiki, out: &mut String, block: &Block) {
    match block {
        Block::Heading { level, text } => {
            if !words(wiki, text, Place::Heading).is_empty() {
                wiki.heading(out, (*level).clamp(1, 6), text);
            }
        }
        Block::Paragraph(text) => out.push_str(&words(wiki, text, Place::Paragraph)),
        Block::List { ordered, items } => {
            let items = items.iter().map(|item| words(wiki, item, Place::Item));
            // An item without words is none.
            for (index, item) in items.filter(|item| !item.is_empty()).enumerate() {
                if index > 0 {
                    out.push('\n');
                }
                wiki.item(out, *ordered, index);
                out.push_str(&item);
            }
        }
        Block::Facts(facts) => {
            let rows: Vec<_> = facts
                .iter()
                .map(|(label, value)| vec![label.as_slice(), value.as_slice()])
                .collect();
            if !rows.is_empty() {
                wiki.table(out, &Table { head: None, rows });
            }
        }
        Block::Table { head, rows } => {
            let columns = super::document::columns(head, rows);
            if columns > 0 {
                let head = Some(filled(head, columns));
                let rows = rows.iter().map(|row| filled(row, columns)).collect();
                wiki.table(out, &Table { head, rows });
            }
        }
        Block::Rule => wiki.rule(out),
    }
}

/// The row with as many cells as there are columns.
fn filled(row: &[Vec<Inline>], columns: usize) -> Vec<&[Inline]> {
    let cell = |column| row.get(column).map_or(&[][..], Vec::as_slice);
    (0..columns).map(cell).collect()
}

/// The words of a block; nothing where only spaces are in it.
pub(super) fn words(wiki: &dyn Wiki, text: &[Inline], place: Place) -> String {
    let pieces = pieces(wiki, text, place);
    let mut out = String::new();
    let (mut line, mut index) = (0, 0);
    while let Some(piece) = pieces.get(index) {
        let at = At {
            pieces: &pieces,
            index,
            line,
            place,
        };
        let mut length = 1;
        match piece {
            Piece::Char(_) => {
                let rest = pieces.iter().skip(index);
                length = rest.map_while(Piece::character).count();
                let row = pieces.get(index..index + length).unwrap_or_default();
                wiki.characters(&mut out, at, row);
            }
            Piece::Open(mark, url) => wiki.open(&mut out, *mark, url, &at),
            Piece::Close(mark, url) => wiki.close(&mut out, *mark, url, &at),
            Piece::Break => {
                line = index + 1;
                wiki.line_break(&mut out, place);
            }
        }
        index += length;
    }
    out
}
