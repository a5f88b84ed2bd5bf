//! Writes JSON for people: a field a line, two spaces deeper for each object; a list of plain values in one line.

use super::{Value, What, Writer};

impl Value {
    /// The text of this value, for people; it ends without a line break.
    #[must_use]
    pub fn pretty(&self) -> String {
        let mut text = String::new();
        write(self, 1, &mut text);
        text
    }
}

fn write(value: &Value, depth: usize, text: &mut String) {
    match &value.what {
        What::List(items) if items.iter().all(is_plain) => {
            text.push('[');
            for (index, item) in items.iter().enumerate() {
                text.push_str(if index > 0 { ", " } else { "" });
                write(item, depth, text);
            }
            text.push(']');
        }
        What::List(items) => {
            for (index, item) in items.iter().enumerate() {
                begin('[', index, depth, text);
                write(item, depth + 1, text);
            }
            end(']', depth, text);
        }
        What::Object(fields) if fields.is_empty() => text.push_str("{}"),
        What::Object(fields) => {
            for (index, (name, item)) in fields.iter().enumerate() {
                begin('{', index, depth, text);
                plain(&Value::from(name.as_str()), text);
                text.push_str(": ");
                write(item, depth + 1, text);
            }
            end('}', depth, text);
        }
        _ => plain(value, text),
    }
}

fn is_plain(value: &Value) -> bool {
    !matches!(value.what, What::List(_) | What::Object(_))
}

fn plain(value: &Value, text: &mut String) {
    let mut writer = Writer::default();
    writer.value(value);
    text.push_str(&writer.finish());
}

/// A line for the next item.
fn begin(bracket: char, index: usize, depth: usize, text: &mut String) {
    text.push(if index > 0 { ',' } else { bracket });
    line(depth, text);
}

fn end(bracket: char, depth: usize, text: &mut String) {
    line(depth - 1, text);
    text.push(bracket);
}

fn line(depth: usize, text: &mut String) {
    text.push('\n');
    for _ in 0..depth {
        text.push_str("  ");
    }
}
