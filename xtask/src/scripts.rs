//! Bundles the scripts of `www/`, and gives them what they import by name.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use serde_json::{Value, json};

use crate::bundle::{APP, CALENDAR, ELEMENT, REST_SCRIPT, Staging};
use crate::parts::PARTS;
use crate::script_words::{self, of_failures, of_first_question, of_frames};
use crate::{api, paths, shell};

/// A source and its output.
pub(crate) type Entry = (PathBuf, PathBuf);

/// Makes the scripts that are served, and the looks of the parts, which go into their wasm.
pub(crate) fn served(staging: &Staging, minify: bool) -> Result<()> {
    let files = source("files/served.js");
    widget(staging, &staging.site, &files, minify)?;
    let looks = PARTS.map(|part| (source(&part.looks()), staging.work.join(part.looks())));
    esbuild(&looks, &json!({}), minify)
}

/// Makes the scripts of the widget, in a folder; `files` is the module by which they get its files.
pub(crate) fn widget(staging: &Staging, folder: &Path, files: &Path, minify: bool) -> Result<()> {
    let scripts = [
        ("element.js", ELEMENT),
        ("runtime.js", APP),
        ("rest.js", REST_SCRIPT),
        ("calendar/worker.js", CALENDAR),
    ];
    let entries = scripts.map(|(from, to)| (source(from), folder.join(to)));
    esbuild(&entries, &imports(staging, files)?, minify)
}

/// Makes the script of the engines, as a file; `files` is the module of `www/files/` by which it gets theirs, or a path.
pub(crate) fn engines(staging: &Staging, to: &Path, files: &str, minify: bool) -> Result<()> {
    let entry = (source("engines/index.js"), to.to_owned());
    let files = source("files").join(files);
    esbuild(&[entry], &imports(staging, &files)?, minify)
}

/// A file of `www/`.
pub(crate) fn source(path: &str) -> PathBuf {
    paths::at("www").join(path)
}

/// What the scripts import by name; `files` is the module by which they get the widget's files.
pub(crate) fn imports(staging: &Staging, files: &Path) -> Result<Value> {
    let write = |name: &str, value: &Value| -> Result<PathBuf> {
        let file = staging.work.join(name);
        fs::write(&file, value.to_string())?;
        Ok(file)
    };
    let words = |name: &str, wanted: fn(&str) -> bool| -> Result<PathBuf> {
        let words = script_words::read(&paths::at("locales"), wanted)?;
        write(name, &json!(words))
    };
    let later = PARTS[1..].iter().map(|part| (part.name, part.on_path));
    let later: BTreeMap<_, _> = later.collect();
    Ok(json!({
        "wam-attributes": write("attributes.json", &api::for_scripts(&api::read()?))?,
        "wam-files": files,
        "wam-parts": write("parts.json", &json!(later))?,
        "wam-glue": staging.glue(),
        "wam-calendar-glue": staging.work.join("calendar/glue.js"),
        "wam-engines-glue": staging.work.join("engines/glue.js"),
        "wam-failure-words": words("failure-words.json", of_failures)?,
        "wam-first-words": words("first-words.json", of_first_question)?,
        "wam-frame-words": words("frame-words.json", of_frames)?,
    }))
}

/// Bundles scripts; `alias` maps import names to files.
pub(crate) fn esbuild(entries: &[Entry], alias: &Value, minify: bool) -> Result<()> {
    if let Some((missing, _)) = entries.iter().find(|(from, _)| !from.is_file()) {
        bail!(
            "{} is missing: it is where the bundle begins",
            missing.display()
        );
    }
    let entries: Vec<_> = entries
        .iter()
        .map(|(from, to)| json!({ "from": from, "to": to }))
        .collect();
    let request = json!({ "entries": entries, "alias": alias, "minify": minify });
    let mut node = shell::command("node");
    node.arg(paths::at("xtask/bundle.mjs"))
        .arg(request.to_string());
    shell::capture(&mut node)
        .map(drop)
        .context("the scripts cannot be bundled")
}
