//! An XML parser reads the storage format.

use proptest::prelude::*;
use roxmltree::Node;

use super::leaves::{Glyph, Leaf, decoded, level, shown};
use super::said::{Limits, said};
use super::*;

fn read(storage: &str) -> Vec<Leaf> {
    let text = ["<page>", storage, "</page>"].concat();
    let parsed = roxmltree::Document::parse(&text).unwrap();
    let mut leaves = Vec::new();
    blocks(&mut leaves, parsed.root_element());
    level(leaves)
}

fn blocks(leaves: &mut Vec<Leaf>, within: Node<'_, '_>) {
    for node in within.children() {
        assert_eq!(node.attributes().count(), 0);
        let name = node.tag_name().name();
        match name {
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "p" | "li" => leaf(leaves, name, node),
            "th" | "td" => leaf(leaves, "cell", node),
            "hr" => leaves.push(("rule".into(), Vec::new())),
            "ul" | "ol" | "table" | "tr" => {
                let name = if name == "tr" { "row" } else { name };
                leaves.push((name.into(), Vec::new()));
                blocks(leaves, node);
            }
            "tbody" => blocks(leaves, node),
            other => panic!("{other}"),
        }
    }
}

fn leaf(leaves: &mut Vec<Leaf>, kind: &str, node: Node<'_, '_>) {
    let mut glyphs = Vec::new();
    inlines(&mut glyphs, node, &Glyph::default());
    leaves.push((kind.into(), glyphs));
}

fn inlines(glyphs: &mut Vec<Glyph>, within: Node<'_, '_>, style: &Glyph) {
    for node in within.children() {
        if let Some(text) = node.text().filter(|_| node.is_text()) {
            glyphs.extend(text.chars().map(|c| Glyph { c, ..style.clone() }));
            continue;
        }
        let mut style = style.clone();
        match node.tag_name().name() {
            "strong" => style.strong = true,
            "em" => style.emphasis = true,
            "br" => style.c = '\n',
            "a" => {
                assert_eq!(node.attributes().count(), 1);
                style.link = Some(decoded(node.attribute("href").unwrap()));
            }
            other => panic!("{other}"),
        }
        if style.c == '\n' {
            glyphs.push(Glyph {
                c: '\n',
                ..Glyph::default()
            });
        }
        inlines(glyphs, node, &style);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn a_hostile_document_reads_back_from_storage(document in hostile::wiki_document()) {
        let written = confluence_storage(&document);
        let said = said(&document, &Limits::default());
        let shown = shown(&said).replace("\\u{fffe}", "\u{fffd}").replace("\\u{ffff}", "\u{fffd}");
        prop_assert_eq!(super::leaves::shown(&read(&written)), shown, "{}", written);
    }
}
