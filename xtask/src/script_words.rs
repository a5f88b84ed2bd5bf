//! Takes the words out of `locales/` that are said without any wasm: of failures, of the first question, and by the pages
//! around the element.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Message, Pattern, PatternElement};

/// Language → message → text, with `{name}` where a value goes.
pub(crate) type Words = BTreeMap<String, BTreeMap<String, String>>;

/// Whether a message is one of those that the card for failures says.
pub(crate) fn of_failures(id: &str) -> bool {
    id.starts_with("failure-")
}

/// Whether a message is one of those that the pages around the element say.
pub(crate) fn of_pages(id: &str) -> bool {
    id.starts_with("page-")
}

/// Whether a message is one of those by which a frame is called.
pub(crate) fn of_frames(id: &str) -> bool {
    id == "page-name"
}

/// Whether a message is one of those that `www/first-question.js` says.
pub(crate) fn of_first_question(id: &str) -> bool {
    const FRAME: [&str; 13] = [
        "nav",
        "nav-decide",
        "nav-compose",
        "nav-cost",
        "nav-audit",
        "nav-roi",
        "nav-register",
        "decide-answer",
        "decide-title",
        "decide-questions",
        "keys-choice",
        "next",
        "private",
    ];
    let choice = id.strip_prefix("factor-urgency-");
    FRAME.contains(&id) || choice.is_some_and(|choice| !choice.ends_with("-short"))
}

/// Reads the messages that are `wanted` in every `*.ftl` file of a folder; its name is the language.
pub(crate) fn read(folder: &Path, wanted: impl Fn(&str) -> bool) -> Result<Words> {
    let mut words = Words::new();
    let Ok(files) = fs::read_dir(folder) else {
        return Ok(words);
    };
    for file in files {
        let path = file?.path();
        if path.extension().is_none_or(|extension| extension != "ftl") {
            continue;
        }
        let language = path
            .file_stem()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        let source =
            fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
        let messages = parse(&source, &wanted).with_context(|| format!("in {}", path.display()))?;
        words.insert(language, messages);
    }
    Ok(words)
}

fn parse(source: &str, wanted: impl Fn(&str) -> bool) -> Result<BTreeMap<String, String>> {
    let resource = match fluent_syntax::parser::parse(source) {
        Ok(resource) => resource,
        Err((_, errors)) => bail!(
            "this is not Fluent: {}",
            errors.first().map(ToString::to_string).unwrap_or_default()
        ),
    };
    let messages = resource.body.iter().filter_map(|entry| match entry {
        Entry::Message(Message {
            id,
            value: Some(value),
            ..
        }) if wanted(id.name) => Some((id.name, value)),
        _ => None,
    });
    let texts = messages.map(|(id, value)| {
        Ok((
            id.to_owned(),
            text(value).with_context(|| format!("message {id}"))?,
        ))
    });
    texts.collect()
}

/// Plain text and plain `{ $name }`: there is no Fluent at run time to resolve anything else.
fn text(pattern: &Pattern<&str>) -> Result<String> {
    let mut text = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text.push_str(value),
            PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::VariableReference { id }),
            } => {
                text.push('{');
                text.push_str(id.name);
                text.push('}');
            }
            PatternElement::Placeable { .. } => {
                bail!(
                    "words that scripts say may hold text and {{ $name }} only: they are shown before Fluent is loaded"
                )
            }
        }
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_messages_about_failures_are_taken_and_names_stay_in_braces() -> Result<()> {
        let source = "title = Title\nfailure-csp = The page { $host } forbids wasm.\n";
        let words = parse(source, of_failures)?;
        assert_eq!(words.len(), 1);
        assert_eq!(words["failure-csp"], "The page {host} forbids wasm.");
        Ok(())
    }

    #[test]
    fn the_first_question_says_its_choices_in_full() {
        let said = ["next", "factor-urgency-help", "factor-urgency-day"];
        assert!(said.into_iter().all(of_first_question));
        let others = ["factor-urgency-day-short", "factor-risk-no", "nav-policy"];
        assert!(!others.into_iter().any(of_first_question));
    }

    #[test]
    fn anything_but_text_and_names_is_refused() {
        for source in [
            "failure-a = { title }\ntitle = x\n",
            "failure-a = { NUMBER($x) }\n",
            "failure-a = { $x ->\n   *[one] 1\n }\n",
        ] {
            assert!(parse(source, of_failures).is_err());
        }
    }
}
