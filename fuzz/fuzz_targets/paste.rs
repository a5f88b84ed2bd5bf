//! Whatever is pasted as HTML: words with no more than allowed links, and the same as often as it is read.
#![no_main]

use libfuzzer_sys::fuzz_target;
use worth_a_meeting::core::markup::{Block, Document, Inline, html, is_allowed_link, plain_lines};
use worth_a_meeting::core::paste::notation;

fuzz_target!(|pasted: &str| {
    let Some(read) = notation(pasted) else { return };
    assert!(read.len() <= 4 * pasted.len() + 8);
    let blocks = plain_lines(&read);
    for block in &blocks {
        match block {
            Block::Paragraph(line) => check(line, false),
            Block::List { items, .. } => items.iter().for_each(|item| check(item, false)),
            other => panic!("{other:?} comes of no pasted text"),
        }
    }
    let written = html(&Document { blocks });
    assert!(!written.contains("<script") && !written.contains("<img"));
});

/// Links are allowed ones, and none is within another.
fn check(line: &[Inline], is_linked: bool) {
    for inline in line {
        match inline {
            Inline::Link { url, text } => {
                assert!(!is_linked && is_allowed_link(url), "{url}");
                check(text, true);
            }
            Inline::Strong(text) | Inline::Emphasis(text) => check(text, is_linked),
            Inline::Text(_) | Inline::Break => {}
        }
    }
}
