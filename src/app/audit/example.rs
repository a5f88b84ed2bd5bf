//! A calendar to try the audit with: a team lead's thirteen weeks, made up, and the same for the same day.

mod entries;

use chrono::{Datelike as _, Days, NaiveDate};

use crate::core::calendar::Lines;
use crate::core::compose::When;
use entries::{ENTRIES, Entry, Kind};

/// Weeks that the example has.
pub const EXAMPLE_WEEKS: u64 = 13;

/// Whose calendar it is.
pub const EXAMPLE_OWNER: &str = "lea@example.com";

/// Who else is in it. They are nobody: the domain is kept for examples (RFC 2606).
const OTHERS: [&str; 11] = [
    "ben", "cem", "dana", "emil", "fay", "gül", "hugo", "ines", "jan", "kim", "luis",
];

/// A zone elsewhere that has no summer time.
const ELSEWHERE: &str = "Asia/Kolkata";

/// The calendar of the thirteen weeks before the week of a day, as an export; its titles are English, or German for German.
///
/// Times are on the reader's own clock, wherever that is, but for a series that is called in India.
#[must_use]
pub fn example(today: NaiveDate, lang: &str) -> String {
    let monday = today - Days::new(today.weekday().num_days_from_monday().into());
    let first = monday - Days::new(7 * EXAMPLE_WEEKS);
    let mut lines = Lines::default();
    lines.begin("VCALENDAR");
    lines.value("VERSION", "2.0");
    lines.text("PRODID", "-//Worth a Meeting//example//EN");
    lines.text("X-WR-CALNAME", EXAMPLE_OWNER);
    elsewhere(&mut lines);
    for (number, entry) in ENTRIES.iter().enumerate() {
        let place = usize::from(lang == "de" || lang.starts_with("de-"));
        entry.write(&mut lines, number, first, place);
    }
    lines.end("VCALENDAR");
    lines.finish()
}

/// The rules of the zone elsewhere.
fn elsewhere(lines: &mut Lines) {
    lines.begin("VTIMEZONE");
    lines.value("TZID", ELSEWHERE);
    lines.begin("STANDARD");
    lines.value("DTSTART", "19700101T000000");
    lines.value("TZOFFSETFROM", "+0530");
    lines.value("TZOFFSETTO", "+0530");
    lines.end("STANDARD");
    lines.end("VTIMEZONE");
}

impl Entry {
    fn write(&self, lines: &mut Lines, number: usize, first: NaiveDate, place: usize) {
        let date = first + Days::new(7 * self.week + self.day);
        let (hour, minute) = self.at;
        let start = When {
            date,
            minutes: 60 * hour + minute,
        };
        lines.begin("VEVENT");
        let uid = ["example-", &number.to_string(), "@example.com"].concat();
        lines.text("UID", &uid);
        lines.value(
            "DTSTAMP",
            &[
                &*local(When {
                    date: first,
                    minutes: 0,
                }),
                "Z",
            ]
            .concat(),
        );
        if self.kind == Kind::AllDay {
            let days = [("DTSTART", date), ("DTEND", date + Days::new(2))];
            for (name, date) in days {
                let day = local(When { date, minutes: 0 });
                lines.value(&[name, ";VALUE=DATE"].concat(), &day[..8]);
            }
        } else {
            let zone = if self.kind == Kind::Elsewhere {
                [";TZID=", ELSEWHERE].concat()
            } else {
                String::new()
            };
            let end = start.after_minutes(self.minutes.into());
            for (name, when) in [("DTSTART", start), ("DTEND", end)] {
                lines.value(&[name, &zone].concat(), &local(when));
            }
        }
        if !self.rule.is_empty() {
            let last = When {
                date: first + Days::new(7 * EXAMPLE_WEEKS - 1),
                minutes: 24 * 60 - 1,
            };
            let until = [self.rule, ";UNTIL=", &self.until(last)].concat();
            lines.value("RRULE", &until);
        }
        lines.text("SUMMARY", self.title[place]);
        self.people(lines);
        lines.end("VEVENT");
    }

    /// The end of the series: in UTC where its time has a zone, as RFC 5545 wants it.
    fn until(&self, last: When) -> String {
        let zone = if self.kind == Kind::Elsewhere {
            "Z"
        } else {
            ""
        };
        [&*local(last), zone].concat()
    }

    fn people(&self, lines: &mut Lines) {
        if self.others == 0 {
            return;
        }
        let person = |name: &str| ["mailto:", &name.replace('ü', "ue"), "@example.com"].concat();
        let owner = ["mailto:", EXAMPLE_OWNER].concat();
        let invited = OTHERS.iter().take(self.others);
        let is_own = self.kind == Kind::Own;
        let organizer = if is_own {
            owner.clone()
        } else {
            person(OTHERS[0])
        };
        lines.value("ORGANIZER", &organizer);
        let answer = if self.kind == Kind::Declined {
            "ATTENDEE;PARTSTAT=DECLINED"
        } else {
            "ATTENDEE;PARTSTAT=ACCEPTED"
        };
        lines.value(answer, &owner);
        for name in invited {
            lines.value("ATTENDEE;PARTSTAT=ACCEPTED", &person(name));
        }
    }
}

/// `20261126T160000`: on a clock that is said elsewhere.
fn local(when: When) -> String {
    let text = when.to_string();
    let mut written: String = text.chars().filter(|c| !matches!(c, '-' | ':')).collect();
    written.push_str("00");
    written
}
