//! What settles a finding without knowing more than is typed.

use super::check::{is_letter, phrases_at, places};
use super::{items, point_minutes};
use crate::core::letters::strip_start;

/// The text with every one of these phrases replaced, where it stands as words of its own; ASCII letters match in
/// either case. The longest phrase at a place wins.
#[must_use]
pub fn replace_phrases(text: &str, phrases: &[String], by: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while !rest.is_empty() {
        let here = phrases_at(text, text.len() - rest.len(), phrases);
        let taken = here.map(String::len).max();
        let next = rest.chars().next().map_or(0, char::len_utf8);
        let (done, left) = rest.split_at(taken.unwrap_or(next));
        out.push_str(if taken.is_some() { by } else { done });
        rest = left;
    }
    out
}

/// The first of several names and the others, apart where the first of these marks stands between two of them: not in
/// an address between angle brackets, and not within a word such as `R&D`.
#[must_use]
pub fn first_and_others<'a>(value: &'a str, between: &'a [String]) -> Option<(&'a str, &'a str)> {
    let in_address = |before: &str| before.rfind('<') > before.rfind('>');
    let in_word = |mark: &str, before: &str, after: &str| {
        matches!(mark, "&" | "+") && before.ends_with(is_letter) && after.starts_with(is_letter)
    };
    let splits = between.iter().flat_map(|mark| {
        places(value, mark)
            .filter(move |(before, after)| !in_address(before) && !in_word(mark, before, after))
    });
    let named = splits.map(|(before, after)| (before.trim(), without_mark(after.trim(), between)));
    named
        .filter(|(first, others)| !first.is_empty() && !others.is_empty())
        .min_by_key(|(first, _)| first.len())
}

/// `and Ben` after `Ana, ` is Ben.
fn without_mark<'a>(names: &'a str, between: &[String]) -> &'a str {
    let marks = between.iter().map(|mark| mark.trim_start());
    let marked = marks
        .filter(|mark| !mark.is_empty())
        .find_map(|mark| strip_start(names, mark));
    marked.map_or(names, |rest| without_mark(rest.trim_start(), between))
}

/// The points of an agenda, each with its minutes: those that name none share what is left of `length` alike, in steps
/// of five minutes where there is as much. None where nothing is left to share.
#[must_use]
pub fn share_minutes(value: &str, length: u16) -> Option<Vec<(&str, Option<u16>)>> {
    let points: Vec<(&str, Option<u16>)> = items(value)
        .map(|point| (point, point_minutes(point)))
        .collect();
    let known: u32 = points.iter().filter_map(|(_, n)| *n).map(u32::from).sum();
    let open = u32::try_from(points.iter().filter(|(_, n)| n.is_none()).count()).ok()?;
    let left = u32::from(length).checked_sub(known)?;
    let each = left.checked_div(open).filter(|each| *each > 0)?;
    let each = if each > STEP {
        each / STEP * STEP
    } else {
        each
    };
    let each = u16::try_from(each).ok()?;
    let shared = points
        .into_iter()
        .map(|(point, minutes)| (point, minutes.is_none().then_some(each)));
    Some(shared.collect())
}

/// Minutes in whose multiples people plan.
const STEP: u32 = 5;

/// The minutes of all points together, if every one names its own.
#[must_use]
pub fn total_minutes(value: &str) -> Option<u16> {
    let mut total: u16 = 0;
    for point in items(value) {
        total = total.checked_add(point_minutes(point)?)?;
    }
    (total > 0).then_some(total)
}
