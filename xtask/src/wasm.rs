//! From a Rust package to wasm and its JavaScript glue: cargo, wasm-bindgen, wasm-opt.

use std::env;
use std::fs;
use std::io::IsTerminal;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result};
use wasm_bindgen_cli_support::Bindgen;

use crate::{imports, paths, shell};

/// The target triple.
pub(crate) const TARGET: &str = "wasm32-unknown-unknown";

/// What to compile, and how.
pub(crate) struct Package<'a> {
    pub(crate) name: &'a str,
    pub(crate) features: &'a [&'a str],
    pub(crate) profile: &'a str,
    /// Whether it will be split, for which the linker leaves what it knows.
    pub(crate) split: bool,
    /// Whether compiler output is kept for the error instead of shown as it comes.
    pub(crate) quiet: bool,
}

/// What cargo made.
pub(crate) struct Compiled {
    /// The raw wasm.
    pub(crate) wasm: PathBuf,
    /// Where the package's build script wrote, if it has one.
    pub(crate) out_dir: Option<PathBuf>,
}

/// Compiles the package's library.
pub(crate) fn compile(package: &Package<'_>) -> Result<Compiled> {
    let mut cargo = shell::cargo(&["rustc", "--lib", "--package", package.name]);
    cargo.args(["--profile", package.profile, "--target", TARGET]);
    // Beside the `rlib` that native tests link, cargo would leave link-time optimisation out: +14 KB brotli on a counter.
    cargo.args(["--crate-type", "cdylib"]);
    cargo.args(["--message-format", "json-render-diagnostics"]);
    cargo.args(["--features", &package.features.join(",")]);
    cargo.env("CARGO_ENCODED_RUSTFLAGS", rustflags(package.split));
    if !package.split {
        // Other flags in the same folder would have everything compiled anew, each time one follows the other.
        cargo.arg("--target-dir").arg(paths::at("target/unsplit"));
    }
    if package.quiet {
        cargo.stderr(Stdio::piped());
        let colour = if std::io::stderr().is_terminal() {
            "always"
        } else {
            "never"
        };
        cargo.env("CARGO_TERM_COLOR", colour);
    } else {
        cargo.stderr(Stdio::inherit());
    }
    let messages = shell::output(&mut cargo)?;
    let file = format!("{}.wasm", package.name.replace('-', "_"));
    let wasm = artifact(&messages, &file).with_context(|| format!("cargo built no {file}"))?;
    Ok(Compiled {
        wasm,
        out_dir: out_dir(&messages, package.name),
    })
}

fn parsed(messages: &str) -> impl Iterator<Item = serde_json::Value> + '_ {
    messages
        .lines()
        .filter_map(|message| serde_json::from_str(message).ok())
}

/// The folder of the package's build script among the messages that cargo prints.
fn out_dir(messages: &str, package: &str) -> Option<PathBuf> {
    let ours = |message: &serde_json::Value| {
        message["reason"] == "build-script-executed"
            && message["package_id"].as_str().is_some_and(|id| {
                id.contains(&format!("#{package}@"))
                    || id.contains(&format!("/{package}#"))
                    || (id.starts_with("path+") && !id.contains('@'))
            })
    };
    parsed(messages)
        .filter(ours)
        .find_map(|message| message["out_dir"].as_str().map(PathBuf::from))
}

/// The path ending in `file` among the artifacts that cargo reports.
fn artifact(messages: &str, file: &str) -> Option<PathBuf> {
    let mut found = None;
    for message in parsed(messages) {
        let files = message["filenames"].as_array().into_iter().flatten();
        let mut paths = files.filter_map(|name| name.as_str()).map(PathBuf::from);
        found = paths
            .find(|path| path.file_name().is_some_and(|name| name == file))
            .or(found);
    }
    found
}

/// Panic messages carry source paths: cut this machine's folders off them, for the same bytes everywhere.
fn rustflags(split: bool) -> String {
    let home = env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home
        .or_else(|| env::home_dir().map(|home| home.join(".cargo")))
        .unwrap_or_default();
    let sources = fs::read_dir(home.join("registry/src"))
        .into_iter()
        .flatten()
        .flatten();
    let mut prefixes: Vec<PathBuf> = sources.map(|entry| entry.path()).collect();
    prefixes.push(paths::root().to_owned());
    let flags = prefixes
        .iter()
        .map(|prefix| format!("--remap-path-prefix={}/=", prefix.display()));
    let more = if split {
        // Names with their type parameters, and every mention of a function or of data.
        ["-Csymbol-mangling-version=v0", "-Clink-arg=--emit-relocs"]
    } else {
        // As in `.cargo/config.toml`, which these flags replace; the widget, which is split, has no such dependency.
        ["--cfg", "getrandom_backend=\"unsupported\""]
    };
    let flags = flags.chain(more.map(str::to_owned));
    flags.collect::<Vec<_>>().join("\x1f")
}

/// Writes `glue.js` and `glue_bg.wasm` into `folder`.
///
/// wasm-bindgen is linked in as a library, not called as a program: its version must equal the widget's to the
/// digit, and both need the very same `wasm-bindgen-shared`, which cargo links only once, so `Cargo.lock` cannot
/// hold two that differ.
pub(crate) fn bind(raw: &Path, folder: &Path) -> Result<()> {
    let mut bindgen = Bindgen::new();
    bindgen.input_path(raw).out_name("glue").web(true)?;
    // The page says where the wasm is, and `__wbg_reset_state()` gives it a fresh instance after a panic.
    bindgen
        .typescript(false)
        .omit_default_module_path(true)
        .reset_state_function(true)
        .demangle(false);
    bindgen
        .generate(folder)
        .context("wasm-bindgen could not read the wasm")?;
    imports::shorten(folder)
}

/// What gave the smallest brotli size of a Yew application, of twenty sets tried: 42,316 bytes of a counter, where
/// `-Oz` gave 42,656, `-Oz --converge` 42,518, `-O3 -Oz` 42,449, and `--flatten --rereloop -O3 -Oz` 42,363. Those that
/// need promises Rust does not make (`--traps-never-happen`, `--low-memory-unused`) gave no less.
/// The features to allow need no flags: wasm-opt reads them in the section that rustc leaves.
const SMALLEST: [&str; 4] = ["--flatten", "--rereloop", "-Os", "-Os"];

/// Shrinks a wasm file with wasm-opt and drops what only debuggers and linkers read.
pub(crate) fn optimise(input: &Path, output: &Path) -> Result<()> {
    let mut wasm_opt = Command::new(paths::node_tool("wasm-opt"));
    wasm_opt.arg(input).arg("-o").arg(output).args(SMALLEST);
    wasm_opt.args([
        "--strip-debug",
        "--strip-producers",
        "--strip-target-features",
    ]);
    shell::capture(&mut wasm_opt).map(drop)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_artifact_is_found_among_cargos_messages() {
        let messages = concat!(
            "{\"reason\":\"compiler-artifact\",\"filenames\":[\"/t/libyew.rlib\"]}\n",
            "not json\n",
            "{\"reason\":\"compiler-artifact\",\"filenames\":[\"/t/a.rlib\",\"/t/a_b.wasm\"]}\n",
            "{\"reason\":\"build-finished\",\"success\":true}\n",
        );
        assert_eq!(
            artifact(messages, "a_b.wasm"),
            Some(PathBuf::from("/t/a_b.wasm"))
        );
        assert_eq!(artifact(messages, "b.wasm"), None);
    }
}
