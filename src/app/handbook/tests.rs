//! The page and the picture, as they are for the default policy, and what holds of them for any.
#![allow(clippy::unwrap_used)]

mod goldens;

use std::rc::Rc;

use proptest::prelude::*;

use super::*;
use crate::app::words::PlainIntl;
use crate::core::decision::matrix;
use crate::core::markup::{Dialect, plain, tests::hostile};

fn words(language: &str) -> Words {
    Words::new(language, Rc::new(PlainIntl))
}

/// The default policy, but for what this text says.
fn policy(differs: &str) -> Policy {
    Policy::parse(differs).unwrap()
}

/// What the tables of the page say, by band.
fn said(policy: &Policy, words: &Words) -> Vec<Vec<Vec<String>>> {
    let text = |cell: &Vec<Inline>| {
        plain(&Document {
            blocks: vec![Block::Paragraph(cell.clone())],
        })
    };
    let tables = tables(policy, words).blocks.into_iter();
    tables
        .filter_map(|block| match block {
            Block::Table { rows, .. } => Some(
                rows.iter()
                    .map(|row| row.iter().map(text).collect())
                    .collect(),
            ),
            _ => None,
        })
        .collect()
}

/// The counts of the tables of the page, as their headings have them.
fn titles(policy: &Policy, words: &Words) -> Vec<String> {
    let blocks = tables(policy, words).blocks.into_iter();
    blocks
        .filter(|block| matches!(block, Block::Heading { .. }))
        .map(|block| {
            let title = plain(&Document {
                blocks: vec![block],
            });
            title.replace("Contributors: ", "")
        })
        .collect()
}

/// Bands of points that begin at 2, 5 and 20; a small meeting for two to four, a workshop for seven to twelve.
const CUTS: &str = r#"{"version": 1, "decision": {
    "points": {"contributors": [
        [0, -10, "a", "judgement"], [2, 30, "b", "judgement"], [5, -20, "c", "judgement"], [20, 40, "d", "judgement"]]},
    "modes": {"small-meeting": {"contributors": [2, 4]}, "workshop": {"contributors": [7, 12]}}}}"#;

#[test]
fn for_every_count_there_is_a_table_that_says_what_the_matrix_says() {
    let words = words("en");
    for policy in [Policy::default(), policy(CUTS)] {
        let said = said(&policy, &words);
        let parts = general(&policy);
        assert_eq!(said.len(), parts.len());
        for count in (1..=40).chain([999]) {
            let at = parts
                .iter()
                .position(|it| (it.from..=it.to).contains(&count));
            let answers = Answers {
                contributors: Some(count),
                ..Answers::default()
            };
            let matrix = matrix(&answers, &policy, ContributorBand::of(count));
            for (row, urgency) in said[at.unwrap()].iter().zip(Urgency::ALL) {
                assert_eq!(row[0], words.named(&["factor-urgency-", urgency.id()]));
                for (cell, complexity) in row[1..].iter().zip(Complexity::ALL) {
                    let mode = matrix.cell(*urgency, *complexity).mode;
                    assert_eq!(*cell, words.named(&["mode-", mode.id()]), "{count}");
                }
            }
        }
    }
}

