//! What files are called that readers take with them.

use chrono::NaiveDate;

use crate::core::day::day;

/// The longest name of a file, in characters and without its ending.
const MAX_NAME: usize = 60;

/// What a file is called of whose title nothing is left.
pub const FILE: &str = "worth-a-meeting";

/// A title with the day behind it, for what is written again and again under the same one.
pub fn dated(title: &str, date: NaiveDate) -> String {
    let mut name: String = title.chars().take(MAX_NAME - "-2026-11-28".len()).collect();
    name.push('-');
    name.push_str(&day(date));
    name
}

/// A title as the name of a file, without what file systems and mail programs trip over; where nothing is left of it,
/// something else.
pub fn file_name(title: &str, otherwise: &str, ending: &str) -> String {
    let kept = title.chars().take(MAX_NAME).map(|c| {
        let trips = c.is_control() || c.is_whitespace() || "\\/:*?\"<>|%#.,~'`$&;".contains(c);
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::core::day::parse_day;

    #[test]
    fn what_is_written_again_and_again_has_its_day_however_long_its_title_is() {
        let day = parse_day("2026-11-28").unwrap_or_default();
        let name = |title: &str| file_name(&dated(title, day), FILE, ".md");
        assert_eq!(name("Status update"), "Status-update-2026-11-28.md");
        assert_eq!(
            name("Where next, and why?"),
            "Where-next-and-why-2026-11-28.md"
        );
        assert_eq!(name(""), "2026-11-28.md");
        let long = name(&"ü".repeat(300));
        assert!(long.ends_with("ü-2026-11-28.md"), "{long}");
        assert_eq!(long.chars().count(), MAX_NAME + 3);
    }
}
