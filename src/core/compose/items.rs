//! Lists as people type them: one thing a line.

use super::check::places;

/// The things in a text, without the marks of a list before them.
pub fn items(text: &str) -> impl Iterator<Item = &str> {
    text.lines()
        .map(|line| unmarked(line.trim()))
        .filter(|item| !item.is_empty())
}

/// `- `, `* `, `• `, `1. ` or `1) ` is no part of the thing.
pub(super) fn unmarked(line: &str) -> &str {
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
