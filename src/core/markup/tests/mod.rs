//! The writers, judged by readers of their dialects.
#![allow(clippy::unwrap_used, clippy::panic)]

mod goldens;
pub(crate) mod hostile;
mod hostile_words;
mod html;
mod leaves;
mod lines;
mod markdown;
mod notation;
mod plain;
mod read_back;
mod readers;
mod said;
mod slack;
mod storage;
mod wikis;
mod xwiki;

use super::*;

pub(super) fn text(words: &str) -> Vec<Inline> {
    vec![Inline::text(words)]
}

/// One of everything.
pub(super) fn sample() -> Document {
    let link = Inline::Link {
        url: "https://example.org/a_(b)?c&d".into(),
        text: text("the [plan]"),
    };
    Document {
        blocks: vec![
            Block::Heading {
                level: 2,
                text: text("[decision] Move to #2 * now"),
            },
            Block::Paragraph(vec![
                Inline::text("We "),
                Inline::Strong(text("should")),
                Inline::text(" <b>move</b>, see "),
                link,
                Inline::text("."),
                Inline::Break,
                Inline::text("- R&D & co &amp; http://example.com"),
            ]),
            Block::Facts(vec![
                (text("Owner"), text("Ana")),
                (text("Due"), vec![Inline::Emphasis(text("soon"))]),
            ]),
            Block::List {
                ordered: false,
                items: vec![
                    text("one"),
                    vec![Inline::text("two"), Inline::Break, Inline::text("2. b")],
                ],
            },
            Block::List {
                ordered: true,
                items: vec![text("first"), text("second")],
            },
            Block::Rule,
            Block::Table {
                head: vec![text("a"), text("b|c")],
                rows: vec![vec![text("1")], vec![text("\\|"), text("x\ny")]],
            },
        ],
    }
}
