//! `cargo xtask test`: every check, in order, going on after a failure so that one sees them all.

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use anyhow::{Result, bail};

use crate::bundle::Bundle;
use crate::resolve::Mount;
use crate::server::{self, Site};
use crate::{
    again, chromium, dist, fuzz, hosts, installed, licences, paths, progress, setup, shell, wasm,
};

/// In the profile of the published build, so that both share the procedural macros that are compiled for them.
const WIDGET: [&str; 5] = [
    "--release",
    "--package",
    "worth-a-meeting",
    "--target",
    wasm::TARGET,
];

struct Step {
    /// The word that selects it on the command line.
    group: &'static str,
    name: &'static str,
    check: fn(&[OsString]) -> Result<()>,
}

/// What takes as long as making everything anew, and is asked for by name.
const AGAIN: &str = "again";

/// The checks, quickest answers first.
const STEPS: [Step; 13] = [
    Step {
        group: "setup",
        name: "set-up",
        check: |_| setup::all(),
    },
    Step {
        group: "lint",
        name: "format",
        check: |_| shell::run(&mut shell::cargo(&["fmt", "--all", "--check"])),
    },
    Step {
        group: "lint",
        name: "clippy",
        check: |_| clippy(&["--workspace", "--all-targets"]),
    },
    Step {
        group: "lint",
        name: "clippy for wasm",
        check: |_| clippy(&WIDGET),
    },
    Step {
        group: "lint",
        name: "clippy for wasm with test hooks",
        check: |_| clippy(&[&WIDGET[..], &["--features", "test-hooks"]].concat()),
    },
    Step {
        group: "licences",
        name: "licences of packages",
        check: |_| licences::run(),
    },
    Step {
        group: "native",
        name: "native tests",
        check: |_| native(),
    },
    Step {
        group: "fuzz",
        name: "fuzz targets, some seconds each",
        check: |_| fuzz::run(),
    },
    Step {
        group: "dist",
        name: "published files and budgets",
        check: |_| dist::run(),
    },
    Step {
        group: "package",
        name: "npm package in fresh projects",
        check: |_| installed::run(),
    },
    Step {
        group: "browser",
        name: "browser tests",
        check: browser,
    },
    Step {
        group: "hosts",
        name: "the widget in real hosts",
        check: hosts::run,
    },
    Step {
        group: AGAIN,
        name: "published files, made twice",
        check: |_| again::run(),
    },
];

/// Runs the steps of the groups named, or all; set-up always.
pub(crate) fn run(groups: &[String], arguments: &[OsString]) -> Result<ExitCode> {
    if let Some(unknown) = groups
        .iter()
        .find(|group| STEPS.iter().all(|step| step.group != **group))
    {
        bail!(
            "there is no step `{unknown}`: there are lint, licences, native, fuzz, dist, package, browser, hosts and again"
        );
    }
    let wanted = |step: &&Step| {
        step.group == "setup"
            || groups.iter().any(|group| group == step.group)
            || (groups.is_empty() && step.group != AGAIN)
    };
    let mut results = Vec::new();
    for step in STEPS.iter().filter(wanted) {
        println!("\n── {}", step.name);
        let begun = Instant::now();
        let result = (step.check)(arguments);
        if let Err(error) = &result {
            progress::failure(&format!("{error:#}"));
        }
        results.push((step.name, result.is_ok(), begun.elapsed()));
    }
    Ok(summary(&results))
}

fn summary(results: &[(&str, bool, Duration)]) -> ExitCode {
    println!();
    for (name, passed, took) in results {
        let mark = if *passed { "✓" } else { "✗" };
        println!("{mark} {name:<36}{:>9}", progress::seconds(*took));
    }
    let passed = results.iter().filter(|(_, passed, _)| *passed).count();
    let failed = results.len() - passed;
    println!("\n{passed} passed, {failed} failed");
    if failed == 0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

fn clippy(what: &[&str]) -> Result<()> {
    let arguments = [&["clippy"], what, &["--", "-D", "warnings"]].concat();
    shell::run(&mut shell::cargo(&arguments))
}

/// Names the seed of what property tests try.
const SEED: &str = "PROPTEST_RNG_SEED";

/// xtask apart: together, cargo would unite the features that both need, and compile xtask's packages once more.
///
/// Property tests try the same in every run here, so that a change fails for what it changed; `cargo test` tries others.
fn native() -> Result<()> {
    let seed = std::env::var_os(SEED).unwrap_or_else(|| "1".into());
    let test =
        |what: &[&str]| shell::run(shell::cargo(&[&["test"], what].concat()).env(SEED, &seed));
    let widget = test(&["--workspace", "--exclude", "xtask"]);
    test(&["--package", "xtask"]).and(widget)
}

/// The bundle with test hooks, otherwise as it is published.
pub(crate) fn site_with_hooks() -> Result<PathBuf> {
    let site = paths::at("target/test-site");
    Bundle {
        features: &["test-hooks"],
        profile: "release",
        small: true,
        quiet: false,
        package: false,
        out: site.clone(),
    }
    .make()?;
    Ok(site)
}

/// Playwright against a bundle with test hooks at `/` and, as far as they were built, the published files at `/dist/`.
fn browser(arguments: &[OsString]) -> Result<()> {
    let site = site_with_hooks()?;
    for (folder, step) in [("dist", "dist"), (installed::FOLDER, "package")] {
        if !paths::at(folder).is_dir() {
            println!(
                "{folder}/ is missing, so tests of what is in it will fail: `cargo xtask test {step}` makes it"
            );
        }
    }
    let packed = paths::at(installed::FOLDER);
    let mounts = vec![
        Mount {
            prefix: "/",
            folder: site,
        },
        Mount {
            prefix: "/dist/",
            folder: paths::at("dist"),
        },
        Mount {
            prefix: "/npm/vite/",
            folder: packed.join("vite/dist"),
        },
        Mount {
            prefix: "/npm/react/",
            folder: packed.join("react/dist"),
        },
        Mount {
            prefix: "/pages/",
            folder: paths::at("tests/browser/pages"),
        },
    ];
    let port = server::start(
        Site {
            mounts,
            pages: None,
        },
        0,
    )?;
    let mut playwright = shell::command(paths::node_tool("playwright"));
    playwright
        .args(["test", "--config", "tests/browser/playwright.config.mjs"])
        .args(arguments);
    playwright
        .env("WAM_URL", format!("http://127.0.0.1:{port}"))
        .env("CHROMIUM", chromium::find_or_install()?);
    shell::run(&mut playwright)
}
