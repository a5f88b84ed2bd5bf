//! Pasted texts: what programs really copy, what our own writer writes, and whatever else.
#![allow(clippy::unwrap_used, reason = "tests")]

use proptest::prelude::*;

use super::*;
use crate::core::markup::{Block, Document, Inline, html, plain_lines};

#[test]
fn what_programs_copy_keeps_links_lists_and_emphasis() {
    for (program, pasted, typed) in [
        (
            "a page",
            "<meta charset='utf-8'><h2>Done</h2><ul><li>First <b>thing</b></li><li><a href=\"https://x.org/a?b=1&amp;c\">second</a></li></ul><p>After&nbsp;that</p>",
            "**Done**\n\n- First **thing**\n- [second](https://x.org/a?b=1&c)\n\nAfter that",
        ),
        (
            "Google Docs, where all is in a b that is not bold",
            "<b style=\"font-weight:normal;\" id=\"docs-internal-guid-1\"><p dir=\"ltr\"><span style=\"font-weight:700;font-style:normal\">Bold</span><span style=\"font-weight:400\"> and </span><span style=\"font-style:italic\">leaning</span></p><ol><li dir=\"ltr\"><p role=\"presentation\"><span>one</span></p></li><li><p><span>two</span></p></li></ol></b>",
            "**Bold** and _leaning_\n\n1. one\n2. two",
        ),
        (
            "Word",
            "<html xmlns:o=\"urn:schemas-microsoft-com:office:office\"><head><style><!-- p.MsoNormal {margin:0} --></style></head><body><!--StartFragment--><p class=MsoListParagraphCxSpFirst style='mso-list:l0'><![if !supportLists]><span>·<span style='font:7.0pt \"Times\"'>&nbsp;&nbsp;&nbsp; </span></span><![endif]>First<o:p></o:p></p>\r\n<p class=MsoNormal><i>leaning</i> words\r\nof one line</p><!--EndFragment--></body></html>",
            "- First\n\n_leaning_ words of one line",
        ),
        (
            "a table",
            "<table><tr><th>Who</th><th>What</th></tr><tr><td>Ana</td><td>one <em>thing</em></td></tr></table>",
            "**Who** | **What**\nAna | one _thing_",
        ),
        (
            "code and breaks",
            "<p>a<br>b</p><pre>  x = 1\n  y = 2</pre><p><a href='https://x.org/'>https://x.org/</a> <strong>!</strong></p>",
            "a\nb\n\nx = 1\ny = 2\n\nhttps://x.org/ **!**",
        ),
        (
            "lists in lists, and items of two lines",
            "<ul><li>a<ul><li>b</li></ul></li><li>c<br>d</li></ul>",
            "- a\n- b\n- c\n  d",
        ),
    ] {
        assert_eq!(notation(pasted).as_deref(), Some(typed), "{program}");
    }
}

#[test]
fn marks_that_would_be_none_are_left_out() {
    for (pasted, typed) in [
        ("<ul><li>un<b>believ</b>able</li></ul>", "- unbelievable"),
        ("<ul><li><b>2*3</b> <i>a_b</i></li></ul>", "- 2*3 a_b"),
        ("<ul><li><b> a </b>b</li></ul>", "- **a** b"),
        (
            "<p><a href='https://x.org/(a)'>[a]</a></p>",
            "[a] (https://x.org/%28a%29)",
        ),
    ] {
        assert_eq!(notation(pasted).as_deref(), Some(typed), "{pasted}");
    }
}

#[test]
fn what_says_no_more_than_its_plain_text_is_pasted_as_that() {
    for pasted in [
        "",
        "words",
        "<div>a</div><div>b</div>",
        "<span style='color:red'>x</span>",
        "<p> </p>",
        "<b></b>",
    ] {
        assert_eq!(notation(pasted), None, "{pasted}");
    }
    assert_eq!(
        notation(&"<b>a</b> ".repeat(MAX_BYTES / 8)),
        None,
        "too long"
    );
}

