//! The npm package: the widget's scripts in a form that bundlers can follow, its files, and what editors and compilers read.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use serde_json::json;

use crate::bundle::{SCHEMA, Staging};
use crate::scripts::{self, source};
use crate::{api, page, paths, progress, shell};

/// The package's folder, within the site.
const FOLDER: &str = "npm";

/// What is copied into it as it is.
const PAPERS: [&str; 3] = ["CHANGELOG.md", "LICENSE-APACHE", "LICENSE-MIT"];

/// Makes folder and tarball of the site as it is by then.
pub(crate) fn package(staging: &Staging, minify: bool) -> Result<()> {
    let folder = staging.site.join(FOLDER);
    fs::create_dir_all(&folder)?;
    let files = page::files(staging)?;
    for file in files.iter().chain([&staging.site.join(SCHEMA)]) {
        copy(file, &folder)?;
    }
    for paper in PAPERS {
        copy(&paths::at(paper), &folder)?;
    }
    copy(&source("npm/react.d.ts"), &folder)?;
    let write = |name: &str, text: &str| {
        fs::write(folder.join(name), text).with_context(|| format!("cannot write {name}"))
    };
    let api = api::read()?;
    let template = |name: &str| fs::read_to_string(source("npm").join(name)).context("a template");
    let types = template("worth-a-meeting.d.ts")?;
    write("worth-a-meeting.d.ts", &api::fill_types(&types, &api))?;
    let readme = template("README.md")?;
    write("README.md", &readme.replace("{api}", &api::tables(&api)))?;
    let manifest = serde_json::to_string_pretty(&api::manifest(&api))?;
    write("custom-elements.json", &manifest)?;
    write(
        "package.json",
        &serde_json::to_string_pretty(&description(&version()?))?,
    )?;
    let module = staging.work.join("packaged.js");
    fs::write(&module, packaged(&files))?;
    scripts::widget(staging, &folder, &module, minify)?;
    progress::step("npm pack", || {
        let mut npm = shell::command("npm");
        npm.args(["pack", "--ignore-scripts", "--loglevel=error"])
            .arg("--pack-destination")
            .arg(&staging.site)
            .current_dir(&folder);
        shell::capture(&mut npm).map(drop)
    })
}

fn copy(file: &Path, folder: &Path) -> Result<()> {
    let name = file.file_name().unwrap_or_default();
    fs::copy(file, folder.join(name))
        .with_context(|| format!("cannot copy {}", file.display()))
        .map(drop)
}

/// The name of the tarball.
pub(crate) fn tarball() -> Result<String> {
    Ok(format!("worth-a-meeting-{}.tgz", version()?))
}

/// The widget's version.
pub(crate) fn version() -> Result<String> {
    let id = shell::capture(&mut shell::cargo(&[
        "pkgid",
        "--package",
        "worth-a-meeting",
    ]))?;
    let version = id.trim().rsplit(['#', '@']).next();
    version.map(str::to_owned).context("cargo names no version")
}

fn description(version: &str) -> serde_json::Value {
    json!({
        "name": "worth-a-meeting",
        "version": version,
        "description": "Is this worth a meeting? A custom element that decides, writes what replaces the meeting, and counts what the choice is worth.",
        "keywords": ["meetings", "async", "custom-element", "web-component", "decision", "wasm"],
        "license": "MIT OR Apache-2.0",
        "type": "module",
        "exports": {
            ".": { "types": "./worth-a-meeting.d.ts", "default": "./worth-a-meeting.js" },
            "./react": { "types": "./react.d.ts" },
            "./custom-elements.json": "./custom-elements.json",
            "./policy.schema.json": "./policy.schema.json",
            "./package.json": "./package.json",
        },
        "types": "./worth-a-meeting.d.ts",
        "customElements": "custom-elements.json",
        "sideEffects": true,
    })
}

/// The module by which the scripts get the widget's files: every address is written out, which is what bundlers look for.
fn packaged(files: &[PathBuf]) -> String {
    let mut text = String::from("const FILES = {\n");
    for name in files.iter().filter_map(|file| file.file_name()) {
        let name = name.to_string_lossy();
        let short = name.trim_start_matches("worth-a-meeting.");
        let _ = writeln!(
            text,
            "  '{short}': () => new URL('./{name}', import.meta.url),"
        );
    }
    text.push_str("};\nconst SCRIPTS = {\n");
    for name in ["app", "rest", "calendar"] {
        let _ = writeln!(
            text,
            "  {name}: () => import('./worth-a-meeting.{name}.js'),"
        );
    }
    text.push_str(
        "};\n\
        export const get = (name, priority) => fetch(FILES[name](), { priority });\n\
        export const script = (name) => SCRIPTS[name]();\n\
        export const worker = () => new Worker(new URL(import.meta.url), { type: 'module' });\n\
        export const isOurs = (stack) => stack.includes(import.meta.url) || /worth-a-meeting/.test(stack);\n",
    );
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_of_files_are_written_out() {
        let text = packaged(&[PathBuf::from("/site/worth-a-meeting.rest.wasm")]);
        let line = "'rest.wasm': () => new URL('./worth-a-meeting.rest.wasm', import.meta.url)";
        assert!(text.contains(line), "{text}");
    }
}
