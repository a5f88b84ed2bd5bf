//! The notices that go along with the published files: whose work is in them, and under what licences.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use serde_json::Value;

use crate::{paths, shell, wasm};

/// What the file is called.
pub(crate) const NOTICES: &str = "third-party.md";

/// The packages whose wasm is published.
const OURS: [&str; 3] = [
    "worth-a-meeting",
    "worth-a-meeting-audit",
    "worth-a-meeting-engines",
];

/// How the files begin in which crates keep their licences.
const KEPT_IN: [&str; 5] = ["LICEN", "COPYING", "COPYRIGHT", "NOTICE", "UNLICENSE"];

/// Writes the file into a folder.
pub(crate) fn write(folder: &Path) -> Result<()> {
    let metadata = shell::metadata(&["--filter-platform", wasm::TARGET])?;
    let mut crates = String::new();
    let mut texts: BTreeMap<String, (String, Vec<String>)> = BTreeMap::new();
    for package in within(&metadata)? {
        let said = |field: &str| package[field].as_str().unwrap_or_default();
        let name = format!("{} {}", said("name"), said("version"));
        let authors = package["authors"].as_array();
        let authors: Vec<&str> = authors
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .collect();
        crates.push_str(&format!("{name}: {}\n", said("license")));
        if !authors.is_empty() {
            crates.push_str(&format!("    {}\n", authors.join(", ")));
        }
        for text in licences(Path::new(said("manifest_path")))? {
            // The same text is often broken into lines in another way.
            let words: Vec<&str> = text.split_whitespace().collect();
            let known = texts.entry(words.join(" ")).or_insert((text, Vec::new()));
            known.1.push(name.clone());
        }
    }
    let mut out = format!(
        "What is in the published files besides the work of their own authors, and under what licence.\n\n{crates}"
    );
    for (text, names) in texts.into_values() {
        out.push_str(&format!(
            "\n{}\n{}\n\n{}\n",
            "-".repeat(80),
            names.join(", "),
            text.trim()
        ));
    }
    fs::write(folder.join(NOTICES), out).context("cannot write the notices")
}

/// The crates of others that are compiled into what is published, in the order of their names.
fn within(metadata: &Value) -> Result<Vec<&Value>> {
    let packages = metadata["packages"].as_array().context("no packages")?;
    let nodes = list(&metadata["resolve"]["nodes"]);
    let mut left: Vec<String> = packages
        .iter()
        .filter(|package| OURS.iter().any(|name| package["name"] == *name))
        .filter_map(|package| Some(package["id"].as_str()?.to_owned()))
        .collect();
    let mut seen = BTreeSet::new();
    while let Some(id) = left.pop() {
        if !seen.insert(id.clone()) {
            continue;
        }
        let Some(node) = nodes.iter().find(|node| node["id"] == *id) else {
            continue;
        };
        // What builds or tests them is in none of them.
        let is_within = |dependency: &Value| {
            let kinds = list(&dependency["dep_kinds"]);
            kinds.iter().any(|kind| kind["kind"].is_null())
        };
        let dependencies = list(&node["deps"]).iter().filter(|one| is_within(one));
        left.extend(dependencies.filter_map(|one| Some(one["pkg"].as_str()?.to_owned())));
    }
    let mut found: Vec<&Value> = packages
        .iter()
        .filter(|package| {
            let id = package["id"].as_str().unwrap_or_default();
            seen.contains(id) && !package["source"].is_null()
        })
        .collect();
    found.sort_by_key(|package| package["id"].as_str());
    Ok(found)
}

/// What is in a list; nothing where there is none.
fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

/// The texts of the licences that a crate has beside its manifest.
fn licences(manifest: &Path) -> Result<Vec<String>> {
    let folder = manifest.parent().unwrap_or(paths::root());
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let name = name.to_ascii_uppercase();
        if path.is_file() && KEPT_IN.iter().any(|begin| name.starts_with(begin)) {
            files.push(path);
        }
    }
    files.sort();
    let texts = files.into_iter().map(|path| {
        let bytes = fs::read(&path)?;
        Ok(String::from_utf8_lossy(&bytes).replace('\r', ""))
    });
    texts.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_runs_is_named_with_its_licence_and_what_builds_is_not() -> Result<()> {
        let folder = paths::at("target/notices");
        fs::create_dir_all(&folder)?;
        write(&folder)?;
        let text = fs::read_to_string(folder.join(NOTICES))?;
        for name in ["yew 0.", "chrono 0.", "rawzip 0.", "calcard 0."] {
            assert!(text.contains(&format!("\n{name}")), "{name}");
        }
        for name in ["proptest ", "walrus ", "insta ", "worth-a-meeting "] {
            assert!(!text.contains(&format!("\n{name}")), "{name}");
        }
        assert!(text.contains("Permission is hereby granted, free of charge"));
        assert!(!text.contains(&paths::root().display().to_string()));
        Ok(())
    }
}
