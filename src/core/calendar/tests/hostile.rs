use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use super::*;
use crate::core::compose::{Templates, people};

/// What has broken calendar files before.
fn words() -> impl Strategy<Value = String> {
    let pieces = &[
        "\n",
        "\r\n",
        "\r",
        ";",
        ",",
        ":",
        "\\",
        "\\n",
        "\\\\n",
        "\"",
        "^n",
        "\t",
        "\0",
        "\u{7f}",
        "\u{85}",
        "\u{2028}",
        "\u{feff}",
        "👩‍👩‍👧‍👦",
        "é",
        "e\u{301}",
        "漢字",
        " ",
        "  ",
        "END:VEVENT",
        "\r\nBEGIN:VALARM\r\n",
        "X-A;B=\"c\":d",
        "mailto:a@b.example",
        "word",
    ][..];
    prop_oneof![
        3 => vec(select(pieces), 0..30).prop_map(|pieces| pieces.concat()),
        1 => vec(any::<char>(), 0..200).prop_map(String::from_iter),
        1 => (select(pieces), 100_usize..400).prop_map(|(piece, times)| piece.repeat(times)),
    ]
}

/// What a text means in a calendar: every line end is one, and control characters are none of its.
fn meant(text: &str) -> String {
    let ends = text.replace("\r\n", "\n").replace('\r', "\n");
    ends.chars()
        .filter(|c| matches!(c, '\n' | '\t') || !c.is_control())
        .collect()
}

proptest! {
    #[test]
    fn hostile_words_come_back_equal(summary in words(), description in words(), location in words()) {
        let event = Event { summary, description, location, ..meeting() };
        with_event(&event.write(), |read| {
            prop_assert_eq!(property(read, "SUMMARY"), meant(&event.summary));
            prop_assert_eq!(property(read, "DESCRIPTION"), meant(&event.description));
            if !event.location.is_empty() {
                prop_assert_eq!(property(read, "LOCATION"), meant(&event.location));
            }
            prop_assert_eq!(read.properties.len(), 10 - usize::from(event.location.is_empty()));
            prop_assert!(read.components.is_empty());
            Ok(())
        })?;
    }

    #[test]
    fn no_line_is_longer_than_75_octets_and_each_ends_as_it_should(summary in words(), name in words()) {
        let event = Event { summary, organizer: Some(person(&name, "ana@example.org")), ..meeting() };
        let file = event.write();
        prop_assert!(file.ends_with("END:VCALENDAR\r\n"));
        for line in file.split("\r\n") {
            prop_assert!(line.len() <= 75, "{} octets: {line}", line.len());
            prop_assert!(!line.contains(['\n', '\r', '\0', '\u{7f}']), "{line:?}");
        }
    }

    #[test]
    fn hostile_names_stay_between_their_quotes(name in words()) {
        let event = Event { organizer: Some(person(&name, "ana@example.org")), ..meeting() };
        with_event(&event.write(), |read| {
            prop_assert_eq!(property(read, "ORGANIZER"), "mailto:ana@example.org");
            Ok(())
        })?;
    }

    #[test]
    fn whatever_is_found_as_an_address_is_plain(text in words()) {
        for person in people(&text, &Templates::builtin().several) {
            prop_assert!(person.address.bytes().all(|byte| byte.is_ascii_graphic() && !b":;,\"<>?&%".contains(&byte)));
            prop_assert!(!person.name.contains('\n'));
        }
    }
}
