//! pandoc reads many wikis; a filter makes it read each text alone.

use std::process::Command;

use serde_json::Value;

use super::super::leaves::{Glyph, Leaf, decoded, level};
use super::ask;

/// Reads every text on standard input, each on its own.
const FILTER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/reference/read_each.lua");

/// What pandoc understands of each text.
pub(in super::super) fn pandoc(format: &str, texts: &[String]) -> Vec<Vec<Leaf>> {
    let mut command = Command::new("pandoc");
    command.args([
        "--from",
        "markdown",
        "--to",
        "json",
        "--lua-filter",
        FILTER,
        "/dev/null",
    ]);
    let lines: Vec<String> = texts.iter().map(|text| [text, "\n"].concat()).collect();
    let answer = ask(command.env("READ_FORMAT", format), &lines);
    let document: Value = serde_json::from_str(&answer).unwrap();
    let each = document["blocks"].as_array().unwrap().iter();
    each.map(|div| {
        let mut leaves = Vec::new();
        blocks(&mut leaves, &div["c"][1], "p");
        level(leaves)
    })
    .collect()
}

/// What is in HTML that another program made.
pub(in super::super) fn html_with_pandoc(texts: &[String]) -> Vec<Vec<Leaf>> {
    pandoc("html", texts)
}

fn blocks(leaves: &mut Vec<Leaf>, blocks_of: &Value, kind: &str) {
    for block in blocks_of.as_array().unwrap() {
        let c = &block["c"];
        match block["t"].as_str().unwrap() {
            "Para" | "Plain" => leaf(leaves, kind, c),
            "Header" => leaf(leaves, &format!("h{}", c[0]), &c[2]),
            "BulletList" => list(leaves, "ul", c),
            "OrderedList" => {
                assert_eq!(c[0][0], 1, "{block}");
                list(leaves, "ol", &c[1]);
            }
            "HorizontalRule" => leaves.push(("rule".into(), Vec::new())),
            "Table" => {
                leaves.push(("table".into(), Vec::new()));
                for row in c[3][1].as_array().unwrap() {
                    cells(leaves, row);
                }
                for body in c[4].as_array().unwrap() {
                    for row in body[2]
                        .as_array()
                        .unwrap()
                        .iter()
                        .chain(body[3].as_array().unwrap())
                    {
                        cells(leaves, row);
                    }
                }
            }
            "Div" => blocks(leaves, &c[1], kind),
            other => leaves.push((format!("unexpected {other} {c}"), vec![Glyph::default()])),
        }
    }
}

fn list(leaves: &mut Vec<Leaf>, kind: &str, items: &Value) {
    leaves.push((kind.into(), Vec::new()));
    for item in items.as_array().unwrap() {
        blocks(leaves, item, "li");
    }
}

fn cells(leaves: &mut Vec<Leaf>, row: &Value) {
    let row = row[1].as_array().unwrap();
    if row.is_empty() {
        return;
    }
    leaves.push(("row".into(), Vec::new()));
    for cell in row {
        if cell[4].as_array().unwrap().is_empty() {
            leaves.push(("cell".into(), Vec::new()));
        }
        blocks(leaves, &cell[4], "cell");
    }
}

fn leaf(leaves: &mut Vec<Leaf>, kind: &str, text: &Value) {
    let mut glyphs = Vec::new();
    inlines(&mut glyphs, text, &Glyph::default());
    leaves.push((kind.into(), glyphs));
}

fn inlines(glyphs: &mut Vec<Glyph>, text: &Value, within: &Glyph) {
    for inline in text.as_array().unwrap() {
        let c = &inline["c"];
        let mut put = |c: char| {
            glyphs.push(Glyph {
                c,
                ..within.clone()
            });
        };
        match inline["t"].as_str().unwrap() {
            "Str" => c.as_str().unwrap().chars().for_each(put),
            "Space" | "SoftBreak" => put(' '),
            "LineBreak" => put('\n'),
            "Strong" => {
                let strong = true;
                inlines(
                    glyphs,
                    c,
                    &Glyph {
                        strong,
                        ..within.clone()
                    },
                );
            }
            "Emph" => {
                let emphasis = true;
                inlines(
                    glyphs,
                    c,
                    &Glyph {
                        emphasis,
                        ..within.clone()
                    },
                );
            }
            "Link" => {
                let link = Some(decoded(c[2][0].as_str().unwrap()));
                inlines(
                    glyphs,
                    &c[1],
                    &Glyph {
                        link,
                        ..within.clone()
                    },
                );
            }
            "Span" => inlines(glyphs, &c[1], within),
            other => format!("⟦unexpected {other} {c}⟧").chars().for_each(put),
        }
    }
}
