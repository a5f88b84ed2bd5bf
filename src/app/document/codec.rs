//! Documents as JSON: versioned, migrated, limited in size. Unknown fields are left behind, unknown values are
//! errors, and a document of a later version is refused rather than half understood.
//!
//! Written out by hand over [`json`], and no longer than that: numbers and answers go by their lists, so that none is
//! forgotten. The types derive serde's traits as well, and tests hold both to the same JSON.

use litemap::LiteMap;

use super::action::MAX_ROLES;
use super::{
    CostField, CostSheet, Document, Entry, PayKind, Region, RoleSheet, Texts, Update, View,
};
use crate::core::compose::Draft;
use crate::core::cost::Recurrence;
use crate::core::cost::ticker::{Change, Log, MAX_NOTES, Moment, Note};
use crate::core::decision::{Answer, Answers, Factor};
use crate::core::json::{self, Node, Place, Read, Writer};

/// The version that is written.
pub const VERSION: u32 = 1;

/// The largest document that is read, in bytes of JSON.
pub const MAX_BYTES: usize = 1 << 20;

/// Why a document could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CodecError {
    /// Longer than [`MAX_BYTES`].
    TooLarge,
    /// Not a document: the line and column of the JSON where it stopped making sense.
    Malformed {
        /// Line, from 1.
        line: usize,
        /// Column, from 1.
        column: usize,
    },
    /// Written by a later version of the widget.
    FromTheFuture(u32),
}

/// The document as JSON: `{"version":1,"document":{…}}`.
pub fn to_json(document: &Document) -> String {
    let mut json = Writer::default();
    json.open_object();
    json.name("version");
    json.number(f64::from(VERSION));
    json.name("document");
    json.open_object();
    field(&mut json, "view", document.view.id());
    field(&mut json, "topic", &document.topic);
    json.name("answers");
    write_answers(&mut json, &document.answers);
    json.name("update");
    write_update(&mut json, &document.update);
    json.name("cost");
    write_cost(&mut json, &document.cost);
    write_texts(&mut json, "policy", &document.policy);
    write_ticker(&mut json, &document.ticker);
    write_texts(&mut json, "roi", &document.roi);
    json.close_object();
    json.close_object();
    json.finish()
}

/// The document in this JSON.
///
/// # Errors
/// [`CodecError`] says why there is none.
pub fn from_json(json: &str) -> Result<Document, CodecError> {
    if json.len() > MAX_BYTES {
        return Err(CodecError::TooLarge);
    }
    let malformed = |error: json::Error| {
        let Place { line, column } = Place::of(json, error.at);
        CodecError::Malformed { line, column }
    };
    let value = json::Value::parse(json).map_err(malformed)?;
    let root = Node::root(&value, false);
    let version = read_version(&root).map_err(malformed)?;
    if version > VERSION {
        return Err(CodecError::FromTheFuture(version));
    }
    // The first version needs no migration; the next one turns a version-1 document into its own here.
    let mut document = read_document(&root).map_err(malformed)?;
    repair(&mut document);
    Ok(document)
}

fn read_version(root: &Node<'_>) -> Read<u32> {
    let node = root.required("version")?;
    let number = node.number()?;
    let version = number as u32;
    // No version is 0.
    if version > 0 && f64::from(version) == number {
        Ok(version)
    } else {
        Err(node.expected("version"))
    }
}

fn read_document(root: &Node<'_>) -> Read<Document> {
    let node = root.required("document")?;
    let mut document = Document::default();
    if let Some(view) = node.optional("view")? {
        document.view = view.one_of(&View::ALL, View::id)?;
    }
    if let Some(topic) = node.optional("topic")? {
        document.topic = topic.string()?;
    }
    if let Some(answers) = node.optional("answers")? {
        document.answers = read_answers(&answers)?;
    }
    if let Some(update) = node.optional("update")? {
        document.update = read_update(&update)?;
    }
    if let Some(cost) = node.optional("cost")? {
        document.cost = read_cost(&cost)?;
    }
    read_texts(&node, "policy", &mut document.policy)?;
    read_texts(&node, "roi", &mut document.roi)?;
    if let Some(ticker) = node.optional("ticker")? {
        document.ticker = read_ticker(&ticker)?;
    }
    Ok(document)
}

#[inline(never)]
fn field(json: &mut Writer, name: &str, text: &str) {
    json.name(name);
    json.string(text);
}

