//! Writes the words within a block of Markdown.
//!
//! The tree is first laid out flat, so that each character knows its neighbours. That is what escaping
//! hangs on: a `-` matters at the start of a line alone, and whether `**` opens or closes depends on what
//! stands on either side of it. Only characters that would matter are escaped, for the text is read by
//! people too.

use super::document::clean;
use super::{Inline, is_allowed_link};

/// Where the words stand.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// A paragraph or an item, whose further lines are indented.
    Lines {
        /// In spaces.
        indent: usize,
    },
    /// One line after `#`.
    Heading,
    /// Between `|` and `|`.
    Cell,
}

/// Writes the words, escaped for their place.
pub(super) fn write_text(out: &mut String, inlines: &[Inline], place: Place) {
    let mut pieces = Pieces::default();
    pieces.add(inlines, Context::default());
    pieces.trim();
    let pieces = pieces.0;
    let mut line_start = 0;
    for (index, piece) in pieces.iter().enumerate() {
        match piece {
            Piece::Char(c) => write_char(out, *c, &pieces, index, line_start, place),
            Piece::Open(mark) | Piece::Close(mark) => out.push_str(mark),
            Piece::Raw(raw) => out.push_str(raw),
            Piece::Break => {
                line_start = index + 1;
                match place {
                    Place::Lines { indent } => {
                        out.push_str("\\\n");
                        out.extend(core::iter::repeat_n(' ', indent));
                    }
                    Place::Heading => out.push(' '),
                    Place::Cell => out.push_str("<br>"),
                }
            }
        }
    }
}

enum Piece {
    Char(char),
    /// The mark before stressed words.
    Open(&'static str),
    /// The mark after stressed words.
    Close(&'static str),
    /// Part of a link, written as it is.
    Raw(String),
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

fn write_char(
    out: &mut String,
    c: char,
    pieces: &[Piece],
    index: usize,
    line_start: usize,
    place: Place,
) {
    let previous = index.checked_sub(1).and_then(|index| pieces.get(index));
    let next = pieces.get(index + 1);
    let at_start = index == line_start;
    let at_end = matches!(next, None | Some(Piece::Break));
    let inside = matches!(previous, Some(Piece::Open(_))) || matches!(next, Some(Piece::Close(_)));
    let outside = matches!(previous, Some(Piece::Close(_))) || matches!(next, Some(Piece::Open(_)));
    // Space is lost at the edges of a line, and no mark may touch it from within. From without, a mark must
    // touch a space or punctuation: a character reference is both harmless and punctuation.
    if (c.is_whitespace() && (at_start || at_end || inside))
        || (outside && c != ' ' && !c.is_ascii_punctuation())
    {
        out.push_str(&format!("&#{};", u32::from(c)));
        return;
    }
    let follows = |offset: usize, wanted: char| matches!(pieces.get(index + offset), Some(Piece::Char(c)) if *c == wanted);
    let escape = match c {
        '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '~' | '|' | '$' => true,
        '#' => at_start || place == Place::Heading,
        '>' | '+' | '-' | '=' => at_start,
        ':' => at_start || (follows(1, '/') && follows(2, '/')),
        '!' => matches!(next, Some(Piece::Raw(_))),
        '&' => is_reference(&pieces[index + 1..]),
        '.' if ends_in_www(&pieces[..index]) => true,
        '.' | ')' => {
            !at_start
                && pieces[line_start..index]
                    .iter()
                    .all(|piece| is_char(piece, |c| c.is_ascii_digit()))
        }
        _ => false,
    };
    if escape {
        out.push('\\');
    }
    out.push(c);
}

fn is_char(piece: &Piece, test: impl Fn(char) -> bool) -> bool {
    matches!(piece, Piece::Char(c) if test(*c))
}

/// Whether what follows an `&` would make it a character reference.
fn is_reference(rest: &[Piece]) -> bool {
    let name = rest
        .iter()
        .take_while(|piece| is_char(piece, |c| c == '#' || c.is_ascii_alphanumeric()))
        .count();
    name > 0
        && rest
            .get(name)
            .is_some_and(|piece| is_char(piece, |c| c == ';'))
}

/// GitHub makes a link of everything that begins with `www.`.
fn ends_in_www(before: &[Piece]) -> bool {
    before.len() >= 3
        && before
            .iter()
            .rev()
            .take(3)
            .all(|piece| is_char(piece, |c| matches!(c, 'w' | 'W')))
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
