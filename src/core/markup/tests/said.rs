//! What a document says, whatever the dialect: kinds of blocks with their characters and what is around each.

use super::*;
use crate::core::markup::document::{clean, columns};

/// A character with what it stands in.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Glyph {
    pub(super) c: char,
    pub(super) strong: bool,
    pub(super) emphasis: bool,
    pub(super) link: Option<String>,
}

/// A block's kind and its characters; `\n` is a new line.
pub(super) type Leaf = (String, Vec<Glyph>);

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

/// Without what nobody sees: runs of spaces, spaces and breaks at edges, marks around spaces, and blocks without words.
pub(super) fn level(mut leaves: Vec<Leaf>) -> Vec<Leaf> {
    for (kind, glyphs) in &mut leaves {
        let mut kept: Vec<Glyph> = Vec::new();
        for mut glyph in glyphs.drain(..) {
            if glyph.c == '\n' && kind.starts_with('h') {
                glyph.c = ' ';
            }
            if glyph.c == ' ' || glyph.c == '\n' {
                let c = glyph.c;
                match kept.last_mut() {
                    None => continue,
                    Some(last) if last.c == '\n' => continue,
                    Some(last) if last.c == ' ' => {
                        last.c = c;
                        continue;
                    }
                    _ => {
                        glyph = Glyph {
                            c,
                            ..Glyph::default()
                        }
                    }
                }
            }
            kept.push(glyph);
        }
        if kept
            .last()
            .is_some_and(|glyph| glyph.c == ' ' || glyph.c == '\n')
        {
            kept.pop();
        }
        *glyphs = kept;
    }
    leaves.retain(|(kind, glyphs)| {
        !glyphs.is_empty() || ["table", "row", "cell", "rule", "ul", "ol"].contains(&kind.as_str())
    });
    // A list without items is none, nor is a table without rows.
    let kinds: Vec<String> = leaves.iter().map(|leaf| leaf.0.clone()).collect();
    let mut next = kinds.iter().skip(1);
    leaves.retain(|(kind, _)| {
        let follows = next.next().map(String::as_str);
        match kind.as_str() {
            "ul" | "ol" => follows == Some("li"),
            "table" => follows == Some("row"),
            _ => true,
        }
    });
    leaves
}

/// The address with everything decoded that means the same decoded, and its scheme in small letters.
pub(super) fn decoded(url: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = url.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let code = rest
            .get(1..3)
            .and_then(|code| core::str::from_utf8(code).ok());
        let code = code.and_then(|code| u8::from_str_radix(code, 16).ok());
        match code.filter(|code| *first == b'%' && !b"?#&=+/@:;,$%()*".contains(code)) {
            Some(code) => {
                bytes.push(code);
                rest = &rest[3..];
            }
            None => {
                bytes.push(*first);
                rest = after;
            }
        }
    }
    let url = String::from_utf8_lossy(&bytes).into_owned();
    match url.split_once(':') {
        Some((scheme, rest)) => [&scheme.to_ascii_lowercase(), ":", rest].concat(),
        None => url,
    }
}

/// What was said or read, to be looked at.
pub(super) fn shown(leaves: &[Leaf]) -> String {
    let line = |(kind, glyphs): &Leaf| {
        let mut line = format!("{kind}: ");
        let mut last = Glyph::default();
        for glyph in glyphs {
            let (strong, emphasis, link) = (glyph.strong, glyph.emphasis, &glyph.link);
            if (strong, emphasis, link) != (last.strong, last.emphasis, &last.link) {
                let marks = (strong.then_some("*"), emphasis.then_some("_"), link);
                line.push_str(&format!("⟨{marks:?}⟩"));
            }
            line.extend(glyph.c.escape_debug());
            last = glyph.clone();
        }
        line
    };
    leaves.iter().map(line).collect::<Vec<_>>().join("\n")
}
