//! The npm package: the widget's scripts in a form that bundlers can follow, its files, and what editors and compilers read.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::bundle::{CALENDAR_WASM, ENGINES, ENGINES_WASM, SCHEMAS, Staging};
use crate::notices::NOTICES;
use crate::scripts::{self, source};
use crate::{api, page, paths, progress, shell};

/// The package's folder, within the site.
const FOLDER: &str = "npm";

/// The engines' script for Node, where no `fetch` reads a file.
const ENGINES_NODE: &str = "worth-a-meeting.engines.node.js";

/// What is copied into it as it is.
const PAPERS: [&str; 3] = ["CHANGELOG.md", "LICENSE-APACHE", "LICENSE-MIT"];

/// Makes folder and tarball of the site as it is by then.
pub(crate) fn package(staging: &Staging, minify: bool) -> Result<()> {
    let folder = staging.site.join(FOLDER);
    fs::create_dir_all(&folder)?;
    let files = page::files(staging)?;
    for file in &files {
        copy(file, &folder)?;
    }
    for schema in SCHEMAS {
        copy(&staging.site.join(schema), &folder)?;
    }
    for paper in PAPERS {
        copy(&paths::at(paper), &folder)?;
    }
    copy(&staging.site.join(NOTICES), &folder)?;
    for types in ["react.d.ts", "engines.d.ts"] {
        copy(&source("npm").join(types), &folder)?;
    }
    copy(&staging.site.join(ENGINES_WASM), &folder)?;
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
    // The order of its conditions counts: the first that fits is taken.
    let about = template("package.json")?;
    write("package.json", &about.replace("{version}", &version()?))?;
    let module = staging.work.join("packaged.js");
    fs::write(&module, packaged(&files))?;
    scripts::widget(staging, &folder, &module, minify)?;
    engines(staging, &folder, &files, minify)?;
    progress::step("npm pack", || {
        let mut npm = shell::command("npm");
        npm.args(["pack", "--ignore-scripts", "--loglevel=error"])
            .arg("--pack-destination")
            .arg(&staging.site)
            .current_dir(&folder);
        shell::capture(&mut npm).map(drop)
    })
}

/// Makes the engines' scripts: one for bundlers, with the addresses of the files that it may want, and one for Node.
fn engines(staging: &Staging, folder: &Path, files: &[PathBuf], minify: bool) -> Result<()> {
    let wanted = |file: &&PathBuf| {
        file.ends_with(CALENDAR_WASM) || file.extension().is_some_and(|it| it == "txt")
    };
    let mut theirs: Vec<PathBuf> = files.iter().filter(wanted).cloned().collect();
    theirs.push(folder.join(ENGINES_WASM));
    let module = staging.work.join("packaged-engines.js");
    fs::write(&module, addresses(&theirs) + GET)?;
    // An absolute path stays one.
    let module = module.to_string_lossy();
    scripts::engines(staging, &folder.join(ENGINES), &module, minify)?;
    scripts::engines(staging, &folder.join(ENGINES_NODE), "node.js", minify)
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

/// How the scripts get one of those files.
const GET: &str = "export const get = (name, priority) => fetch(FILES[name](), { priority });\n";

/// Where files are: every address is written out, which is what bundlers look for.
fn addresses(files: &[PathBuf]) -> String {
    let mut text = String::from("const FILES = {\n");
    for name in files.iter().filter_map(|file| file.file_name()) {
        let name = name.to_string_lossy();
        let short = name.trim_start_matches("worth-a-meeting.");
        let _ = writeln!(
            text,
            "  '{short}': () => new URL('./{name}', import.meta.url),"
        );
    }
    text.push_str("};\n");
    text
}

/// The module by which the scripts get the widget's files.
fn packaged(files: &[PathBuf]) -> String {
    let mut text = addresses(files);
    text.push_str("const SCRIPTS = {\n");
    for name in ["app", "rest", "calendar"] {
        let _ = writeln!(
            text,
            "  {name}: () => import('./worth-a-meeting.{name}.js'),"
        );
    }
    text.push_str("};\n");
    text.push_str(GET);
    text.push_str(
        "export const script = (name) => SCRIPTS[name]();\n\
        export const address = () => undefined;\n\
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
