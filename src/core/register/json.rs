//! Registers as JSON: `{"version":1,"register":{…}}`. Unknown fields are left behind, unknown values are errors, and a
//! register of a later version is refused rather than half understood.

use std::rc::Rc;

use chrono::NaiveDate;

use super::incoming::ReadError;
use super::record::{Choice, Record, Status, Text};
use super::store::{Kept, Register};
use super::{MAX_BYTES, MAX_OPTIONS, MAX_RECORDS};
use crate::core::day::{day, read_day};
use crate::core::json::{Error, Node, Place, Read, Value, Writer};

/// The version that is written.
pub const VERSION: u32 = 1;

/// The longest mark of a version that was chosen against, in bytes.
const MAX_MARK: usize = 64;

/// The register as JSON.
pub fn json(register: &Register) -> String {
    let records = register.records.iter().map(|kept| kept.json());
    let others: Vec<String> = register.conflicts.iter().map(|one| record(one)).collect();
    let mut json = String::from("{\"version\":1,\"register\":{\"records\":[");
    join(&mut json, records);
    json.push(']');
    if !others.is_empty() {
        json.push_str(",\"conflicts\":[");
        join(&mut json, others.iter().map(String::as_str));
        json.push(']');
    }
    if !register.settled.is_empty() {
        let mut marks = Writer::default();
        marks.open_list();
        for mark in &register.settled {
            marks.string(mark);
        }
        marks.close_list();
        json.push_str(",\"settled\":");
        json.push_str(&marks.finish());
    }
    json.push_str("}}");
    json
}

fn join<'a>(json: &mut String, parts: impl Iterator<Item = &'a str>) {
    for (place, part) in parts.enumerate() {
        if place > 0 {
            json.push(',');
        }
        json.push_str(part);
    }
}

/// A single record.
pub(super) fn record(record: &Record) -> String {
    let mut json = Writer::default();
    write(&mut json, record);
    json.finish()
}

fn write(json: &mut Writer, record: &Record) {
    let Record {
        id,
        status,
        superseded_by,
        date,
        review,
        texts,
        options,
        chosen,
    } = record;
    json.open_object();
    field(json, "id", id);
    field(json, "status", status.id());
    field(json, "supersededBy", superseded_by);
    for (name, date) in [("date", date), ("review", review)] {
        field(json, name, &date.map(day).unwrap_or_default());
    }
    for (text, words) in Text::ALL.iter().zip(texts) {
        field(json, text.id(), words);
    }
    if !options.is_empty() {
        json.name("options");
        json.open_list();
        for option in options {
            json.open_object();
            field(json, "name", &option.name);
            field(json, "about", &option.about);
            field(json, "pros", &option.pros);
            field(json, "cons", &option.cons);
            json.close_object();
        }
        json.close_list();
    }
    if let Some(chosen) = chosen.and_then(|chosen| u32::try_from(chosen).ok()) {
        json.name("chosen");
        json.number(f64::from(chosen));
    }
    json.close_object();
}

/// A text; nothing where there is none.
fn field(json: &mut Writer, name: &str, text: &str) {
    if !text.is_empty() {
        json.name(name);
        json.string(text);
    }
}

/// The register in this JSON.
///
/// # Errors
/// [`ReadError`] says why there is none, and where.
pub fn read_json(text: &str) -> Result<Register, ReadError> {
    if text.len() > MAX_BYTES {
        return Err(ReadError::TooLarge);
    }
    let malformed = |error: Error| ReadError::Json {
        place: Place::of(text, error.at),
        path: error.path,
    };
    let value = Value::parse(text).map_err(malformed)?;
    let root = Node::root(&value, false);
    let version = root
        .required("version")
        .and_then(|version| version.number());
    let version = version.map_err(malformed)?;
    if version > f64::from(VERSION) {
        return Err(ReadError::FromTheFuture);
    }
    // The first version needs no migration; the next one turns a register of version 1 into its own here.
    read_register(&root).map_err(malformed)
}

fn read_register(root: &Node<'_>) -> Read<Register> {
    let node = root.required("register")?;
    let mut register = Register::default();
    for item in node.required("records")?.items(0, MAX_RECORDS)? {
        let record = read_record(&item)?;
        register.records.push(Rc::new(Kept::new(record)));
    }
    if let Some(others) = node.given("conflicts")? {
        for item in others.items(0, MAX_RECORDS)? {
            register.conflicts.push(Rc::new(read_record(&item)?));
        }
    }
    if let Some(settled) = node.given("settled")? {
        for item in settled.items(0, MAX_RECORDS)? {
            register.settled.push(item.line(1..=MAX_MARK)?);
        }
    }
    Ok(register.repaired())
}

fn read_record(node: &Node<'_>) -> Read<Record> {
    let mut record = Record {
        id: node.required("id")?.id()?,
        ..Record::default()
    };
    if let Some(status) = node.given("status")? {
        record.status = status.one_of(&Status::ALL, Status::id)?;
    }
    if let Some(id) = node.given("supersededBy")? {
        record.superseded_by = id.id()?;
    }
    record.date = given_day(node, "date")?;
    record.review = given_day(node, "review")?;
    for text in Text::ALL {
        record.set(text, node.given_string(text.id())?.unwrap_or_default());
    }
    if let Some(options) = node.given("options")? {
        for item in options.items(0, MAX_OPTIONS)? {
            let text = |name: &str| Ok(item.given_string(name)?.unwrap_or_default());
            record.options.push(Choice {
                name: text("name")?,
                about: text("about")?,
                pros: text("pros")?,
                cons: text("cons")?,
            });
        }
    }
    if let Some(chosen) = node.given("chosen")? {
        let chosen = chosen.integer(0, i32::from(u16::MAX))?;
        let chosen = usize::try_from(chosen).ok();
        record.chosen = chosen.filter(|chosen| *chosen < record.options.len());
    }
    Ok(record)
}

fn given_day(node: &Node<'_>, name: &str) -> Read<Option<NaiveDate>> {
    node.given(name)?.as_ref().map(read_day).transpose()
}
