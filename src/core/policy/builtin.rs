//! The default policy: `build/policy.rs` writes it as a literal of what `data/policy.json` says, so that the page
//! reads nothing. Here is what looks up the file's ids while the literal is compiled.

use std::borrow::Cow;

use super::norms::DAYS;
use super::{Branding, ModeRule, Norms, OwnTemplates, Policy, Remarks, Rules, Weight, Wording};
use crate::core::decision::{Factor, Gate, Mode};

// `const POLICY: Policy`.
include!(concat!(env!("OUT_DIR"), "/policy.rs"));

/// The ids of [`ModeRule::FACTORS`].
const FACTORS: [&str; ModeRule::FACTORS.len()] = {
    let mut ids = [""; ModeRule::FACTORS.len()];
    let mut at = 0;
    while at < ids.len() {
        ids[at] = ModeRule::FACTORS[at].id();
        at += 1;
    }
    ids
};

/// From cells by the ids of a factor and of its choice.
const fn unfit(cells: &[(&str, &str, u8)]) -> [[u8; ModeRule::COLUMNS]; ModeRule::FACTORS.len()] {
    let mut table = [[0; ModeRule::COLUMNS]; ModeRule::FACTORS.len()];
    let mut at = 0;
    while at < cells.len() {
        let (factor, choice, by) = cells[at];
        let row = place(&FACTORS, factor);
        let column = if equal(choice, "unset") {
            0
        } else {
            1 + place(ModeRule::FACTORS[row].choices(), choice)
        };
        table[row][column] = by;
        at += 1;
    }
    table
}

const fn days(names: &[&str]) -> [bool; DAYS.len()] {
    let mut days = [false; DAYS.len()];
    let mut at = 0;
    while at < names.len() {
        days[place(&DAYS, names[at])] = true;
        at += 1;
    }
    days
}

/// Where an id stands in a list; what is not there does not compile.
const fn place(ids: &[&str], id: &str) -> usize {
    let mut at = 0;
    while at < ids.len() && !equal(ids[at], id) {
        at += 1;
    }
    assert!(at < ids.len(), "data/policy.json: no such id");
    at
}

const fn same(known: &[&str], named: &[&str]) -> bool {
    let mut at = 0;
    while at < known.len() && at < named.len() && equal(known[at], named[at]) {
        at += 1;
    }
    at == known.len() && at == named.len()
}

/// `==` of texts cannot be used in constants.
const fn equal(one: &str, other: &str) -> bool {
    let (one, other) = (one.as_bytes(), other.as_bytes());
    let mut at = 0;
    while at < one.len() && at < other.len() && one[at] == other[at] {
        at += 1;
    }
    at == one.len() && at == other.len()
}
