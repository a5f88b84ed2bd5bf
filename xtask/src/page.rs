//! The pages that are shipped: the self-contained one, and the one that stands in frames.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};
use serde_json::{Value, json};

use crate::bundle::Staging;
use crate::script_words::{self, of_pages};
use crate::scripts::{esbuild, imports, source};
use crate::{paths, progress, shell};

/// The page that has everything in it.
pub(crate) const SINGLE: &str = "worth-a-meeting.html";
/// The loader for pages that allow no module.
pub(crate) const EMBED: &str = "embed.js";
/// The page in the frame that it makes.
const FRAME: &str = "embed.html";
/// The script of that page.
pub(crate) const FRAME_SCRIPT: &str = "worth-a-meeting.frame.js";
const FRAME_STYLE: &str = "worth-a-meeting.frame.css";

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
    request["words"] = json!(script_words::read(&paths::at("locales"), of_pages)?);
    let mut node = shell::command("node");
    node.arg(paths::at("xtask/page.mjs"))
        .arg(request.to_string());
    shell::capture(&mut node)
        .map(drop)
        .context("a page cannot be filled in")
}

/// What the widget would fetch, scripts aside, in order of name.
pub(crate) fn files(staging: &Staging) -> Result<Vec<PathBuf>> {
    let all = fs::read_dir(&staging.site)?.map(|file| Ok(file?.path()));
    let mut files = all.collect::<Result<Vec<_>>>()?;
    files.retain(|path| {
        path.extension()
            .is_some_and(|extension| extension == "wasm" || extension == "txt")
    });
    files.sort();
    Ok(files)
}
