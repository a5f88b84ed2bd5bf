//! Turns `data/policy.json` into the literal of `core::policy::Policy`.
//!
//! Ids stay ids in it: the code that includes the literal knows them all, and looks them up while it is compiled.
//! What numbers may be, and what must hold between them, the tests check with the reader of such files.

mod literal;

use std::fs;
use std::path::Path;

use serde::Deserialize;
use serde::de::IgnoredAny;

use crate::data::{Fields, File};

#[derive(Deserialize)]
struct Policy {
    version: u32,
    name: String,
    decision: Decision,
    norms: Norms,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Decision {
    #[serde(rename = "note")]
    _note: Option<IgnoredAny>,
    gates: Fields<bool>,
    talk_after_rounds: u16,
    points: Fields<Weights>,
    modes: Fields<Mode>,
}

#[derive(Deserialize)]
#[serde(untagged, expecting = "expected choices with points, or bands")]
enum Weights {
    Choices(Fields<Weight>),
    /// The least number, points, rule and source.
    Bands(Vec<(u16, i32, String, Option<String>)>),
}

#[derive(Deserialize)]
#[serde(untagged, expecting = "expected 0, or [points, rule, source or null]")]
enum Weight {
    Points(i32),
    Rule(i32, String, Option<String>),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Mode {
    #[serde(default = "yes")]
    offered: bool,
    position: i32,
    template: String,
    then: Option<String>,
    contributors: Option<(u16, Option<u16>)>,
    #[serde(default = "nothing")]
    unfit: Fields<Fields<u8>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Norms {
    #[serde(rename = "note")]
    _note: Option<IgnoredAny>,
    non_urgent_hours: u16,
    escalation_hours: (u16, u16),
    working_day: Day,
    working_days: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Day {
    start: String,
    end: String,
}

fn yes() -> bool {
    true
}

fn nothing<T>() -> Fields<T> {
    Fields(Vec::new())
}

/// Writes what `core::policy::builtin` includes.
pub(crate) fn write(out: &Path) -> Result<(), String> {
    let policy: Policy = File::open("data/policy.json")?.read(ToString::to_string)?;
    fs::write(out.join("policy.rs"), literal::of(&policy)?).map_err(|e| e.to_string())
}
