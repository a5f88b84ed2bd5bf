//! From tags and words to lines.

use super::MAX_BYTES;
use super::line::{Line, Look};
use super::style::style;
use super::tokens::{Token, Tokens, attribute, characters};

/// Elements that stand on lines of their own.
const BLOCKS: [&str; 34] = [
    "address",
    "article",
    "aside",
    "blockquote",
    "body",
    "caption",
    "dd",
    "details",
    "div",
    "dl",
    "dt",
    "fieldset",
    "figcaption",
    "figure",
    "footer",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "hr",
    "li",
    "main",
    "nav",
    "ol",
    "p",
    "pre",
    "section",
    "summary",
    "tr",
    "ul",
];
/// Those of them that have an empty line around them.
const APART: [&str; 14] = [
    "blockquote",
    "dl",
    "figure",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "ol",
    "p",
    "pre",
    "ul",
];
/// Elements without an end.
const VOID: [&str; 9] = [
    "br", "col", "hr", "img", "input", "link", "meta", "source", "wbr",
];
/// How deep elements may be in each other; what is deeper has no looks of its own.
const MAX_DEPTH: usize = 100;
/// How Word begins what is an item of a list.
const BULLETS: [char; 4] = ['·', '•', '▪', '§'];

/// An element that was begun.
#[derive(Debug, Default)]
struct Open {
    name: String,
    look: Look,
    hidden: bool,
    keeps_lines: bool,
    /// Numbered from here on, where it is a numbered list.
    number: Option<u32>,
    /// A cell came already, where it is a row.
    has_cell: bool,
}

/// What is known of a text so far.
#[derive(Debug, Default)]
struct Reader {
    open: Vec<Open>,
    line: Line,
    /// The mark of an item whose words have not come yet.
    mark: Option<String>,
    /// An empty line is due before the next words.
    gap: bool,
    out: String,
    is_rich: bool,
}

/// A rich text in the notation; none where it says nothing that its plain text does not, and where it is too long.
#[must_use]
pub fn notation(html: &str) -> Option<String> {
    if html.len() > MAX_BYTES {
        return None;
    }
    let mut reader = Reader::default();
    for token in Tokens::new(html) {
        match token {
            Token::Words(words) => reader.words(words),
            Token::Start(name, attributes) => reader.start(&name.to_ascii_lowercase(), attributes),
            Token::End(name) => reader.end(&name.to_ascii_lowercase()),
        }
    }
    reader.end_line();
    (reader.is_rich && !reader.out.is_empty()).then_some(reader.out)
}

impl Reader {
    fn top(&self) -> Option<&Open> {
        self.open.last()
    }

    fn is_hidden(&self) -> bool {
        self.top().is_some_and(|top| top.hidden)
    }

    fn is_in_item(&self) -> bool {
        self.open.iter().any(|open| open.name == "li")
    }

    fn words(&mut self, words: &str) {
        if self.is_hidden() {
            return;
        }
        let look = self
            .top()
            .map_or_else(Look::default, |top| top.look.clone());
        let keeps_lines = self.top().is_some_and(|top| top.keeps_lines);
        let mut all = Vec::new();
        characters(words, |c| all.push(c));
        for c in all {
            match c {
                '\n' if keeps_lines => self.end_line(),
                '\u{ad}' | '\u{200b}' | '\u{feff}' => {}
                c if c.is_whitespace() || c.is_control() => {
                    if self.line.last().is_some_and(|last| last != ' ') {
                        self.line.push(' ', &look);
                    }
                }
                c => self.line.push(c, &look),
            }
        }
    }

    fn start(&mut self, name: &str, attributes: &str) {
        if name == "br" {
            return self.end_line();
        }
        self.block(name);
        if matches!(name, "td" | "th") {
            self.cell();
        }
        if VOID.contains(&name) || self.open.len() >= MAX_DEPTH {
            return;
        }
        if name == "li" {
            self.item();
        }
        let style = style(name, attributes);
        let (mut look, hidden, keeps_lines) = self.top().map_or_else(Default::default, |top| {
            (top.look.clone(), top.hidden, top.keeps_lines)
        });
        look.strong = style.strong.unwrap_or(look.strong);
        look.emphasis = style.emphasis.unwrap_or(look.emphasis);
        if name == "a" {
            look.link = attribute(attributes, "href");
        }
        self.open.push(Open {
            name: name.to_owned(),
            look,
            hidden: hidden || style.hidden,
            keeps_lines: keeps_lines || name == "pre",
            number: (name == "ol").then_some(1),
            has_cell: false,
        });
    }

    fn end(&mut self, name: &str) {
        let Some(at) = self.open.iter().rposition(|open| open.name == name) else {
            return;
        };
        // Its last line is still in it.
        self.block(name);
        self.open.truncate(at);
        if name == "li" {
            self.mark = None;
        }
    }

    /// A block begins or ends.
    fn block(&mut self, name: &str) {
        if BLOCKS.contains(&name) {
            self.end_line();
            self.gap |= APART.contains(&name) && !self.is_in_item();
        }
    }

    fn item(&mut self) {
        let mut lists = self.open.iter_mut().rev();
        let list = lists.find(|open| matches!(&*open.name, "ul" | "ol"));
        let number = list.and_then(|list| {
            let number = list.number?;
            list.number = Some(number.saturating_add(1));
            Some(number)
        });
        self.mark = Some(number.map_or_else(|| "- ".to_owned(), |number| format!("{number}. ")));
    }

    fn cell(&mut self) {
        let mut rows = self.open.iter_mut().rev();
        let Some(row) = rows.find(|open| open.name == "tr") else {
            return;
        };
        if std::mem::replace(&mut row.has_cell, true) {
            for c in " | ".chars() {
                self.line.push(c, &Look::default());
            }
        }
    }

    /// Writes the line that came together, if there is anything in it.
    fn end_line(&mut self) {
        let line = std::mem::take(&mut self.line);
        if line.is_empty() {
            return;
        }
        let (mut words, is_rich) = line.written();
        let mut before = match self.mark.take() {
            Some(mark) => mark,
            None if self.is_in_item() => "  ".to_owned(),
            None => String::new(),
        };
        let bullet = words
            .strip_prefix(BULLETS)
            .filter(|item| item.starts_with(char::is_whitespace));
        if let Some(item) = bullet {
            words = item.trim_start().to_owned();
            before = "- ".to_owned();
            self.gap = false;
        }
        self.is_rich |= is_rich || before.ends_with("- ") || before.ends_with(". ");
        if !self.out.is_empty() {
            self.out.push_str(if self.gap { "\n\n" } else { "\n" });
        }
        self.gap = false;
        self.out.push_str(&before);
        self.out.push_str(&words);
    }
}
