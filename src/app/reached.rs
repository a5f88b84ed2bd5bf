//! How far somebody has come in an update: what is missing is told where they have been, so that nobody is blamed for what
//! they are about to write.

use super::document::Update;
use crate::core::compose::Template;

/// Whether somebody has been at a field of a template: wrote there, took away what was filled in, or wrote in a later one.
/// What is filled in is nobody's writing.
pub fn is_reached(update: &Update, template: &Template, field: &str) -> bool {
    let mut rest = template.fields.iter().skip_while(|one| one.id != field);
    rest.any(|one| update.is_written(&template.id, &one.id))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use litemap::LiteMap;

    use super::*;
    use crate::core::compose::{Draft, Templates};

    /// The fields of a proposal that were reached.
    fn reached(typed: &[(&str, &str)], filled: &[(&str, &str)]) -> Vec<&'static str> {
        let template = Templates::builtin().get("proposal").unwrap();
        let draft = |values: &[(&str, &str)]| {
            let mut draft = Draft::default();
            for (field, text) in values {
                draft.set(*field, *text);
            }
            LiteMap::from_iter([("proposal".to_owned(), draft)])
        };
        let update = Update {
            template: None,
            drafts: draft(typed),
            filled: draft(filled),
        };
        let fields = template.fields.iter().map(|field| &*field.id);
        fields
            .filter(|field| is_reached(&update, template, field))
            .collect()
    }

    #[test]
    fn a_fresh_update_blames_nobody_whatever_is_filled_in() {
        let filled = [("title", "The archive"), ("deadline", "2026-11-30T16:30")];
        assert_eq!(reached(&[], &[]), [""; 0]);
        assert_eq!(reached(&filled, &filled), [""; 0]);
        assert!(!is_reached(
            &Update::default(),
            Templates::builtin().get("status").unwrap(),
            "poem"
        ));
    }

    #[test]
    fn what_is_written_in_or_passed_by_is_reached_and_what_comes_after_is_not() {
        assert_eq!(reached(&[("title", "T")], &[]), ["title"]);
        assert_eq!(
            reached(&[("approver", "Ana")], &[]),
            ["title", "ask", "deadline", "approver"]
        );
    }

    #[test]
    fn what_was_filled_in_and_changed_or_taken_away_is_reached() {
        let filled = [("title", "The archive"), ("ask", "Please agree.")];
        assert_eq!(
            reached(&[("title", "The attic"), filled[1]], &filled),
            ["title"]
        );
        assert_eq!(reached(&filled[..1], &filled), ["title", "ask"]);
    }
}
