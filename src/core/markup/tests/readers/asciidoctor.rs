//! Asciidoctor makes HTML of AsciiDoc, which pandoc reads.

use std::process::Command;

use super::super::leaves::Leaf;
use super::{SEPARATOR, ask, html_with_pandoc};

const SCRIPT: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/tests/reference/asciidoctor.rb"
);

/// What Asciidoctor understands of each text.
pub(in super::super) fn asciidoctor(texts: &[String]) -> Vec<Vec<Leaf>> {
    let made = ask(Command::new("ruby").args(["-Ku", SCRIPT]), texts);
    let mut pages: Vec<String> = made.split(SEPARATOR).map(str::to_owned).collect();
    pages.pop();
    assert_eq!(pages.len(), texts.len());
    html_with_pandoc(&pages)
}
