//! No package reads Slack's mrkdwn, so that a small reader does. Its rules are those that Slack publishes
//! (<https://docs.slack.dev/messaging/formatting-message-text>, and where said elsewhere), not those of the writer:
//!
//! 1. `&amp;`, `&lt;` and `&gt;` are the only references, and a bare `&`, `<` or `>` is markup.
//! 2. `<address|words>` and `<address>` are links. What else stands in `<…>` (`<@U1>`, `<!here>`, `<!date^…>`) is read
//!    from programs alone, and would be shown as it is to who pastes it: there must be none.
//! 3. `*`, `_`, `~` and a backtick open before what is no space, and close after what is none, each with a space,
//!    punctuation or the end of the line on its other side; a space without width counts as such a side.
//! 4. Between spaces they are themselves (<https://github.com/slackhq/slack-api-docs/issues/34>), as is a `_` within a
//!    word.
//! 5. A soft hyphen beside one keeps it from being a mark. Slack says nothing of it; people found it out.
//! 6. `:name:` is an emoji, whose name has letters, digits, `_`, `+`, `-` and `'`.
//! 7. A `&gt;` at the start of a line is a quotation, also as a wide `＞`.

use proptest::prelude::*;

use super::said::{Glyph, Leaf, Limits, decoded, level, said, shown};
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

fn read(text: &str) -> Vec<Leaf> {
    text.split('\n')
        .map(|line| ("p".into(), glyphs(line)))
        .collect()
}

fn glyphs(line: &str) -> Vec<Glyph> {
    let mut glyphs: Vec<Glyph> = Vec::new();
    let mut within = Glyph::default();
    let mut before = ' ';
    let mut rest = line;
    assert!(
        !line.trim_start().starts_with("&gt;") && !line.trim_start().starts_with('＞'),
        "a quotation: {line}"
    );
    while let Some(c) = rest.chars().next() {
        let mut put = |c: char| {
            glyphs.push(Glyph {
                c,
                ..within.clone()
            });
        };
        let mut length = c.len_utf8();
        let after = rest[length..].chars().next().unwrap_or(' ');
        let edge = |c: char| c == ' ' || c == '\u{200b}' || c.is_ascii_punctuation();
        match c {
            '&' => {
                let entities = [("&amp;", '&'), ("&lt;", '<'), ("&gt;", '>')];
                let (entity, c) = entities
                    .into_iter()
                    .find(|(entity, _)| rest.starts_with(entity))
                    .unwrap();
                put(c);
                length = entity.len();
            }
            '<' => {
                let end = rest.find('>').unwrap();
                length = end + 1;
                let (url, words) = rest[1..end]
                    .split_once('|')
                    .unwrap_or((&rest[1..end], &rest[1..end]));
                assert!(url.starts_with(|c: char| c.is_ascii_alphabetic()), "{line}");
                let emoji = words.match_indices(':');
                let mut emoji = emoji.map(|(index, _)| &words[index..]);
                assert!(words == url || !emoji.any(begins_emoji), "{line}");
                for mark in ['*', '_', '~', '`'] {
                    assert!(!words.contains(mark) || words == url, "{line}");
                }
                let url = url.replace("&amp;", "&");
                let words = words
                    .replace("&lt;", "<")
                    .replace("&gt;", ">")
                    .replace("&amp;", "&");
                let link = Some(decoded(&url));
                glyphs.extend(words.chars().map(|c| Glyph {
                    c,
                    link: link.clone(),
                    ..within.clone()
                }));
            }
            '*' | '_' | '~' | '`' | '＊' | '＿' | '～' | '｀' if is_itself(before, c, after) => {
                put(c);
            }
            '*' | '_' => {
                let open = if c == '*' {
                    &mut within.strong
                } else {
                    &mut within.emphasis
                };
                assert!(
                    if *open {
                        before != ' ' && edge(after)
                    } else {
                        edge(before) && after != ' '
                    },
                    "{line}"
                );
                *open = !*open;
            }
            '~' | '`' | '＊' | '＿' | '～' | '｀' => panic!("{c} in {line}"),
            ':' => {
                assert!(!begins_emoji(rest), "an emoji in {line}");
                put(c);
            }
            c => put(c),
        }
        before = rest[..length].chars().next_back().unwrap();
        rest = &rest[length..];
    }
    assert!(!within.strong && !within.emphasis, "{line}");
    glyphs
}

/// Rules 4 and 5.
fn is_itself(before: char, c: char, after: char) -> bool {
    (before == ' ' && after == ' ')
        || before == '\u{ad}'
        || after == '\u{ad}'
        || (c == '_' && before.is_alphanumeric() && after.is_alphanumeric())
}

/// Rule 6.
fn begins_emoji(text: &str) -> bool {
    let is_name = |c: char| c.is_alphanumeric() || "_+-'".contains(c);
    let name = text[1..].split_once(':').map_or("", |(name, _)| name);
    !name.is_empty() && name.chars().all(is_name)
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
