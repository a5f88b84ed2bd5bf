//! Where a character stands: what the writers of wikis ask before they write it.

use super::wiki::Place;
use super::wiki_words::{Mark, Piece};

/// How many characters from its start a line is looked at, so that a long one takes no longer for each character.
const FAR: usize = 500;

/// A piece of words with what stands around it.
#[derive(Clone, Copy)]
pub(super) struct At<'a> {
    /// All the words of the block.
    pub(super) pieces: &'a [Piece],
    /// The piece.
    pub(super) index: usize,
    /// The first piece of its line.
    pub(super) line: usize,
    /// Where the block's words stand.
    pub(super) place: Place,
}

impl At<'_> {
    /// The character; a space where the piece is none.
    pub(super) fn here(&self) -> char {
        self.ahead(0).unwrap_or(' ')
    }

    /// The character right before, if a character is there.
    pub(super) fn before(&self) -> Option<char> {
        let index = self.index.checked_sub(1)?;
        self.pieces.get(index)?.character()
    }

    /// The character so many pieces on, if a character is there and only characters are between.
    pub(super) fn ahead(&self, count: usize) -> Option<char> {
        let pieces = self.pieces.get(self.index..=self.index + count)?;
        let mut characters = pieces.iter().map(Piece::character);
        characters.try_fold(' ', |_, c| c)
    }

    /// The character right after, if a character is there.
    pub(super) fn after(&self) -> Option<char> {
        self.pieces.get(self.index + 1)?.character()
    }

    /// Whether no character of its line is before it.
    pub(super) fn starts_line(&self) -> bool {
        let before = self.pieces.get(self.line..self.index);
        before.is_some_and(|pieces| pieces.iter().all(|piece| piece.character().is_none()))
    }

    /// Whether everything before it on its line is characters of this kind, as far as one looks.
    pub(super) fn line_so_far(&self, is: impl Fn(char) -> bool) -> bool {
        let before = self.pieces.get(self.line..self.index).unwrap_or_default();
        let mut characters = before.iter().filter_map(Piece::character).take(FAR);
        characters.all(is)
    }

    /// Whether the same character, a mark or nothing is right before or after it.
    pub(super) fn may_join(&self) -> bool {
        let joins = |c: Option<char>| c.is_none_or(|c| c == self.here());
        joins(self.before()) || joins(self.after())
    }

    /// The link whose words begin here, if one's do.
    pub(super) fn link_before(self) -> Option<Self> {
        let index = self.index.checked_sub(1)?;
        let is_link = matches!(self.pieces.get(index), Some(Piece::Open(Mark::Link, _)));
        is_link.then_some(Self { index, ..self })
    }

    /// Whether the words of the link that begins here are its address.
    pub(super) fn is_bare_link(&self) -> bool {
        let words = self.pieces.iter().skip(self.index + 1);
        let words = words.map_while(Piece::character);
        matches!(self.pieces.get(self.index), Some(Piece::Open(Mark::Link, url)) if words.eq(url.chars()))
    }

    /// Whether a letter or digit is on either side of it.
    pub(super) fn is_within_word(&self) -> bool {
        let is = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        is(self.before()) && is(self.after())
    }

    /// Whether it stands alone between spaces.
    pub(super) fn is_alone(&self) -> bool {
        self.before() == Some(' ') && self.after() == Some(' ')
    }

    /// Whether it begins something like `&amp;`.
    pub(super) fn is_reference(&self) -> bool {
        self.after()
            .is_some_and(|c| c == '#' || c.is_alphanumeric())
    }

    /// Whether it is between characters that are not spaces, and not digits both, as after the scheme of an address.
    pub(super) fn is_after_scheme(&self) -> bool {
        let digit = |c: char| c.is_ascii_digit();
        match (self.before(), self.after()) {
            (Some(before), Some(after)) => {
                before.is_alphanumeric() && after != ' ' && !(digit(before) && digit(after))
            }
            _ => false,
        }
    }
}
