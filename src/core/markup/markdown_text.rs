//! Writes the words within a block of Markdown.
//!
//! The tree is first laid out flat, so that each character knows its neighbours. That is what escaping
//! hangs on: a `-` matters at the start of a line alone, and whether `**` opens or closes depends on what
//! stands on either side of it. Only characters that would matter are escaped, for the text is read by
//! people too.

use super::Inline;
use super::markdown_pieces::{Piece, pieces};

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
    let pieces = pieces(inlines);
    let mut line_start = 0;
    let mut in_link = false;
    for (index, piece) in pieces.iter().enumerate() {
        match piece {
            Piece::Char(c) => {
                write_char(out, *c, &pieces, index, line_start, place, in_link);
            }
            Piece::Open(mark) | Piece::Close(mark) => out.push_str(mark),
            Piece::Raw(raw) => {
                in_link = raw == "[";
                out.push_str(raw);
            }
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

fn write_char(
    out: &mut String,
    c: char,
    pieces: &[Piece],
    index: usize,
    line_start: usize,
    place: Place,
    in_link: bool,
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
    let seen = |place| seen(pieces, place);
    let (before, after) = (seen(index.wrapping_sub(1)), seen(index + 1));
    let lines = matches!(place, Place::Lines { .. });
    let starts_line = at_start && lines;
    // What marks a line is followed by a space or by nothing.
    let is_alone = after.is_whitespace();
    let escape = match c {
        // Many a reader takes what stands in braces for attributes of what is before them.
        '\\' | '`' | '*' | '~' | '|' | '$' | '{' => true,
        '_' => {
            // Between letters it marks nothing, unless a mark has those written otherwise.
            let letters = before.is_ascii_alphanumeric() && after.is_ascii_alphanumeric();
            !letters || seen(index.wrapping_sub(2)) == MARK || seen(index + 2) == MARK
        }
        // Readers disagree on brackets within the words of a link.
        '[' | ']' if in_link => true,
        '[' => starts_line || !is_pair(pieces, index),
        ']' => {
            let open = (line_start..index)
                .rev()
                .find(|at| matches!(seen(*at), '[' | ']'));
            !open.is_some_and(|open| !(lines && open == line_start) && is_pair(pieces, open))
        }
        '<' => !is_alone,
        '#' => {
            let may_close = place == Place::Heading && (before == '#' || before.is_whitespace());
            (starts_line || may_close) && (is_alone || matches!(after, '#' | '.'))
        }
        '+' => starts_line && is_alone,
        '-' => starts_line && (is_alone || matches!(after, '-' | ':')),
        '=' => starts_line && (is_alone || after == '='),
        '>' => starts_line,
        ':' => starts_line || (after == '/' && seen(index + 2) == '/'),
        '!' => after == RAW,
        '&' => is_reference(pieces, index),
        // GitHub makes a link of everything that begins with `www.`.
        '.' if (1..4).all(|back| matches!(seen(index.wrapping_sub(back)), 'w' | 'W')) => true,
        '.' | ')' => {
            let is_number = (line_start..index).all(|at| seen(at).is_ascii_digit());
            lines && !at_start && is_alone && is_number
        }
        _ => false,
    };
    if escape {
        out.push('\\');
    }
    out.push(c);
}

/// What stands at a place that is no character: the end of a line, the edge of stressed words, part of a link.
const END: char = '\n';
const MARK: char = '\u{1}';
const RAW: char = '\u{2}';

/// The character at a place, or what else is there.
fn seen(pieces: &[Piece], place: usize) -> char {
    match pieces.get(place) {
        Some(Piece::Char(c)) => *c,
        Some(Piece::Open(_) | Piece::Close(_)) => MARK,
        Some(Piece::Raw(_)) => RAW,
        Some(Piece::Break) | None => END,
    }
}

/// Whether an opening bracket belongs to a pair that stands for itself, as in `[info] The archive`.
///
/// Brackets around words are a link only where an address, a second pair or, elsewhere on the page, a definition of the
/// words goes with them. A definition begins a line, and so does the box of a task: there brackets are escaped, so that
/// no text defines anything. Words that begin with `^`, or follow it, would be a footnote, with `!` an alert or, behind it,
/// a picture.
#[inline(never)]
fn is_pair(pieces: &[Piece], open: usize) -> bool {
    let seen = |place| seen(pieces, place);
    let mut close = open + 1;
    while !matches!(seen(close), '[' | ']' | END | MARK | RAW) {
        close += 1;
    }
    close > open + 1
        && seen(open) == '['
        && seen(close) == ']'
        && !matches!(seen(open.wrapping_sub(1)), '!' | '^' | RAW)
        && !matches!(seen(open + 1), '^' | '!')
        && !matches!(seen(close + 1), '(' | '[' | ':' | RAW)
}

/// Whether what follows an `&` makes it a character reference.
fn is_reference(pieces: &[Piece], index: usize) -> bool {
    let mut end = index + 1;
    while matches!(seen(pieces, end), '#' | '0'..='9' | 'A'..='Z' | 'a'..='z') {
        end += 1;
    }
    end > index + 1 && seen(pieces, end) == ';'
}
