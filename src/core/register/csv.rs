//! Registers as CSV (RFC 4180), safe to open in a spreadsheet.
//!
//! What a spreadsheet would run as a formula gets an apostrophe in front, in every place where a cell may begin: some
//! programs take a semicolon, a tab or a line end within quotes for the end of a cell. Reading takes it away again.

use super::incoming::{Incoming, ReadError};
use super::madr;
use super::record::{Record, Status, Text};
use super::slug::slug;
use super::store::Register;
use super::{MAX_RECORDS, tidy};
use crate::core::csv::SIGNS;
use crate::core::day::{day, parse_day};

/// The columns besides the texts.
const ID: &str = "id";
const STATUS: &str = "status";
const SUPERSEDED_BY: &str = "superseded-by";
const DATE: &str = "date";
const REVIEW: &str = "review";
const OPTIONS: &str = "options";
const CHOSEN: &str = "chosen";

/// What ends a cell in some program.
const ENDS: [char; 4] = [';', '\t', '\n', '\r'];

/// All versions of all records, a row each.
pub fn csv(register: &Register) -> String {
    let mut csv = String::new();
    let mut head = vec![ID, STATUS, SUPERSEDED_BY, DATE, REVIEW];
    head.extend(Text::ALL.map(Text::id));
    head.extend([OPTIONS, CHOSEN]);
    row(&mut csv, head.into_iter());
    for record in register.versions() {
        let record = record.tidied();
        let dates = [record.date, record.review].map(|date| date.map(day).unwrap_or_default());
        let chosen = record.chosen.map(|chosen| (chosen + 1).to_string());
        let options = madr::options(&record.options);
        let mut cells = vec![&*record.id, record.status.id(), &record.superseded_by];
        cells.extend(dates.iter().map(String::as_str));
        cells.extend(record.texts.iter().map(String::as_str));
        cells.extend([&*options, chosen.as_deref().unwrap_or_default()]);
        row(&mut csv, cells.into_iter());
    }
    csv
}

fn row<'a>(csv: &mut String, cells: impl Iterator<Item = &'a str>) {
    for (place, cell) in cells.enumerate() {
        if place > 0 {
            csv.push(',');
        }
        csv.push('"');
        for segment in cell.split_inclusive(ENDS) {
            if is_formula(segment) {
                csv.push('\'');
            }
            csv.push_str(&segment.replace('"', "\"\""));
        }
        csv.push('"');
    }
    csv.push_str("\r\n");
}

/// Whether something would be run as a formula, behind any number of apostrophes and white space. A quote may stand
/// before it, too, which other programs may take for their own.
fn is_formula(segment: &str) -> bool {
    let core = segment.trim_start_matches(|c: char| {
        matches!(c, '\'' | '"' | ' ' | ',') || (c.is_whitespace() && !ENDS.contains(&c))
    });
    core.starts_with(SIGNS) || core.starts_with(['\t', '\r'])
}

/// What stood in a cell before it was made safe.
fn plain(cell: &str) -> String {
    let mut plain = String::with_capacity(cell.len());
    for segment in cell.split_inclusive(ENDS) {
        let without = segment.strip_prefix('\'').filter(|one| is_formula(one));
        plain.push_str(without.unwrap_or(segment));
    }
    plain
}

/// A row and the line in which it begins, from 1.
type Row = (usize, Vec<String>);

