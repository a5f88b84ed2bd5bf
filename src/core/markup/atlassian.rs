//! Writes the markup that Jira and Confluence share.
//!
//! Characters that could be markup are written as references like `&#42;`: a backslash would do for most, but not
//! before a backslash, and not for a `|` in a table.

use super::at::At;
use super::link::percent_encoded;
use super::wiki::{Place, Table, Wiki, words, write};
use super::wiki_words::Mark;
use super::{Document, Inline};

/// Writes the document in the markup of Jira.
#[must_use]
pub fn jira(document: &Document) -> String {
    write(&Atlassian, document)
}

/// Writes the document in the wiki markup of Confluence, which reads what is written here as Jira does.
#[must_use]
pub fn confluence_wiki(document: &Document) -> String {
    write(&Atlassian, document)
}

struct Atlassian;

impl Wiki for Atlassian {
    fn address(&self, url: &str) -> Option<String> {
        let (scheme, rest) = url.split_once(':')?;
        let rest = percent_encoded(rest, |c| !c.is_ascii());
        Some([&scheme.to_ascii_lowercase(), ":", &rest].concat())
    }

    fn heading(&self, out: &mut String, level: u8, text: &[Inline]) {
        out.extend(["h", &level.to_string(), ". "]);
        out.push_str(&words(self, text, Place::Heading));
    }

    fn item(&self, out: &mut String, ordered: bool, _: usize) {
        out.push_str(if ordered { "# " } else { "* " });
    }

    fn table(&self, out: &mut String, table: &Table<'_>) {
        for (row, heads) in table.lines() {
            if !out.is_empty() {
                out.push('\n');
            }
            self.row(out, row, heads);
        }
    }

    fn is_risky(&self, c: char, at: &At<'_>, written: &str) -> bool {
        is_risky(c, at) || (c.is_ascii_punctuation() && written.ends_with(';'))
    }

    fn open(&self, out: &mut String, mark: Mark, _: &str, _: &At<'_>) {
        out.push_str(match mark {
            Mark::Link => "[",
            Mark::Strong => "{*}",
            Mark::Emphasis => "{_}",
        });
    }

    fn close(&self, out: &mut String, mark: Mark, url: &str, at: &At<'_>) {
        match mark {
            Mark::Link => out.extend(["|", url, "]"]),
            mark => self.open(out, mark, url, at),
        }
    }

    fn line_break(&self, out: &mut String, _: Place) {
        out.push_str("\\\\ ");
    }
}

impl Atlassian {
    /// Writes a row whose first cells are heads, where they have words.
    fn row(&self, out: &mut String, cells: &[&[Inline]], heads: usize) {
        let mut end = "|";
        for (index, cell) in cells.iter().enumerate() {
            let text = words(self, cell, Place::Cell);
            end = if index < heads && !text.is_empty() {
                "||"
            } else {
                "|"
            };
            out.push_str(end);
            out.push_str(if text.is_empty() { " " } else { &text });
        }
        out.push_str(end);
    }
}

/// Whether a character could be markup, part of an address, or part of a smiley.
fn is_risky(c: char, at: &At<'_>) -> bool {
    match c {
        '\\' | '!' | '*' | '_' | '{' | '}' | '[' | ']' | '|' | '^' | '~' | '<' | '>' | '#' => true,
        '&' => at.is_reference(),
        '-' | '+' => !at.is_alone() && !at.is_within_word(),
        '?' => at.may_join() && at.after().is_some(),
        ':' => at.is_after_scheme() || at.after().is_some_and(|c| !c.is_ascii_digit() && c != ' '),
        ';' => at.after().is_some_and(|c| c != ' '),
        // `h1.` and `bq.` begin a line.
        '.' => at.line_so_far(|c| c.is_ascii_alphanumeric()),
        // `(!)`, `(on)` and the like are pictures.
        '(' => (1..10).find_map(|count| at.ahead(count).filter(|c| " )".contains(*c))) == Some(')'),
        _ => false,
    }
}
