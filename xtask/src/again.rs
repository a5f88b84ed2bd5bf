//! Whether the published files can be made again: in another folder, from what is committed, to the last byte.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

use crate::{dist, paths, progress, shell};

/// Where they are made once more.
const ELSEWHERE: &str = "target/again";

/// Makes `dist/`, and makes it again from a clone; fails where a file differs.
pub(crate) fn run() -> Result<()> {
    let changed = shell::capture(shell::command("git").args(["status", "--porcelain"]))?;
    if !changed.trim().is_empty() {
        bail!("there are changes that are not committed, which a clone has not:\n{changed}");
    }
    dist::run()?;
    let elsewhere = paths::at(ELSEWHERE);
    if elsewhere.exists() {
        fs::remove_dir_all(&elsewhere).context("cannot clear target/again")?;
    }
    let here = paths::at(".");
    shell::run(
        shell::command("git")
            .args(["clone", "--quiet"])
            .arg(&here)
            .arg(&elsewhere),
    )?;
    progress::step("making the published files in a clone", || {
        let mut cargo = shell::cargo(&["xtask", "dist"]);
        cargo
            .current_dir(&elsewhere)
            .env_remove("CARGO_TARGET_DIR")
            .env_remove("CARGO_MANIFEST_DIR");
        shell::run(&mut cargo)
    })?;
    let [one, other] = [paths::at("dist"), elsewhere.join("dist")].map(|folder| contents(&folder));
    let differ = differing(&one?, &other?);
    if !differ.is_empty() {
        bail!("made twice, these differ: {}", differ.join(", "));
    }
    println!("every file is the same, made twice");
    Ok(())
}

/// Every file in a folder by its path, with its bytes.
fn contents(folder: &Path) -> Result<BTreeMap<String, Vec<u8>>> {
    let mut files = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(one) = folders.pop() {
        for entry in fs::read_dir(&one).with_context(|| format!("cannot read {}", one.display()))? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(folder)?.display().to_string();
                files.insert(name, fs::read(&path)?);
            }
        }
    }
    Ok(files)
}

/// The names of files that are in one of both alone, or have other bytes there.
fn differing(one: &BTreeMap<String, Vec<u8>>, other: &BTreeMap<String, Vec<u8>>) -> Vec<String> {
    let names = one.keys().chain(other.keys());
    let mut names: Vec<String> = names
        .filter(|name| one.get(*name) != other.get(*name))
        .cloned()
        .collect();
    names.sort();
    names.dedup();
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_differs_or_is_missing_is_named_once() {
        let files = |files: &[(&str, &str)]| {
            let file = |(name, text): &(&str, &str)| ((*name).to_owned(), text.as_bytes().to_vec());
            files.iter().map(file).collect::<BTreeMap<_, _>>()
        };
        let one = files(&[("a", "1"), ("b", "2"), ("c", "3")]);
        let other = files(&[("a", "1"), ("b", "x"), ("d", "4")]);
        assert_eq!(differing(&one, &other), ["b", "c", "d"]);
        assert_eq!(differing(&one, &one), Vec::<String>::new());
    }
}
