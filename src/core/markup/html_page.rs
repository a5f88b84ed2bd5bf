//! Writes a file of HTML: the fragment with the head that makes it a page.

use super::html::escape;
use super::{Block, Document, html, plain};

/// Writes the document in this language as a page, whose title is its first heading: where it has none, its first line.
#[must_use]
pub fn html_page(document: &Document, language: &str) -> String {
    let mut out = String::from("<!doctype html><html lang=\"");
    escape(&mut out, language);
    out.push_str("\"><meta charset=\"utf-8\"><title>");
    escape(&mut out, &title(document));
    out.extend(["</title>", &html(document)]);
    out
}

fn title(document: &Document) -> String {
    let headings = document.blocks.iter();
    let headings = headings.filter(|block| matches!(block, Block::Heading { .. }));
    headings
        .chain(&document.blocks)
        .find_map(|block| {
            let text = plain(&Document {
                blocks: vec![block.clone()],
            });
            let mut lines = text.lines().map(str::trim);
            lines.find(|line| !line.is_empty()).map(str::to_owned)
        })
        .unwrap_or_default()
}
