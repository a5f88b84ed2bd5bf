//! Lists as people type them: one thing a line.

use super::check::places;

/// The things in a text, without the marks of a list before them.
pub fn items(text: &str) -> impl Iterator<Item = &str> {
    text.lines()
        .map(|line| unmarked(line.trim()))
        .filter(|item| !item.is_empty())
}

/// `- `, `* `, `• `, `1. ` or `1) ` is no part of the thing.
fn unmarked(line: &str) -> &str {
    let number = line.trim_start_matches(|c: char| c.is_ascii_digit());
    let after = if number.len() < line.len() {
        number.strip_prefix(['.', ')'])
    } else {
        line.strip_prefix(['-', '*', '•'])
    };
    match after {
        Some("") => "",
        Some(rest) if rest.starts_with([' ', '\t']) => rest.trim_start(),
        _ => line,
    }
}

/// What a list of needed people says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Needed {
    /// How many names there are.
    pub names: usize,
    /// Whether each line says why.
    pub reasoned: bool,
}

/// Reads `Ana: knows the billing`; before the colon, there may be several names with one of `between` them.
#[must_use]
pub fn needed(text: &str, between: &[String]) -> Needed {
    let mut needed = Needed {
        names: 0,
        reasoned: true,
    };
    for item in items(text) {
        let (names, reason) = reasoned(item);
        needed.names += count(names, between);
        needed.reasoned &= !reason.trim().is_empty();
    }
    needed
}

/// Who, and why: what follows a colon, a dash between spaces, or a bracket.
fn reasoned(item: &str) -> (&str, &str) {
    const BEFORE: [&str; 5] = [":", " - ", " – ", " — ", " ("];
    let cuts = BEFORE.iter().filter_map(|mark| places(item, mark).next());
    cuts.min_by_key(|(names, _)| names.len())
        .unwrap_or((item, ""))
}

/// Whether a name stands in a text, whatever the case of its ASCII letters.
#[must_use]
pub fn mentions(text: &str, name: &str) -> bool {
    places(text, name).next().is_some()
}

/// How many names stand in a line. Each part between two marks is one.
fn count(names: &str, between: &[String]) -> usize {
    let (mut count, mut within) = (0, false);
    let mut rest = names;
    while let Some(c) = rest.chars().next() {
        let starts = |mark: &&String| {
            let head = rest.get(..mark.len());
            !mark.is_empty() && head.is_some_and(|head| head.eq_ignore_ascii_case(mark))
        };
        let step = if let Some(mark) = between.iter().find(starts) {
            within = false;
            mark.len()
        } else {
            if !within && !c.is_whitespace() {
                within = true;
                count += 1;
            }
            c.len_utf8()
        };
        rest = rest.get(step..).unwrap_or_default();
    }
    count
}

/// The minutes that a point of an agenda names: the last number before `min`, in whatever language goes on from
/// there, such as `Options, 10 min` or `10 Minuten Rückblick`.
#[must_use]
pub fn point_minutes(item: &str) -> Option<u16> {
    let number = |before: &str| {
        let before = before.trim_end();
        let digits = before.len() - before.trim_end_matches(|c: char| c.is_ascii_digit()).len();
        whole(before.get(before.len() - digits..)?)
    };
    places(item, "min")
        .filter_map(|(before, _)| number(before))
        .last()
}

/// A whole number in digits alone, if it is not too large to be meant. The standard library's reader would weigh more.
pub(super) fn whole(text: &str) -> Option<u16> {
    let plain = (1..=4).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    let digit = |number: u16, byte: u8| number * 10 + u16::from(byte - b'0');
    plain.then(|| text.bytes().fold(0, digit))
}
