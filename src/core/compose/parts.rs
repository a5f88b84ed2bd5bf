//! The repeated parts of a field as somebody edits them: one a line, added, removed and moved as a whole.

use core::ops::Range;

use super::options::side_line;
use super::{FieldKind, Side, items, sides};

/// The lines of a field's text. There is always one to type into.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parts {
    /// Whether some lines belong to the one above them.
    has_sides: bool,
    lines: Vec<(Side, String)>,
}

impl Parts {
    /// The parts in the text of a field.
    #[must_use]
    pub fn of(text: &str, kind: &FieldKind) -> Self {
        let has_sides = *kind == FieldKind::Options;
        let lines = if has_sides {
            sides(text)
                .map(|(side, words)| (side, words.to_owned()))
                .collect()
        } else {
            let line = |line: &str| (Side::Option, line.to_owned());
            text.split('\n').map(line).collect()
        };
        Self { has_sides, lines }
    }

    /// The text of the field.
    #[must_use]
    pub fn text(&self) -> String {
        let lines: Vec<String> = self
            .lines
            .iter()
            .map(|(side, words)| side_line(*side, words))
            .collect();
        lines.join("\n")
    }

    /// Whether its text has these lines: a mark that is typed before an option makes a reason of it.
    #[must_use]
    pub fn reads_back(&self) -> bool {
        !self.has_sides || Self::of(&self.text(), &FieldKind::Options) == *self
    }

    /// Each line: what it is, and its words.
    pub fn lines(&self) -> impl ExactSizeIterator<Item = (Side, &str)> {
        self.lines
            .iter()
            .map(|(side, words)| (*side, words.as_str()))
    }

    /// The number of the part that a line is or belongs to, from 1.
    #[must_use]
    pub fn number(&self, at: usize) -> usize {
        let before = self.lines.iter().take(at + 1);
        let parts = before.filter(|line| line.0 == Side::Option).count();
        parts.max(1)
    }

    /// Types into a line; several lines become as many parts. Gives the place of the last one.
    pub fn set(&mut self, at: usize, text: &str) -> usize {
        let Some((side, words)) = self.lines.get_mut(at) else {
            return at;
        };
        if !text.contains('\n') {
            text.clone_into(words);
            return at;
        }
        let side = *side;
        let mut pasted: Vec<(Side, String)> = if self.has_sides && side == Side::Option {
            let typed = sides(text).filter(|(_, words)| !words.trim().is_empty());
            typed
                .map(|(side, words)| (side, words.to_owned()))
                .collect()
        } else {
            let item = |item: &str| (side, item.to_owned());
            items(text).map(item).collect()
        };
        if pasted.is_empty() {
            pasted.push((side, String::new()));
        }
        if text.ends_with('\n') {
            pasted.push((side, String::new()));
        }
        let last = at + pasted.len() - 1;
        self.lines.splice(at..=at, pasted);
        last
    }

    /// Adds an empty line of a kind: an option after the group of a line, what speaks for or against it behind the last
    /// of its kind in that group. Gives its place.
    pub fn add(&mut self, after: usize, side: Side) -> usize {
        let group = self.group(after);
        let kind = |at: &usize| self.lines.get(*at).map(|line| line.0);
        let at = match side {
            Side::Option => group.end,
            _ if kind(&after) == Some(side) => after + 1,
            Side::For => {
                let last = group.clone().rfind(|at| kind(at) == Some(Side::For));
                last.map_or(group.start + 1, |last| last + 1)
            }
            Side::Against => group.end,
        };
        let at = at.min(self.lines.len());
        self.lines.insert(at, (side, String::new()));
        at
    }

    /// Removes a line, and what belongs to it. Gives the place of the line before it.
    pub fn remove(&mut self, at: usize) -> usize {
        let range = self.whole(at);
        self.lines.drain(range);
        if self.lines.is_empty() {
            self.lines.push((Side::Option, String::new()));
        }
        at.saturating_sub(1).min(self.lines.len() - 1)
    }

    /// Whether nothing is lost with a line but the line itself.
    #[must_use]
    pub fn is_empty_alone(&self, at: usize) -> bool {
        let is_empty = self
            .lines
            .get(at)
            .is_some_and(|(_, words)| words.is_empty());
        is_empty && self.lines.len() > 1 && self.whole(at).len() == 1
    }

    /// Whether a line moves: the first and the last of its kind do not.
    #[must_use]
    pub fn moves(&self, at: usize, up: bool) -> bool {
        self.exchanged(at, up).is_some()
    }

