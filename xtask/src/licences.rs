//! Under what licences the packages stand that the project is made of and made with.
//!
//! Whether one of them has a known weakness is for the advisories of RustSec and npm to say, which no package registry
//! has: `cargo audit` and `npm audit` ask for them.

use std::fs;

use anyhow::{Context, Result, bail};
use serde_json::Value;
use spdx::{Expression, ParseMode};

use crate::{paths, shell};

/// What may be in a published file: nothing that asks more of whoever embeds it than to name the authors.
const ALLOWED: [&str; 11] = [
    "0BSD",
    "Apache-2.0",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BSL-1.0",
    "CC0-1.0",
    "ISC",
    "MIT",
    "MIT-0",
    "Unicode-3.0",
    "Zlib",
];

/// What a tool may have besides, which is in no published file.
const OF_TOOLS: [&str; 1] = ["MPL-2.0"];

/// Fails where a package of either lock file stands under another licence, or under none.
pub(crate) fn run() -> Result<()> {
    let mut wrong = Vec::new();
    let mut count = 0;
    for (name, licence) in crates()? {
        count += 1;
        if !is_allowed(&licence, &ALLOWED) {
            wrong.push(format!("{name}: {licence}"));
        }
    }
    let tools = [&ALLOWED[..], &OF_TOOLS[..]].concat();
    for (name, licence) in node_packages()? {
        count += 1;
        if !is_allowed(&licence, &tools) {
            wrong.push(format!("{name}: {licence}"));
        }
    }
    if !wrong.is_empty() {
        bail!(
            "{}\n  take another package, or argue for the licence in xtask/src/licences.rs",
            wrong.join("\n  ")
        );
    }
    println!("{count} packages, all under licences that may be used");
    Ok(())
}

/// Each crate with its version, and its licence.
fn crates() -> Result<Vec<(String, String)>> {
    let metadata = shell::metadata(&[])?;
    let packages = metadata["packages"].as_array();
    let packages = packages.context("cargo metadata names no packages")?;
    let said = |field: &Value| field.as_str().unwrap_or_default().to_owned();
    Ok(packages
        .iter()
        .map(|package| {
            let name = format!("{} {}", said(&package["name"]), said(&package["version"]));
            (name, said(&package["license"]))
        })
        .collect())
}

/// Each package of npm by its place, and its licence.
fn node_packages() -> Result<Vec<(String, String)>> {
    let lock: Value = serde_json::from_str(&fs::read_to_string(paths::at("package-lock.json"))?)?;
    let packages = lock["packages"].as_object();
    let packages = packages.context("package-lock.json names no packages")?;
    // The one without a place is the project.
    let others = packages.iter().filter(|(place, _)| !place.is_empty());
    Ok(others
        .map(|(place, package)| {
            let licence = package["license"].as_str().unwrap_or_default();
            (place.clone(), licence.to_owned())
        })
        .collect())
}

/// Whether an SPDX expression, or what crates wrote before there were any, can be fulfilled with these licences.
fn is_allowed(licence: &str, allowed: &[&str]) -> bool {
    let Ok(expression) = Expression::parse_mode(licence, ParseMode::LAX) else {
        return false;
    };
    expression.evaluate(|asked| {
        let id = asked.license.id();
        id.is_some_and(|id| allowed.contains(&id.name))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_of_several_is_enough_and_all_that_are_asked_for_are_needed() {
        for fine in [
            "MIT",
            "MIT OR GPL-3.0-only",
            "MIT/Apache-2.0",
            "Apache-2.0 / MIT",
            "(MIT OR Apache-2.0) AND Unicode-3.0",
            "Apache-2.0 WITH LLVM-exception OR Apache-2.0",
        ] {
            assert!(is_allowed(fine, &ALLOWED), "{fine}");
        }
        for wrong in [
            "",
            "GPL-3.0-only",
            "MIT AND GPL-3.0-only",
            "MPL-2.0",
            "mine",
        ] {
            assert!(!is_allowed(wrong, &ALLOWED), "{wrong}");
        }
        assert!(is_allowed("MPL-2.0", &OF_TOOLS));
    }
}
