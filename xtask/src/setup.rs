//! Installs what building and testing need; quick when everything is there already.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

use crate::wasm::TARGET as WASM;
use crate::{chromium, paths, progress, readers, shell};

/// Everything, as `test` and `bench` need it.
pub(crate) fn all() -> Result<()> {
    rust()?;
    node()?;
    chromium::find_or_install()?;
    readers::install()
}

/// What a build needs: no browser.
pub(crate) fn for_building() -> Result<()> {
    wasm_target()?;
    node()
}

/// The wasm target and the components that the lints use.
pub(crate) fn rust() -> Result<()> {
    wasm_target()?;
    for (tool, component) in [("cargo-clippy", "clippy"), ("cargo-fmt", "rustfmt")] {
        if shell::exists(tool) {
            continue;
        }
        if !shell::exists("rustup") {
            bail!("{component} is missing: install it from where this machine's Rust came from");
        }
        rustup(&["component", "add", component])?;
    }
    Ok(())
}

fn wasm_target() -> Result<()> {
    let libraries = shell::capture(shell::command("rustc").args([
        "--print",
        "target-libdir",
        "--target",
        WASM,
    ]))
    .context("the Rust compiler does not answer")?;
    if Path::new(libraries.trim()).is_dir() {
        return Ok(());
    }
    if !shell::exists("rustup") {
        bail!(
            "Rust cannot build for {WASM}: with rustup run `rustup target add {WASM}`, on Debian install `libstd-rust-dev-wasm32`"
        );
    }
    rustup(&["target", "add", WASM])
}

fn rustup(arguments: &[&str]) -> Result<()> {
    let doing = format!("rustup {}", arguments.join(" "));
    progress::step(&doing, || {
        shell::run(shell::command("rustup").args(arguments))
    })
}

/// The node packages of `package-lock.json`: esbuild, binaryen, playwright, axe.
pub(crate) fn node() -> Result<()> {
    let lock = fs::read(paths::at("package-lock.json")).context("package-lock.json is missing")?;
    // npm's own record of what it installed is written differently, so we keep a copy to compare.
    let stamp = paths::at("node_modules/.installed-package-lock.json");
    if fs::read(&stamp).is_ok_and(|installed| installed == lock) {
        return Ok(());
    }
    if !shell::exists("node") || !shell::exists("npm") {
        bail!("node or npm is missing: on Debian run `apt-get install nodejs npm`");
    }
    progress::step("installing the node packages", || {
        let mut npm = shell::command("npm");
        // None of the packages needs its install script, and the browser is the machine's own.
        npm.args([
            "ci",
            "--ignore-scripts",
            "--no-audit",
            "--no-fund",
            "--loglevel=error",
        ]);
        npm.env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        shell::run(&mut npm)
    })?;
    fs::write(&stamp, lock).context("node_modules cannot be written to")
}
