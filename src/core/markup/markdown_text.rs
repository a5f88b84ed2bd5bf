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
