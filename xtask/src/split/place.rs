//! In which part something lives: the earliest that all who need it have before them.

use std::collections::HashMap;
use std::hash::Hash;

/// A part, by its number. Every part has the first one before it, and every later one the rest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Place(pub(super) usize);

impl Place {
    pub(super) const FIRST: Self = Self(0);
    pub(super) const REST: Self = Self(1);

    /// Where something lives that both need.
    pub(super) fn shared(self, other: Self) -> Self {
        if self == other {
            self
        } else {
            self.min(other).min(Self::REST)
        }
    }

    /// Whether what lives there is at hand in this part.
    pub(super) fn has(self, there: Self) -> bool {
        self.shared(there) == there
    }
}

/// Where everything lives that the parts lead to. `roots` are where each part begins, `next` is what something leads
/// to; no part looks behind a `gate` of another one.
pub(super) fn places<T: Copy + Eq + Hash>(
    roots: Vec<Vec<T>>,
    gate: impl Fn(T) -> Option<Place>,
    next: impl Fn(T) -> Vec<T>,
) -> HashMap<T, Place> {
    let mut places = HashMap::new();
    for (part, mut open) in roots.into_iter().enumerate() {
        let part = Place(part);
        while let Some(one) = open.pop() {
            let before = places.get(&one).copied();
            let now = before.map_or(part, |before: Place| before.shared(part));
            let is_another_s = gate(one).is_some_and(|behind| behind != part);
            if !is_another_s && before != Some(now) {
                places.insert(one, now);
                open.extend(next(one));
            }
        }
    }
    places
}
