//! What files are called that readers take with them.

/// The longest name of a file, in characters and without its ending.
const MAX_NAME: usize = 60;

/// A title as the name of a file, without what file systems and mail programs trip over; where nothing is left of it,
/// something else.
pub fn file_name(title: &str, otherwise: &str, ending: &str) -> String {
    let kept = title.chars().take(MAX_NAME).map(|c| {
        let trips = c.is_control() || c.is_whitespace() || "\\/:*?\"<>|%#.~'`$&;".contains(c);
        if trips { '-' } else { c }
    });
    let mut name = String::new();
    for c in kept {
        if c != '-' || !name.ends_with('-') {
            name.push(c);
        }
    }
    let name = name.trim_matches('-');
    [if name.is_empty() { otherwise } else { name }, ending].concat()
}
