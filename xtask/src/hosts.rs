//! Tries the widget in real hosts: `tests/hosts/` fetches them as packages, starts them on this machine alone, and uses them.

use std::ffi::OsString;

use anyhow::{Context, Result, bail};

use crate::{chromium, paths, progress, shell};

/// Where hosts are kept.
const KEPT: &str = "target/hosts";

/// What PHP has to have for the three wikis, as `php -m` says it.
const MODULES: [&str; 7] = [
    "curl",
    "dom",
    "gd",
    "intl",
    "mbstring",
    "mysqli",
    "pdo_sqlite",
];
/// The hosts that come from Debian, by the names that `tests/hosts/` gives them.
const DEBIAN: [&str; 3] = ["dokuwiki", "mediawiki", "wordpress"];
const PROGRAMS: [&str; 4] = ["firefox-esr", "php", "python3", "/usr/sbin/mariadbd"];
const REMEDY: &str = "apt-get update && apt-get install -y --no-install-recommends php-cli php-curl php-gd php-intl php-mbstring php-mysql php-sqlite3 php-xml python3-venv mariadb-server-core mariadb-client-core firefox-esr";

/// All hosts, or those whose tests the arguments for Playwright name.
pub(crate) fn run(arguments: &[OsString]) -> Result<()> {
    if !paths::at("dist/plugins").is_dir() {
        bail!("dist/ has no plugins: `cargo xtask dist` makes them");
    }
    install()?;
    lists()?;
    let mut playwright = shell::command(paths::node_tool("playwright"));
    playwright
        .args(["test", "--config", "tests/hosts/playwright.config.mjs"])
        .args(arguments)
        .env("CHROMIUM", chromium::find_or_install()?);
    shell::run(&mut playwright)?;
    if arguments.is_empty() {
        readers()?;
    }
    Ok(())
}

/// The real DokuWiki and MediaWiki read what the writers of their markups wrote.
fn readers() -> Result<()> {
    let kept = paths::at(KEPT);
    let mut cargo = shell::cargo(&[
        "test",
        "--workspace",
        "--exclude",
        "xtask",
        "--lib",
        "real_",
    ]);
    cargo
        .args(["--", "--ignored"])
        .env("DOKUWIKI", kept.join("dokuwiki/packages"))
        .env(
            "MEDIAWIKI",
            kept.join("mediawiki/packages/usr/share/mediawiki"),
        )
        .env(
            "MW_CONFIG_FILE",
            kept.join("mediawiki/site/LocalSettings.php"),
        );
    shell::run(&mut cargo)
}

/// Has apt install what is missing, if we may.
fn install() -> Result<()> {
    if is_there() {
        return Ok(());
    }
    if !shell::may_install() {
        bail!(
            "PHP with its modules, MariaDB, Python or Firefox is missing for the hosts: as root run `{REMEDY}`"
        );
    }
    progress::step("installing PHP, MariaDB and Firefox", || shell::apt(REMEDY))?;
    is_there()
        .then_some(())
        .context("apt installed no PHP with all its modules, no MariaDB, no Python or no Firefox")
}

fn is_there() -> bool {
    let modules = shell::capture(shell::command("php").arg("-m")).unwrap_or_default();
    let environments = shell::command("python3")
        .args(["-c", "import ensurepip, venv"])
        .output();
    PROGRAMS.iter().all(|program| shell::exists(program))
        && environments.is_ok_and(|output| output.status.success())
        && MODULES
            .iter()
            .all(|module| modules.lines().any(|line| line == *module))
}

/// Has apt know what there is, before several hosts are fetched at the same time.
fn lists() -> Result<()> {
    let is_kept = |name| {
        paths::at(KEPT)
            .join(name)
            .join("packages/.made-of")
            .is_file()
    };
    if DEBIAN.into_iter().all(is_kept) || !shell::may_install() {
        return Ok(());
    }
    progress::step("apt-get update", || shell::apt("apt-get update"))
}
