//! What is taken along: the report in every dialect, the table, and the document that opens again.

use super::*;
use crate::app::document::{from_json, to_json};
use crate::core::markup::Dialect;
use crate::core::roi::{Input, scenarios};

#[test]
fn the_report_has_every_assumption_with_where_it_comes_from_in_every_dialect() {
    let document = document(&[("people", "40"), ("tools-user", "5")]);
    for language in ["en", "de"] {
        report(&document, language, |reported| {
            let text = reported.text();
            for dialect in Dialect::ALL {
                let written = dialect.write(&text);
                // As they are in text that is escaped.
                for said in ["Nucleus Research", "Eurostat", "0.1.0"] {
                    let escaped = ["\\.", "&#46;", "~."].map(|dot| said.replace('.', dot));
                    assert!(
                        written.contains(said) || escaped.iter().any(|said| written.contains(said)),
                        "{dialect:?} {said}: {written}"
                    );
                }
            }
            let plain = Dialect::Plain.write(&text);
            let used = Input::ALL.into_iter();
            for input in used.filter(|input| reported.appraisal.case.uses(*input)) {
                let name = reported.say.input(input, reported.appraisal.case.pay);
                assert!(plain.contains(&name), "{name}");
            }
        });
    }
}

#[test]
fn the_report_in_english_and_german_is_as_it_was() {
    let mut document = document(&[
        ("people", "40"),
        ("tools-user", "5"),
        ("scope", "cash-and-capacity"),
    ]);
    document.topic = "Go async".to_owned();
    for language in ["en", "de"] {
        let written = report(&document, language, |reported| {
            Dialect::Markdown.write(&reported.text())
        });
        insta::assert_snapshot!(["report_", language].concat(), written);
    }
}

#[test]
fn claims_without_a_source_are_marked_in_every_export() {
    for scenario in scenarios().iter().filter(|one| one.source.is_some()) {
        let begun = begin(&Document::default(), scenario);
        report(&begun, "en", |reported| {
            let mark = "no source given";
            let plain = Dialect::Plain.write(&reported.text());
            let claims = scenario.given.len() + scenario.measures.len();
            let marks = plain.matches("ource").count();
            assert!(plain.contains(mark) && marks >= claims, "{plain}");
            assert!(reported.csv().contains(mark));
            assert!(reported.json(&begun).contains(mark));
        });
    }
}

#[test]
fn the_json_opens_again_as_the_same_document_with_its_seed() {
    let mut document = document(&[("people", "40"), ("seed", "9"), ("share-moved", "20..40")]);
    document.topic = "Go \"async\"".to_owned();
    let json = report(&document, "en", |reported| reported.json(&document));
    let opened = from_json(&json).unwrap();
    assert_eq!(opened, document);
    let parsed: serde_json::Value = serde_json::from_str(&json).unwrap();
    let case = &parsed["businessCase"];
    assert_eq!(case["seed"], 9);
    assert_eq!(case["inputs"][0]["id"], "teams");
    assert!(case["results"].as_array().unwrap().len() >= 6);
    // A document that says nothing of a seed gets the one that its figures were drawn from.
    let plain = Document::default();
    let json = report(&plain, "en", |reported| reported.json(&plain));
    assert_eq!(from_json(&json).unwrap().roi.get("seed"), Some("1"));
    assert_eq!(drawn(&plain), drawn(&from_json(&json).unwrap()));
    assert!(to_json(&plain).len() < json.len());
}

#[test]
fn what_is_told_beside_the_case_has_its_source_and_enters_no_sum() {
    let plain = Document::default();
    report(&plain, "en", |reported| {
        for dialect in Dialect::ALL {
            let written = dialect.write(&reported.text());
            assert!(written.contains("Laker"), "{dialect:?}");
        }
        let csv = reported.csv();
        let row = csv.lines().find(|line| line.starts_with("context,"));
        let row = row.unwrap();
        assert!(
            row.starts_with(
                "context,output-per-person,Output of each person,0.03,0.03,0.06,share,"
            )
        );
        assert!(row.contains("Laker") && row.contains("never added"));
        let json: serde_json::Value = serde_json::from_str(&reported.json(&plain)).unwrap();
        let context = &json["businessCase"]["context"][0];
        assert_eq!(context["id"], "output-per-person");
        assert!(context["source"].as_str().unwrap().contains("Laker"));
    });
}

/// The browser tests compare the file that a browser saves with this one, number by number.
#[test]
fn the_figures_of_a_seed_are_the_same_wherever_they_are_counted() {
    let document = document(&[
        ("people", "40"),
        ("share-moved", "20..40"),
        ("tools-user", "5..8"),
        ("horizon", "24"),
        ("scope", "cash-and-capacity"),
        ("seed", "7"),
    ]);
    report(&document, "en", |reported| {
        insta::assert_snapshot!("case_json", reported.json(&document));
        insta::assert_snapshot!("case_csv", reported.csv());
    });
}

#[test]
fn the_table_has_as_many_cells_as_it_must_and_nothing_that_runs() {
    let hostile = document(&[("people", "40"), ("from", "article-b")]);
    let csv = report(&hostile, "de", |reported| reported.csv());
    assert!(csv.ends_with("\r\n"));
    for line in csv.trim_end().split("\r\n") {
        let mut quoted = false;
        let mut cells = vec![String::new()];
        for c in line.chars() {
            match c {
                '"' => quoted = !quoted,
                ',' if !quoted => cells.push(String::new()),
                c => cells.last_mut().unwrap().push(c),
            }
        }
        assert!(!quoted && cells.len() <= 8, "{line}");
        for cell in &cells {
            let runs = cell.starts_with(['=', '+', '@']);
            assert!(!runs, "{cell}");
        }
        if cells[0] == "input" {
            for number in &cells[3..6] {
                number.parse::<f64>().unwrap();
            }
        }
    }
    let months = csv
        .lines()
        .filter(|line| line.starts_with("month,cash,"))
        .count();
    assert_eq!(months, 13);
}
