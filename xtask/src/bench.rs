//! `cargo xtask bench`: measures the published files, beside a bare Yew counter made in the same way.

use std::ffi::{OsStr, OsString};
use std::fs;
use std::path::Path;

use anyhow::{Result, bail};
use serde_json::json;

use crate::bundle::{BOUND, Staging};
use crate::resolve::Mount;
use crate::scripts::esbuild;
use crate::server::{self, Site};
use crate::wasm::Package;
use crate::{chromium, compress, dist, paths, setup, shell, test};

const SCRIPT: &str = "tests/bench/run.mjs";
const COUNTER: &str = "tests/bench/counter";

/// Builds both, serves them, and hands over to the measuring script.
pub(crate) fn run(arguments: impl Iterator<Item = OsString>) -> Result<()> {
    if !paths::at(SCRIPT).is_file() {
        bail!("{SCRIPT} is missing: it is the script that measures");
    }
    setup::all()?;
    // What is over budget can be measured all the same; without files the script could say nothing.
    if let Err(error) = dist::run() {
        if !paths::at("dist").is_dir() {
            return Err(error);
        }
        crate::progress::failure(&format!("{error:#}"));
    }
    let site = paths::at("target/bench-site/counter");
    counter(&site)?;
    let mounts = vec![
        Mount {
            prefix: "/",
            folder: paths::at("dist"),
        },
        // What is measured inside of the engine.
        Mount {
            prefix: "/hooks/",
            folder: test::site_with_hooks()?,
        },
        Mount {
            prefix: "/counter/",
            folder: site,
        },
        Mount {
            prefix: "/bench/",
            folder: paths::at("tests/bench"),
        },
        // What the reader of calendars is compared with.
        Mount {
            prefix: "/npm/",
            folder: paths::at("node_modules"),
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
    let mut node = shell::command("node");
    node.arg(SCRIPT).args(arguments);
    node.env("WAM_URL", format!("http://127.0.0.1:{port}"))
        .env("CHROMIUM", chromium::find_or_install()?);
    shell::run(&mut node)
}

/// The comparison: Yew's counter, its pages with and without preload hints.
fn counter(out: &Path) -> Result<()> {
    let staging = Staging::new(OsStr::new("counter"))?;
    let package = Package {
        name: "bench-counter",
        features: &[],
        profile: "release",
        split: false,
        quiet: false,
    };
    staging.compile(&package)?;
    staging.finish(BOUND, "counter.wasm", true)?;
    let entry = (
        paths::at(COUNTER).join("counter.js"),
        staging.site.join("counter.js"),
    );
    esbuild(&[entry], &json!({ "wam-glue": staging.glue() }), true)?;
    for page in ["plain.html", "hints.html"] {
        fs::copy(paths::at(COUNTER).join(page), staging.site.join(page))?;
    }
    print!("{}", dist::table(&compress::folder(&staging.site)?));
    staging.publish(out)
}
