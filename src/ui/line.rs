//! A figure in a line of its own: a change of it lays out nothing around it (see `wam-line` in `www/rest.css`).

/// Letters of a figure that fit into its place on the narrowest page.
pub(super) const FIGURE: usize = 10;

/// The class of such a line, where a text fits into its place on the narrowest page: it has at most so many letters,
/// whatever letters they are. No class elsewhere.
pub(super) fn line(text: &str, letters: usize) -> &'static str {
    if text.chars().count() <= letters {
        "wam-line"
    } else {
        ""
    }
}
