//! What the element offers to pages: one table, of which scripts, types, manifest and the package's README are made.

use std::fmt::Write as _;
use std::fs;

use anyhow::{Context, Result};
use serde_json::{Value, json};

use crate::paths;

/// Where the table is.
const TABLE: &str = "www/element.json";

/// Reads the table.
pub(crate) fn read() -> Result<Value> {
    let text =
        fs::read_to_string(paths::at(TABLE)).with_context(|| format!("cannot read {TABLE}"))?;
    serde_json::from_str(&text).context(TABLE)
}

fn rows<'a>(api: &'a Value, of: &str) -> impl Iterator<Item = &'a Value> {
    api[of].as_array().into_iter().flatten()
}

fn text<'a>(row: &'a Value, column: &str) -> &'a str {
    row[column].as_str().unwrap_or_default()
}

/// What the scripts know of the attributes: the names of all, and of those whose changes the element follows.
pub(crate) fn for_scripts(api: &Value) -> Value {
    let all = rows(api, "attributes");
    let watched = rows(api, "attributes").filter(|row| row["watched"] == true);
    json!({
        "names": all.map(|row| &row["name"]).collect::<Vec<_>>(),
        "watched": watched.map(|row| &row["name"]).collect::<Vec<_>>(),
    })
}

/// What an attribute may say, as TypeScript has it.
fn attribute_type(row: &Value) -> String {
    let values = row["values"].as_array().into_iter().flatten();
    let values: Vec<_> = values
        .filter_map(Value::as_str)
        .map(|value| format!("'{value}'"))
        .collect();
    if values.is_empty() {
        return "string".to_owned();
    }
    values.join(" | ")
}

/// Fills in the declarations for TypeScript.
pub(crate) fn fill_types(template: &str, api: &Value) -> String {
    let member =
        |row: &Value, member: &str| format!("  /** {} */\n  {member};", text(row, "description"));
    let lines = |lines: Vec<String>| lines.join("\n");
    let attributes = rows(api, "attributes").map(|row| {
        member(
            row,
            &format!("{}?: {}", text(row, "name"), attribute_type(row)),
        )
    });
    let properties = rows(api, "properties").map(|row| {
        member(
            row,
            &format!("{}: {}", text(row, "name"), text(row, "type")),
        )
    });
    let methods = rows(api, "methods").map(|row| {
        member(
            row,
            &format!("{}(): {}", text(row, "name"), text(row, "type")),
        )
    });
    let events = rows(api, "events").map(|row| {
        let event = format!(
            "'{}': CustomEvent<{}>",
            text(row, "name"),
            text(row, "detail")
        );
        member(row, &event)
    });
    template
        .replace("{attributes}", &lines(attributes.collect()))
        .replace("{members}", &lines(properties.chain(methods).collect()))
        .replace("{events}", &lines(events.collect()))
}

/// The custom elements manifest, which editors read.
pub(crate) fn manifest(api: &Value) -> Value {
    let module = "worth-a-meeting.js";
    let typed = |row: &Value, of: &str| json!({ "text": text(row, of) });
    let attributes = rows(api, "attributes").map(|row| {
        json!({
            "name": row["name"],
            "type": { "text": attribute_type(row) },
            "description": row["description"],
        })
    });
    let fields = rows(api, "properties").map(|row| {
        json!({
            "kind": "field",
            "name": row["name"],
            "type": typed(row, "type"),
            "description": row["description"],
        })
    });
    let methods = rows(api, "methods").map(|row| {
        json!({
            "kind": "method",
            "name": row["name"],
            "return": { "type": typed(row, "type") },
            "description": row["description"],
        })
    });
    let events = rows(api, "events").map(|row| {
        json!({
            "name": row["name"],
            "type": { "text": format!("CustomEvent<{}>", text(row, "detail")) },
            "description": row["description"],
        })
    });
    let class = json!({
        "kind": "class",
        "name": "WorthAMeeting",
        "customElement": true,
        "tagName": "worth-a-meeting",
        "superclass": { "name": "HTMLElement" },
        "description": api["description"],
        "attributes": attributes.collect::<Vec<_>>(),
        "members": fields.chain(methods).collect::<Vec<_>>(),
        "events": events.collect::<Vec<_>>(),
        "slots": api["slots"],
        "cssProperties": api["cssProperties"],
        "cssParts": api["cssParts"],
    });
    json!({
        "schemaVersion": "1.0.0",
        "readme": "README.md",
        "modules": [{
            "kind": "javascript-module",
            "path": module,
            "declarations": [class],
            "exports": [{
                "kind": "custom-element-definition",
                "name": "worth-a-meeting",
                "declaration": { "name": "WorthAMeeting", "module": module },
            }],
        }],
    })
}

/// The table as people read it, in Markdown.
pub(crate) fn tables(api: &Value) -> String {
    let mut out = String::from("| attribute | values | |\n|---|---|---|\n");
    for row in rows(api, "attributes") {
        let values = attribute_type(row).replace('\'', "`").replace(" | ", ", ");
        let values = if values == "``" { "present" } else { &values };
        let _ = writeln!(
            out,
            "| `{}` | {values} | {} |",
            text(row, "name"),
            text(row, "description")
        );
    }
    out.push_str("\n| property, event | |\n|---|---|\n");
    for row in rows(api, "properties").chain(rows(api, "events")) {
        let _ = writeln!(
            out,
            "| `{}` | {} |",
            text(row, "name"),
            text(row, "description")
        );
    }
    out.trim_end().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_readme_of_the_project_has_every_row_of_the_table() -> Result<()> {
        let readme = fs::read_to_string(paths::at("README.md"))?;
        let api = read()?;
        let all = [
            "attributes",
            "properties",
            "events",
            "cssProperties",
            "cssParts",
        ];
        for row in all.into_iter().flat_map(|of| rows(&api, of)) {
            let name = format!("`{}`", text(row, "name"));
            assert!(readme.contains(&name), "README.md does not name {name}");
        }
        Ok(())
    }

    #[test]
    fn types_name_every_value_and_event() -> Result<()> {
        let types = fill_types("{attributes}\n{members}\n{events}", &read()?);
        assert!(types.contains("view?: 'decide' | 'compose'"), "{types}");
        assert!(types.contains("locale?: string;"), "{types}");
        assert!(
            types.contains("value: WorthAMeetingValue | null;"),
            "{types}"
        );
        assert!(
            types.contains("'worth-a-meeting-recommendation': CustomEvent<{ mode: string }>;"),
            "{types}"
        );
        Ok(())
    }

    #[test]
    fn the_manifest_has_a_type_and_a_description_for_everything() -> Result<()> {
        let manifest = manifest(&read()?);
        let class = &manifest["modules"][0]["declarations"][0];
        for of in ["attributes", "members", "events"] {
            for row in rows(class, of) {
                let typed = if row["kind"] == "method" {
                    &row["return"]["type"]
                } else {
                    &row["type"]
                };
                assert!(!text(typed, "text").is_empty(), "{row}");
                assert!(!text(row, "description").is_empty(), "{row}");
            }
        }
        Ok(())
    }
}
