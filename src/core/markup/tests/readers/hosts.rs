//! The real DokuWiki and MediaWiki make HTML, which pandoc reads. `cargo xtask test hosts` sets them up and asks them;
//! by hand it is `DOKUWIKI=… MEDIAWIKI=… cargo test --lib real_ -- --ignored`.

use std::process::Command;

use super::super::leaves::Leaf;
use super::{SEPARATOR, ask, html_with_pandoc};

/// What the real DokuWiki understands of each text.
pub(in super::super) fn real_dokuwiki(texts: &[String]) -> Vec<Vec<Leaf>> {
    of_php("dokuwiki.php", texts)
}

/// What the real MediaWiki understands of each text.
pub(in super::super) fn real_mediawiki(texts: &[String]) -> Vec<Vec<Leaf>> {
    of_php("mediawiki.php", texts)
}

fn of_php(script: &str, texts: &[String]) -> Vec<Vec<Leaf>> {
    let script = [env!("CARGO_MANIFEST_DIR"), "/tests/reference/", script].concat();
    let made = ask(Command::new("php").arg(script), texts);
    let mut pages: Vec<String> = made.split(SEPARATOR).map(str::to_owned).collect();
    pages.pop();
    assert_eq!(pages.len(), texts.len());
    html_with_pandoc(&pages)
}
