//! The words of a block laid out flat: every mark begins and ends at a word, and marks stand in one order.

use super::document::clean;
use super::wiki::{Place, Wiki};
use super::{Inline, is_allowed_link};

/// What can be around words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mark {
    /// A link.
    Link,
    /// Important words.
    Strong,
    /// Stressed words.
    Emphasis,
}

/// One step of writing.
#[derive(Clone, Debug)]
pub(super) enum Piece {
    /// A character as it was typed.
    Char(char),
    /// The start of a mark, and where it leads if it is a link.
    Open(Mark, String),
    /// The end of a mark, and where it leads if it is a link.
    Close(Mark, String),
    /// A new line.
    Break,
}

impl Piece {
    /// The character, if it is one.
    pub(super) fn character(&self) -> Option<char> {
        match self {
            Self::Char(c) => Some(*c),
            _ => None,
        }
    }
}

/// What is around a character.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
struct Style {
    strong: bool,
    emphasis: bool,
    /// The index of its link.
    link: Option<usize>,
    /// Whether the words of its link are its address.
    bare: bool,
}

impl Style {
    fn has(self, mark: Mark) -> bool {
        match mark {
            Mark::Link => self.link.is_some(),
            Mark::Strong => self.strong,
            Mark::Emphasis => self.emphasis,
        }
    }

    /// Whether a mark goes on from the one character to the other.
    fn goes_on(self, next: Self, mark: Mark) -> bool {
        self.has(mark) && next.has(mark) && (mark != Mark::Link || self.link == next.link)
    }

    /// What is around a space between these two: what need not end there, nor within what ends.
    fn between(self, next: Self, order: [Mark; 3]) -> Self {
        let mut kept = Self::default();
        for mark in order {
            if self.goes_on(next, mark) {
                match mark {
                    Mark::Link => (kept.link, kept.bare) = (self.link, self.bare),
                    Mark::Strong => kept.strong = true,
                    Mark::Emphasis => kept.emphasis = true,
                }
            } else if self.has(mark) || next.has(mark) {
                break;
            }
        }
        kept
    }
}

/// The words as pieces in a row.
pub(super) fn pieces(wiki: &dyn Wiki, text: &[Inline], place: Place) -> Vec<Piece> {
    let mut layout = Layout {
        wiki,
        place,
        characters: Vec::new(),
        links: Vec::new(),
    };
    layout.add(text, Style::default());
    let lines: Vec<_> = layout
        .characters
        .split(|(c, _)| *c == '\n')
        .map(|line| one_space_between_words(line, wiki.nesting()))
        .filter(|line| !line.is_empty())
        .collect();
    let mut pieces = Vec::new();
    for (index, line) in lines.iter().enumerate() {
        if index > 0 {
            pieces.push(Piece::Break);
        }
        layout.mark(&mut pieces, line);
    }
    pieces
}

/// Without spaces at the ends, and with one for each run of them.
fn one_space_between_words(line: &[(char, Style)], order: [Mark; 3]) -> Vec<(char, Style)> {
    let mut out: Vec<(char, Style)> = Vec::new();
    for (c, style) in line {
        let style = *style;
        match out.last_mut() {
            None if *c == ' ' => {}
            Some((' ', _)) if *c == ' ' => {}
            Some((' ', space)) => {
                *space = space.between(style, order);
                out.push((*c, style));
            }
            // Until the next word is known, a space is styled as the word before it.
            Some((_, last)) if *c == ' ' => {
                let last = *last;
                out.push((' ', last));
            }
            _ => out.push((*c, style)),
        }
    }
    if matches!(out.last(), Some((' ', _))) {
        out.pop();
    }
    out
}

struct Layout<'a> {
    wiki: &'a dyn Wiki,
    place: Place,
    /// With `\n` for breaks.
    characters: Vec<(char, Style)>,
    /// The addresses of the links, as they are written.
    links: Vec<String>,
}

impl Layout<'_> {
    fn add(&mut self, text: &[Inline], within: Style) {
        for inline in text {
            match inline {
                Inline::Text(words) => {
                    for c in words.chars().map(clean) {
                        let linked = within
                            .link
                            .filter(|_| self.wiki.is_linkable(c, within.bare));
                        let link = if c == ' ' { within.link } else { linked };
                        self.characters.push((c, Style { link, ..within }));
                    }
                }
                Inline::Strong(words) => self.add(
                    words,
                    Style {
                        strong: true,
                        ..within
                    },
                ),
                Inline::Emphasis(words) => self.add(
                    words,
                    Style {
                        emphasis: true,
                        ..within
                    },
                ),
                Inline::Link { url, text } => {
                    let allowed = within.link.is_none() && is_allowed_link(url);
                    let address = if allowed {
                        self.wiki.address(url)
                    } else {
                        None
                    };
                    let mut style = within;
                    if let Some(address) = address {
                        style.bare =
                            matches!(&text[..], [Inline::Text(words)] if *words == address);
                        style.link = Some(self.links.len());
                        self.links.push(address);
                    }
                    self.add(text, style);
                }
                Inline::Break => {
                    let is_line = self.place != Place::Heading && within.link.is_none();
                    self.characters
                        .push((if is_line { '\n' } else { ' ' }, within));
                }
            }
        }
    }

    /// Adds the characters of a line with their marks, which all end with it.
    fn mark(&self, pieces: &mut Vec<Piece>, line: &[(char, Style)]) {
        let order = self.wiki.nesting();
        let mut open: Vec<Mark> = Vec::new();
        let mut style = Style::default();
        let plain = (' ', Style::default());
        let characters = line.iter().map(|one| (true, one));
        for (is_character, (c, next)) in characters.chain([(false, &plain)]) {
            let wanted: Vec<Mark> = order.into_iter().filter(|mark| next.has(*mark)).collect();
            let both = open.iter().zip(&wanted);
            let kept = both
                .take_while(|(open, wanted)| open == wanted && style.goes_on(*next, **open))
                .count();
            while open.len() > kept {
                if let Some(mark) = open.pop() {
                    pieces.push(Piece::Close(mark, self.url(style, mark)));
                }
            }
            for mark in wanted.into_iter().skip(kept) {
                open.push(mark);
                pieces.push(Piece::Open(mark, self.url(*next, mark)));
            }
            style = *next;
            if is_character {
                pieces.push(Piece::Char(*c));
            }
        }
    }

    fn url(&self, style: Style, mark: Mark) -> String {
        let link = style.link.filter(|_| mark == Mark::Link);
        let url = link.and_then(|index| self.links.get(index));
        url.cloned().unwrap_or_default()
    }
}
