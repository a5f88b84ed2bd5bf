//! The project's own small calendars, one per feature, against what an independent reader finds in them
//! (`reference/expand.py`).

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use worth_a_meeting_audit::calendar::Window;

use crate::common::{expand, read};

/// An occurrence: its `UID`, its start and its end.
type Found = (String, i64, i64);

/// 2026 in Berlin, as in the reference.
const YEAR: Window = Window {
    start: 1_767_222_000,
    end: 1_798_758_000,
};

#[test]
fn every_case_has_the_occurrences_of_the_reference() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let text = fs::read_to_string(folder.join("expected.json")).unwrap();
    let expected: BTreeMap<String, Vec<Found>> = serde_json::from_str(&text).unwrap();
    let files = fs::read_dir(&folder).unwrap().count();
    assert_eq!(files, expected.len() + 1, "every case has its reference");
    let mut wrong = Vec::new();
    for (name, expected) in expected {
        let reading = read(&name, &fs::read(folder.join(&name)).unwrap());
        assert_eq!(reading.defects, [], "{name}");
        let (occurrences, defects) = expand(&reading, "Europe/Berlin", YEAR);
        assert_eq!(defects, [], "{name}");
        let mut found: Vec<Found> = occurrences
            .iter()
            .map(|it| {
                let event = &reading.calendar.events[it.event as usize];
                (event.uid.clone(), it.start, it.end)
            })
            .collect();
        found.sort();
        let more: Vec<_> = found.iter().filter(|it| !expected.contains(it)).collect();
        let fewer: Vec<_> = expected.iter().filter(|it| !found.contains(it)).collect();
        if found != expected {
            wrong.push(format!("{name}: {more:?} instead of {fewer:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
