//! Which links may leave the document.

const SCHEMES: [&str; 3] = ["https://", "http://", "mailto:"];

/// Whether `url` is a web or mail address with nothing in it that could end it early.
#[must_use]
pub fn is_allowed_link(url: &str) -> bool {
    let scheme = |scheme: &&str| {
        url.get(..scheme.len())
            .is_some_and(|start| start.eq_ignore_ascii_case(scheme))
    };
    SCHEMES
        .iter()
        .find(|it| scheme(it))
        .is_some_and(|it| url.len() > it.len())
        && !url.chars().any(|c| c.is_control() || c.is_whitespace())
}
