//! Corporate calendars made from a seed against the truth that their generator knows.

use std::fs;
use std::process::Command;

use serde_json::Value;
use worth_a_meeting_audit::calendar::Window;

use crate::common::{Busy, counts, expand, read, shared};

/// Seeds and styles, with the people and the years that each has.
const CALENDARS: [(&str, &str, &str, &str); 6] = [
    ("1", "google", "4", "1"),
    ("2", "outlook", "4", "1"),
    ("3", "mixed", "4", "2"),
    ("4", "google", "3", "2"),
    ("5", "outlook", "8", "1"),
    ("6", "mixed", "8", "1"),
];

/// Midnight of New Year in Berlin, where the generator's years begin.
fn new_year(year: i32) -> i64 {
    let day = chrono::NaiveDate::from_ymd_opt(year, 1, 1).expect("every year begins");
    day.and_hms_opt(0, 0, 0)
        .expect("every day begins")
        .and_utc()
        .timestamp()
        - 3600
}

#[test]
fn corporate_calendars_have_the_hours_that_they_were_made_with() {
    let Some(generator) = shared().map(|it| it.join("gen_calendar.py")) else {
        return;
    };
    if Command::new("python3").arg("--version").output().is_err() {
        println!("skipped: there is no python3");
        return;
    }
    for (seed, style, people, years) in CALENDARS {
        let folder = std::env::temp_dir().join(format!(
            "worth-a-meeting-calendars-{}-{seed}",
            std::process::id()
        ));
        let made = Command::new("python3")
            .arg(&generator)
            .args(["--seed", seed, "--style", style, "--people", people])
            .args(["--years", years, "--start", "2026", "--out"])
            .arg(&folder)
            .output()
            .expect("python3 runs");
        assert!(made.status.success(), "{made:?}");
        let text = fs::read_to_string(folder.join("truth.json")).expect("the truth is there");
        let truth: Value = serde_json::from_str(&text).expect("it is JSON");
        for (name, person) in truth["people"].as_object().expect("there are people") {
            let reading = read(
                name,
                &fs::read(folder.join(name)).expect("their export is there"),
            );
            assert_eq!(reading.defects, [], "seed {seed}, {name}");
            let owner = reading.calendar.sources[0]
                .owner
                .expect("it says whose it is");
            assert_eq!(person["mail"], reading.calendar.addresses[owner as usize]);
            for (year, expected) in person["years"].as_object().expect("there are years") {
                let year: i32 = year.parse().expect("a year is a number");
                let window = Window {
                    start: new_year(year),
                    end: new_year(year + 1),
                };
                let (occurrences, defects) = expand(&reading, "Europe/Berlin", window);
                assert_eq!(defects, []);
                let found = counts(&reading, &occurrences, window);
                let what = format!("seed {seed}, {style}, {name}, {year}");
                assert_eq!(expected["n_all"], found.all, "{what}");
                assert_eq!(expected["n_all_day"], found.all_day, "{what}");
                assert_eq!(expected["n_cancelled"], found.cancelled, "{what}");
                let declined = occurrences.iter().filter(|it| {
                    let event = &reading.calendar.events[it.event as usize];
                    let mut attendees = event.attendees.iter();
                    attendees.any(|it| it.address == owner && it.declined)
                });
                let declined =
                    counts(&reading, &declined.copied().collect::<Vec<_>>(), window).other;
                let mine = Busy {
                    count: found.other.count - declined.count,
                    hours: found.other.hours - declined.hours,
                    clipped: 0.0,
                };
                for (kind, busy) in [
                    ("any", found.any),
                    ("attendee", found.attendee),
                    ("other", found.other),
                    ("other_not_declined", mine),
                ] {
                    let expected = &expected["timed_busy"][kind];
                    assert_eq!(expected["count"], busy.count, "{what}, {kind}");
                    let hours = expected["hours"].as_f64().expect("hours are a number");
                    // The generator rounds to four places, too.
                    let found = (busy.hours * 1e4).round() / 1e4;
                    assert!((hours - found).abs() < 1e-6, "{what}, {kind}: {found} h");
                }
                let per_uid: Value = found
                    .per_uid
                    .iter()
                    .map(|(uid, count)| (uid.clone(), Value::from(*count)))
                    .collect();
                assert_eq!(expected["per_uid"], per_uid, "{what}");
            }
        }
        fs::remove_dir_all(&folder).expect("it is ours");
    }
}
