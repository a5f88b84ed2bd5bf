//! The pages that are shipped: the self-contained one, and the one that stands in frames.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};
use serde_json::{Value, json};

use crate::bundle::{ENGINES_WASM, Staging};
use crate::script_words::{self, of_pages};
use crate::scripts::{esbuild, imports, source};
use crate::{npm, paths, progress, shell};

/// The page that has everything in it.
pub(crate) const SINGLE: &str = "worth-a-meeting.html";
/// The loader for pages that allow no module.
pub(crate) const EMBED: &str = "embed.js";
/// The page in the frame that it makes, which also stands by itself.
const FRAME: &str = "embed.html";
/// The script of that page.
pub(crate) const FRAME_SCRIPT: &str = "worth-a-meeting.frame.js";
const FRAME_STYLE: &str = "worth-a-meeting.frame.css";
/// What browsers show beside the names of pages.
const ICON: &str = "icon.svg";

/// What that page is made of, beside the widget's own files.
pub(crate) const FRAME_FILES: [&str; 4] = [FRAME, FRAME_SCRIPT, FRAME_STYLE, ICON];

/// The pages around the widget, each with its script: the demo's, and those for administrators and developers.
const AROUND: [(&str, &str); 6] = [
    ("index", "demo"),
    ("roi", "demo"),
    ("policy", "demo"),
    ("snippets", "snippets"),
    ("checkup", "checkup"),
    ("host", "host"),
];

/// Makes those pages, with their scripts and what all of them look like.
pub(crate) fn around(staging: &Staging, minify: bool) -> Result<()> {
    let entry = |from: &str| (source("site").join(from), staging.site.join(from));
    let mut entries = vec![entry("site.css")];
    let mut scripts = AROUND.map(|(_, script)| script).to_vec();
    scripts.dedup();
    entries.extend(scripts.iter().map(|name| entry(&format!("{name}.js"))));
    let files = imports(staging, &source("files/served.js"))?;
    esbuild(&entries, &files, minify)?;
    for (name, _) in AROUND {
        let page = format!("{name}.html");
        fill(json!({
            "template": source("site").join(&page),
            "to": staging.site.join(&page),
        }))?;
    }
    Ok(())
}

/// Writes the hash of each file of the site as it is by then, for those who guard or compare them.
pub(crate) fn integrity(staging: &Staging) -> Result<()> {
    let mut node = shell::command("node");
    node.arg(paths::at("xtask/integrity.mjs"))
        .arg(&staging.site);
    shell::capture(&mut node)
        .map(drop)
        .context("the files cannot be hashed")
}

/// Makes what stands in frames: the loader, and the page with its script and style.
pub(crate) fn framed(staging: &Staging, minify: bool) -> Result<()> {
    let entry = |from: &str, to: &str| (source(from), staging.site.join(to));
    let entries = [
        entry("frame/embed.js", EMBED),
        entry("frame/page.js", FRAME_SCRIPT),
        entry("frame/page.css", FRAME_STYLE),
    ];
    esbuild(
        &entries,
        &imports(staging, &source("files/served.js"))?,
        minify,
    )?;
    fill(json!({
        "template": source("frame/embed.html"),
        "to": staging.site.join(FRAME),
    }))
}

/// Makes the one file that needs no other, of the site as it is by then.
pub(crate) fn single(staging: &Staging, minify: bool) -> Result<()> {
    let script = staging.work.join("single.js");
    let style = staging.work.join("single.css");
    let entries = [
        (source("single/page.js"), script.clone()),
        (source("frame/page.css"), style.clone()),
    ];
    esbuild(
        &entries,
        &imports(staging, &source("files/inlined.js"))?,
        minify,
    )?;
    let request = json!({
        "template": source("single/page.html"),
        "to": staging.site.join(SINGLE),
        "script": script,
        "style": style,
        "files": files(staging)?,
    });
    progress::step("the self-contained page", || fill(request))
}

/// Fills in a page.
fn fill(mut request: Value) -> Result<()> {
    request["tarball"] = json!(npm::tarball()?);
    request["words"] = json!(script_words::read(&paths::at("locales"), of_pages)?);
    let mut node = shell::command("node");
    node.arg(paths::at("xtask/page.mjs"))
        .arg(request.to_string());
    shell::capture(&mut node)
        .map(drop)
        .context("a page cannot be filled in")
}

/// What the widget would fetch, scripts aside, in order of name. It never fetches the engines for scripts.
pub(crate) fn files(staging: &Staging) -> Result<Vec<PathBuf>> {
    let all = fs::read_dir(&staging.site)?.map(|file| Ok(file?.path()));
    let mut files = all.collect::<Result<Vec<_>>>()?;
    files.retain(|path| {
        let extension = path.extension().unwrap_or_default();
        (extension == "wasm" || extension == "txt") && !path.ends_with(ENGINES_WASM)
    });
    files.sort();
    Ok(files)
}
