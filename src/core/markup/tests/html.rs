//! A tiny reader of HTML: what is not one of our own tags must be text.

use proptest::prelude::*;

use super::*;
use crate::core::markup::document::{clean, columns};

const TAGS: [&str; 17] = [
    "h1", "h2", "h3", "h4", "h5", "h6", "p", "ul", "ol", "li", "table", "tbody", "tr", "td",
    "strong", "em", "a",
];

/// The text between the tags, and the addresses of the links.
fn read(html: &str) -> (String, Vec<String>) {
    let (mut text, mut links, mut rest) = (String::new(), Vec::new(), html);
    let mut open = Vec::new();
    while let Some((before, after)) = rest.split_once('<') {
        text.push_str(before);
        let (tag, after) = after.split_once('>').unwrap();
        rest = after;
        if let Some(url) = tag
            .strip_prefix("a href=\"")
            .and_then(|url| url.strip_suffix('"'))
        {
            assert!(!url.contains(['"', '<', '>', ' ']), "{url}");
            assert!(!open.contains(&"a"), "a link within a link");
            links.push(unescape(url));
            open.push("a");
        } else if let Some(name) = tag.strip_prefix('/') {
            assert_eq!(open.pop(), Some(name));
        } else if tag == "th scope=\"row\"" || tag == "th scope=\"col\"" {
            open.push("th");
        } else if tag != "br" && tag != "hr" {
            assert!(TAGS.contains(&tag), "{tag}");
            open.push(tag);
        }
    }
    assert!(open.is_empty());
    text.push_str(rest);
    (unescape(&text), links)
}

fn unescape(text: &str) -> String {
    let mut parts = text.split('&');
    let mut out = String::from(parts.next().unwrap());
    for part in parts {
        let (name, rest) = part.split_once(';').unwrap();
        out.push(match name {
            "amp" => '&',
            "lt" => '<',
            "gt" => '>',
            "quot" => '"',
            "#39" => '\'',
            other => panic!("{other}"),
        });
        out.push_str(rest);
    }
    out
}

fn say(text: &mut String, links: &mut Vec<String>, inlines: &[Inline], linked: bool) {
    for inline in inlines {
        match inline {
            Inline::Text(words) => text.extend(words.chars().map(clean)),
            Inline::Strong(inner) | Inline::Emphasis(inner) => say(text, links, inner, linked),
            Inline::Link { url, text: inner } => {
                let links_here = !linked && is_allowed_link(url);
                if links_here {
                    links.push(url.clone());
                }
                say(text, links, inner, linked || links_here);
            }
            Inline::Break if linked => text.push(' '),
            Inline::Break => {}
        }
    }
}

fn expected(document: &Document) -> (String, Vec<String>) {
    let (mut text, mut links) = (String::new(), Vec::new());
    let mut all = |inlines: &[Inline]| say(&mut text, &mut links, inlines, false);
    for block in &document.blocks {
        match block {
            Block::Heading { text, .. } | Block::Paragraph(text) => all(text),
            Block::List { items, .. } => items.iter().for_each(|item| all(item)),
            Block::Facts(rows) => rows.iter().for_each(|(label, value)| {
                all(label);
                all(value);
            }),
            Block::Table { head, rows } => {
                assert!(columns(head, rows) >= head.len());
                core::iter::once(head)
                    .chain(rows)
                    .flatten()
                    .for_each(|cell| all(cell));
            }
            Block::Rule => {}
        }
    }
    (text, links)
}

#[test]
fn the_sample_reads_well() {
    insta::assert_snapshot!(html(&sample()).replace("><", ">\n<"));
}

#[test]
fn rows_and_columns_have_heads() {
    let row = |first: &str| vec![text(first), text("x")];
    let table = Block::Table {
        head: row("corner"),
        rows: vec![row("row"), vec![]],
    };
    let written = html(&Document {
        blocks: vec![table],
    });
    assert_eq!(
        written,
        "<table><tbody><tr><th scope=\"col\">corner</th><th scope=\"col\">x</th></tr>\
         <tr><th scope=\"row\">row</th><td>x</td></tr>\
         <tr><th scope=\"row\"></th><td></td></tr></tbody></table>"
    );
}

#[test]
fn a_link_to_a_script_is_only_its_words() {
    let link = Inline::Link {
        url: "javascript:alert(1)".into(),
        text: text("x"),
    };
    assert_eq!(
        html(&Document {
            blocks: vec![Block::Paragraph(vec![link])]
        }),
        "<p>x</p>"
    );
}

#[test]
fn a_file_says_its_language_and_its_title() {
    let file = |document: &Document| Dialect::Html.file_text(document, "de");
    let start = "<!doctype html><html lang=\"de\"><meta charset=\"utf-8\"><title>";
    let paragraph = Block::Paragraph(text("Zuerst & dann"));
    let heading = Block::Heading {
        level: 2,
        text: vec![
            Inline::text("</title>"),
            Inline::Break,
            Inline::Strong(text("x")),
        ],
    };
    let mut document = Document {
        blocks: vec![Block::Paragraph(Vec::new()), paragraph],
    };
    assert_eq!(
        file(&document),
        [
            start,
            "Zuerst &amp; dann</title><p></p><p>Zuerst &amp; dann</p>"
        ]
        .concat()
    );
    document.blocks.push(heading);
    let titled = [start, "&lt;/title&gt; x</title><p></p><p>"].concat();
    assert!(file(&document).starts_with(&titled), "{}", file(&document));
}

proptest! {
    #[test]
    fn a_hostile_document_reads_back_as_it_was(document in hostile::document()) {
        prop_assert_eq!(read(&html(&document)), expected(&document));
    }
}
