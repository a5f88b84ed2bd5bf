use super::*;

#[test]
fn addresses_are_found_with_the_names_before_them() {
    for (text, found) in [
        ("Ana", vec![]),
        ("ana@example.org", vec![("", "ana@example.org")]),
        (
            "Ana Díaz <ana@example.org>",
            vec![("Ana Díaz", "ana@example.org")],
        ),
        (
            "- Ana ana@example.org: knows it\nBen (ben@mail.example.org) pays; chen@example.org.",
            vec![
                ("Ana", "ana@example.org"),
                ("Ben", "ben@mail.example.org"),
                ("", "chen@example.org"),
            ],
        ),
        (
            "mailto:ana@example.org, ana@example.org",
            vec![("", "ana@example.org")],
        ),
        ("@ana, ana@, a@b, a@b..c, ana@exämple.org, a@-", vec![]),
    ] {
        let found: Vec<Person> = found
            .into_iter()
            .map(|(name, at)| person(name, at))
            .collect();
        assert_eq!(people(text), found, "{text}");
    }
}

#[test]
fn nothing_that_means_something_in_a_link_or_a_line_is_an_address() {
    for text in [
        "a?bcc=b@example.org",
        "a&b@example.org",
        "a%0ab@example.org",
        "a;b\"@example.org",
        "a@example.org?subject=x",
    ] {
        assert_eq!(people(text), [], "{text}");
    }
}
