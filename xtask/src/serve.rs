//! `cargo xtask serve`: builds, serves, and builds again when a source changes.

use std::path::Path;
use std::sync::Arc;
use std::sync::mpsc::{self, Receiver};
use std::time::Duration;

use anyhow::{Context, Result, bail};
use notify::{Event, RecommendedWatcher, RecursiveMode, Watcher};

use crate::bundle::Bundle;
use crate::reload::Pages;
use crate::resolve::Mount;
use crate::server::{self, Site};
use crate::{paths, progress, setup, shell};

/// What a change to makes a new build.
const WATCHED: [&str; 7] = [
    "audit",
    "src",
    "www",
    "locales",
    "data",
    "Cargo.toml",
    "build",
];
/// Editors write a file in several steps: wait until it has been quiet for so long.
const QUIET: Duration = Duration::from_millis(150);
/// How many ports to try when the wanted one is taken.
const PORTS: u16 = 20;

/// The command line's wishes.
pub(crate) struct Options {
    pub(crate) port: u16,
    /// Whether to open a browser.
    pub(crate) open: bool,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            port: 8640,
            open: false,
        }
    }
}

/// Serves until interrupted.
pub(crate) fn run(options: &Options) -> Result<()> {
    setup::for_building()?;
    let (watcher, changes) = watch()?;
    let pages = Arc::new(Pages::default());
    build(&pages, false);
    let port = listen(options.port, &pages)?;
    let address = format!("http://127.0.0.1:{port}/");
    println!("\n  Worth a Meeting is at {address} (Ctrl-C ends it)\n");
    if options.open && shell::run(shell::command("xdg-open").arg(&address)).is_err() {
        println!("no browser could be opened: open {address} yourself");
    }
    while wait(&changes) {
        build(&pages, true);
    }
    drop(watcher);
    Ok(())
}

/// A failed build leaves the last good one in place. A quiet one keeps the compiler's words for the page to show; the
/// first is not, as it takes long and there is no page yet.
fn build(pages: &Pages, quiet: bool) {
    let out = paths::at("target/serve");
    let bundle = Bundle {
        features: &[],
        profile: "quick",
        small: false,
        quiet,
        package: false,
        out,
    };
    match bundle.make() {
        Ok(()) => pages.built(),
        Err(error) => {
            let message = format!("{error:#}");
            progress::failure(&message);
            pages.failed(&message);
        }
    }
}

fn listen(wanted: u16, pages: &Arc<Pages>) -> Result<u16> {
    for port in wanted..wanted.saturating_add(PORTS) {
        let mounts = vec![
            Mount {
                prefix: "/",
                folder: paths::at("target/serve"),
            },
            Mount {
                prefix: "/pages/",
                folder: paths::at("tests/browser/pages"),
            },
        ];
        match server::start(
            Site {
                mounts,
                pages: Some(Arc::clone(pages)),
            },
            port,
        ) {
            Ok(port) => return Ok(port),
            Err(error) => println!("{error:#}: trying the next"),
        }
    }
    bail!("no port is free from {wanted} on: give another with --port")
}

fn watch() -> Result<(RecommendedWatcher, Receiver<()>)> {
    let (sender, changes) = mpsc::channel();
    let mut watcher = notify::recommended_watcher(move |event: notify::Result<Event>| {
        // Reading a file is an event too, and a build reads them all.
        if event.is_ok_and(|event| !event.kind.is_access()) {
            // The receiver is gone only when we are ending.
            let _ = sender.send(());
        }
    })?;
    for path in WATCHED.map(paths::at).iter().filter(|path| path.exists()) {
        watcher
            .watch(path, RecursiveMode::Recursive)
            .with_context(|| cannot_watch(path))?;
    }
    Ok((watcher, changes))
}

fn cannot_watch(path: &Path) -> String {
    format!(
        "cannot watch {}: is the limit of inotify watches reached (fs.inotify.max_user_watches)?",
        path.display()
    )
}

/// Waits for a change and then for quiet; false when there can be no more.
fn wait(changes: &Receiver<()>) -> bool {
    if changes.recv().is_err() {
        return false;
    }
    while changes.recv_timeout(QUIET).is_ok() {}
    true
}
