//! pulldown-cmark reads what the writer wrote: the same characters, stressed and linked as before, nothing else.

use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::TestRunner;
use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};

use super::readers::pandoc;
use super::said::{Limits, said};
use super::*;
use crate::core::markup::document::{clean, columns};

/// A character with what it stands in.
#[derive(Clone, Debug, PartialEq)]
struct Glyph {
    c: char,
    strong: bool,
    emphasis: bool,
    link: Option<String>,
}

/// A block's kind and its characters; `\n` is a hard break.
type Leaf = (String, Vec<Glyph>);

/// What a document says, whatever the dialect.
#[derive(Default)]
struct Expected(Vec<Leaf>);

impl Expected {
    fn leaf(&mut self, kind: &str, inlines: &[Inline]) {
        let mut glyphs = Vec::new();
        add(
            &mut glyphs,
            inlines,
            &Glyph {
                c: ' ',
                strong: false,
                emphasis: false,
                link: None,
            },
        );
        while glyphs.last().is_some_and(|glyph| glyph.c == '\n') {
            glyphs.pop();
        }
        let start = glyphs.iter().take_while(|glyph| glyph.c == '\n').count();
        glyphs.drain(..start);
        let mut leaf = (kind.into(), glyphs);
        level_heading(&mut leaf);
        self.0.push(leaf);
    }

    fn of(document: &Document) -> Vec<Leaf> {
        let mut expected = Self::default();
        for block in &document.blocks {
            match block {
                Block::Heading { level, text } => {
                    expected.leaf(&format!("h{}", level.clamp(&1, &6)), text);
                }
                Block::Paragraph(text) => expected.leaf("p", text),
                Block::List { items, .. } if items.is_empty() => {}
                Block::List { ordered, items } => {
                    expected.leaf(if *ordered { "ol" } else { "ul" }, &[]);
                    items.iter().for_each(|item| expected.leaf("li", item));
                }
                Block::Facts(rows) if rows.is_empty() => {}
                Block::Facts(rows) => {
                    expected.leaf("ul", &[]);
                    for (label, value) in rows {
                        let colon = if value.is_empty() { ":" } else { ": " };
                        let mut item = vec![Inline::Strong(label.clone()), Inline::text(colon)];
                        item.extend(value.clone());
                        expected.leaf("li", &item);
                    }
                }
                Block::Table { head, rows } => {
                    for row in core::iter::once(head).chain(rows) {
                        for column in 0..columns(head, rows) {
                            expected.leaf("cell", row.get(column).map_or(&[], Vec::as_slice));
                        }
                    }
                }
                Block::Rule => expected.leaf("rule", &[]),
            }
        }
        // What has no words is left out, but for items, cells and rules.
        expected.0.retain(|(kind, glyphs)| {
            !glyphs.is_empty() || ["ul", "ol", "li", "cell", "rule"].contains(&kind.as_str())
        });
        expected.0
    }
}

fn add(glyphs: &mut Vec<Glyph>, inlines: &[Inline], within: &Glyph) {
    for inline in inlines {
        match inline {
            Inline::Text(text) => glyphs.extend(text.chars().map(|c| Glyph {
                c: clean(c),
                ..within.clone()
            })),
            Inline::Strong(text) => add(
                glyphs,
                text,
                &Glyph {
                    strong: true,
                    ..within.clone()
                },
            ),
            Inline::Emphasis(text) => add(
                glyphs,
                text,
                &Glyph {
                    emphasis: true,
                    ..within.clone()
                },
            ),
            Inline::Link { url, text } if is_allowed_link(url) && within.link.is_none() => {
                add(
                    glyphs,
                    text,
                    &Glyph {
                        link: Some(url.clone()),
                        ..within.clone()
                    },
                );
            }
            Inline::Link { text, .. } => add(glyphs, text, within),
            Inline::Break if within.link.is_some() => glyphs.push(Glyph {
                c: ' ',
                ..within.clone()
            }),
            Inline::Break => glyphs.push(Glyph {
                c: '\n',
                strong: false,
                emphasis: false,
                link: None,
            }),
        }
    }
}

