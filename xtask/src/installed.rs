//! Installs the packed package into fresh projects as their owners would, has its types checked, and builds them.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use crate::{npm, paths, progress, shell};

/// Where the projects come to stand; browser tests open what they are built to.
pub(crate) const FOLDER: &str = "target/npm-check";

/// The projects with pages, in `tests/npm/`.
const PROJECTS: [&str; 2] = ["vite", "react"];

/// The one that is a script for Node.
const SCRIPT: &str = "node";

/// What the engines say natively, for it to compare.
const GOLDEN: &str = "tests/golden/engines.json";

/// Installs, checks and builds each.
pub(crate) fn run() -> Result<()> {
    let folder = paths::at(FOLDER);
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    fs::create_dir_all(&folder)?;
    let tarball = paths::at("dist").join(npm::tarball()?);
    fs::copy(&tarball, folder.join("worth-a-meeting.tgz"))
        .context("dist/ has no package: `cargo xtask dist` makes it")?;
    for name in PROJECTS {
        let project = folder.join(name);
        copy(&paths::at("tests/npm").join(name), &project)?;
        progress::step(&format!("a fresh {name} project"), || {
            install(&project)?;
            within(&project, "vite", &["build", "--logLevel", "warn"])
        })?;
    }
    let project = folder.join(SCRIPT);
    copy(&paths::at("tests/npm").join(SCRIPT), &project)?;
    fs::copy(paths::at(GOLDEN), project.join("golden.json"))?;
    progress::step("a fresh script for Node", || {
        install(&project)?;
        run_in(&project, Path::new("node"), &["--test"])
    })
}

fn run_in(project: &Path, program: &Path, arguments: &[&str]) -> Result<()> {
    let mut command = shell::command(program);
    shell::capture(command.args(arguments).current_dir(project)).map(drop)
}

/// Runs a program that the project installed.
fn within(project: &Path, tool: &str, arguments: &[&str]) -> Result<()> {
    let tool = project.join("node_modules/.bin").join(tool);
    run_in(project, &tool, arguments)
}

/// Installs what the project names, and checks it and its types.
fn install(project: &Path) -> Result<()> {
    let install = [
        "install",
        "--ignore-scripts",
        "--no-audit",
        "--no-fund",
        "--no-package-lock",
        "--loglevel=error",
    ];
    run_in(project, Path::new("npm"), &install)?;
    let exports = paths::at("tests/npm/exports.mjs");
    run_in(project, Path::new("node"), &[&exports.to_string_lossy()])?;
    within(project, "tsc", &[])
}

/// Copies a folder with all that is in it.
fn copy(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let to = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy(&entry.path(), &to)?;
        } else {
            fs::copy(entry.path(), to)?;
        }
    }
    Ok(())
}
