//! Which links may leave the document, and how their addresses are kept from ending early.

use core::fmt::Write as _;

use crate::core::letters::strip_start;

const SCHEMES: [&str; 3] = ["https://", "http://", "mailto:"];

/// Whether `url` is a web or mail address with nothing in it that could end it early.
#[must_use]
pub fn is_allowed_link(url: &str) -> bool {
    let mut rests = SCHEMES.iter().filter_map(|scheme| strip_start(url, scheme));
    rests.next().is_some_and(|rest| !rest.is_empty())
        && !url.chars().any(|c| c.is_control() || c.is_whitespace())
}

/// Characters that belong in no address, and are not always written as they must be.
const STRAY: &str = "\"<>[\\]^`{|}";

/// The address with what belongs in none percent-encoded, and these characters too.
pub(super) fn percent_encoded(url: &str, also: impl Fn(char) -> bool) -> String {
    let mut out = String::new();
    for c in url.chars() {
        if STRAY.contains(c) || also(c) {
            for byte in c.encode_utf8(&mut [0; 4]).bytes() {
                let _ = write!(out, "%{byte:02X}");
            }
        } else {
            out.push(c);
        }
    }
    out
}

/// Writes a character as the reference to its number, as HTML has it.
pub(super) fn reference(out: &mut String, c: char) {
    let _ = write!(out, "&#{};", u32::from(c));
}