#[test]
fn hostile_texts_are_words_or_nothing() {
    for (pasted, typed) in [
        (
            "<b>a</b><script>alert(1)</script><style>b{}</style>",
            "**a**",
        ),
        (
            "<b>a</b> <scr<script>ipt>alert(1)</script>",
            "**a** ipt>alert(1)",
        ),
        ("<b>a</b> <img src=x onerror=alert(1)>b", "**a** b"),
        ("<a href='javascript:alert(1)'>a</a> <b>b</b>", "a **b**"),
        (
            "<a href=' JaVa&#115;cript:alert(1)'>a</a> <b>b</b>",
            "a **b**",
        ),
        ("<a href='data:text/html,x'>a</a> <b>b</b>", "a **b**"),
        ("<svg><a href='https://x.org'>a</a></svg><b>b</b>", "**b**"),
        ("<p style='display: NONE'>pay Eve</p><b>b</b>", "**b**"),
        (
            "<b>a</b>&lt;script&gt;alert(1)&lt;/script&gt;",
            "**a**<script>alert(1)</script>",
        ),
        ("<!-- <b>a</b> --><b>b</b><!-- never closed", "**b**"),
        ("<b title='>'>a</b><", "**a**<"),
        ("<title>x</ti</title><b>a</b>", "**a**"),
        (
            "<b>a</b>&#0;&#xd800;&#99999999999;&nosuch;",
            "**a** &#xd800;&#99999999999;&nosuch;",
        ),
    ] {
        let read = notation(pasted).unwrap_or_default();
        assert_eq!(read.replace('\0', ""), typed, "{pasted}");
    }
    let much = ["<!>".repeat(300_000), "<b>a</b>".to_owned()].concat();
    assert_eq!(notation(&much).as_deref(), Some("**a**"));
    let deep = ["<b>".repeat(50_000), "a".to_owned()].concat();
    assert_eq!(notation(&deep).as_deref(), Some("**a**"));
}

/// Words without anything that the notation reads.
fn word() -> impl Strategy<Value = String> {
    "[a-zA-Zäöüß]{1,7}( [a-zäöü&<>\"';0-9]{1,7}){0,2}"
        .prop_filter("no reference", |text| !text.ends_with(['<', '&', ';']))
}

fn inline() -> impl Strategy<Value = Inline> {
    let text = || word().prop_map(|words| vec![Inline::Text(words)]);
    prop_oneof![
        2 => word().prop_map(Inline::Text),
        1 => text().prop_map(Inline::Strong),
        1 => text().prop_map(Inline::Emphasis),
        1 => (text(), "https://[a-z]{1,8}\\.org/[a-z0-9?=&]{0,6}[a-z0-9]")
            .prop_map(|(text, url)| Inline::Link { url, text }),
    ]
}

/// Inlines with a space between any two.
fn line() -> impl Strategy<Value = Vec<Inline>> {
    prop::collection::vec(inline(), 1..4).prop_map(|inlines| {
        let mut line: Vec<Inline> = Vec::new();
        for inline in inlines {
            if !line.is_empty() {
                line.push(Inline::text(" "));
            }
            line.push(inline);
        }
        joined(line)
    })
}

/// Texts beside each other are one.
fn joined(line: Vec<Inline>) -> Vec<Inline> {
    let mut joined: Vec<Inline> = Vec::new();
    for inline in line {
        match (joined.last_mut(), inline) {
            (Some(Inline::Text(before)), Inline::Text(text)) => before.push_str(&text),
            (_, inline) => joined.push(inline),
        }
    }
    joined
}

fn block() -> impl Strategy<Value = Block> {
    prop_oneof![
        line().prop_map(Block::Paragraph),
        (any::<bool>(), prop::collection::vec(line(), 1..4))
            .prop_map(|(ordered, items)| Block::List { ordered, items }),
    ]
}

fn is_list(block: &Block) -> bool {
    matches!(block, Block::List { .. })
}

proptest! {
    #[test]
    fn what_our_own_writer_writes_comes_back(blocks in prop::collection::vec(block(), 1..5)) {
        // Two lists beside each other are one.
        prop_assume!(!blocks.windows(2).any(|pair| pair.iter().all(is_list)));
        let document = Document { blocks };
        let pasted = html(&document);
        if let Some(read) = notation(&pasted) {
            let blocks = plain_lines(&read);
            prop_assert_eq!(Document { blocks }, document, "{}\n{}", pasted, read);
        } else {
            let is_plain = |block: &Block| matches!(block, Block::Paragraph(line) if matches!(&line[..], [Inline::Text(_)]));
            prop_assert!(document.blocks.iter().all(is_plain));
        }
    }

    #[test]
    fn whatever_is_pasted_is_inert(pieces in prop::collection::vec(prop_oneof![
        prop::sample::select(&["<b>", "</b>", "<a href=\"javascript:x\">", "<a href='https://x.org'>", "</a>", "<li>", "<ul>",
            "<ol>", "<pre>", "<script>", "</script>", "<!--", "-->", "<", ">", "\"", "&lt;", "&#60;", "&", ";", "<p", "[a](", ")",
            "<tr>", "<td>", "<br/>", "\n", "\u{0}"][..]).prop_map(str::to_owned),
        "\\PC{0,8}",
    ], 0..60)) {
        let pasted = pieces.concat();
        let read = notation(&pasted).unwrap_or_default();
        prop_assert!(read.len() <= 4 * pasted.len() + 8);
        let written = html(&Document { blocks: plain_lines(&read) });
        for tag in written.split('<').skip(1).map(|tag| tag.trim_start_matches('/')) {
            let ours = ["p>", "ul>", "ol>", "li>", "em>", "strong>", "br>", "a>", "a href=\"http"];
            prop_assert!(ours.iter().any(|ours| tag.starts_with(ours)), "<{}", tag);
        }
    }
}
