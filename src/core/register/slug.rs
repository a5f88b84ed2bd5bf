//! Ids: small letters, digits and hyphens, which file systems, links and other registers all take.

use super::MAX_ID;
use super::fold::fold;

/// A text as an id; empty where nothing of it can stand in one.
pub fn slug(text: &str) -> String {
    let mut slug = String::new();
    for c in fold(text).chars() {
        let plain = c.is_ascii_alphanumeric();
        if slug.len() == MAX_ID {
            break;
        }
        if plain {
            slug.push(c);
        } else if !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
    }
    slug.truncate(slug.trim_end_matches('-').len());
    slug
}

/// An id that is like another one and not taken: the same with the next number behind.
pub(super) fn another(id: &str, is_taken: impl Fn(&str) -> bool) -> String {
    let mut number: u32 = 2;
    loop {
        let behind = ["-", &number.to_string()].concat();
        let room = MAX_ID.saturating_sub(behind.len());
        let base = id.get(..room).unwrap_or(id);
        let other = [base, &behind].concat();
        if !is_taken(&other) {
            return other;
        }
        number = number.saturating_add(1);
    }
}

/// Whether an id was made of another one by [`another`].
pub(super) fn is_another(id: &str, of: &str) -> bool {
    let Some((base, number)) = id.rsplit_once('-') else {
        return false;
    };
    let room = MAX_ID.saturating_sub(number.len() + 1);
    number.bytes().all(|byte| byte.is_ascii_digit()) && base == of.get(..room).unwrap_or(of)
}
