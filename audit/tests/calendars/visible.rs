//! Calendars of other projects against what independent readers make of them.

use std::fs;

use crate::common::{Busy, Counts, counts, expand, read, shared};
use chrono::DateTime;
use serde_json::Value;
use worth_a_meeting_audit::calendar::Window;

/// Where the reference is disputed and we take one of the alternatives that it names: which file, whose, and why.
const ALTERNATIVES: [(&str, &str, &str); 5] = [
    (
        "duration__test-date-duration__node-ical.ics",
        "calcard_rrule",
        "PT1W is no duration, but says what is meant",
    ),
    (
        "encoding__caseinsensitive4__ical.net.ics",
        "calcard_rrule",
        "VALUE=DATE with a time: the parser takes the date",
    ),
    (
        "encoding__encoding1__ical.net.ics",
        "calcard_rrule",
        "its UID is in base64, which the parser decodes",
    ),
    (
        "rdate__issue-1633-rdate-with-dates__py-icalendar.ics",
        "calcard_rrule",
        "a period of days is none",
    ),
    (
        "rrule__libical-testcase57__kde.ics",
        "rie",
        "EXRULE is no longer part of iCalendar",
    ),
];

/// “Other calendars count the first instance only or nothing”: the reference counts nothing, we count that one.
const FIRST_ONLY: &str = "rrule__rscale__cyrus-imapd.ics";

fn window(value: &Value) -> Window {
    let seconds = |name: &str| {
        let text = value[name].as_str().expect("a window has two ends");
        let time = DateTime::parse_from_rfc3339(text).expect("its ends are times");
        time.timestamp()
    };
    Window {
        start: seconds("start"),
        end: seconds("end"),
    }
}

/// What differs from the reference.
fn differences(found: &Counts, expected: &Value) -> Vec<String> {
    let mut differences = Vec::new();
    let mut number = |name: &str, found: f64, expected: &Value| {
        let expected = expected.as_f64().unwrap_or(f64::NAN);
        // The reference rounds to four places.
        if (found - expected).abs() > 6e-5 {
            differences.push(format!("{name} is {found}, not {expected}"));
        }
    };
    number("n_all", found.all as f64, &expected["n_all"]);
    number("n_all_day", found.all_day as f64, &expected["n_all_day"]);
    number(
        "n_cancelled",
        found.cancelled as f64,
        &expected["n_cancelled"],
    );
    number(
        "n_transparent",
        found.transparent as f64,
        &expected["n_transparent"],
    );
    let busy = &expected["timed_busy"];
    for (
        name,
        Busy {
            count,
            hours,
            clipped,
        },
    ) in [
        ("any", found.any),
        ("attendee", found.attendee),
        ("other", found.other),
    ] {
        number(name, count as f64, &busy[name]["count"]);
        number(name, hours, &busy[name]["hours"]);
        number(name, clipped, &busy[name]["hours_clipped"]);
    }
    let per_uid: Value = found
        .per_uid
        .iter()
        .map(|(uid, count)| (uid.clone(), Value::from(*count)))
        .collect();
    if per_uid != expected["per_uid"] {
        differences.push(format!("per uid {per_uid}, not {}", expected["per_uid"]));
    }
    differences
}

#[test]
fn every_calendar_has_the_occurrences_that_independent_readers_find() {
    let Some(folder) = shared().map(|it| it.join("visible")) else {
        return;
    };
    let text = fs::read_to_string(folder.join("expected.json")).expect("the reference is there");
    let expected: Value = serde_json::from_str(&text).expect("the reference is JSON");
    let files = expected["files"].as_object().expect("it has files");
    let mut wrong = Vec::new();
    for (name, it) in files {
        let reading = read(
            name,
            &fs::read(folder.join(name)).expect("every file is there"),
        );
        let alternative = ALTERNATIVES.iter().find(|(file, ..)| file == name);
        for (which, expected) in it["windows"].as_object().expect("it has windows") {
            let window = window(expected);
            let (occurrences, _) = expand(&reading, "Europe/Berlin", window);
            if it["status"] == "no-expectation" {
                continue;
            }
            let found = counts(&reading, &occurrences, window);
            if name == FIRST_ONLY && found.all <= 1 {
                continue;
            }
            let differences = match alternative {
                None => differences(&found, expected),
                Some((_, whose, _)) => {
                    let expected = &it["alternatives"][whose][which];
                    let any = serde_json::json!([found.any.count, found.any.hours]);
                    if expected["n_all"] == found.all && expected["timed_busy_any"] == any {
                        Vec::new()
                    } else {
                        vec![format!(
                            "{} and {any} as {whose}, not {expected}",
                            found.all
                        )]
                    }
                }
            };
            if !differences.is_empty() {
                wrong.push(format!(
                    "{name} ({}), {which}: {}",
                    it["status"],
                    differences.join("; ")
                ));
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "{}\n{} wrong",
        wrong.join("\n"),
        wrong.len()
    );
}
