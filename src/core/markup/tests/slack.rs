//! Documents in Slack's mrkdwn, read by a reader of its published rules.

use proptest::prelude::*;

use super::leaves::{Glyph, Leaf, level, shown};
use super::readers::slack as read;
use super::said::{Limits, said};
use super::*;

const LIMITS: fn() -> Limits = || Limits {
    unlinked: "*_~`\u{ff0a}\u{ff3f}\u{ff5e}\u{ff40}",
    bare: true,
    ..Limits::default()
};

/// The document as Slack has it: lines of words.
fn lines(document: &Document) -> Vec<Leaf> {
    let mut lines: Vec<Vec<Glyph>> = Vec::new();
    for block in &document.blocks {
        match block {
            Block::Heading { text, .. } => lines.push(strong(on_one_line(text))),
            Block::Paragraph(text) => lines.push(words(text)),
            Block::List { ordered, items } => {
                let items = items
                    .iter()
                    .map(|item| words(item))
                    .filter(|item| !item.is_empty());
                for (index, item) in items.enumerate() {
                    let mark = if *ordered {
                        format!("{}. ", index + 1)
                    } else {
                        "• ".into()
                    };
                    lines.push([plain_glyphs(&mark), item].concat());
                }
            }
            Block::Facts(rows) => lines.extend(
                rows.iter()
                    .map(|(label, value)| row(&[label, value], ": ", 1)),
            ),
            Block::Table { head, rows } => {
                let columns = document::columns(head, rows);
                let empty = Vec::new();
                for (index, cells) in core::iter::once(head).chain(rows).enumerate() {
                    let cells: Vec<_> = (0..columns)
                        .map(|column| cells.get(column).unwrap_or(&empty))
                        .collect();
                    lines.push(row(&cells, " | ", if index == 0 { columns } else { 1 }));
                }
            }
            Block::Rule => lines.push(plain_glyphs("----")),
        }
    }
    lines.into_iter().map(|line| ("p".into(), line)).collect()
}

fn row(cells: &[&Vec<Inline>], between: &str, heads: usize) -> Vec<Glyph> {
    let mut line = Vec::new();
    for (index, cell) in cells.iter().enumerate() {
        if index > 0 {
            line.extend(plain_glyphs(between));
        }
        let words = on_one_line(cell);
        line.extend(if index < heads { strong(words) } else { words });
    }
    line
}

fn words(text: &[Inline]) -> Vec<Glyph> {
    let document = Document {
        blocks: vec![Block::Paragraph(text.to_vec())],
    };
    said(&document, &LIMITS()).pop().unwrap_or_default().1
}

fn on_one_line(text: &[Inline]) -> Vec<Glyph> {
    let mut glyphs = words(text);
    glyphs
        .iter_mut()
        .filter(|glyph| glyph.c == '\n')
        .for_each(|glyph| glyph.c = ' ');
    glyphs
}

fn strong(mut glyphs: Vec<Glyph>) -> Vec<Glyph> {
    glyphs.iter_mut().for_each(|glyph| glyph.strong = true);
    glyphs
}

fn plain_glyphs(text: &str) -> Vec<Glyph> {
    text.chars()
        .map(|c| Glyph {
            c,
            ..Glyph::default()
        })
        .collect()
}

/// Each line as a block of its own, without what has no width.
fn by_line(leaves: &[Leaf]) -> Vec<Leaf> {
    let lines = leaves
        .iter()
        .flat_map(|(_, glyphs)| glyphs.split(|glyph| glyph.c == '\n'));
    let visible = |glyph: &&Glyph| !"\u{200b}\u{ad}".contains(glyph.c);
    level(
        lines
            .map(|line| ("p".into(), line.iter().filter(visible).cloned().collect()))
            .collect(),
    )
}

fn written(words: &str) -> String {
    slack(&Document {
        blocks: vec![Block::Paragraph(text(words))],
    })
}

#[test]
fn what_formats_nothing_is_left_as_it_is() {
    for words in [
        "snake_case and http://example.com/a_b",
        "Note: at 17:00, 2 * 3",
        "12:30 – 13:30",
    ] {
        assert_eq!(written(words), words);
    }
}

#[test]
fn what_would_format_stays_as_it_was_typed_to_the_eye() {
    let seen = |words: &str| written(words).replace(['\u{ad}', '\u{200b}'], "");
    for words in ["*x* _y_ ~z~ `c`", ":smile: ＊x＊", "**", "＞ q"] {
        assert_eq!(seen(words), words);
        assert_ne!(written(words), words);
    }
    assert_eq!(written("a < b & c > d"), "a &lt; b &amp; c &gt; d");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn a_hostile_document_reads_back_from_slack(document in hostile::wiki_document()) {
        let written = slack(&document);
        let said = by_line(&lines(&document));
        prop_assert_eq!(shown(&by_line(&read(&written))), shown(&said), "{}", written);
    }
}
