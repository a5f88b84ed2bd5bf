//! What is looked for is found.

use super::*;
use crate::core::day::parse_day;

fn found(register: &Register, filter: &Filter) -> Vec<String> {
    let today = parse_day("2026-11-26").unwrap();
    let found = filter.find(register, today);
    found.iter().map(|kept| kept.record.id.clone()).collect()
}

fn words(words: &str) -> Filter {
    Filter {
        words: words.to_owned(),
        ..Filter::default()
    }
}

#[test]
fn words_are_found_whatever_their_case_and_accents() {
    let mut second = named("b", "Größe der Straße, à la façon");
    second.set(Text::Owner, "Zoë");
    let register = register([whole(), second]);
    for (looked_for, id) in [
        ("ARCHIVE move", "2026-11-26-k3f9x2"),
        ("cold", "2026-11-26-k3f9x2"),
        ("quiet", "2026-11-26-k3f9x2"),
        ("grosse", "b"),
        ("GRÖSSE strasse", "b"),
        ("facon zoe", "b"),
    ] {
        assert_eq!(found(&register, &words(looked_for)), [id], "{looked_for}");
    }
    assert_eq!(
        found(&register, &words("archive strasse")),
        Vec::<String>::new()
    );
    assert_eq!(found(&register, &words("  ")).len(), 2);
    assert!(words("  ").is_open());
}

#[test]
fn the_table_of_letters_is_as_long_as_its_range() {
    for (letter, base) in [
        ('À', "a"),
        ('ÿ', "y"),
        ('Ā', "a"),
        ('ł', "l"),
        ('Ő', "o"),
        ('ř', "r"),
        ('š', "s"),
        ('ů', "u"),
        ('ž', "z"),
        ('ñ', "n"),
        ('Ð', "ð"),
        ('ß', "ss"),
        ('Œ', "oe"),
        ('Я', "я"),
        ('İ', "i"),
    ] {
        assert_eq!(fold(&letter.to_string()), base, "{letter}");
    }
    assert_eq!(fold("e\u{301}"), "e");
}

#[test]
fn filters_leave_out_what_is_not_like_that() {
    let mut second = named("b", "B");
    second.set(Text::Label, "Storage ");
    second.review = parse_day("2026-11-26");
    let register = register([whole(), second]);
    let all = Filter::default();
    assert!(all.is_open());
    assert_eq!(
        found(&register, &all),
        ["b", "2026-11-26-k3f9x2"],
        "newest first"
    );
    let label = Filter {
        label: "storage".to_owned(),
        ..Filter::default()
    };
    assert_eq!(found(&register, &label).len(), 2);
    let status = Filter {
        status: Some(Status::Proposed),
        ..Filter::default()
    };
    assert_eq!(found(&register, &status), ["b"]);
    let due = Filter {
        due: true,
        ..Filter::default()
    };
    assert_eq!(found(&register, &due), ["b"]);
    let owner = Filter {
        owner: "bo lind".to_owned(),
        ..Filter::default()
    };
    assert_eq!(found(&register, &owner), ["2026-11-26-k3f9x2"]);
    assert_eq!(register.values(Text::Label), ["Storage"]);
}

#[test]
fn a_review_is_due_on_its_day_while_the_decision_holds() {
    let day = |text| parse_day(text).unwrap();
    let record = whole();
    assert_eq!(record.due(day("2027-02-25")), Some(Due::Soon));
    assert_eq!(record.due(day("2027-02-26")), Some(Due::Now));
    assert_eq!(record.due(day("2027-03-30")), Some(Due::Now));
    assert_eq!(record.due(day("2026-11-26")), Some(Due::Later));
    let over = Record {
        status: Status::Rejected,
        ..record
    };
    assert_eq!(over.due(day("2027-03-30")), None);
}
