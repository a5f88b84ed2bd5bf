//! Makes a folder that a web server can serve: scripts, wasm and pages, from one Rust package and `www/`.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::parts::{self, PARTS};
use crate::split::split;
use crate::wasm::{self, Compiled, Package};
use crate::{notices, npm, page, paths, plugins, progress, scripts};

/// The element module: the one script that a host page names.
pub(crate) const ELEMENT: &str = "worth-a-meeting.js";
/// The script that the element module loads when an element comes near.
pub(crate) const APP: &str = "worth-a-meeting.app.js";
/// The application: what the first view needs.
pub(crate) const WASM: &str = "worth-a-meeting.wasm";
/// What the rest of it does with the page that Rust has no words for.
pub(crate) const REST_SCRIPT: &str = "worth-a-meeting.rest.js";

/// The calendar worker, and what starts it: fetched when somebody has a file read.
pub(crate) const CALENDAR: &str = "worth-a-meeting.calendar.js";
/// What reads calendars.
pub(crate) const CALENDAR_WASM: &str = "worth-a-meeting.calendar.wasm";

/// The engines without interface, for scripts; no page of the widget fetches them.
pub(crate) const ENGINES: &str = "worth-a-meeting.engines.js";
/// Their wasm.
pub(crate) const ENGINES_WASM: &str = "worth-a-meeting.engines.wasm";

/// What policy files and documents may say; `schema.rs` of each makes it, and a test renews the copy in `docs/`.
pub(crate) const SCHEMAS: [&str; 2] = ["policy.schema.json", "document.schema.json"];

/// The wasm as wasm-bindgen leaves it, in the work folder.
pub(crate) const BOUND: &str = "glue_bg.wasm";

/// The section of a part's wasm that has its looks.
const LOOKS: &str = "looks";

/// Which bundle to make.
pub(crate) struct Bundle<'a> {
    pub(crate) features: &'a [&'a str],
    /// Cargo profile.
    pub(crate) profile: &'a str,
    /// Whether to spend time on making it small.
    pub(crate) small: bool,
    /// Whether compiler output is kept for the error instead of shown as it comes.
    pub(crate) quiet: bool,
    /// Whether to pack it for npm and for wikis as well.
    pub(crate) package: bool,
    /// The folder to make; replaced only when everything succeeded. Not `target/` and a profile's name: that is cargo's.
    pub(crate) out: PathBuf,
}

impl Bundle<'_> {
    /// Builds everything.
    pub(crate) fn make(&self) -> Result<()> {
        let name = self.out.file_name().unwrap_or_default();
        let staging = Staging::new(name)?;
        let package = Package {
            name: "worth-a-meeting",
            features: self.features,
            profile: self.profile,
            split: true,
            quiet: self.quiet,
        };
        let compiled = staging.compile(&package)?;
        self.whole(&staging, "worth-a-meeting-audit", "calendar", CALENDAR_WASM)?;
        if self.package {
            self.whole(&staging, "worth-a-meeting-engines", "engines", ENGINES_WASM)?;
        }
        progress::step("splitting the wasm", || staging.split(&compiled.wasm))?;
        staging.finish("first.wasm", WASM, self.small)?;
        for part in &PARTS {
            staging.finish(&format!("{}.wasm", part.name), &part.file(), self.small)?;
        }
        languages(
            &compiled
                .out_dir
                .context("the build script made no languages")?,
            &staging.site,
        )?;
        scripts::served(&staging, self.small)?;
        staging.dress()?;
        pages(&paths::at("www/pages"), &staging.site)?;
        for schema in SCHEMAS {
            fs::copy(paths::at("docs").join(schema), staging.site.join(schema))
                .with_context(|| format!("cannot copy {schema}"))?;
        }
        page::around(&staging, self.small)?;
        page::framed(&staging, self.small)?;
        page::single(&staging, self.small)?;
        if self.package {
            notices::write(&staging.site)?;
            scripts::engines(
                &staging,
                &staging.site.join(ENGINES),
                "served.js",
                self.small,
            )?;
            npm::package(&staging, self.small)?;
            plugins::pack(&staging)?;
        }
        page::integrity(&staging)?;
        staging.publish(&self.out)
    }

    /// Makes a wasm of its own, which shares nothing with the widget's; its glue is in a folder of that name then.
    fn whole(&self, staging: &Staging, package: &str, folder: &str, to: &str) -> Result<()> {
        let package = Package {
            name: package,
            features: &[],
            profile: self.profile,
            split: false,
            quiet: self.quiet,
        };
        let own = Staging {
            work: staging.work.join(folder),
            site: staging.site.clone(),
        };
        fs::create_dir_all(&own.work)?;
        own.compile(&package)?;
        own.finish(BOUND, to, self.small)
    }
}

