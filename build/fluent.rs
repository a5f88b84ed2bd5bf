//! Reads a Fluent file, of which the page understands a part: variables, and choices by plural category.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use fluent_syntax::ast;

/// The messages of a language, by their names.
pub(crate) type Messages = BTreeMap<String, Message>;

/// One message.
#[derive(Default)]
pub(crate) struct Message {
    /// Text with marks for variables and plural forms: see `app::words::pattern`.
    pub(crate) pattern: String,
    pub(crate) variables: BTreeSet<String>,
    /// The part of the widget that says it, as its group is marked; none for the first one.
    pub(crate) part: Option<String>,
}

/// Every message of a language's file.
pub(crate) fn parse(tag: &str, text: &str) -> Result<Messages, String> {
    let resource = fluent_syntax::parser::parse(text)
        .map_err(|(_, errors)| format!("locales/{tag}.ftl: {errors:?}"))?;
    let mut messages = Messages::new();
    let mut part = None;
    for entry in resource.body {
        let message = match entry {
            ast::Entry::Message(message) => message,
            ast::Entry::GroupComment(group) => {
                part = group.content.iter().find_map(|line| part_of(line));
                continue;
            }
            _ => continue,
        };
        let id = message.id.name.to_owned();
        let place = format!("locales/{tag}.ftl: {id}");
        let value = message
            .value
            .ok_or_else(|| format!("{place}: has no text"))?;
        let mut variables = BTreeSet::new();
        let mut pattern = String::new();
        write_pattern(&value, &mut pattern, &mut variables).map_err(|e| format!("{place}: {e}"))?;
        let message = Message {
            pattern,
            variables,
            part: part.clone(),
        };
        if messages.insert(id, message).is_some() {
            return Err(format!("{place}: stands there twice"));
        }
    }
    Ok(messages)
}

/// The name of a part in parentheses at the end of a group's title; what says just `(later)` comes with the rest.
fn part_of(title: &str) -> Option<String> {
    let (_, name) = title.strip_suffix(')')?.rsplit_once('(')?;
    let name = if name == "later" { "rest" } else { name };
    Some(name.to_owned())
}

/// `\u{1}name\u{1}` is a variable, `\u{2}name\u{1}category\u{1}text\u{3}…\u{4}` a choice by plural category.
fn write_pattern(
    pattern: &ast::Pattern<&str>,
    out: &mut String,
    variables: &mut BTreeSet<String>,
) -> Result<(), String> {
    for element in &pattern.elements {
        match element {
            ast::PatternElement::TextElement { value } => out.push_str(value),
            ast::PatternElement::Placeable { expression } => match expression {
                ast::Expression::Inline(ast::InlineExpression::StringLiteral { value }) => {
                    out.push_str(value);
                }
                ast::Expression::Inline(inline) => {
                    let name = variable(inline)?;
                    variables.insert(name.to_owned());
                    let _ = write!(out, "\u{1}{name}\u{1}");
                }
                ast::Expression::Select { selector, variants } => {
                    let name = variable(selector)?;
                    variables.insert(name.to_owned());
                    let _ = write!(out, "\u{2}{name}\u{1}");
                    for variant in variants {
                        let ast::VariantKey::Identifier { name: category } = variant.key else {
                            return Err("choose by plural category, not by number".to_owned());
                        };
                        if variant.default && category != "other" {
                            return Err("the last resort of a choice is *[other]".to_owned());
                        }
                        let _ = write!(out, "{category}\u{1}");
                        write_pattern(&variant.value, out, variables)?;
                        out.push('\u{3}');
                    }
                    out.push('\u{4}');
                }
            },
        }
    }
    Ok(())
}

fn variable<'a>(inline: &ast::InlineExpression<&'a str>) -> Result<&'a str, String> {
    match inline {
        ast::InlineExpression::VariableReference { id } => Ok(id.name),
        other => Err(format!(
            "only variables and plural choices are understood, not {other:?}"
        )),
    }
}
