//! Marks within lines, by examples of what people type, and over everything.

use proptest::prelude::*;

use super::*;
use crate::core::markup::inlines;

/// Each inline in a form that is quick to read.
fn shape(text: &str) -> String {
    fn say(inlines: &[Inline], out: &mut String) {
        for inline in inlines {
            let (open, text, close) = match inline {
                Inline::Text(text) => {
                    out.push_str(text);
                    continue;
                }
                Inline::Strong(text) => ("<b>".to_owned(), text, "</b>"),
                Inline::Emphasis(text) => ("<i>".to_owned(), text, "</i>"),
                Inline::Link { url, text } => (format!("<a {url}>"), text, "</a>"),
                Inline::Break => continue,
            };
            out.push_str(&open);
            say(text, out);
            out.push_str(close);
        }
    }
    let mut out = String::new();
    say(&inlines(text), &mut out);
    out
}

#[test]
fn marks_at_words_are_read_and_all_others_are_what_they_are() {
    for (typed, read) in [
        ("a **b c** d", "a <b>b c</b> d"),
        ("_a_, *b*!", "<i>a</i>, <i>b</i>!"),
        ("**a _b_**", "<b>a <i>b</i></b>"),
        ("(**a**)", "(<b>a</b>)"),
        (
            "[a *b*](https://x.org/?q=1)",
            "<a https://x.org/?q=1>a <i>b</i></a>",
        ),
        ("**[a](mailto:a@b.org)**", "<b><a mailto:a@b.org>a</a></b>"),
        (
            "see https://x.org/a_b_c.",
            "see <a https://x.org/a_b_c>https://x.org/a_b_c</a>.",
        ),
        ("2*3*4 and 2 * 3 * 4", "2*3*4 and 2 * 3 * 4"),
        ("file_name_2 __init__ a_b_", "file_name_2 __init__ a_b_"),
        ("*open **open _open [open](", "*open **open _open [open]("),
        ("** a** **a ** ****", "** a** **a ** ****"),
        ("[a](javascript:alert(1))", "[a](javascript:alert(1))"),
        (
            "[a](data:text/html,x) [b](/x)",
            "[a](data:text/html,x) [b](/x)",
        ),
        (
            "[ ](https://x.org)",
            "[ ](<a https://x.org>https://x.org</a>)",
        ),
        ("[TBD] and [x]", "[TBD] and [x]"),
        (
            "[https://bank.org](https://x.org)",
            "<a https://x.org>https://bank.org</a>",
        ),
    ] {
        assert_eq!(shape(typed), read, "{typed}");
    }
}

fn words_of(inlines: &[Inline]) -> String {
    let mut out = String::new();
    for inline in inlines {
        match inline {
            Inline::Text(text) => out.push_str(text),
            Inline::Strong(text) | Inline::Emphasis(text) | Inline::Link { text, .. } => {
                out.push_str(&words_of(text));
            }
            Inline::Break => out.push('\n'),
        }
    }
    out
}

fn all_links(inlines: &[Inline], is_within: bool) -> bool {
    inlines.iter().all(|inline| match inline {
        Inline::Link { url, text } => !is_within && is_allowed_link(url) && all_links(text, true),
        Inline::Strong(text) | Inline::Emphasis(text) => all_links(text, is_within),
        Inline::Text(_) | Inline::Break => true,
    })
}

proptest! {
    #[test]
    fn no_word_is_lost_and_every_link_is_allowed(
        pieces in prop::collection::vec(prop_oneof![
            prop::sample::select(&["*", "**", "_", "[", "](", ")", "]", " ", "https://x.org/", "mailto:a", "a", "é", "\n"][..])
                .prop_map(str::to_owned),
            "\\PC{0,6}",
        ], 0..40),
    ) {
        let text = pieces.concat();
        let read = inlines(&text);
        prop_assert!(all_links(&read, false));
        let letters = |text: &str| text.chars().filter(|c| c.is_alphabetic()).count();
        // Only an address behind words is not among the words.
        prop_assert!(letters(&words_of(&read)) <= letters(&text));
        if !text.contains("](") {
            prop_assert_eq!(letters(&words_of(&read)), letters(&text));
        }
    }
}

#[test]
fn a_text_full_of_open_marks_takes_no_time() {
    for piece in ["*a ", "_a ", "[a ", "**a _b ", "[a](h"] {
        let text = piece.repeat(50_000 / piece.len());
        assert!(!inlines(&text).is_empty());
    }
}
