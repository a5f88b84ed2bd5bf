//! The report and the tables for spreadsheets.

use proptest::prelude::*;

use super::*;
use crate::app::words::key;
use crate::core::day::day;
use crate::core::markup::{Dialect, plain, tests::hostile};

fn report(found: &(Question, Findings), language: &str, titles: Titles) -> String {
    audited(found, language, titles, usual(), |it| plain(&it.text()))
}

#[test]
fn the_report_is_as_it_was() {
    for language in LANGUAGES {
        let name = ["report_", language].concat();
        insta::assert_snapshot!(name, report(&tried(), language, Titles::Shown));
    }
}

#[test]
fn the_tables_are_as_they_were() {
    let tables = audited(&tried(), "en", Titles::Shown, usual(), |it| {
        [it.series_csv(), it.weeks_csv()].map(|csv| csv.replace("\r\n", "\n"))
    });
    insta::assert_snapshot!(tables.join("\n"));
}

#[test]
fn an_audit_that_found_nothing_has_a_report_all_the_same() {
    for language in LANGUAGES {
        let found = (question(), Findings::default());
        let text = report(&found, language, Titles::Shown);
        assert!(
            !text.contains("NaN") && !text.contains(['{', '}']),
            "{text}"
        );
    }
}

#[test]
fn writing_in_place_of_meetings_is_told_of_where_something_is_tried_without() {
    for language in LANGUAGES {
        let caveat = words(language).say(key::AUDIT_CAVEAT_WRITING);
        for (found, is_told) in [(tried(), true), ((question(), findings()), false)] {
            let text = report(&found, language, Titles::Shown);
            assert_eq!(text.contains(&caveat), is_told, "{text}");
        }
    }
}

#[test]
fn a_day_is_asked_for_as_the_report_writes_it() {
    let example = day(NaiveDate::from_ymd_opt(2026, 1, 31).unwrap());
    for language in LANGUAGES {
        let asked = words(language).say(key::AUDIT_PERIOD_NO_DAY);
        assert!(asked.contains(&example), "{asked}");
    }
}

#[test]
fn where_nothing_is_suggested_the_cell_is_empty() {
    audited(&(question(), findings()), "en", Titles::Shown, None, |it| {
        for modes in [&[None, Some(Mode::SmallMeeting)][..], &[]] {
            let it = Audited { modes, ..*it };
            let text = plain(&it.text());
            let row = text.lines().find(|line| line.starts_with("Weekly status"));
            assert_eq!(
                row.unwrap(),
                "Weekly status | every week | 9 | 60 minutes | 414\u{a0}h | "
            );
            let csv = it.series_csv();
            assert!(csv.lines().nth(1).unwrap().ends_with(",yes,,no"), "{csv}");
        }
    });
}

#[test]
fn series_that_are_too_many_to_read_are_told_of_together() {
    let with = |count: usize, replaced: &str| {
        let (mut question, mut findings) = (question(), findings());
        findings.series.clear();
        for place in 0..count {
            let mut one = series(&["Series ", &place.to_string()].concat(), 3, Rhythm::Weekly);
            one.key = format!("{place:016x}");
            one.people_hours_per_year = Hours(10.0);
            question
                .replaced
                .extend((one.title == replaced).then(|| one.key.clone()));
            findings.series.push(one);
        }
        report(&(question, findings), "en", Titles::Shown)
    };
    let rows = |text: &str| {
        text.lines()
            .filter(|line| line.starts_with("Series "))
            .count()
    };
    let few = with(100, "");
    assert!(!few.contains("further series"), "{few}");
    // The heading of the table begins like a row.
    let head = rows(&with(1, "")) - 1;
    assert_eq!(rows(&few), 100 + head);
    let many = with(130, "");
    assert_eq!(rows(&many), 100 + head);
    assert!(
        many.contains("30 further series take 300\u{a0}h of everybody’s time a year"),
        "{many}"
    );
    // What is tried without is always named.
    let tried = with(130, "Series 129");
    assert!(
        tried.lines().any(|line| line.starts_with("Series 129")),
        "{tried}"
    );
    assert!(tried.contains("29 further series take 290"), "{tried}");
}

