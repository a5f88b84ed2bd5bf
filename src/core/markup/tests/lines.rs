use proptest::prelude::*;

use super::*;

fn link(url: &str) -> Inline {
    Inline::Link {
        url: url.into(),
        text: text(url),
    }
}

#[test]
fn paragraphs_breaks_and_lists_are_seen_as_they_were_meant() {
    let typed = "One\ntwo\n\n\nThree:\n- a\n* b\n  more of b\n\n- c\n\n1. first\n\n2. second\nend\n3. not a list";
    let broken = |parts: [&str; 2]| {
        vec![
            Inline::text(parts[0]),
            Inline::Break,
            Inline::text(parts[1]),
        ]
    };
    assert_eq!(
        plain_lines(typed),
        [
            Block::Paragraph(broken(["One", "two"])),
            Block::Paragraph(text("Three:")),
            Block::List {
                ordered: false,
                items: vec![text("a"), broken(["b", "more of b"]), text("c")]
            },
            Block::List {
                ordered: true,
                items: vec![text("first"), text("second")]
            },
            Block::Paragraph(broken(["end", "3. not a list"])),
        ]
    );
    assert_eq!(plain_lines(" \n\n\t"), []);
    assert_eq!(
        plain_lines("2026. What a year"),
        [Block::Paragraph(text("2026. What a year"))]
    );
}

#[test]
fn web_addresses_become_links_without_the_sentence_around_them() {
    let cases = [
        (
            "see https://a.example/b.",
            vec![
                Inline::text("see "),
                link("https://a.example/b"),
                Inline::text("."),
            ],
        ),
        (
            "(http://a.example)",
            vec![
                Inline::text("("),
                link("http://a.example"),
                Inline::text(")"),
            ],
        ),
        (
            "https://a.example/x_(y)",
            vec![link("https://a.example/x_(y)")],
        ),
        (
            "xhttps://a.example",
            vec![Inline::text("xhttps://a.example")],
        ),
        ("https:// a", vec![Inline::text("https:// a")]),
        (
            "javascript:alert(1)",
            vec![Inline::text("javascript:alert(1)")],
        ),
    ];
    for (typed, inlines) in cases {
        assert_eq!(plain_lines(typed), [Block::Paragraph(inlines)], "{typed}");
    }
}

proptest! {
    #[test]
    fn no_words_are_lost(typed in prop::collection::vec(hostile::words(), 0..5)) {
        let typed = typed.join("\n");
        let blocks = plain_lines(&typed);
        let letters = |text: &str| text.chars().filter(|c| c.is_alphabetic()).collect::<String>();
        prop_assert_eq!(letters(&plain(&Document { blocks })), letters(&typed));
    }
}
