//! `SECURITY.md` names a test for each promise: here it is held against the files.
#![allow(clippy::unwrap_used)]

use std::fs;

/// The texts between marks.
fn between(text: &str, open: char, close: char) -> impl Iterator<Item = &str> {
    text.split(open)
        .skip(1)
        .filter_map(move |rest| rest.split_once(close))
        .map(|(inner, _)| inner)
}

#[test]
fn every_test_that_a_promise_names_is_there() {
    let promises = fs::read_to_string("SECURITY.md").unwrap();
    let rows = promises.lines().filter(|line| line.starts_with("| "));
    let rows: Vec<&str> = rows.filter(|row| !row.contains("| shown by |")).collect();
    assert!(rows.len() > 10, "{rows:?}");
    for row in rows {
        let shown = row.trim_end_matches(" |").rsplit(" | ").next().unwrap();
        let mut named = 0;
        for file in shown.split("; `") {
            let (path, titles) = file.trim_start_matches('`').split_once("`: ").unwrap();
            let text = fs::read_to_string(path);
            assert!(text.is_ok(), "{path}: {text:?}");
            let text = text.unwrap();
            for title in between(titles, '“', '”') {
                assert!(text.contains(title), "{path} has no “{title}”");
                named += 1;
            }
        }
        assert!(named > 0, "no test is named: {row}");
    }
}
