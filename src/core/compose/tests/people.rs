//! People as they are typed.

use proptest::prelude::*;

use super::*;

/// Name, address and reason of each.
fn read(text: &str) -> Vec<[String; 3]> {
    let people = people(text, &Templates::builtin().several);
    let parts = |Named { name, address, why }| [name, address, why];
    people.into_iter().map(parts).collect()
}

#[test]
fn each_is_read_with_name_address_and_reason_however_they_are_typed() {
    for (text, found) in [
        ("Ana", &[["Ana", "", ""]][..]),
        ("ana@example.org", &[["", "ana@example.org", ""]]),
        (
            "Ana Díaz <ana@example.org>",
            &[["Ana Díaz", "ana@example.org", ""]],
        ),
        (
            "Bo, bo@example.org: why",
            &[["Bo", "bo@example.org", "why"]],
        ),
        (
            "Bo, <bo+x@example.org>: knows A, B and C",
            &[["Bo", "bo+x@example.org", "knows A, B and C"]],
        ),
        (
            "Bo bo@example.org - because of 3:15",
            &[["Bo", "bo@example.org", "because of 3:15"]],
        ),
        (
            "\"Smith, Bo\" <mailto:bo@example.org> (pays)",
            &[["Smith, Bo", "bo@example.org", "pays"]],
        ),
        (
            "Ana, Ben, ben@example.org, chen@example.org: vote",
            &[
                ["Ana", "", "vote"],
                ["Ben", "ben@example.org", "vote"],
                ["", "chen@example.org", "vote"],
            ],
        ),
        (
            "- Ana ana@example.org: knows it\nBen (ben@mail.example.org) pays; chen@example.org.",
            &[
                ["Ana", "ana@example.org", "knows it"],
                ["Ben", "ben@mail.example.org", "pays"],
                ["", "chen@example.org", ""],
            ],
        ),
        (
            "Ana ana@example.org Ben ben@example.org",
            &[
                ["Ana", "ana@example.org", ""],
                ["Ben", "ben@example.org", ""],
            ],
        ),
        (
            "mailto:ana@example.org, ana@example.org",
            &[["", "ana@example.org", ""]],
        ),
        ("Ana: knows A, B and C", &[["Ana", "", "knows A, B and C"]]),
        (
            "Ana AND Ben, Chen: vote",
            &[
                ["Ana", "", "vote"],
                ["Ben", "", "vote"],
                ["Chen", "", "vote"],
            ],
        ),
        ("Emil (runs it)", &[["Emil", "", "runs it"]]),
        ("Anne-Marie Jr.", &[["Anne-Marie Jr.", "", ""]]),
        (
            "Ferdinand und Andrea",
            &[["Ferdinand", "", ""], ["Andrea", "", ""]],
        ),
        ("", &[]),
        (",,,: nobody", &[]),
        ("\"", &[]),
    ] {
        assert_eq!(read(text), found, "{text}");
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
        "@ana, ana@, a@b, a@b..c, ana@exämple.org, a@-",
    ] {
        let people = read(text);
        assert!(
            people.iter().all(|[_, address, _]| address.is_empty()),
            "{people:?}"
        );
    }
}

#[test]
fn a_text_as_long_as_a_document_is_read_in_no_time() {
    assert_eq!(read(&"a,".repeat(500_000)).len(), 500_000);
    assert_eq!(read(&"\"".repeat(500_001)).len(), 0);
    assert_eq!(read(&"@".repeat(500_000)).len(), 1);
}

proptest! {
    #[test]
    fn whoever_is_named_one_a_line_is_one(
        name in "[A-Z][a-zé]{1,8}( [A-Z][a-z]{2,8})?", local in "[a-z]{1,8}", why in "[a-z ,:]{0,20}", form in 0_usize..4,
    ) {
        prop_assume!(!["And", "Or", "Und", "Oder", "Et", "Ou"].iter().any(|word| name.split(' ').any(|part| part == *word)));
        let address = format!("{local}@example.org");
        let who = match form {
            0 => format!("{name} <{address}>"),
            1 => format!("{name}, {address}"),
            2 => format!("{name} {address}"),
            _ => format!("\"{name}\" ({address})"),
        };
        let found = read(&format!("* {who}: {why}"));
        prop_assert_eq!(found, [[name, address, why.trim().to_owned()]]);
    }

    #[test]
    fn any_text_is_read(text in any::<String>()) {
        for [name, address, _] in read(&text) {
            prop_assert!(!name.is_empty() || !address.is_empty());
        }
    }
}
