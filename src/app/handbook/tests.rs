//! The page and the picture, as they are for the default policy, and what holds of them for any.
#![allow(clippy::unwrap_used)]

mod goldens;

use std::rc::Rc;

use proptest::prelude::*;

use super::*;
use crate::app::words::PlainIntl;
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

#[test]
fn the_tables_say_what_the_matrix_says() {
    let (policy, words) = (Policy::default(), words("en"));
    let said = said(&policy, &words);
    assert_eq!(said.len(), ContributorBand::ALL.len());
    for (table, band) in said.iter().zip(ContributorBand::ALL) {
        let matrix = matrix(&Answers::default(), &policy, band);
        for (row, urgency) in table.iter().zip(Urgency::ALL) {
            assert_eq!(row[0], words.named(&["factor-urgency-", urgency.id()]));
            for (cell, complexity) in row[1..].iter().zip(Complexity::ALL) {
                let mode = matrix.cell(*urgency, *complexity).mode;
                assert_eq!(*cell, words.named(&["mode-", mode.id()]));
            }
        }
    }
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
    assert!(usual.contains("Escalations: within 1 to 4 hours\nEverything else: within 24 hours"));
    assert!(usual.contains("Monday to Friday, 09:00–17:00"));
    let other = told(
        r#"{"non_urgent_hours": 1, "escalation_hours": [2, 2], "working_days": ["mon", "wed", "fri", "sun"],
            "working_day": {"start": "08:05", "end": "24:00"}}"#,
    );
    assert!(other.contains("Escalations: within 2 hours\nEverything else: within 1 hour\n"));
    assert!(other.contains("Monday, Wednesday, Friday, Sunday, 08:05–24:00"));
    assert!(told(r#"{"escalation_hours": [0, 4]}"#).contains("Escalations: within 4 hours"));
    assert!(told(r#"{"working_days": ["sat", "sun"]}"#).contains("Saturday, Sunday, "));
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
