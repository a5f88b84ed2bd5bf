//! What a series is taken for, and what is suggested for it.

use super::*;
use crate::app::audit::titles::read;
use crate::core::decision::{
    Complexity, Factor, Purpose, Reversibility, Risk, Sensitivity, Urgency,
};

fn answers(series: &SeriesFound, corrections: &Answers) -> Answers {
    let policy = default_policy();
    suggest(series, corrections, &policy).unwrap().answers
}

fn mode(title: &str, people: u32, rhythm: Rhythm) -> Mode {
    let policy = default_policy();
    let series = series(title, people, rhythm);
    let suggestion = suggest(&series, &Answers::default(), &policy).unwrap();
    suggestion.recommendation.mode
}

#[test]
fn titles_say_what_a_meeting_is_for_in_both_languages() {
    use Complexity::{Ambiguous, Analysis, Clear};
    use Purpose::{Conflict, Decide, Gather, Ideas, Inform, Relationship};
    for (title, purpose, complexity) in [
        ("Daily Stand-up", Inform, Clear),
        ("STANDUP 🚀", Inform, Clear),
        ("Wochenstatus Vertrieb", Inform, Clear),
        ("Projektstatus", Inform, Clear),
        ("Jour fixe Einkauf", Inform, Clear),
        ("Team sync", Inform, Clear),
        ("All-Hands", Inform, Clear),
        ("Town hall Q4", Inform, Clear),
        ("Sprint Review", Inform, Clear),
        ("Sprint-Planung", Decide, Analysis),
        ("Sprintplanung 12", Decide, Analysis),
        ("Lenkungsausschuss", Decide, Analysis),
        ("Steering Committee", Decide, Analysis),
        ("Backlog refinement", Gather, Analysis),
        ("Incident review", Gather, Analysis),
        ("Post-mortem", Gather, Analysis),
        ("Team-Retrospektive", Gather, Ambiguous),
        ("Brainstorming Namen", Ideas, Ambiguous),
        ("Vorstellungsgespräch", Relationship, Analysis),
        ("Onboarding Kim", Relationship, Clear),
        ("Mitarbeitergespräch", Conflict, Ambiguous),
        ("Abstimmung mit Pune", Gather, Clear),
    ] {
        let told = read(title, 5).unwrap_or_else(|| panic!("{title}"));
        assert_eq!(
            (told.purpose, told.complexity),
            (purpose, complexity),
            "{title}"
        );
    }
}

#[test]
fn words_end_where_they_end() {
    for title in [
        "Retroactive pay",
        "Dailymotion contract",
        "Syncope ward",
        "Bestandsaufnahme",
        "Whiteboard meeting",
        "11:1 ratio",
        "",
        "🚀",
    ] {
        assert_eq!(read(title, 5), None, "{title}");
    }
}

#[test]
fn what_a_title_says_is_quoted_as_it_stands_there() {
    let told = read("Our Stand-Up (team A)", 5).unwrap();
    assert_eq!(told.words, "Stand Up");
}

#[test]
fn a_one_to_one_has_two_people() {
    for title in ["1:1 Ben", "Ben / Lea 1-on-1", "One-on-One"] {
        let told = read(title, 2).unwrap();
        assert_eq!(told.purpose, Purpose::Relationship, "{title}");
        assert_eq!(read(title, 3), None, "{title}");
    }
}

#[test]
fn every_answer_that_the_engine_waits_for_is_inferred_with_its_reason() {
    for rhythm in [
        Rhythm::Daily,
        Rhythm::SeveralAWeek,
        Rhythm::Weekly,
        Rhythm::TwoWeekly,
        Rhythm::Monthly,
        Rhythm::Quarterly,
        Rhythm::Irregular,
    ] {
        for people in [0, 1, 2, 9, u32::MAX] {
            let series = series("Something", people, rhythm);
            let inferences = infer(&series, &Answers::default());
            for factor in Factor::ASKED {
                assert!(inferences.iter().any(|one| one.factor == factor));
            }
            for language in LANGUAGES {
                let words = words(language);
                for one in &inferences {
                    let said = because(&words, &one.because);
                    assert!(!said.is_empty() && !said.contains(['{', '}']), "{said}");
                }
            }
        }
    }
}

#[test]
fn the_rhythm_says_how_long_things_wait_already_and_the_people_who_is_needed() {
    let answers = |people, rhythm| answers(&series("Status", people, rhythm), &Answers::default());
    let daily = answers(7, Rhythm::Daily);
    assert_eq!(daily.urgency, Some(Urgency::Day));
    assert_eq!(daily.contributors, Some(6));
    assert_eq!(daily.risk, Some(Risk::No));
    let weekly = answers(1, Rhythm::TwoWeekly);
    assert_eq!(weekly.urgency, Some(Urgency::Week));
    assert_eq!(weekly.contributors, Some(0));
    let monthly = answers(5000, Rhythm::Monthly);
    assert_eq!(monthly.urgency, Some(Urgency::Later));
    assert_eq!(monthly.contributors, Some(999));
}

#[test]
fn what_the_reader_says_counts_in_place_of_what_was_inferred() {
    let series = series("Weekly status", 9, Rhythm::Weekly);
    let corrections = Answers {
        purpose: Some(Purpose::Decide),
        sensitivity: Some(Sensitivity::Personal),
        contributors: Some(2),
        ..Answers::default()
    };
    let found = answers(&series, &corrections);
    assert_eq!(found.purpose, Some(Purpose::Decide));
    assert_eq!(found.sensitivity, Some(Sensitivity::Personal));
    assert_eq!(found.contributors, Some(2));
    assert_eq!(found.urgency, Some(Urgency::Week), "as inferred");
    assert_eq!(found.reversibility, None::<Reversibility>);
    for one in infer(&series, &corrections) {
        let is_yours = corrections.get(one.factor).is_some();
        assert_eq!(one.because == Because::Yours, is_yours, "{one:?}");
    }
}

#[test]
fn everyday_series_are_suggested_what_a_thoughtful_colleague_would() {
    let found = [
        ("Daily stand-up", 7, Rhythm::Daily),
        ("Weekly status", 9, Rhythm::Weekly),
        ("1:1 Ben", 2, Rhythm::Weekly),
        ("Sprint planning", 7, Rhythm::TwoWeekly),
        ("Sprint review", 11, Rhythm::TwoWeekly),
        ("Retro", 7, Rhythm::TwoWeekly),
        ("All-hands", 60, Rhythm::Monthly),
        ("Steering committee", 5, Rhythm::TwoWeekly),
        ("Brainstorming", 6, Rhythm::Irregular),
        ("Training", 20, Rhythm::Irregular),
        ("Grünkohl", 4, Rhythm::Weekly),
    ]
    .map(|(title, people, rhythm)| [title, ": ", mode(title, people, rhythm).id()].concat());
    insta::assert_snapshot!(found.join("\n"));
}

#[test]
fn a_series_without_a_rhythm_does_not_say_how_long_things_wait_for_it() {
    for language in LANGUAGES {
        let words = words(language);
        let said = |rhythm| because(&words, &Because::Rhythm(rhythm));
        let weekly = said(Rhythm::Weekly);
        let (_, wait) = weekly.split_once(": ").unwrap();
        for one in Rhythm::ALL {
            let is_said = said(one).contains(wait);
            assert_eq!(is_said, one != Rhythm::Irregular, "{language} {one:?}");
        }
    }
}
