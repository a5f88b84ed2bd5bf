//! The parts of a document that figures are made of: `document` as the widget's `value` has it, or as much of it as somebody
//! writes by hand.

use worth_a_meeting::app::document::{
    CostField, CostSheet, Document, Entry, MAX_ROLES, PayKind, Region, RoleSheet,
};
use worth_a_meeting::core::cost::Recurrence;
use worth_a_meeting::core::decision::{Answer, Answers, Factor};
use worth_a_meeting::core::json::Node;

use crate::given::{any_of, decimal, line, number, one_of, only, pick, text, wrong};
use crate::options::currency;
use crate::wrong::Given;

/// Everything in a document; what no figure depends on is left alone.
const PARTS: [&str; 8] = [
    "view", "topic", "answers", "update", "cost", "policy", "ticker", "roi",
];

const COST: [&str; 5] = ["region", "currency", "roles", "recurrence", "figures"];
const ROLE: [&str; 4] = ["name", "people", "pay", "amount"];

/// The longest name of a role, in characters.
const MAX_NAME: usize = 200;

/// No figure is beyond these; which of them is within its own limits is found out where those are known.
const ANY: (f64, f64) = (-1e15, 1e15);

/// Reads `document` of a request; without it nothing is known, and everything has its default.
pub(crate) fn document(request: &Node<'_>) -> Given<Document> {
    let mut document = Document::default();
    let Some(node) = request.given("document")? else {
        return Ok(document);
    };
    only(&node, &PARTS)?;
    if let Some(node) = node.given("topic")? {
        text(&node)?.clone_into(&mut document.topic);
    }
    if let Some(node) = node.given("answers")? {
        document.answers = answers(&node)?;
    }
    if let Some(node) = node.given("cost")? {
        document.cost = cost(&node)?;
    }
    if let Some(node) = node.given("roi")? {
        crate::roi::sheet(&node, &mut document.roi)?;
    }
    Ok(document)
}

/// Reads answers by the ids of their factors.
pub(crate) fn answers(node: &Node<'_>) -> Given<Answers> {
    only(node, &Factor::ALL.map(Factor::id))?;
    let mut answers = Answers::default();
    for factor in Factor::ALL {
        let Some(node) = node.given(factor.id())? else {
            continue;
        };
        let answer = if factor.is_number() {
            let (least, most) = factor.bounds();
            let whole = node.integer(least.into(), most.into());
            let whole =
                whole.map_err(|_| wrong(&node, ["expected ", &choices(factor)].concat()))?;
            Answer::Number(u16::try_from(whole).unwrap_or_default())
        } else {
            let place = one_of(&node, factor.choices())?;
            Answer::Choice(u8::try_from(place).unwrap_or_default())
        };
        answers.set(factor, Some(answer));
    }
    Ok(answers)
}

/// What may be answered, in words.
pub(crate) fn choices(factor: Factor) -> String {
    if factor.is_number() {
        let (least, most) = factor.bounds();
        return format!("a whole number from {least} to {most}");
    }
    any_of(factor.choices())
}

/// Reads the calculator's sheet.
pub(crate) fn cost(node: &Node<'_>) -> Given<CostSheet> {
    only(node, &COST)?;
    let mut sheet = CostSheet::default();
    if let Some(node) = node.given("region")? {
        sheet.region = Some(pick(&node, &Region::ALL, Region::id)?);
    }
    if let Some(node) = node.given("currency")? {
        sheet.currency = Some(currency(&node)?);
    }
    if let Some(node) = node.given("roles")? {
        sheet.roles.clear();
        for node in node.items(1, MAX_ROLES)? {
            sheet.roles.push(role(&node)?);
        }
    }
    if let Some(node) = node.given("recurrence")? {
        sheet.recurrence = pick(&node, Recurrence::ALL, Recurrence::id)?;
    }
    if let Some(node) = node.given("figures")? {
        let names: Vec<String> = CostField::ALL.iter().map(|field| field.name()).collect();
        let known: Vec<&str> = names.iter().map(String::as_str).collect();
        only(&node, &known)?;
        for (field, name) in CostField::ALL.iter().zip(&known) {
            *sheet.entry_mut(*field) = entry(&node, name)?;
        }
    }
    Ok(sheet)
}

fn role(node: &Node<'_>) -> Given<RoleSheet> {
    only(node, &ROLE)?;
    let mut role = RoleSheet {
        people: entry(node, "people")?,
        amount: entry(node, "amount")?,
        ..RoleSheet::default()
    };
    if let Some(node) = node.given("name")? {
        line(&node, MAX_NAME)?.clone_into(&mut role.name);
    }
    if let Some(node) = node.given("pay")? {
        role.pay = pick(&node, &PayKind::ALL, PayKind::id)?;
    }
    Ok(role)
}

fn entry(node: &Node<'_>, name: &str) -> Given<Entry> {
    let Some(node) = node.given(name)? else {
        return Ok(Entry::Empty);
    };
    // What somebody typed and the widget did not understand is a text in the document.
    if node.number().is_err() {
        return Err(wrong(&node, "expected a number"));
    }
    number(&node, ANY).map(Entry::Number)
}

/// Where a role stands in a request.
pub(crate) fn role_path(index: usize, field: &str) -> String {
    ["document.cost.roles.", &decimal(index as f64), ".", field].concat()
}
