//! No cell of a table is a formula, in no program.

use proptest::prelude::*;

use super::any::any_record;
use super::*;

/// Whether a spreadsheet runs a cell.
fn runs(cell: &str) -> bool {
    cell.trim_start().starts_with(['=', '+', '-', '@']) || cell.starts_with(['\t', '\r'])
}

/// The cells of a table, read as RFC 4180 says: within quotes two of them are one, and nothing else ends a cell.
fn cells(text: &str) -> Vec<String> {
    let mut cells = vec![String::new()];
    let mut is_quoted = false;
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        let cell = cells.last_mut().unwrap();
        match c {
            '"' if is_quoted && rest.next_if_eq(&'"').is_some() => cell.push('"'),
            '"' => is_quoted = !is_quoted,
            ',' | '\r' | '\n' if !is_quoted => cells.push(String::new()),
            _ => cell.push(c),
        }
    }
    cells
}

#[test]
fn a_cell_ends_where_the_format_says() {
    assert_eq!(
        cells("\"'\"\",\"\"---\",\"b\"\r\nc"),
        ["'\",\"---", "b", "", "c"]
    );
}

#[test]
fn what_would_run_begins_with_an_apostrophe() {
    let mut record = named("a", "=1+1");
    record.set(Text::Owner, "@SUM(A1)");
    record.set(Text::Label, "a;=1+1");
    record.set(Text::Context, "- one\n- two\n'=3");
    record.set(Text::Why, "no;formula");
    let text = csv(&register([record.clone()]));
    assert!(text.contains("\"'=1+1\",\"'@SUM(A1)\",\"\",\"\",\"\",\"a;'=1+1\",\"\",\"'- one\n'- two\n''=3\",\"no;formula\""), "{text}");
    assert_eq!(read("x.csv", &text).unwrap().records, [record]);
}

proptest! {
    #[test]
    fn no_cell_runs_whatever_ends_a_cell(record in any_record()) {
        let text = csv(&register([record]));
        // As programs read it that take a semicolon or a tab for the end of a cell, and know no quotes there.
        for cell in text.split([';', '\t', '\n', '\r']) {
            prop_assert!(!runs(cell.trim_start_matches(['"', ' '])), "{cell:?} in {text}");
        }
        // As those that do as the format says.
        for cell in cells(&text) {
            prop_assert!(!runs(cell.trim_start_matches(['"', ' '])), "{cell:?} in {text}");
        }
    }
}