/// The rows of a table, with the mark between its cells that its first line has most of.
fn rows(text: &str) -> Result<Vec<Row>, ReadError> {
    let head = text.lines().next().unwrap_or_default();
    let count = |mark: char| head.matches(mark).count();
    let marks = [',', ';', '\t'];
    let between = marks.into_iter().rev().max_by_key(|mark| count(*mark));
    let between = between.unwrap_or(',');
    let (mut rows, mut row, mut cell) = (Vec::new(), Vec::new(), String::new());
    let (mut line, mut begun, mut quoted) = (1, 1, None);
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        line += usize::from(c == '\n');
        match c {
            '"' if quoted.is_some() && chars.peek() == Some(&'"') => {
                cell.push('"');
                chars.next();
            }
            '"' if quoted.is_some() => quoted = None,
            _ if quoted.is_some() => cell.push(c),
            '"' if cell.is_empty() => quoted = Some(line),
            '\r' if chars.peek() == Some(&'\n') => {}
            '\n' | '\r' => {
                row.push(core::mem::take(&mut cell));
                rows.push((begun, core::mem::take(&mut row)));
                begun = line;
                if rows.len() > MAX_RECORDS + 1 {
                    return Err(ReadError::TooLarge);
                }
            }
            c if c == between => row.push(core::mem::take(&mut cell)),
            c => cell.push(c),
        }
    }
    if let Some(line) = quoted {
        return Err(ReadError::OpenQuote { line });
    }
    if !(cell.is_empty() && row.is_empty()) {
        row.push(cell);
        rows.push((begun, row));
    }
    Ok(rows)
}

/// The records of a table.
pub(super) fn read_csv(text: &str) -> Result<Incoming, ReadError> {
    let mut rows = rows(text)?.into_iter();
    let (_, head) = rows.next().ok_or(ReadError::Empty)?;
    let head: Vec<String> = head.iter().map(|name| plain(name.trim())).collect();
    let is_title = |name: &String| name.eq_ignore_ascii_case(Text::Title.id());
    if !head.iter().any(is_title) {
        return Err(ReadError::NoColumns);
    }
    let mut incoming = Incoming::default();
    for (_, cells) in rows {
        let mut record = Record::default();
        let mut chosen = String::new();
        for (place, cell) in cells.iter().enumerate() {
            let cell = plain(cell);
            let name = head.get(place).map(String::as_str).unwrap_or_default();
            if cell.trim().is_empty() {
                continue;
            }
            let known = match name.to_ascii_lowercase().as_str() {
                CHOSEN => {
                    chosen.clone_from(&cell);
                    true
                }
                name => set(&mut record, name, &cell, &mut incoming.strange),
            };
            if !known {
                strange(&mut record, name, &cell, &mut incoming.strange);
            }
        }
        let place = chosen
            .trim()
            .parse()
            .ok()
            .and_then(|n: usize| n.checked_sub(1));
        record.chosen = place.filter(|place| *place < record.options.len());
        if record.chosen.is_none() && !chosen.is_empty() {
            strange(&mut record, CHOSEN, &chosen, &mut incoming.strange);
        }
        incoming.records.push(record.tidied());
    }
    Ok(incoming)
}

/// Puts a cell where it belongs; says whether that is known.
fn set(record: &mut Record, name: &str, cell: &str, strange: &mut Vec<String>) -> bool {
    let date = || parse_day(cell.trim());
    match name {
        ID => record.id = slug(cell),
        STATUS => match Status::of(cell.trim()) {
            Some(status) => record.status = status,
            None => return false,
        },
        SUPERSEDED_BY => {
            record.superseded_by = slug(cell);
            record.status = Status::Superseded;
        }
        DATE | REVIEW => match (date(), name) {
            (None, _) => return false,
            (date, DATE) => record.date = date,
            (date, _) => record.review = date,
        },
        OPTIONS => {
            let (options, left) = madr::read_options(cell);
            record.options = options;
            if !left.is_empty() {
                self::strange(record, OPTIONS, &left, strange);
            }
        }
        _ => match Text::ALL.into_iter().find(|text| text.id() == name) {
            Some(Text::More) => {
                let more = [cell, record.text(Text::More)].join("\n\n");
                record.set(Text::More, tidy::text(&more));
            }
            Some(text) => record.set(text, cell),
            None => return false,
        },
    }
    true
}

/// Keeps what was not understood.
fn strange(record: &mut Record, name: &str, cell: &str, strange: &mut Vec<String>) {
    let said = [name, ": ", cell].concat();
    let more = [record.text(Text::More), &said].join("\n\n");
    record.set(Text::More, tidy::text(&more));
    if !name.is_empty() && !strange.iter().any(|known| known == name) {
        strange.push(name.to_owned());
    }
}
