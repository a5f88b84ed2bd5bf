//! Files with decisions in them, whoever wrote them.

use super::record::{Record, Text};
use super::slug::slug;
use super::{MAX_BYTES, csv, json, madr};
use crate::core::json::Place;

/// What a file holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Incoming {
    /// Its records; several of one id where it holds several versions.
    pub records: Vec<Record>,
    /// What was not understood, by its name in the file. It is kept in [`Text::More`] of its record.
    pub strange: Vec<String>,
}

/// Why a file was not read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReadError {
    /// Longer than [`MAX_BYTES`], or with more records than a register takes.
    TooLarge,
    /// No JSON, or no register.
    Json {
        /// Where it stops making sense.
        place: Place,
        /// The field at fault; empty where the text is no JSON.
        path: String,
    },
    /// Written by a later version of the widget.
    FromTheFuture,
    /// A quote that begins in this line of a table does not end.
    OpenQuote {
        /// The line, from 1.
        line: usize,
    },
    /// A table that names none of our columns.
    NoColumns,
    /// There is no decision in it.
    Empty,
}

/// Reads a file: by the ending of its name as JSON or CSV, and everything else as Markdown.
///
/// # Errors
/// [`ReadError`] says why there is nothing to be read.
pub fn read(name: &str, text: &str) -> Result<Incoming, ReadError> {
    if text.len() > MAX_BYTES {
        return Err(ReadError::TooLarge);
    }
    let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
    let text = text.trim_start_matches('\u{feff}');
    let mut incoming = match ending.to_ascii_lowercase().as_str() {
        "json" => {
            let register = json::read_json(text)?;
            Incoming {
                records: register.versions().map(Record::tidied).collect(),
                strange: Vec::new(),
            }
        }
        "csv" | "tsv" => csv::read_csv(text)?,
        _ => madr::read_markdown(stem, text)?,
    };
    for record in &mut incoming.records {
        name_it(record);
    }
    incoming.records.retain(|record| !record.is_blank());
    if incoming.records.is_empty() {
        return Err(ReadError::Empty);
    }
    Ok(incoming)
}

/// Sees to it that it has an id.
fn name_it(record: &mut Record) {
    if record.id.is_empty() {
        record.id = slug(record.text(Text::Title));
    }
    if record.id.is_empty() {
        "decision".clone_into(&mut record.id);
    }
}
