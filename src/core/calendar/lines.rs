//! Content lines: the one form that everything in a calendar file has.

use super::PRODUCT;

/// Octets that a line may have, without its end (RFC 5545, 3.1).
const MAX_OCTETS: usize = 75;

/// Writes a calendar file, line by line: each ends with CR LF, and longer ones go on after a line end and a space.
#[derive(Clone, Debug, Default)]
pub struct Lines {
    out: String,
}

/// A calendar file with the components that `write` puts into it.
pub(super) fn calendar(write: impl FnOnce(&mut Lines)) -> String {
    let mut lines = Lines::default();
    lines.begin("VCALENDAR");
    lines.value("VERSION", "2.0");
    lines.text("PRODID", PRODUCT);
    write(&mut lines);
    lines.end("VCALENDAR");
    lines.finish()
}

impl Lines {
    /// Opens a component, such as `VEVENT`.
    pub fn begin(&mut self, component: &str) {
        self.line(&["BEGIN:", component]);
    }

    /// Closes a component.
    pub fn end(&mut self, component: &str) {
        self.line(&["END:", component]);
    }

    /// A property whose value is text: escaped, and without the control characters that no text may have.
    pub fn text(&mut self, name: &str, value: &str) {
        self.line(&[name, ":", &escape(value)]);
    }

    /// A property whose value is of another type and written already; with its parameters in the name.
    pub fn value(&mut self, name: &str, value: &str) {
        self.line(&[name, ":", value]);
    }

    /// The file.
    #[must_use]
    pub fn finish(self) -> String {
        self.out
    }

    fn line(&mut self, parts: &[&str]) {
        let mut octets = 0;
        for c in parts.iter().flat_map(|part| part.chars()) {
            if octets + c.len_utf8() > MAX_OCTETS {
                self.out.push_str("\r\n ");
                octets = 1;
            }
            self.out.push(c);
            octets += c.len_utf8();
        }
        self.out.push_str("\r\n");
    }
}

/// A parameter's value between quotes; what cannot stand there is put in words that mean the same.
pub(super) fn quoted(value: &str) -> String {
    let mut quoted = String::from("\"");
    for c in value.chars() {
        match c {
            '"' => quoted.push('\''),
            c if c.is_control() => quoted.push(' '),
            c => quoted.push(c),
        }
    }
    quoted.push('"');
    quoted
}

/// Text as a value of its type: every kind of line end is `\n`.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\r' if chars.peek() == Some(&'\n') => {}
            '\r' | '\n' => escaped.push_str("\\n"),
            '\\' | ';' | ',' => escaped.extend(['\\', c]),
            '\t' => escaped.push(c),
            c if c.is_control() => {}
            c => escaped.push(c),
        }
    }
    escaped
}
