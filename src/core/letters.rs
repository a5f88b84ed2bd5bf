//! Texts compared whatever the case of their ASCII letters: the standard library's search by case would weigh more.

/// What follows a beginning of a text; none where it begins otherwise.
#[must_use]
pub fn strip_start<'a>(text: &'a str, start: &str) -> Option<&'a str> {
    let (found, rest) = text.split_at_checked(start.len())?;
    found.eq_ignore_ascii_case(start).then_some(rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_beginning_is_taken_off_whatever_its_case() {
        assert_eq!(strip_start("MailTo:ana", "mailto:"), Some("ana"));
        assert_eq!(strip_start("mail", "mailto:"), None);
        assert_eq!(strip_start("ärger", "a"), None, "within a character");
        assert_eq!(strip_start("any", ""), Some("any"));
    }
}
