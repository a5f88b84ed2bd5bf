//! Files that others wrote are read as far as they go, and nothing of them is lost.

use super::*;
use crate::core::day::parse_day;

fn one(name: &str, text: &str) -> (Record, Vec<String>) {
    let Incoming {
        mut records,
        strange,
    } = read(name, text).expect("it is read");
    assert_eq!(records.len(), 1);
    (records.remove(0), strange)
}

#[test]
fn the_template_of_madr_4_is_understood() {
    let text = "---\nstatus: \"superseded by [ADR-0005](0005-example.md)\"\ndate: 2024-09-01\ndecision-makers: [Ana, 'Bo']\nconsulted:\n  - Chen\n  - Dora\ninformed: Everyone # of them\n---\n\n# Use Markdown\n\n## Context and Problem Statement\n\nWhich format?\n\n<!-- optional -->\n## Decision Drivers\n\n* Speed\n\n## Considered Options\n\n* MADR\n* Y-Statements\n\n## Decision Outcome\n\nChosen option: \"MADR\", because it fits.\n\n### Consequences\n\n* Good, because we write\n\n### Confirmation\n\nBy review.\n\n## Pros and Cons of the Options\n\n### MADR\n\n[page](https://adr.github.io)\n\n* Good, because simple\n* Neutral, because known\n* Bad, because long\n\n### Y-Statements\n\n* Good, because short\n\n## More Information\n\nSee there.\n";
    let (record, strange) = one("0001-use-markdown.md", text);
    assert_eq!(record.id, "0001-use-markdown");
    assert_eq!(
        (record.status, &*record.superseded_by),
        (Status::Superseded, "0005-example")
    );
    assert_eq!(record.date, parse_day("2024-09-01"));
    assert_eq!(record.text(Text::Approver), "Ana, Bo");
    assert_eq!(record.text(Text::Consulted), "Chen, Dora");
    assert_eq!(record.text(Text::Informed), "Everyone");
    assert_eq!(
        record.text(Text::Context),
        "Which format?\n\n<!-- optional -->"
    );
    assert_eq!(record.choice().unwrap().name, "MADR");
    assert_eq!(
        record.options[0].about,
        "[page](https://adr.github.io)\n\n* Neutral, because known"
    );
    assert_eq!(
        (&*record.options[0].pros, &*record.options[0].cons),
        ("simple", "long")
    );
    assert_eq!(record.text(Text::Why), "it fits.");
    assert_eq!(
        record.text(Text::Consequences),
        "* Good, because we write\n\n### Confirmation\n\nBy review."
    );
    assert_eq!(
        record.text(Text::More),
        "## Decision Drivers\n\n* Speed\n\nSee there."
    );
    assert_eq!(strange, ["Decision Drivers"]);
}

#[test]
fn older_forms_are_understood() {
    let (record, strange) = one(
        "0002-x.md",
        "# 2. Record decisions\n\nDate: 2020-01-02\n\n## Status\n\nAccepted\n\n## Context\n\nWe need to.\n\n## Decision\n\nWe do.\n\n## Consequences\n\nFine.\n",
    );
    assert_eq!(record.status, Status::Accepted);
    assert_eq!(record.date, parse_day("2020-01-02"));
    assert_eq!(record.text(Text::Why), "We do.");
    assert_eq!(record.text(Text::Consequences), "Fine.");
    assert_eq!(strange, Vec::<String>::new());
    let (record, _) = one(
        "x.md",
        "# X\n\n* Status: rejected\n* Deciders: Ana\n* Technical Story: T-1\n\n## Considered Options\n\n1. One\n",
    );
    assert_eq!(
        (record.status, record.text(Text::Approver)),
        (Status::Rejected, "Ana")
    );
    assert_eq!(record.text(Text::More), "* Technical Story: T-1");
    assert_eq!(record.options[0].name, "One");
}

#[test]
fn what_is_not_understood_is_listed_and_kept() {
    let (record, strange) = one(
        "x.md",
        "---\nstatus: on hold\ntags: [a, b]\nnested: {a: 1}\ndate: soon\n---\n# X\n## Status\nmaybe\n## Links\nhere\n",
    );
    assert_eq!(
        strange,
        ["status", "tags", "date", "nested", "Links", "Status"]
    );
    for kept in [
        "status: on hold",
        "tags: a, b",
        "nested: {a: 1}",
        "date: soon",
        "maybe",
        "## Links\nhere",
    ] {
        assert!(
            record.text(Text::More).contains(kept),
            "{kept} in {:?}",
            record.text(Text::More)
        );
    }
}

#[test]
fn a_text_that_is_no_record_at_all_is_kept_whole() {
    let (record, _) = one("note.md", "Just a line.\n\nAnd another.");
    assert_eq!((&*record.id, record.text(Text::Title)), ("note", "note"));
    assert_eq!(record.text(Text::More), "Just a line.\n\nAnd another.");
    assert_eq!(read("x.md", " \n"), Err(ReadError::Empty));
}

#[test]
fn tables_of_others_are_understood_by_their_heads() {
    let (record, strange) = one(
        "x.csv",
        "Title;Owner;Budget;Date\r\n\"Move; now\";Bo;12;never\r\n",
    );
    assert_eq!(
        (&*record.id, record.text(Text::Title)),
        ("move-now", "Move; now")
    );
    assert_eq!(record.text(Text::Owner), "Bo");
    assert_eq!(record.text(Text::More), "Budget: 12\n\nDate: never");
    assert_eq!(strange, ["Budget", "Date"]);
}

#[test]
fn files_that_cannot_be_read_say_why_and_where() {
    assert_eq!(
        read("x.csv", "title\n\"a"),
        Err(ReadError::OpenQuote { line: 2 })
    );
    assert_eq!(read("x.csv", "a,b\n1,2"), Err(ReadError::NoColumns));
    assert_eq!(
        read("x.json", "{\"version\":2}"),
        Err(ReadError::FromTheFuture)
    );
    let path = |text: &str| match read("x.json", text) {
        Err(ReadError::Json { path, .. }) => path,
        other => format!("{other:?}"),
    };
    assert_eq!(path("{"), "");
    assert_eq!(
        path("{\"version\":1,\"register\":{\"records\":[{\"id\":\"a\",\"date\":\"x\"}]}}"),
        "register.records.0.date"
    );
    assert_eq!(
        path("{\"version\":1,\"register\":{\"records\":[{\"id\":\"A b\"}]}}"),
        "register.records.0.id"
    );
}