/// The folders that a bundle grows in.
pub(crate) struct Staging {
    /// Intermediate files.
    pub(crate) work: PathBuf,
    /// Files to be served.
    pub(crate) site: PathBuf,
}

impl Staging {
    /// Empty folders for the bundle of that name.
    pub(crate) fn new(name: &OsStr) -> Result<Self> {
        let folder = paths::at("target/xtask").join(name);
        let staging = Self {
            work: folder.join("work"),
            site: folder.join("site"),
        };
        for part in [&staging.work, &staging.site] {
            remove(part)?;
            fs::create_dir_all(part).with_context(|| format!("cannot make {}", part.display()))?;
        }
        Ok(staging)
    }

    /// The JavaScript that wasm-bindgen wrote.
    pub(crate) fn glue(&self) -> PathBuf {
        self.work.join("glue.js")
    }

    /// Compiles a package: [`BOUND`] and its glue are in the work folder then.
    pub(crate) fn compile(&self, package: &Package<'_>) -> Result<Compiled> {
        let doing = format!("compiling {} ({})", package.name, package.profile);
        let compiled = progress::step(&doing, || wasm::compile(package))?;
        progress::step("wasm-bindgen", || wasm::bind(&compiled.wasm, &self.work))?;
        Ok(compiled)
    }

    /// Cuts the wasm into parts, within the work folder.
    fn split(&self, linked: &Path) -> Result<()> {
        let gates = PARTS.map(|part| part.gate);
        let bound = fs::read(self.work.join(BOUND))?;
        let parts = split(&fs::read(linked)?, &bound, &gates)?;
        let names = PARTS.iter().map(|part| part.name);
        for (name, part) in ["first"].into_iter().chain(names).zip(parts) {
            fs::write(self.work.join(format!("{name}.wasm")), part)
                .context("cannot write the wasm")?;
        }
        Ok(())
    }

    /// Puts the looks of each part into its wasm: one file comes whole or not at all.
    fn dress(&self) -> Result<()> {
        for part in &PARTS {
            let file = self.site.join(part.file());
            let mut wasm = fs::read(&file)?;
            parts::add_section(&mut wasm, LOOKS, &fs::read(self.work.join(part.looks()))?);
            fs::write(file, wasm).context("cannot write the wasm")?;
        }
        Ok(())
    }

    /// Puts a wasm from the work folder into the site, made `small` if there is time for that.
    pub(crate) fn finish(&self, from: &str, to: &str, small: bool) -> Result<()> {
        let (input, output) = (self.work.join(from), self.site.join(to));
        if small {
            return progress::step("wasm-opt", || wasm::optimise(&input, &output));
        }
        fs::copy(&input, &output)
            .context("cannot copy the wasm")
            .map(drop)
    }

    /// Puts the finished site in the place of the former one.
    pub(crate) fn publish(self, out: &Path) -> Result<()> {
        remove(out)?;
        if let Some(parent) = out.parent() {
            fs::create_dir_all(parent)?;
        }
        fs::rename(&self.site, out).with_context(|| format!("cannot write {}", out.display()))
    }
}

/// Copies the languages that are fetched when they are wanted; English is in the wasm.
fn languages(out_dir: &Path, to: &Path) -> Result<()> {
    for file in fs::read_dir(out_dir.join("languages"))? {
        let path = file?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if !name.starts_with("en.") {
            fs::copy(&path, to.join(format!("worth-a-meeting.{name}")))
                .with_context(|| format!("cannot copy {}", path.display()))?;
        }
    }
    Ok(())
}

/// Copies the pages and what they need.
fn pages(from: &Path, to: &Path) -> Result<()> {
    for file in fs::read_dir(from).with_context(|| format!("cannot read {}", from.display()))? {
        let path = file?.path();
        let name = path.file_name().unwrap_or_default();
        fs::copy(&path, to.join(name))
            .with_context(|| format!("cannot copy {}", path.display()))?;
    }
    Ok(())
}

fn remove(folder: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder)
            .with_context(|| format!("cannot remove {}", folder.display()))?;
    }
    Ok(())
}