fn number(json: &mut Writer, name: &str, number: f64) {
    json.name(name);
    json.number(number);
}

#[inline(never)]
fn entry(json: &mut Writer, name: &str, entry: &Entry) {
    json.name(name);
    match entry {
        Entry::Empty => json.null(),
        Entry::Number(number) => json.number(*number),
        Entry::Text(text) => json.string(text),
    }
}

/// An entry that may be left out.
#[inline(never)]
fn read_entry(node: &Node<'_>, name: &str) -> Read<Entry> {
    let Some(node) = node.given(name)? else {
        return Ok(Entry::Empty);
    };
    if let Ok(text) = node.str() {
        return Ok(Entry::kept(text));
    }
    node.number().map(Entry::Number)
}

/// Writes answers, by the ids of their factors.
pub(crate) fn write_answers(json: &mut Writer, answers: &Answers) {
    json.open_object();
    for factor in Factor::ALL {
        match answers.get(factor) {
            Some(Answer::Choice(index)) => {
                field(json, factor.id(), factor.choices()[usize::from(index)]);
            }
            Some(Answer::Number(number)) => {
                json.name(factor.id());
                json.number(f64::from(number));
            }
            None => {}
        }
    }
    json.close_object();
}

/// Reads what [`write_answers`] wrote.
pub(crate) fn read_answers(node: &Node<'_>) -> Read<Answers> {
    let mut answers = Answers::default();
    for factor in Factor::ALL {
        let Some(node) = node.given(factor.id())? else {
            continue;
        };
        let answer = if factor.is_number() {
            let (least, most) = factor.bounds();
            Answer::Number(node.integer(least.into(), most.into())? as u16)
        } else {
            Answer::Choice(node.index_of(factor.choices())? as u8)
        };
        answers.set(factor, Some(answer));
    }
    Ok(answers)
}

fn write_update(json: &mut Writer, update: &Update) {
    json.open_object();
    if let Some(template) = &update.template {
        field(json, "template", template);
    }
    write_drafts(json, "drafts", &update.drafts);
    write_drafts(json, "filled", &update.filled);
    json.close_object();
}

#[inline(never)]
fn write_drafts(json: &mut Writer, name: &str, drafts: &LiteMap<String, Draft>) {
    if drafts.is_empty() {
        return;
    }
    json.name(name);
    json.open_object();
    for (template, draft) in drafts {
        json.name(template);
        json.open_object();
        for (name, text) in &draft.values {
            field(json, name, text);
        }
        json.close_object();
    }
    json.close_object();
}

fn read_update(node: &Node<'_>) -> Read<Update> {
    Ok(Update {
        template: node.given_string("template")?,
        drafts: read_drafts(node, "drafts")?,
        filled: read_drafts(node, "filled")?,
    })
}

#[inline(never)]
fn read_drafts(node: &Node<'_>, name: &str) -> Read<LiteMap<String, Draft>> {
    let mut read = LiteMap::new();
    if let Some(drafts) = node.optional(name)? {
        for (template, node) in drafts.entries()? {
            let mut draft = Draft::default();
            for (name, text) in node.entries()? {
                draft.values.insert(name.to_owned(), text.string()?);
            }
            read.insert(template.to_owned(), draft);
        }
    }
    Ok(read)
}

fn write_cost(json: &mut Writer, sheet: &CostSheet) {
    json.open_object();
    if let Some(region) = sheet.region {
        field(json, "region", region.id());
    }
    if let Some(currency) = &sheet.currency {
        field(json, "currency", currency);
    }
    json.name("roles");
    json.open_list();
    for role in &sheet.roles {
        json.open_object();
        field(json, "name", &role.name);
        entry(json, "people", &role.people);
        field(json, "pay", role.pay.id());
        entry(json, "amount", &role.amount);
        json.close_object();
    }
    json.close_list();
    field(json, "recurrence", sheet.recurrence.id());
    json.name("figures");
    json.open_object();
    for figure in CostField::ALL {
        let typed = sheet.entry(*figure);
        if !typed.is_empty() {
            entry(json, &figure.name(), typed);
        }
    }
    json.close_object();
    json.close_object();
}

