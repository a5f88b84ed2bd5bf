//! Installs the packed package into fresh projects as their owners would, has its types checked, and builds them.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use crate::{npm, paths, progress, shell};

/// Where the projects come to stand; browser tests open what they are built to.
pub(crate) const FOLDER: &str = "target/npm-check";

/// The projects, in `tests/npm/`.
const PROJECTS: [&str; 2] = ["vite", "react"];

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
        progress::step(&format!("a fresh {name} project"), || check(&project))?;
    }
    Ok(())
}

fn check(project: &Path) -> Result<()> {
    let within = |program: &Path, arguments: &[&str]| {
        let mut command = shell::command(program);
        shell::capture(command.args(arguments).current_dir(project)).map(drop)
    };
    let install = [
        "install",
        "--ignore-scripts",
        "--no-audit",
        "--no-fund",
        "--no-package-lock",
        "--loglevel=error",
    ];
    within(Path::new("npm"), &install)?;
    let tools = project.join("node_modules/.bin");
    within(
        Path::new("node"),
        &[&paths::at("tests/npm/exports.mjs").to_string_lossy()],
    )?;
    within(&tools.join("tsc"), &[])?;
    within(&tools.join("vite"), &["build", "--logLevel", "warn"])
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
