//! What reads the dialects: programs of others, many texts at once since each start takes long, and a reader of Slack's.

mod asciidoctor;
mod hosts;
mod pandoc;
mod slack;

use std::io::Write as _;
use std::process::{Command, Stdio};

pub(super) use asciidoctor::asciidoctor;
pub(super) use hosts::{real_dokuwiki, real_mediawiki};
pub(super) use pandoc::{html_with_pandoc, pandoc};
pub(super) use slack::slack;

use super::leaves::Leaf;

/// What keeps the texts apart: writers never write it.
const SEPARATOR: char = '\u{1}';

/// Reads texts of one dialect.
pub(super) type Reader = fn(&[String]) -> Vec<Vec<Leaf>>;

/// What a program answers to the texts.
fn ask(command: &mut Command, texts: &[String]) -> String {
    let name = command.get_program().to_string_lossy().into_owned();
    let child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn();
    let Ok(mut child) = child else {
        panic!(
            "{name} is missing: as root run `apt-get install -y --no-install-recommends pandoc asciidoctor`"
        );
    };
    let mut input = child.stdin.take().unwrap();
    let all: String = texts.iter().flat_map(|text| [text, "\u{1}"]).collect();
    let writing = std::thread::spawn(move || input.write_all(all.as_bytes()));
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success(), "{name} failed");
    writing.join().unwrap().unwrap();
    String::from_utf8(output.stdout).unwrap()
}
