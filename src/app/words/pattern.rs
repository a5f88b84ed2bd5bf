//! Fills a compiled message: `build/fluent.rs` wrote its variables and plural choices as control characters.

use super::Arg;
use super::counts::Counts;

const VARIABLE: char = '\u{1}';
const CHOICE: char = '\u{2}';
const END_OF_FORM: char = '\u{3}';
const END_OF_CHOICE: char = '\u{4}';

/// The message with its variables in place; one that is not given shows its name in braces.
pub(super) fn expand(pattern: &str, args: &[(&str, Arg<'_>)], counts: Counts<'_>) -> String {
    let mut out = String::with_capacity(pattern.len() + 16);
    let mut rest = pattern;
    while let Some(at) = rest.find([VARIABLE, CHOICE]) {
        let (text, marked) = rest.split_at(at);
        out.push_str(text);
        let is_choice = marked.starts_with(CHOICE);
        let (name, after) = marked[1..].split_once(VARIABLE).unwrap_or_default();
        let arg = args
            .iter()
            .find(|(known, _)| *known == name)
            .map(|(_, arg)| *arg);
        if is_choice {
            let (forms, after) = after.split_once(END_OF_CHOICE).unwrap_or_default();
            out.push_str(&expand(choose(forms, arg, counts), args, counts));
            rest = after;
        } else {
            match arg {
                Some(Arg::Text(text)) => out.push_str(text),
                Some(Arg::Count(count)) => {
                    out.push_str(&counts.text(count));
                }
                None => out.extend(["{", name, "}"]),
            }
            rest = after;
        }
    }
    out.push_str(rest);
    out
}

/// A text that people wrote, with `{ $name }` for a variable; `None` where it names one that the message has not.
pub(super) fn compile(text: &str, original: &str) -> Option<String> {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        let (name, after) = after.split_once('}')?;
        let name = name.trim().strip_prefix('$')?;
        if before.contains('}') || !names(original, name) {
            return None;
        }
        out.push_str(before);
        out.push(VARIABLE);
        out.push_str(name);
        out.push(VARIABLE);
        rest = after;
    }
    out.push_str(rest);
    (!rest.contains('}')).then_some(out)
}

/// Whether the message has a variable of this name.
fn names(pattern: &str, name: &str) -> bool {
    let mut rest = pattern;
    while let Some(at) = rest.find([VARIABLE, CHOICE]) {
        let marked = &rest[at..];
        let (known, after) = marked[1..].split_once(VARIABLE).unwrap_or_default();
        if known == name {
            return true;
        }
        rest = after;
        if marked.starts_with(CHOICE) {
            let (forms, after) = after.split_once(END_OF_CHOICE).unwrap_or_default();
            let mut texts = forms
                .split_terminator(END_OF_FORM)
                .filter_map(|form| form.split_once(VARIABLE));
            if texts.any(|(_, text)| names(text, name)) {
                return true;
            }
            rest = after;
        }
    }
    false
}

/// The form for the count's plural category, or the one marked `other`.
fn choose<'a>(forms: &'a str, arg: Option<Arg<'_>>, counts: Counts<'_>) -> &'a str {
    let wanted = match arg {
        Some(Arg::Count(count)) => counts.plural(count).id(),
        _ => "other",
    };
    let mut other = "";
    for form in forms.split_terminator(END_OF_FORM) {
        let (category, text) = form.split_once(VARIABLE).unwrap_or_default();
        if category == wanted {
            return text;
        }
        if category == "other" {
            other = text;
        }
    }
    other
}