fn read_cost(node: &Node<'_>) -> Read<CostSheet> {
    let mut sheet = CostSheet::default();
    if let Some(region) = node.given("region")? {
        sheet.region = Some(region.one_of(&Region::ALL, Region::id)?);
    }
    sheet.currency = node.given_string("currency")?;
    if let Some(roles) = node.optional("roles")? {
        sheet.roles.clear();
        for role in roles.items(0, usize::MAX)? {
            sheet.roles.push(read_role(&role)?);
        }
    }
    if let Some(recurrence) = node.optional("recurrence")? {
        sheet.recurrence = recurrence.one_of(Recurrence::ALL, Recurrence::id)?;
    }
    if let Some(figures) = node.optional("figures")? {
        for figure in CostField::ALL {
            *sheet.entry_mut(*figure) = read_entry(&figures, &figure.name())?;
        }
    }
    Ok(sheet)
}

fn read_role(node: &Node<'_>) -> Read<RoleSheet> {
    let mut role = RoleSheet {
        people: read_entry(node, "people")?,
        amount: read_entry(node, "amount")?,
        ..RoleSheet::default()
    };
    if let Some(name) = node.optional("name")? {
        role.name = name.string()?;
    }
    if let Some(pay) = node.optional("pay")? {
        role.pay = pay.one_of(&PayKind::ALL, PayKind::id)?;
    }
    Ok(role)
}

/// Nothing at all where nothing was noted.
fn write_ticker(json: &mut Writer, log: &Log) {
    if log.is_empty() {
        return;
    }
    json.name("ticker");
    json.open_list();
    for note in &log.notes {
        json.open_object();
        number(json, "at", note.at.milliseconds());
        field(json, "change", note.change.id());
        number(json, "role", f64::from(note.role));
        number(json, "people", note.people);
        json.close_object();
    }
    json.close_list();
}

fn read_ticker(node: &Node<'_>) -> Read<Log> {
    let mut log = Log::default();
    for node in node.items(0, MAX_NOTES)? {
        let mut note = Note {
            at: Moment::new(node.required("at")?.number()?),
            change: node.required("change")?.one_of(&Change::ALL, Change::id)?,
            ..Note::default()
        };
        if let Some(role) = node.optional("role")? {
            note.role = role.integer(0, u8::MAX.into())? as u8;
        }
        if let Some(people) = node.optional("people")? {
            note.people = people.number()?;
        }
        log.notes.push(note);
    }
    Ok(log)
}

/// Nothing at all where nothing was typed.
#[inline(never)]
fn write_texts(json: &mut Writer, name: &str, texts: &Texts) {
    if texts.is_empty() {
        return;
    }
    json.name(name);
    json.open_object();
    for (path, text) in texts.iter() {
        field(json, path, text);
    }
    json.close_object();
}

#[inline(never)]
fn read_texts(node: &Node<'_>, name: &str, texts: &mut Texts) -> Read<()> {
    if let Some(node) = node.optional(name)? {
        for (path, text) in node.entries()? {
            texts.put(path.to_owned(), text.string()?);
        }
    }
    Ok(())
}

impl CostField {
    /// Its name in documents.
    #[must_use]
    pub fn name(self) -> String {
        camel_case(self.id())
    }
}

/// `follow-up` as `followUp`: JSON's way with a name of `locales/`.
#[inline(never)]
fn camel_case(id: &str) -> String {
    let mut name = String::new();
    let mut upper = false;
    for byte in id.bytes() {
        if byte == b'-' {
            upper = true;
            continue;
        }
        let byte = if upper {
            byte.to_ascii_uppercase()
        } else {
            byte
        };
        name.push(char::from(byte));
        upper = false;
    }
    name
}

/// Restores what the types cannot say: there is a role, not too many, a currency is a code, typed texts have
/// bounds, and the view is one on the readers' path.
fn repair(document: &mut Document) {
    // No link or draft leads readers into the editor; the page's own attribute does.
    if !View::STEPS.contains(&document.view) {
        document.view = View::default();
    }
    document.policy.repair();
    document.roi.repair();
    let cost = &mut document.cost;
    cost.roles.truncate(MAX_ROLES);
    if cost.roles.is_empty() {
        cost.roles.push(RoleSheet::default());
    }
    if cost
        .currency
        .as_deref()
        .is_some_and(|code| !is_currency(code))
    {
        cost.currency = None;
    }
}

/// Whether a text has the form of an ISO 4217 code, so that `Intl` takes it.
pub fn is_currency(code: &str) -> bool {
    code.len() == 3 && code.bytes().all(|byte| byte.is_ascii_uppercase())
}

#[cfg(test)]
mod tests;
