//! The pages that are shipped: the self-contained one, and the one that stands in frames.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use serde_json::{Value, json};

use crate::bundle::{ENGINES_WASM, Staging};
use crate::script_words::{self, Words, of_pages};
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

/// The scripts of the pages around the widget, each with its pages: the demo's, and those for administrators and developers.
const AROUND: [(&str, &[&str]); 4] = [
    ("demo", &["index", "roi", "policy"]),
    ("snippets", &["snippets"]),
    ("checkup", &["checkup"]),
    ("host", &["host"]),
];

/// Makes those pages, with their scripts and what all of them look like.
pub(crate) fn around(staging: &Staging, minify: bool) -> Result<()> {
    let entry = |from: &str| (source("site").join(from), staging.site.join(from));
    let mut files = imports(staging, &source("files/served.js"))?;
    esbuild(&[entry("site.css")], &files, minify)?;
    for (script, pages) in AROUND {
        let bundle = entry(&format!("{script}.js"));
        let mut sources = read(&bundle.0)?;
        for page in pages {
            let (template, to) = entry(&format!("{page}.html"));
            sources += &read(&template)?;
            fill(json!({ "template": template, "to": to }))?;
        }
        let words = staging.work.join("page-words.json");
        fs::write(&words, json!(words_of(script, &sources)?).to_string())?;
        files["wam-page-words"] = json!(words);
        esbuild(&[bundle], &files, minify)?;
    }
    Ok(())
}

fn read(path: &Path) -> Result<String> {
    fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))
}

/// What a script and its pages say: what begins with its name, and what their sources name.
fn words_of(script: &str, sources: &str) -> Result<Words> {
    script_words::read(&paths::at("locales"), |id| {
        id.strip_prefix("page-").is_some_and(|said| {
            let of_script = said
                .strip_prefix(script)
                .is_some_and(|rest| rest.starts_with('-'));
            let named = [format!("=\"{said}\""), format!("'{id}'")];
            of_script || named.iter().any(|name| sources.contains(name))
        })
    })
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_script_has_the_words_that_it_and_its_pages_say() -> Result<()> {
        let sources = "words['page-name']; <a data-say=\"snippets-title\">{page-fallback}</a>";
        let words = words_of("checkup", sources)?;
        for said in words.values() {
            let others = said.keys().filter(|id| !id.starts_with("page-checkup-"));
            assert_eq!(
                others.collect::<Vec<_>>(),
                ["page-name", "page-snippets-title"]
            );
            assert!(said.contains_key("page-checkup-running"));
        }
        assert_eq!(words.len(), 2);
        Ok(())
    }
}
