//! Installs the programs that the tests have read what the writers of markup wrote.

use anyhow::{Context, Result, bail};

use crate::{progress, shell};

const PROGRAMS: [&str; 2] = ["pandoc", "asciidoctor"];
const REMEDY: &str =
    "apt-get update && apt-get install -y --no-install-recommends pandoc asciidoctor";

/// Has apt install what is missing, if we may.
pub(crate) fn install() -> Result<()> {
    let is_there = || PROGRAMS.iter().all(|program| shell::exists(program));
    if is_there() {
        return Ok(());
    }
    if !shell::may_install() {
        bail!("pandoc or asciidoctor is missing: as root run `{REMEDY}`");
    }
    progress::step("installing pandoc and Asciidoctor", || shell::apt(REMEDY))?;
    is_there()
        .then_some(())
        .context("apt installed no pandoc or no asciidoctor")
}