/// What pulldown-cmark understands.
fn read(markdown: &str) -> Vec<Leaf> {
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_GFM
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_MATH;
    let mut leaves: Vec<Leaf> = Vec::new();
    let mut within = Glyph {
        c: ' ',
        strong: false,
        emphasis: false,
        link: None,
    };
    for event in Parser::new_ext(markdown, options) {
        let in_cell = leaves.last().is_some_and(|leaf| leaf.0 == "cell");
        let glyphs = leaves.last_mut().map(|leaf| &mut leaf.1);
        match event {
            Event::Start(Tag::Heading { level, .. }) => {
                let levels = [
                    HeadingLevel::H1,
                    HeadingLevel::H2,
                    HeadingLevel::H3,
                    HeadingLevel::H4,
                    HeadingLevel::H5,
                    HeadingLevel::H6,
                ];
                leaves.push((
                    format!(
                        "h{}",
                        levels.iter().position(|it| *it == level).unwrap() + 1
                    ),
                    Vec::new(),
                ));
            }
            Event::Start(Tag::Paragraph) => leaves.push(("p".into(), Vec::new())),
            Event::Start(Tag::List(start)) => {
                assert!(start.is_none_or(|start| start == 1));
                leaves.push((if start.is_some() { "ol" } else { "ul" }.into(), Vec::new()));
            }
            Event::Start(Tag::Item) => leaves.push(("li".into(), Vec::new())),
            Event::Start(Tag::TableCell) => leaves.push(("cell".into(), Vec::new())),
            Event::Rule => leaves.push(("rule".into(), Vec::new())),
            Event::Start(Tag::Strong) => within.strong = true,
            Event::End(TagEnd::Strong) => within.strong = false,
            Event::Start(Tag::Emphasis) => within.emphasis = true,
            Event::End(TagEnd::Emphasis) => within.emphasis = false,
            Event::Start(Tag::Link {
                dest_url, title, ..
            }) => {
                assert!(title.is_empty());
                within.link = Some(decode(&dest_url));
            }
            Event::End(TagEnd::Link) => within.link = None,
            Event::Text(text) => glyphs.unwrap().extend(text.chars().map(|c| Glyph {
                c,
                ..within.clone()
            })),
            Event::InlineHtml(html) if &*html == "<br>" && in_cell => {
                glyphs.unwrap().push(Glyph {
                    c: '\n',
                    strong: false,
                    emphasis: false,
                    link: None,
                });
            }
            Event::HardBreak => glyphs.unwrap().push(Glyph {
                c: '\n',
                strong: false,
                emphasis: false,
                link: None,
            }),
            Event::Start(Tag::Table(_) | Tag::TableHead | Tag::TableRow) | Event::End(_) => {}
            other => panic!("unexpected {other:?} in\n{markdown}"),
        }
    }
    leaves.iter_mut().for_each(level_heading);
    leaves
}

/// A break in a heading is a space, and whether a space is stressed nobody sees.
fn level_heading((kind, glyphs): &mut Leaf) {
    if kind.starts_with('h') {
        let spaces = glyphs
            .iter_mut()
            .filter(|glyph| glyph.c == '\n' || glyph.c == ' ');
        spaces.for_each(|glyph| {
            *glyph = Glyph {
                c: ' ',
                strong: false,
                emphasis: false,
                link: None,
            }
        });
    }
}

/// Undoes what the writer encodes in URLs.
fn decode(url: &str) -> String {
    "\"()<>[\\]^`{|}"
        .chars()
        .fold(url.into(), |url: String, c| {
            url.replace(&format!("%{:02X}", u32::from(c)), &c.to_string())
        })
}

#[test]
fn the_sample_reads_well() {
    insta::assert_snapshot!(markdown(&sample()));
}

#[test]
fn ordinary_words_are_left_alone() {
    let words = "It’s 5 > 3, isn't it? (yes) – R&D at 17:00, #4; a+b = c! e-mail: ana@example.org";
    assert_eq!(
        markdown(&Document {
            blocks: vec![Block::Paragraph(text(words))]
        }),
        words
    );
}

/// What stands in the only paragraph, heading or cell of a document.
fn written(block: fn(Vec<Inline>) -> Block, words: &str) -> String {
    markdown(&Document {
        blocks: vec![block(text(words))],
    })
}

#[test]
fn what_marks_nothing_where_it_stands_has_no_backslash() {
    for words in [
        "2.54 cm and 3) not",
        "#42 is open",
        "-5 °C",
        "+1",
        "=> x",
        "a snake_case name",
        "see [info] and [a b], [x]",
        "5 < 6",
    ] {
        assert_eq!(written(Block::Paragraph, words), words);
    }
    let heading = |text| Block::Heading { level: 2, text };
    for words in ["[info] 1. C# - the archive", "#1 + 1", "1. > -"] {
        assert_eq!(written(heading, words), ["## ", words].concat());
    }
}