#[test]
fn weeks_before_the_first_meeting_are_told_of_where_they_are_several() {
    for (empty, is_told) in [(0, false), (1, false), (2, true)] {
        let (question, mut findings) = (question(), findings());
        let week = findings.weeks[0];
        let none = Load {
            meeting: Hours::ZERO,
            ..week.before
        };
        let before = |place: u64| Week {
            monday: week.monday - chrono::Days::new(7 * (empty - place)),
            before: none,
            after: none,
        };
        findings.weeks.splice(0..0, (0..empty).map(before));
        let text = report(&(question, findings), "en", Titles::Shown);
        assert_eq!(
            text.contains("The first meeting is in the week of 2026-11-02."),
            is_told,
            "{text}"
        );
    }
}

/// Everything that an audit writes and draws.
fn all(found: &(Question, Findings), (language, titles): (&str, Titles)) -> Vec<String> {
    let mut all = Vec::new();
    for hour in [usual(), None] {
        audited(found, language, titles, hour, |it| {
            let text = it.text();
            all.extend(Dialect::ALL.iter().map(|one| one.write(&text)));
            all.extend([it.series_csv(), it.weeks_csv(), it.provenance()]);
            all.extend(it.pictures().iter().map(|it| format!("{it:?}")));
        });
    }
    all
}

/// What was found, with these words wherever a calendar names a meeting, a person or a file.
fn named([title, person, file]: &[String; 3], is_tried: bool) -> (Question, Findings) {
    let (mut question, mut findings) = if is_tried {
        tried()
    } else {
        (question(), findings())
    };
    // Pictures show the first eight.
    for place in 0..9 {
        let more = series(&["More ", &place.to_string()].concat(), 3, Rhythm::Weekly);
        findings.series.push(more);
    }
    for series in &mut findings.series {
        series.title = [title, " ", &series.title].concat();
    }
    for source in &mut findings.sources {
        source.name = [file, ".ics"].concat();
        source.owner = Some([person, "@example.com"].concat());
        source.candidates = vec![person.clone()];
    }
    question.owners.insert(0, person.clone());
    (question, findings)
}

/// The first cell of a row, as a spreadsheet reads it.
fn first_cell(row: &str) -> String {
    match row.strip_prefix('"') {
        // A quotation mark within is doubled.
        Some(quoted) => {
            let quoted = quoted.replace("\"\"", "\0");
            quoted.split('"').next().unwrap().replace('\0', "\"")
        }
        None => row.split([',', '\r']).next().unwrap().to_owned(),
    }
}

proptest! {
    #[test]
    fn with_titles_hidden_no_title_person_or_file_is_named(
        words in prop::array::uniform3("[A-Z]q[a-zß]{4,12}q"),
        is_tried: bool,
    ) {
        let found = named(&words, is_tried);
        for language in LANGUAGES {
            let shown = all(&found, (language, Titles::Shown));
            for word in &words {
                prop_assert!(shown.iter().any(|text| text.contains(word)), "{}", word);
            }
            for text in all(&found, (language, Titles::Hidden)) {
                for word in &words {
                    prop_assert!(!text.contains(word), "{}", text);
                }
            }
        }
    }

    #[test]
    fn a_hostile_title_is_a_cell_of_its_own_and_no_formula(title in hostile::words()) {
        let (question, mut findings) = (question(), findings());
        findings.series[0].title = title;
        let found = (question, findings);
        let csv = audited(&found, "en", Titles::Shown, None, |it| it.series_csv());
        let plain = audited(&(super::question(), super::findings()), "en", Titles::Hidden, None, |it| it.series_csv());
        let first = |csv: &str| csv.lines().nth(1).unwrap_or_default().to_owned();
        let (_, series) = csv.split_once("\r\n").unwrap();
        prop_assert!(!first_cell(series).starts_with(['=', '+', '-', '@', '\t']), "{}", series);
        // What follows the title is the same, whatever it is, up to what is suggested.
        let plain = first(&plain);
        let (_, rest) = plain.split_once(',').unwrap();
        prop_assert!(csv.contains(rest.rsplitn(3, ',').nth(2).unwrap()));
    }
}
