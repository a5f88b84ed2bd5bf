//! Reads what was given, strictly: a field that nobody knows is an error, as a slip of the pen would otherwise go unnoticed.

use worth_a_meeting::core::json::{Node, Writer};

use crate::wrong::{Given, Wrong};

/// The longest text of a field, in characters.
pub(crate) const MAX_TEXT: usize = 100_000;

/// Something is wrong with this value.
pub(crate) fn wrong(node: &Node<'_>, what: impl Into<String>) -> Wrong {
    Wrong::at(node.path(), what)
}

/// That the object has no other fields than these.
pub(crate) fn only(node: &Node<'_>, names: &[&str]) -> Given<()> {
    for (name, field) in node.entries()? {
        if !names.contains(&name) {
            let there = ["there is no such field; there are ", &names.join(", ")].concat();
            return Err(wrong(&field, there));
        }
    }
    Ok(())
}

/// The place of one of these ids.
pub(crate) fn one_of(node: &Node<'_>, ids: &[&str]) -> Given<usize> {
    let text = node.str().unwrap_or_default();
    let place = ids.iter().position(|id| *id == text);
    place.ok_or_else(|| wrong(node, ["expected ", &any_of(ids)].concat()))
}

/// These ids in words.
pub(crate) fn any_of(ids: &[&str]) -> String {
    let quoted: Vec<String> = ids.iter().map(|id| ["\"", id, "\""].concat()).collect();
    ["one of ", &quoted.join(", ")].concat()
}

/// The one of these with that id.
pub(crate) fn pick<T: Copy>(node: &Node<'_>, all: &[T], id: fn(T) -> &'static str) -> Given<T> {
    let ids: Vec<&str> = all.iter().map(|one| id(*one)).collect();
    let place = one_of(node, &ids)?;
    all.get(place)
        .copied()
        .ok_or_else(|| wrong(node, "nothing of this name is known here"))
}

/// A number within these limits.
pub(crate) fn number(node: &Node<'_>, (least, most): (f64, f64)) -> Given<f64> {
    let within = |number: &f64| (least..=most).contains(number);
    let number = node.number().ok().filter(within);
    number.ok_or_else(|| wrong(node, ["expected ", &limits((least, most))].concat()))
}

/// Limits in words.
pub(crate) fn limits((least, most): (f64, f64)) -> String {
    ["a number from ", &decimal(least), " to ", &decimal(most)].concat()
}

/// A number in digits.
pub(crate) fn decimal(number: f64) -> String {
    let mut digits = Writer::default();
    digits.number(number);
    digits.finish()
}

/// A text that is not endless.
pub(crate) fn text<'a>(node: &Node<'a>) -> Given<&'a str> {
    let text = node.str().map_err(|_| wrong(node, "expected a text"))?;
    if text.chars().nth(MAX_TEXT).is_some() {
        return Err(wrong(
            node,
            format!("expected at most {MAX_TEXT} characters"),
        ));
    }
    Ok(text)
}

/// One line of at most so many characters.
pub(crate) fn line<'a>(node: &Node<'a>, most: usize) -> Given<&'a str> {
    let text = text(node)?;
    if text.chars().any(char::is_control) || text.chars().nth(most).is_some() {
        return Err(wrong(
            node,
            format!("expected one line of at most {most} characters"),
        ));
    }
    Ok(text)
}
