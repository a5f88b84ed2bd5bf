//! The fuzz targets of `fuzz/`, each for some seconds from a fixed seed: libFuzzer on the stable compiler.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Mutex;
use std::thread;
use std::time::Instant;

use anyhow::{Context, Result, bail};

use crate::{paths, progress, shell};

const MANIFEST: &str = "fuzz/Cargo.toml";

/// Where it is built and where new inputs go: everything else in `target/` is compiled with other flags.
const TARGET: &str = "target/fuzz";

/// What `cargo fuzz` passes to the compiler, without a sanitizer: those need a nightly one, and there is no unsafe code.
/// The compiler counts at each branch, and notes what is compared with what.
const FLAGS: [&str; 8] = [
    "-Cpasses=sancov-module",
    "-Cllvm-args=-sanitizer-coverage-level=4",
    "-Cllvm-args=-sanitizer-coverage-inline-8bit-counters",
    "-Cllvm-args=-sanitizer-coverage-pc-table",
    "-Cllvm-args=-sanitizer-coverage-trace-compares",
    "-Cllvm-args=-simplifycfg-branch-fold-threshold=0",
    "--cfg",
    "fuzzing",
];

/// How to get a C++ compiler.
const COMPILER: &str = "apt-get update && apt-get install -y --no-install-recommends g++";

/// At most so many seconds for a target; `runs` ends it before, except on a slow machine.
const MOST_SECONDS: u32 = 10;

struct Target {
    name: &'static str,
    /// Inputs to try: some seconds of them.
    runs: u32,
    /// The longest input to make, in bytes.
    longest: u32,
    /// Folders of inputs to begin with, besides its own in `fuzz/seeds/`.
    seeds: &'static [&'static str],
}

const TARGETS: [Target; 10] = [
    Target {
        name: "policy",
        runs: 40_000,
        longest: 8192,
        seeds: &["data"],
    },
    Target {
        name: "rules",
        runs: 6_000,
        longest: 800,
        seeds: &[],
    },
    Target {
        name: "document",
        runs: 150_000,
        longest: 4096,
        seeds: &["tests/golden"],
    },
    Target {
        name: "json",
        runs: 500_000,
        longest: 512,
        seeds: &["data"],
    },
    Target {
        name: "link",
        runs: 20_000,
        longest: 1024,
        seeds: &[],
    },
    Target {
        name: "calendar",
        runs: 8_000,
        longest: 2048,
        seeds: &["audit/tests/cases"],
    },
    Target {
        name: "register",
        runs: 5_000,
        longest: 2048,
        seeds: &[],
    },
    Target {
        name: "engines",
        runs: 12_000,
        longest: 1024,
        seeds: &[],
    },
    Target {
        name: "number",
        runs: 50_000,
        longest: 80,
        seeds: &[],
    },
    Target {
        name: "paste",
        runs: 200_000,
        longest: 512,
        seeds: &[],
    },
];

/// Builds the targets and runs them all, two at a time.
pub(crate) fn run() -> Result<()> {
    let built = progress::step("building the fuzz targets", build)?;
    let waiting = Mutex::new(TARGETS.iter());
    let next = || waiting.lock().ok().and_then(|mut waiting| waiting.next());
    let work = || {
        let mut worst = Ok(());
        while let Some(target) = next() {
            let result = built
                .join(target.name)
                .canonicalize()
                .with_context(|| format!("fuzz target {} was not built", target.name))
                .and_then(|program| target.run(&program));
            if let Err(error) = &result {
                progress::failure(&format!("{error:#}"));
            }
            worst = worst.and(result);
        }
        worst
    };
    let results: Vec<Result<()>> = thread::scope(|scope| {
        let workers = [scope.spawn(work), scope.spawn(work)];
        workers
            .map(|worker| worker.join().unwrap_or_else(|_| bail!("a worker panicked")))
            .into()
    });
    match results.iter().filter(|result| result.is_err()).count() {
        0 => Ok(()),
        _ => bail!("fuzzing found something: see above"),
    }
}

/// Checks format and lints, compiles, and returns the folder of the programs.
fn build() -> Result<PathBuf> {
    let listed: BTreeSet<_> = TARGETS.iter().map(|it| it.name.to_owned()).collect();
    let seeded = seeded()?;
    if listed != seeded {
        bail!("fuzz/seeds is for {seeded:?}, and this runs {listed:?}");
    }
    compiler()?;
    shell::run(&mut shell::cargo(&[
        "fmt",
        "--manifest-path",
        MANIFEST,
        "--check",
    ]))?;
    let host = shell::capture(shell::command("rustc").args(["--print", "host-tuple"]))?;
    let host = host.trim();
    // Naming the target keeps the flags away from build scripts.
    let cargo = |command: &str, rest: &[&str]| {
        let mut cargo =
            shell::cargo(&[command, "--quiet", "--release", "--manifest-path", MANIFEST]);
        cargo
            .args(["--target", host, "--target-dir", TARGET])
            .args(rest);
        cargo.env("CARGO_ENCODED_RUSTFLAGS", FLAGS.join("\u{1f}"));
        shell::run(&mut cargo)
    };
    cargo("clippy", &["--", "-D", "warnings"])?;
    cargo("build", &[])?;
    Ok(paths::at(TARGET).join(host).join("release"))
}

