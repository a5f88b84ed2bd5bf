//! Documents full of texts that would like to be something else.

use proptest::prelude::*;

use super::hostile_words::{MARKS, WHOLE};
use super::*;

pub(crate) fn words() -> impl Strategy<Value = String> {
    prop_oneof![
        "[ -~]{0,12}",
        "[-*_`~#>+=:.!&;|$<()\\[\\]\\\\ 1aü\u{a0}]{0,10}",
        any::<String>(),
        prop::sample::select(
            &[
                "<script>alert(1)</script>",
                "![x](javascript:alert(1))",
                "[x]: http://evil.example",
                "1. one",
                "12) x",
                "---",
                "===",
                "```",
                "# h",
                "> q",
                "- [ ] task",
                "&lt;&#60;",
                "www.example.org",
                "https://example.org",
                "a@b.org",
                "$x$",
                "[^1]",
                "| a | b |",
                ":---",
                "<!-- -->",
                "\r\n\t",
                "    code",
                "~~x~~",
                "@team",
                "\\",
                " ",
                "a",
                "ü",
                "。",
                "\u{feff}",
                "\u{202e}",
                "<br>",
                "</td>",
                "\" onclick=\"x",
                "{#id}",
                "|",
                "\u{0}",
            ][..]
        )
        .prop_map(String::from),
    ]
}

/// What wikis would make something of.
fn wiki_words() -> impl Strategy<Value = String> {
    let mark = prop::sample::select(MARKS.split(' ').collect::<Vec<_>>());
    let space = prop::sample::select(
        &[
            " ", "  ", "\n", "\u{a0}", "\u{2003}", "\u{200b}", "\u{202e}",
        ][..],
    );
    let mark = prop_oneof![6 => mark, 2 => space];
    let whole = prop::sample::select(WHOLE.lines().collect::<Vec<_>>());
    prop_oneof![
        3 => prop::collection::vec(mark, 1..6).prop_map(|marks| marks.concat()),
        3 => whole.prop_map(String::from),
        1 => words(),
    ]
}

fn url() -> impl Strategy<Value = String> {
    prop_oneof![
        "(http|https|HTTPS)://[!-$&-~ü]{1,12}",
        "mailto:[a-z&@.]{1,8}",
        prop::sample::select(
            &[
                "javascript:alert(1)",
                "data:text/html,x",
                "https://",
                "http://a b",
                "//x",
                ""
            ][..]
        )
        .prop_map(String::from),
    ]
}

pub(super) fn inlines() -> impl Strategy<Value = Vec<Inline>> {
    inlines_of(words().boxed())
}

fn inlines_of(words: BoxedStrategy<String>) -> impl Strategy<Value = Vec<Inline>> {
    let leaf = prop_oneof![6 => words.prop_map(Inline::Text), 1 => Just(Inline::Break)];
    let inline = leaf.prop_recursive(3, 12, 4, |inner| {
        let some = || prop::collection::vec(inner.clone(), 0..4);
        prop_oneof![
            2 => some().prop_map(Inline::Strong),
            2 => some().prop_map(Inline::Emphasis),
            1 => (url(), some()).prop_map(|(url, text)| Inline::Link { url, text }),
            1 => url().prop_map(|url| Inline::Link { text: vec![Inline::text(url.as_str())], url }),
        ]
    });
    prop::collection::vec(inline, 0..6)
}

fn block(words: BoxedStrategy<String>) -> impl Strategy<Value = Block> {
    let inlines = move || inlines_of(words.clone());
    let many = || prop::collection::vec(inlines(), 0..4);
    prop_oneof![
        (0_u8..9, inlines()).prop_map(|(level, text)| Block::Heading { level, text }),
        inlines().prop_map(Block::Paragraph),
        (any::<bool>(), many()).prop_map(|(ordered, items)| Block::List { ordered, items }),
        prop::collection::vec((inlines(), inlines()), 0..3).prop_map(Block::Facts),
        (many(), prop::collection::vec(many(), 0..3))
            .prop_map(|(head, rows)| Block::Table { head, rows }),
        Just(Block::Rule),
    ]
}

pub(super) fn document() -> impl Strategy<Value = Document> {
    document_of(words().boxed())
}

/// The same with what wikis would make something of.
pub(super) fn wiki_document() -> impl Strategy<Value = Document> {
    document_of(wiki_words().boxed())
}

fn document_of(words: BoxedStrategy<String>) -> impl Strategy<Value = Document> {
    prop::collection::vec(block(words), 0..5).prop_map(|blocks| Document { blocks })
}
