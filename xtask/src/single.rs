//! The self-contained page: script, style, words and every file of the widget in one file that needs no other.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use serde_json::json;

use crate::script_words::{self, of_pages};
use crate::{paths, shell};

/// The page.
pub(crate) const SINGLE: &str = "worth-a-meeting.html";

/// Makes it of what a site has, and of its own script and style.
pub(crate) fn make(site: &Path, script: &Path, style: &Path) -> Result<()> {
    let request = json!({
        "template": paths::at("www/single/page.html"),
        "words": script_words::read(&paths::at("locales"), of_pages)?,
        "script": script,
        "style": style,
        "files": files(site)?,
        "to": site.join(SINGLE),
    });
    let mut node = shell::command("node");
    node.arg(paths::at("xtask/single.mjs"))
        .arg(request.to_string());
    shell::capture(&mut node)
        .map(drop)
        .context("the self-contained page cannot be made")
}

/// What the widget would fetch, scripts aside, in order of name.
fn files(site: &Path) -> Result<Vec<PathBuf>> {
    let all = fs::read_dir(site)?.map(|file| Ok(file?.path()));
    let mut files = all.collect::<Result<Vec<_>>>()?;
    files.retain(|path| {
        path.extension()
            .is_some_and(|extension| extension == "wasm" || extension == "txt")
    });
    files.sort();
    Ok(files)
}