#[test]
fn what_would_mark_something_has_one() {
    for (words, expected) in [
        ("2. b", "2\\. b"),
        ("2.", "2\\."),
        ("# h", "\\# h"),
        ("- i", "\\- i"),
        ("--", "\\--"),
        ("_a_", "\\_a\\_"),
        ("[ ] task", "\\[ \\] task"),
        ("[a]: https", "\\[a\\]: https"),
        ("x [a](b)", "x \\[a\\](b)"),
        ("x [a][b] c", "x \\[a\\][b] c"),
        ("x ![a] [^1] [[a]]", "x !\\[a\\] \\[^1\\] \\[[a]\\]"),
        ("a] [b", "a\\] \\[b"),
        ("x [a] b] c", "x [a] b\\] c"),
        ("<b>", "\\<b>"),
        ("see [b]{onclick=x}", "see [b]\\{onclick=x}"),
        ("x^[note]", "x^\\[note\\]"),
        ("#. item", "\\#. item"),
    ] {
        assert_eq!(written(Block::Paragraph, words), expected);
    }
    let heading = |text| Block::Heading { level: 2, text };
    assert_eq!(written(heading, "x #"), "## x \\#");
}

/// Documents of little but what marks something, with a definition of `x`, or what would be one, in front.
fn dense() -> impl Strategy<Value = Document> {
    let marks = "[ ] [x] [x [] {.x} {a=b} { } ^[ ! ^ ( (x) : :: . ) # ## - -- + = == > < _ * x x a 1 12 & ; \\\\ / //";
    let pieces: Vec<&str> = marks.split(' ').chain([" ", " ", "x]: //"]).collect();
    let words = || {
        let pieces = prop::sample::select(pieces.clone());
        prop::collection::vec(pieces, 0..7).prop_map(|pieces| Inline::Text(pieces.concat()))
    };
    let link = |text| Inline::Link {
        url: "http://x.example".into(),
        text: vec![text],
    };
    let inline = prop_oneof![
        6 => words(),
        1 => words().prop_map(|text| Inline::Strong(vec![text])),
        1 => words().prop_map(|text| Inline::Emphasis(vec![text])),
        1 => words().prop_map(link),
        1 => Just(Inline::Break),
    ]
    .boxed();
    let inlines = || prop::collection::vec(inline.clone(), 1..5);
    let block = prop_oneof![
        inlines().prop_map(Block::Paragraph),
        inlines().prop_map(|text| Block::Heading { level: 2, text }),
        (any::<bool>(), inlines()).prop_map(|(ordered, item)| Block::List {
            ordered,
            items: vec![item]
        }),
        inlines().prop_map(|cell| Block::Table {
            head: vec![cell.clone()],
            rows: vec![vec![cell]]
        }),
    ];
    let definition = prop::sample::select(
        &[
            "[x]: http://evil.example",
            "[x]:http://evil.example",
            "[^x]: x",
        ][..],
    );
    (definition, prop::collection::vec(block, 1..4)).prop_map(|(definition, mut blocks)| {
        blocks.insert(0, Block::Paragraph(text(definition)));
        Document { blocks }
    })
}

/// The same documents read by another reader of CommonMark, with what GitHub adds to it.
#[test]
fn another_reader_finds_no_marks_either() {
    let format = "commonmark+pipe_tables+strikeout+task_lists+footnotes+tex_math_dollars+attributes+bracketed_spans";
    let mut runner = TestRunner::deterministic();
    let has_break = |block: &Block| match block {
        // A break in a cell is HTML, which pandoc leaves to whoever shows it.
        Block::Table { head, .. } => head.concat().contains(&Inline::Break),
        _ => false,
    };
    let documents: Vec<Document> = (0..600)
        .map(|_| dense().new_tree(&mut runner).unwrap().current())
        .filter(|document| !document.blocks.iter().any(has_break))
        .collect();
    let texts: Vec<String> = documents.iter().map(markdown).collect();
    for ((document, text), read) in documents.iter().zip(&texts).zip(pandoc(format, &texts)) {
        assert_eq!(read, said(document, &Limits::default()), "{text}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn a_hostile_document_reads_back_as_it_was(document in hostile::document()) {
        let written = markdown(&document);
        prop_assert_eq!(read(&written), Expected::of(&document), "{}", written);
    }

    /// Where few characters are escaped, they meet each other often, and beside definitions that wait for them.
    #[test]
    fn what_has_no_backslash_marks_nothing(document in dense()) {
        let written = markdown(&document);
        prop_assert_eq!(read(&written), Expected::of(&document), "{}", written);
    }

    #[test]
    fn hostile_words_read_back_as_they_were(inlines in hostile::inlines()) {
        let document = Document { blocks: vec![Block::Paragraph(inlines)] };
        let written = markdown(&document);
        prop_assert_eq!(read(&written), Expected::of(&document), "{}", written);
    }
}