#[test]
fn a_band_is_split_where_the_policy_cuts_and_each_part_is_named() {
    let words = words("en");
    assert_eq!(
        titles(&Policy::default(), &words),
        ["1 person", "2 people", "3–7", "8 or more"]
    );
    assert_eq!(
        titles(&policy(CUTS), &words),
        ["1 person", "2 people", "3–4", "5–7", "8–19", "20 or more"]
    );
    let one =
        policy(r#"{"version": 1, "decision": {"modes": {"one-to-one-call": {"offered": false}}}}"#);
    assert_eq!(titles(&one, &words)[0], "1 person", "a meeting needs two");
}

#[test]
fn another_policy_makes_another_page_and_another_picture() {
    let words = words("en");
    let other = policy(
        r#"{"version": 1, "decision": {"modes": {"async-proposal": {"offered": false}}, "gates": {"incident": false}}}"#,
    );
    let page_of = |policy: &Policy| plain(&page(policy, &words));
    let palette = Palette::default();
    let proposal = words.named(&["mode-async-proposal"]);
    assert!(page_of(&Policy::default()).contains(&proposal));
    assert!(!page_of(&other).contains(&proposal), "nor is it explained");
    assert_ne!(
        picture(&other, &words, &palette),
        picture(&Policy::default(), &words, &palette)
    );
}

#[test]
fn every_mode_in_a_table_is_explained_and_no_other() {
    let (policy, words) = (Policy::default(), words("de"));
    let said = said(&policy, &words);
    let notes = plain(&notes(&policy, &words));
    for mode in Mode::ALL {
        let name = words.named(&["mode-", mode.id()]);
        let stands = said.iter().flatten().flatten().any(|cell| *cell == name);
        let practice = words.named(&["mode-", mode.id(), "-practice"]);
        assert_eq!(notes.contains(&practice), stands, "{name}");
    }
}

#[test]
fn norms_are_told_as_the_policy_has_them() {
    let told = |norms: &str| {
        let text = [r#"{"version": 1, "norms": "#, norms, "}"].concat();
        plain(&notes(&policy(&text), &words("en")))
    };
    let usual = told("{}");
    assert!(usual.contains(
        "Escalations: within 1 to 4 working hours\nEverything else: within one working day"
    ));
    assert!(usual.contains("Monday to Friday, 09:00–17:00"));
    let other = told(
        r#"{"non_urgent_hours": 1, "escalation_hours": [2, 2], "working_days": ["mon", "wed", "fri", "sun"],
            "working_day": {"start": "08:05", "end": "24:00"}}"#,
    );
    assert!(other.contains(
        "Escalations: within 2 working hours\nEverything else: within one working hour\n"
    ));
    assert!(other.contains("Monday, Wednesday, Friday, Sunday, 08:05–24:00"));
    let escalations = |hours: &str| {
        let text = told(&[r#"{"escalation_hours": "#, hours, "}"].concat());
        let line = text.lines().find(|line| line.starts_with("Escalations"));
        line.unwrap().to_owned()
    };
    assert_eq!(escalations("[0, 4]"), "Escalations: within 4 working hours");
    assert_eq!(
        escalations("[4, 36]"),
        "Escalations: within 4 working hours to 2 working days"
    );
    assert_eq!(
        escalations("[30, 48]"),
        "Escalations: within 2 working days"
    );
    assert!(told(r#"{"working_days": ["sat", "sun"]}"#).contains("Saturday, Sunday, "));
}

#[test]
fn the_picture_is_as_wide_as_its_longest_words_and_says_whose_policy_it_is() {
    let width = |name: &str| {
        let policy = Policy {
            name: name.to_owned().into(),
            ..Policy::default()
        };
        let svg = picture(&policy, &words("en"), &Palette::default());
        assert!(svg.contains(&[">Policy: ", name, "</text>"].concat()));
        assert!(svg.contains(">When to meet, and when to write</text>"));
        let (_, rest) = svg.split_once("width=\"").unwrap();
        let (width, _) = rest.split_once('"').unwrap();
        width.parse::<usize>().unwrap()
    };
    let usual = width("Own");
    assert_eq!(width("Ours"), usual);
    assert!(width(&"Long ".repeat(20)) > 100 * 6);
    assert!(width(&"規則".repeat(40)) > width(&"Rule".repeat(20)));
}

/// What makes XML of text.
fn marks(text: &str) -> [usize; 3] {
    ['<', '>', '"'].map(|mark| text.matches(mark).count())
}

proptest! {
    #[test]
    fn a_hostile_name_of_a_policy_stays_a_name(name in hostile::words()) {
        let hostile = Policy { name: name.into(), ..Policy::default() };
        let (words, palette) = (words("en"), Palette::default());
        let [usual, svg] = [&Policy::default(), &hostile].map(|policy| picture(policy, &words, &palette));
        prop_assert_eq!(marks(&svg), marks(&usual));
        prop_assert!(svg.chars().all(|c| c == '\n' || !c.is_control()));
        for dialect in Dialect::ALL {
            // That its text is escaped is for the tests of each dialect; here, that nothing else is lost or added.
            let lines = |policy| dialect.write(&page(policy, &words)).lines().count();
            prop_assert_eq!(lines(&hostile), lines(&Policy::default()), "{:?}", dialect);
        }
    }
}
