//! The report and the tables for spreadsheets.

use proptest::prelude::*;

use super::*;
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

/// Everything that an audit writes.
fn all(found: &(Question, Findings), titles: Titles) -> Vec<String> {
    audited(found, "en", titles, usual(), |it| {
        let text = it.text();
        let mut all: Vec<String> = Dialect::ALL.iter().map(|one| one.write(&text)).collect();
        all.extend([it.series_csv(), it.weeks_csv(), it.provenance()]);
        for picture in it.pictures() {
            all.push(format!("{picture:?}"));
        }
        all
    })
}

/// What was found, with these words wherever a calendar may name something.
fn named(word: &str) -> (Question, Findings) {
    let (mut question, mut findings) = tried();
    for series in &mut findings.series {
        let key = [word, "-", &series.title].concat();
        if question.replaced.remove(&series.key) {
            question.replaced.insert(key.clone());
        }
        (series.key, series.title) = (key.clone(), key);
    }
    for source in &mut findings.sources {
        source.name = [word, ".ics"].concat();
        source.owner = Some([word, "@example.com"].concat());
        source.candidates = vec![word.to_owned()];
    }
    question.owners.insert(0, word.to_owned());
    (question, findings)
}

proptest! {
    #[test]
    fn with_titles_hidden_no_title_person_or_file_is_named(word in "[A-Z]q[a-zß]{4,12}q") {
        let found = named(&word);
        let shown = all(&found, Titles::Shown);
        prop_assert!(shown.iter().any(|text| text.contains(&word)));
        for text in all(&found, Titles::Hidden) {
            prop_assert!(!text.contains(&word), "{}", text);
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
        prop_assert!(!first(&csv).trim_start_matches('"').starts_with(['=', '+', '-', '@', '\t']));
        // What follows the title is the same, whatever it is, up to what is suggested.
        let plain = first(&plain);
        let (_, rest) = plain.split_once(',').unwrap();
        prop_assert!(csv.contains(rest.rsplitn(3, ',').nth(2).unwrap()));
    }
}