    /// The parts with a line moved, with what belongs to it, and its place then; none where it does not move.
    #[must_use]
    pub fn moved(&self, at: usize, up: bool) -> Option<(Self, usize)> {
        let (first, second) = self.exchanged(at, up)?;
        let place = if up { first.start } else { at + second.len() };
        let mut moved = self.clone();
        moved
            .lines
            .get_mut(first.start..second.end)?
            .rotate_left(first.len());
        Some((moved, place))
    }

    /// The place of a line among its like, from 1, and how many there are: options among options, reasons among those of
    /// their option.
    #[must_use]
    pub fn rank(&self, at: usize) -> (usize, usize) {
        let is_option = |line: &(Side, String)| line.0 == Side::Option;
        if self.lines.get(at).is_none_or(is_option) {
            return (self.number(at), self.number(self.lines.len()));
        }
        let reasons = self
            .group(at)
            .filter(|place| self.lines.get(*place).is_some_and(|line| !is_option(line)));
        let before = reasons.clone().filter(|place| *place <= at);
        (before.count(), reasons.count())
    }

    /// The parts with a line let go at another, with what belongs to it, and its place then; none where it stays. It moves
    /// until it has passed that line, or as far as it can.
    #[must_use]
    pub fn dropped(&self, at: usize, on: usize) -> Option<(Self, usize)> {
        let (up, behind) = (on < at, self.whole(at).len().saturating_sub(1));
        let mut dropped = None;
        loop {
            let (parts, place) = dropped
                .as_ref()
                .map_or((self, at), |(parts, place)| (parts, *place));
            let is_there = if up {
                place <= on
            } else {
                place + behind >= on
            };
            match parts.moved(place, up) {
                Some(next) if !is_there => dropped = Some(next),
                _ => return dropped,
            }
        }
    }

    /// For each line at which a line may be let go (see [`Self::dropped`]): the line, as it is now, before or behind which it
    /// then stands, before one that comes first, behind one that comes later; none where it stays.
    #[must_use]
    pub fn landings(&self, at: usize) -> Vec<Option<usize>> {
        let mut landings = vec![None; self.lines.len()];
        let whole = self.whole(at);
        // What they say does not matter.
        let bare = |(side, _): &(Side, String)| (*side, String::new());
        let bare = Self {
            has_sides: self.has_sides,
            lines: self.lines.iter().map(bare).collect(),
        };
        for up in [true, false] {
            let (mut parts, mut place, mut landed) = (bare.clone(), at, None);
            // What of the lines lies beyond where it got to.
            let mut beyond = if up {
                0..whole.start
            } else {
                whole.end..landings.len()
            };
            let mut land = |lines: Range<usize>, landing| {
                landings.get_mut(lines).unwrap_or_default().fill(landing);
            };
            while let Some((moved, to)) = parts.moved(place, up) {
                let passed = if up {
                    landed = Some(to);
                    to..std::mem::replace(&mut beyond.end, to)
                } else {
                    let end = to + whole.len();
                    landed = Some(end - 1);
                    std::mem::replace(&mut beyond.start, end)..end
                };
                land(passed, landed);
                (parts, place) = (moved, to);
            }
            land(beyond, landed);
        }
        landings
    }

    /// The two neighbours that change their places when a line moves.
    fn exchanged(&self, at: usize, up: bool) -> Option<(Range<usize>, Range<usize>)> {
        let range = self.whole(at);
        let other = if up {
            range.start.checked_sub(1)?
        } else {
            range.end
        };
        let is_option = self.lines.get(at)?.0 == Side::Option;
        let other_side = self.lines.get(other)?.0;
        if !is_option && other_side == Side::Option {
            return None;
        }
        let other = if is_option {
            self.group(other)
        } else {
            other..other + 1
        };
        let (first, second) = if up { (other, range) } else { (range, other) };
        // Reasons before the first option belong to nothing that could move.
        if is_option && self.lines.get(first.start)?.0 != Side::Option {
            return None;
        }
        Some((first, second))
    }

    /// A line with what moves and goes with it.
    fn whole(&self, at: usize) -> Range<usize> {
        match self.lines.get(at) {
            Some((Side::Option, _)) => self.group(at),
            Some(_) => at..at + 1,
            None => self.lines.len()..self.lines.len(),
        }
    }

    /// The option around a line, with what speaks for and against it.
    fn group(&self, at: usize) -> Range<usize> {
        let is_option = |line: &(Side, String)| line.0 == Side::Option;
        let at = at.min(self.lines.len() - 1);
        let start = self.lines[..=at].iter().rposition(is_option).unwrap_or(0);
        let next = self.lines[start + 1..].iter().position(is_option);
        start..next.map_or(self.lines.len(), |next| start + 1 + next)
    }
}
