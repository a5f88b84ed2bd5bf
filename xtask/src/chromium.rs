//! Finds the browser that tests and measurements run in, or installs it.

use std::env;
use std::path::PathBuf;

use anyhow::{Context, Result, bail};

use crate::{progress, shell};

const NAMES: [&str; 4] = [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
];
const REMEDY: &str =
    "apt-get update && apt-get install -y --no-install-recommends chromium fonts-noto-core";

/// The path of Chromium: `$CHROMIUM`, or one in `PATH`, or one that apt installs now if we may.
pub(crate) fn find_or_install() -> Result<PathBuf> {
    if let Some(named) = env::var_os("CHROMIUM").filter(|named| !named.is_empty()) {
        let named = PathBuf::from(named);
        if !named.is_file() {
            bail!(
                "CHROMIUM names {}, which is no file: correct it or unset it",
                named.display()
            );
        }
        return Ok(named);
    }
    if let Some(found) = find() {
        return Ok(found);
    }
    if !shell::may_install() {
        bail!("Chromium is missing: as root run `{REMEDY}`, or set CHROMIUM to its path");
    }
    progress::step("installing Chromium", || shell::apt(REMEDY))?;
    find().context("apt installed no Chromium: set CHROMIUM to the path of one")
}

fn find() -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    let folders: Vec<PathBuf> = env::split_paths(&path).collect();
    let candidates = NAMES
        .iter()
        .flat_map(|name| folders.iter().map(move |folder| folder.join(name)));
    candidates.into_iter().find(|candidate| candidate.is_file())
}