/// Sees to it that there is a C++ compiler for libFuzzer: installs one if we may.
fn compiler() -> Result<()> {
    if shell::exists("c++") {
        return Ok(());
    }
    if !shell::may_install() {
        bail!("libFuzzer needs a C++ compiler: as root run `{COMPILER}`");
    }
    progress::step("installing a C++ compiler", || {
        let mut shell = shell::command("sh");
        shell
            .args(["-c", COMPILER])
            .env("DEBIAN_FRONTEND", "noninteractive");
        shell::capture(&mut shell).map(drop)
    })
}

/// The targets that there are inputs for, so that none is forgotten here.
fn seeded() -> Result<BTreeSet<String>> {
    let folders = fs::read_dir(paths::at("fuzz/seeds")).context("fuzz/seeds is missing")?;
    folders
        .map(|folder| Ok(folder?.file_name().to_string_lossy().into_owned()))
        .collect()
}

impl Target {
    fn run(&self, program: &Path) -> Result<()> {
        // Begun from nothing each time, so that each run is the same.
        let corpus = paths::at(TARGET).join("corpus").join(self.name);
        if corpus.exists() {
            fs::remove_dir_all(&corpus)?;
        }
        fs::create_dir_all(&corpus)?;
        let artifacts = paths::at("fuzz/artifacts").join(self.name);
        fs::create_dir_all(&artifacts)?;
        let mut fuzzer = Command::new(program);
        fuzzer.current_dir(paths::root());
        fuzzer
            .arg(&corpus)
            .arg(format!("fuzz/seeds/{}", self.name))
            .args(self.seeds);
        fuzzer.args([
            "-seed=1",
            "-timeout=10",
            "-rss_limit_mb=1024",
            "-print_final_stats=1",
        ]);
        fuzzer.arg(format!("-runs={}", self.runs));
        fuzzer.arg(format!("-max_total_time={MOST_SECONDS}"));
        fuzzer.arg(format!("-max_len={}", self.longest));
        fuzzer.arg(format!("-artifact_prefix={}/", artifacts.display()));
        let dictionary = format!("fuzz/dictionaries/{}.dict", self.name);
        if paths::at(&dictionary).is_file() {
            fuzzer.arg(format!("-dict={dictionary}"));
        }
        let begun = Instant::now();
        let output = fuzzer
            .output()
            .with_context(|| format!("{} does not start", self.name))?;
        let said = String::from_utf8_lossy(&output.stderr);
        if !output.status.success() {
            bail!("fuzz target {} failed\n{}", self.name, end_of(&said));
        }
        let Some(report) = Report::read(&said) else {
            bail!(
                "fuzz target {} is not guided by coverage\n{}",
                self.name,
                end_of(&said)
            );
        };
        let Report { runs, places, of } = report;
        let took = progress::seconds(begun.elapsed());
        println!(
            "✓ {}: {runs} inputs reached {places} of {of} places in {took}",
            self.name
        );
        Ok(())
    }
}

/// The last lines of what a fuzzer said: the panic, and the file that holds the input.
fn end_of(said: &str) -> String {
    let lines: Vec<_> = said.lines().collect();
    lines[lines.len().saturating_sub(40)..].join("\n")
}

/// What libFuzzer says of a run that found nothing.
#[derive(Debug, PartialEq, Eq)]
struct Report {
    runs: u64,
    /// Places in the program that were reached.
    places: u64,
    /// Places that are counted.
    of: u64,
}

impl Report {
    /// Nothing if the program was built without counters: it would run all the same, blindly.
    fn read(said: &str) -> Option<Self> {
        let after = |name: &str| {
            let (_, rest) = said.rsplit_once(name)?;
            let digits = rest.trim_start_matches([' ', '(']);
            let end = digits
                .find(|c: char| !c.is_ascii_digit())
                .unwrap_or(digits.len());
            digits[..end].parse().ok()
        };
        Some(Self {
            runs: after("stat::number_of_executed_units:")?,
            places: after(" cov:")?,
            of: after("INFO: Loaded 1 modules")?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SAID: &str = "\
INFO: Running with entropic power schedule (0xFF, 100).
INFO: Loaded 1 modules   (15031 inline 8-bit counters): 15031 [0x55, 0x56),
#5\tINITED cov: 641 ft: 1209 corp: 4/716b exec/s: 0 rss: 41Mb
#30000\tDONE   cov: 1702 ft: 6213 corp: 511/64Kb lim: 620 exec/s: 7500 rss: 61Mb
Done 30000 runs in 4 second(s)
stat::number_of_executed_units: 30000
stat::average_exec_per_sec:     7500
";

    #[test]
    fn a_report_says_how_far_the_fuzzer_came() {
        let report = Report {
            runs: 30_000,
            places: 1702,
            of: 15_031,
        };
        assert_eq!(Report::read(SAID), Some(report));
    }

    #[test]
    fn a_program_without_counters_has_no_report() {
        let blind = "#2\tINITED ft: 1 corp: 1/1b\nDone 9 runs in 0 second(s)\nstat::number_of_executed_units: 9\n";
        assert_eq!(Report::read(blind), None);
    }
}
