//! What stands between `---` at the beginning of a file: as much of YAML as decision records use.

use crate::core::json::{Value, What, Writer};

/// Writes a text under a name; a text in JSON is one in YAML, too.
pub(super) fn text(out: &mut String, name: &str, text: &str) {
    let mut json = Writer::default();
    json.string(text);
    out.extend([name, ": ", &json.finish(), "\n"]);
}

/// Names and values, and the lines that were not understood.
pub(super) struct Front {
    pub(super) entries: Vec<(String, String)>,
    pub(super) strange: Vec<String>,
}

/// Reads lines of `name: value`, where a value may be a list.
pub(super) fn read(lines: &[&str]) -> Front {
    let mut front = Front {
        entries: Vec::new(),
        strange: Vec::new(),
    };
    // Whether the items of a list may follow.
    let mut open = false;
    for line in lines {
        let trimmed = line.trim();
        if trimmed.is_empty() || trimmed.starts_with('#') {
            continue;
        }
        let item = trimmed.strip_prefix("- ").filter(|_| open);
        if let (Some(item), Some((_, value))) = (item, front.entries.last_mut()) {
            if !value.is_empty() {
                value.push_str(", ");
            }
            value.push_str(&scalar(item));
            continue;
        }
        open = false;
        let is_name = |name: &str| {
            !name.is_empty()
                && name
                    .bytes()
                    .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_')
        };
        match line.split_once(':') {
            Some((name, value))
                if is_name(name) && !value.trim().starts_with(['|', '>', '{', '&', '*']) =>
            {
                open = value.trim().is_empty();
                let name = name.to_ascii_lowercase();
                front.entries.push((name, self::value(value.trim())));
            }
            _ => front.strange.push((*line).to_owned()),
        }
    }
    front
}

/// A value in one line: a list of several is joined by commas.
fn value(text: &str) -> String {
    match text
        .strip_prefix('[')
        .and_then(|text| text.strip_suffix(']'))
    {
        Some(items) => {
            let items = items.split(',').map(|item| scalar(item.trim()));
            Vec::from_iter(items.filter(|item| !item.is_empty())).join(", ")
        }
        None => scalar(text),
    }
}

fn scalar(text: &str) -> String {
    if text.starts_with('"')
        && let Ok(Value {
            what: What::Text(text),
            ..
        }) = Value::parse(text)
    {
        return text;
    }
    let quoted = text
        .strip_prefix('\'')
        .and_then(|text| text.strip_suffix('\''));
    if let Some(quoted) = quoted {
        return quoted.replace("''", "'");
    }
    let comment = text.find(" #").unwrap_or(text.len());
    let plain = text.get(..comment).unwrap_or(text).trim();
    if matches!(plain, "~" | "null") {
        return String::new();
    }
    plain.to_owned()
}
