//! Makes the published files, shows what they weigh, and fails when that is over budget.

use anyhow::{Result, bail};

use crate::budget::{BUDGETS, bytes};
use crate::bundle::Bundle;
use crate::compress::{self, Sizes};
use crate::{paths, progress, setup};

/// Builds `dist/`. The files are written even when they are over budget, to be looked at.
pub(crate) fn run() -> Result<()> {
    setup::for_building()?;
    let out = paths::at("dist");
    Bundle {
        features: &[],
        profile: "release",
        small: true,
        quiet: false,
        package: true,
        out: out.clone(),
    }
    .make()?;
    let sizes = progress::step("compressing", || compress::folder(&out))?;
    print!("{}", table(&sizes));
    hold_budgets(&sizes)
}

fn hold_budgets(sizes: &[Sizes]) -> Result<()> {
    let mut over = Vec::new();
    for budget in &BUDGETS {
        match budget.verdict(sizes) {
            Ok(line) => println!("✓ {line}"),
            Err(line) => over.push(line),
        }
    }
    if !over.is_empty() {
        bail!(
            "{}\n  find what grew with `git log` and `dist`'s table, or argue for a new limit in xtask/src/budget.rs",
            over.join("\n✗ ")
        );
    }
    Ok(())
}

/// What files weigh, one a line.
pub(crate) fn table(sizes: &[Sizes]) -> String {
    let mut lines = format!(
        "{:<28}{:>10}{:>10}{:>10}\n",
        "file", "raw", "gzip", "brotli"
    );
    for Sizes {
        name,
        raw,
        gzip,
        brotli,
    } in sizes
    {
        let [raw, gzip, brotli] = [raw, gzip, brotli].map(|count| bytes(*count));
        lines.push_str(&format!("{name:<28}{raw:>10}{gzip:>10}{brotli:>10}\n"));
    }
    lines
}
