//! Turns `data/evidence.json` into the table that `core::evidence` holds.

use std::fs;
use std::path::Path;

use serde::Deserialize;
use serde_json::Value;
use serde_path_to_error::{Path as Place, Segment};

use crate::data::File;

/// A figure as the file has it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    id: String,
    unit: String,
    value: f64,
    low: f64,
    high: f64,
    #[serde(default)]
    year: Option<u16>,
    #[serde(default)]
    judgement: bool,
    #[serde(default)]
    vendor: bool,
    source: Source,
}

/// As `core::evidence::Figure`, so that what is printed for a programmer to see is the literal of such a figure.
#[derive(Debug)]
#[expect(dead_code, reason = "the fields are read by printing them")]
struct Figure {
    id: String,
    unit: String,
    value: f64,
    low: f64,
    high: f64,
    year: Option<u16>,
    judgement: bool,
    vendor: bool,
}

/// As `core::evidence::Source`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(dead_code, reason = "the fields are read by printing them")]
struct Source {
    author: String,
    title: String,
    #[serde(default)]
    url: Option<String>,
}

/// Writes what `core::evidence` includes: the figures, in the order of the file, and apart from them their sources by
/// the figures' ids, since the first view needs no sources.
pub(crate) fn write(out: &Path) -> Result<(), String> {
    let file = File::open("data/evidence.json")?;
    let written: Vec<Written> = file.read(|place| by_id(&file, place))?;
    let (figures, sources): (Vec<Figure>, Vec<(String, Source)>) =
        written.into_iter().map(Written::apart).unzip();
    let code = format!(
        "static FIGURES: &[Figure] = &{figures:#?};\nstatic SOURCES: &[(&str, Source)] = &{sources:#?};\n"
    );
    fs::write(out.join("evidence.rs"), code).map_err(|e| e.to_string())
}

impl Written {
    fn apart(self) -> (Figure, (String, Source)) {
        let source = (self.id.clone(), self.source);
        let figure = Figure {
            id: self.id,
            unit: self.unit,
            value: self.value,
            low: self.low,
            high: self.high,
            year: self.year,
            judgement: self.judgement,
            vendor: self.vendor,
        };
        (figure, source)
    }
}

/// A field's place with the id of its figure for the index: `recovery.source.url`.
fn by_id(file: &File, place: &Place) -> String {
    let path = place.to_string();
    let Some(Segment::Seq { index }) = place.iter().next() else {
        return path;
    };
    let figures: Value = serde_json::from_str(&file.text).unwrap_or_default();
    match figures[*index]["id"].as_str() {
        Some(id) => path.replacen(&format!("[{index}]"), id, 1),
        None => path,
    }
}
