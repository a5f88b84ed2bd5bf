//! What a document says, whatever the dialect.

use super::leaves::{Glyph, Leaf, decoded, level};
use super::*;
use crate::core::markup::document::{clean, columns};

/// What a dialect cannot say, and says otherwise.
pub(super) struct Limits {
    /// The levels of headings.
    pub(super) levels: core::ops::RangeInclusive<u8>,
    /// Whether words in headings can have marks.
    pub(super) marks_in_headings: bool,
    /// Characters that cannot be in a link's words.
    pub(super) unlinked: &'static str,
    /// Whether they can be in a link's words that are its address.
    pub(super) bare: bool,
    /// Which addresses can be linked.
    pub(super) links: fn(&str) -> bool,
    /// Which addresses its reader can read.
    pub(super) urls: fn(&str) -> bool,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            levels: 1..=6,
            marks_in_headings: true,
            unlinked: "",
            bare: false,
            links: |_| true,
            urls: |_| true,
        }
    }
}

/// What the document says in a dialect with these limits.
pub(super) fn said(document: &Document, limits: &Limits) -> Vec<Leaf> {
    let mut leaves: Vec<Leaf> = Vec::new();
    let mut add = |kind: &str, text: &[Inline]| {
        let mut glyphs = Vec::new();
        collect(&mut glyphs, text, &Glyph::default(), limits);
        leaves.push((kind.to_owned(), glyphs));
    };
    let none: &[Inline] = &[];
    for block in &document.blocks {
        match block {
            Block::Heading { level, text } => {
                let level = (*level).clamp(*limits.levels.start(), *limits.levels.end());
                add(&format!("h{level}"), text);
            }
            Block::Paragraph(text) => add("p", text),
            Block::List { ordered, items } => {
                add(if *ordered { "ol" } else { "ul" }, none);
                items.iter().for_each(|item| add("li", item));
            }
            Block::Facts(rows) if rows.is_empty() => {}
            Block::Facts(rows) => {
                add("table", none);
                for (label, value) in rows {
                    add("row", none);
                    add("cell", label);
                    add("cell", value);
                }
            }
            Block::Table { head, rows } => {
                let columns = columns(head, rows);
                if columns == 0 {
                    continue;
                }
                add("table", none);
                for row in core::iter::once(head).chain(rows) {
                    add("row", none);
                    (0..columns).for_each(|column| {
                        add("cell", row.get(column).map_or(none, Vec::as_slice));
                    });
                }
            }
            Block::Rule => add("rule", none),
        }
    }
    for (kind, glyphs) in &mut leaves {
        if kind.starts_with('h') && !limits.marks_in_headings {
            for glyph in &mut *glyphs {
                *glyph = Glyph {
                    c: glyph.c,
                    ..Glyph::default()
                };
            }
        }
    }
    level(leaves)
}

fn collect(glyphs: &mut Vec<Glyph>, text: &[Inline], within: &Glyph, limits: &Limits) {
    for inline in text {
        match inline {
            Inline::Text(words) => glyphs.extend(words.chars().map(|c| {
                let c = clean(c);
                let linked = !limits.unlinked.contains(c);
                Glyph {
                    c,
                    link: within.link.clone().filter(|_| linked),
                    ..within.clone()
                }
            })),
            Inline::Strong(text) => {
                let strong = true;
                collect(
                    glyphs,
                    text,
                    &Glyph {
                        strong,
                        ..within.clone()
                    },
                    limits,
                );
            }
            Inline::Emphasis(text) => {
                let emphasis = true;
                collect(
                    glyphs,
                    text,
                    &Glyph {
                        emphasis,
                        ..within.clone()
                    },
                    limits,
                );
            }
            Inline::Link { url, text }
                if is_allowed_link(url) && within.link.is_none() && (limits.links)(url) =>
            {
                let link = Some(decoded(url));
                let bare = matches!(&text[..], [Inline::Text(words)] if words == url);
                let stray = url.contains(|c| "\"<>[\\]^`{|}".contains(c));
                let unlinked = if limits.bare && bare && !stray {
                    ""
                } else {
                    limits.unlinked
                };
                let limits = &Limits {
                    unlinked,
                    ..Limits::default()
                };
                collect(
                    glyphs,
                    text,
                    &Glyph {
                        link,
                        ..within.clone()
                    },
                    limits,
                );
            }
            Inline::Link { text, .. } => collect(glyphs, text, within, limits),
            Inline::Break if within.link.is_some() => glyphs.push(Glyph {
                c: ' ',
                ..within.clone()
            }),
            Inline::Break => glyphs.push(Glyph {
                c: '\n',
                ..Glyph::default()
            }),
        }
    }
}
