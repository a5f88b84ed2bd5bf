use super::*;

fn draft(fields: &[(&str, &str)]) -> Draft {
    let mut draft = Draft::default();
    for (field, value) in fields {
        draft.set(*field, *value);
    }
    draft
}

#[test]
fn drafts_have_the_same_lines_whatever_the_words_within_them() {
    let one = draft(&[("title", "Archive"), ("done", "moved\nchecked")]);
    for (fields, same) in [
        (&[("title", ""), ("done", "\n")][..], true),
        (&[("title", "Archive"), ("done", "one\ntwo")], true),
        (&[("title", "Archive"), ("done", "moved")], false),
        (&[("title", "Archive"), ("done", "a\nb\n")], false),
        (&[("title", "Archive"), ("next", "a\nb")], false),
        (&[("title", "Archive")], false),
        (
            &[("title", "a"), ("done", "moved\nchecked"), ("next", "")],
            false,
        ),
    ] {
        let other = draft(fields);
        assert_eq!(one.has_lines_of(&other), same, "{fields:?}");
        assert_eq!(other.has_lines_of(&one), same, "{fields:?}");
    }
}
