//! The words within a block of Markdown, laid out flat, so that each character knows its neighbours.

use super::document::clean;
use super::{Inline, is_allowed_link};

/// The words as pieces in a row, with the marks of stressed words where Markdown understands them.
pub(super) fn pieces(inlines: &[Inline]) -> Vec<Piece> {
    let mut pieces = Pieces::default();
    pieces.add(inlines, Context::default());
    pieces.trim();
    pieces.0
}

/// One step of writing.
pub(super) enum Piece {
    /// A character as it was typed.
    Char(char),
    /// The mark before stressed words.
    Open(&'static str),
    /// The mark after stressed words.
    Close(&'static str),
    /// Part of a link, written as it is.
    Raw(String),
    /// A new line.
    Break,
}

/// What the words stand in already, since Markdown cannot nest these in themselves.
#[derive(Clone, Copy, Default)]
struct Context {
    strong: bool,
    emphasis: bool,
    link: bool,
}

#[derive(Default)]
struct Pieces(Vec<Piece>);

impl Pieces {
    fn add(&mut self, inlines: &[Inline], within: Context) {
        for inline in inlines {
            match inline {
                Inline::Text(text) => self.0.extend(text.chars().map(|c| Piece::Char(clean(c)))),
                Inline::Strong(text) if !within.strong => self.span(
                    "**",
                    text,
                    Context {
                        strong: true,
                        ..within
                    },
                ),
                Inline::Emphasis(text) if !within.emphasis => {
                    self.span(
                        "_",
                        text,
                        Context {
                            emphasis: true,
                            ..within
                        },
                    );
                }
                Inline::Link { url, text } if !within.link && is_allowed_link(url) => {
                    self.link(url, text, within);
                }
                Inline::Strong(text) | Inline::Emphasis(text) | Inline::Link { text, .. } => {
                    self.add(text, within);
                }
                Inline::Break if within.link => self.0.push(Piece::Char(' ')),
                Inline::Break => {
                    let opens = self
                        .0
                        .iter()
                        .rev()
                        .take_while(|piece| matches!(piece, Piece::Open(_)))
                        .count();
                    self.0.insert(self.0.len() - opens, Piece::Break);
                }
            }
        }
    }

    /// Stressed words. Equal spans side by side become one; an empty span and a break at an edge stay outside.
    fn span(&mut self, mark: &'static str, text: &[Inline], within: Context) {
        if matches!(self.0.last(), Some(Piece::Close(last)) if *last == mark) {
            self.0.pop();
        } else {
            self.0.push(Piece::Open(mark));
        }
        self.add(text, within);
        let breaks = self
            .0
            .iter()
            .rev()
            .take_while(|piece| matches!(piece, Piece::Break))
            .count();
        let end = self.0.len() - breaks;
        if end
            .checked_sub(1)
            .is_some_and(|last| matches!(self.0[last], Piece::Open(_)))
        {
            self.0.remove(end - 1);
        } else {
            self.0.insert(end, Piece::Close(mark));
        }
    }

    fn link(&mut self, url: &str, text: &[Inline], within: Context) {
        let destination = destination(url);
        if matches!(text, [Inline::Text(text)] if text == url)
            && destination == url
            && !url.contains(';')
        {
            self.0.push(Piece::Raw(format!("<{url}>")));
        } else {
            let start = self.0.len();
            self.0.push(Piece::Raw("[".into()));
            self.add(
                text,
                Context {
                    link: true,
                    ..within
                },
            );
            if self.0.len() > start + 1 {
                self.0.push(Piece::Raw(format!("]({destination})")));
            } else {
                self.0.pop();
            }
        }
    }

    /// Without breaks at either end, where they would be no breaks.
    fn trim(&mut self) {
        while matches!(self.0.last(), Some(Piece::Break)) {
            self.0.pop();
        }
        let breaks = self
            .0
            .iter()
            .take_while(|piece| matches!(piece, Piece::Break))
            .count();
        self.0.drain(..breaks);
    }
}

/// The URL with everything encoded that could end it or mean something in Markdown.
fn destination(url: &str) -> String {
    let mut out = String::new();
    for c in url.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '"' | '(' | ')' | '<' | '>' | '[' | '\\' | ']' | '^' | '`' | '{' | '|' | '}' => {
                out.push_str(&format!("%{:02X}", u32::from(c)));
            }
            c => out.push(c),
        }
    }
    out
}
