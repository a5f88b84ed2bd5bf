//! The attributes of the element: one table, which the scripts read too.

use std::fs;

use anyhow::{Context, Result};
use serde_json::{Value, json};

use crate::paths;

/// Where the table is.
const TABLE: &str = "www/attributes.json";

/// What the scripts know of them: the names of all, and of those whose changes the element follows.
pub(crate) fn for_scripts() -> Result<Value> {
    let text = fs::read_to_string(paths::at(TABLE)).context("cannot read the attributes")?;
    let table: Vec<Value> = serde_json::from_str(&text).context(TABLE)?;
    let names = |rows: &mut dyn Iterator<Item = &Value>| -> Vec<Value> {
        rows.map(|row| row["name"].clone()).collect()
    };
    Ok(json!({
        "names": names(&mut table.iter()),
        "watched": names(&mut table.iter().filter(|row| row["watched"] == true)),
    }))
}
