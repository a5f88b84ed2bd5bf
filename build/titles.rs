//! Turns `data/titles.json` into the table by which `app::audit` reads the titles of series.
//!
//! Ids of choices become names of variants, so that what the engine does not know does not compile.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use serde::Deserialize;

use crate::data::File;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Kind {
    kind: String,
    purpose: Purpose,
    complexity: Complexity,
    people: Option<u32>,
    words: Vec<String>,
}

/// As in `core::decision`; printed as the names of the variants. A series is no live incident.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Purpose {
    Inform,
    Gather,
    Decide,
    Ideas,
    Conflict,
    Relationship,
}

/// As in `core::decision`; printed as the names of the variants.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Complexity {
    Clear,
    Analysis,
    Ambiguous,
}

/// Writes what `app::audit::titles` includes.
pub(crate) fn write(out: &Path) -> Result<(), String> {
    let kinds: Vec<Kind> = File::open("data/titles.json")?.read(ToString::to_string)?;
    let mut known = BTreeSet::new();
    for Kind { kind, words, .. } in &kinds {
        for word in words {
            check(word).map_err(|why| format!("data/titles.json: {kind}: {word:?} {why}"))?;
            if !known.insert(word) {
                return Err(format!("data/titles.json: {word:?} stands there twice"));
            }
        }
    }
    let kinds: String = kinds.iter().map(code).collect();
    let code = format!("static KINDS: &[Kind] = &[\n{kinds}];\n");
    fs::write(out.join("titles.rs"), code).map_err(|e| e.to_string())
}

/// Titles are compared in small letters, word by word, with nothing between words but a space.
fn check(word: &str) -> Result<(), &'static str> {
    let inner = word.trim_start_matches('*').trim_end_matches('*');
    let letters = |c: char| c.is_alphanumeric() || c == ' ';
    if inner.trim().is_empty() || !inner.chars().all(letters) || inner.contains("  ") {
        Err("is not words of letters and digits with one space between them")
    } else if inner.to_lowercase() != inner {
        Err("has capital letters")
    } else if word.starts_with('*') && inner.contains(' ') {
        Err("begins with a star, which only a single word may")
    } else {
        Ok(())
    }
}

fn code(kind: &Kind) -> String {
    let Kind {
        kind,
        purpose,
        complexity,
        people,
        words,
    } = kind;
    format!(
        "Kind {{ purpose: Purpose::{purpose:?}, complexity: Complexity::{complexity:?}, people: {people:?}, \
         words: &{words:?} }}, // {kind}\n"
    )
}
