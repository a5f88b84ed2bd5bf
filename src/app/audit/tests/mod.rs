#![allow(clippy::unwrap_used, clippy::panic)]

use std::rc::Rc;

use chrono::NaiveDate;

use super::*;
use crate::app::costing::{Calculator, PersonHour};
use crate::app::defaults::default_policy;
use crate::app::document::Document;
use crate::app::roi::Say;
use crate::app::words::{PlainIntl, Words};
use crate::core::audit::{
    Bucket, Counting, Findings, LENGTHS, LeftOut, Load, Question, Rhythm, SIZES, SeriesFound,
    SourceFound, Week, ZoneFound,
};
use crate::core::compose::WorkingWeek;
use crate::core::decision::{Answers, Mode};
use crate::core::evidence::evidence;
use crate::core::quantity::Hours;

mod exampled;
mod inferred;
mod measuring;
mod opened;
mod pictured;
mod reported;

const LANGUAGES: [&str; 2] = ["en", "de"];

fn words(language: &str) -> Words {
    Words::new(language, Rc::new(PlainIntl))
}

fn date(day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, day).unwrap()
}

/// Does something with the calculator of a document.
fn with<T>(document: &Document, act: impl FnOnce(&Calculator<'_>) -> T) -> T {
    let policy = default_policy();
    act(&Calculator::new(document, None, evidence(), &policy))
}

/// Two whole weeks.
fn question() -> Question {
    Question {
        zone: "Europe/Berlin".to_owned(),
        from: date(2),
        to: date(15),
        week: WorkingWeek::default(),
        counting: Counting::default(),
        owners: [].into(),
        people: [].into(),
        replaced: [].into(),
    }
}

fn series(title: &str, people: u32, rhythm: Rhythm) -> SeriesFound {
    let per_year = match rhythm {
        Rhythm::Daily => 230.0,
        Rhythm::Weekly => 46.0,
        _ => 23.0,
    };
    SeriesFound {
        key: ["key of ", title].concat(),
        title: title.to_owned(),
        people,
        minutes: 60,
        rhythm,
        meetings: 2,
        hours: Hours(2.0),
        people_hours: Hours(2.0 * f64::from(people)),
        per_year,
        people_hours_per_year: Hours(per_year * f64::from(people)),
        is_own: true,
        outside: Hours::ZERO,
    }
}

fn load(meeting: f64, people: f64, focus: f64) -> Load {
    Load {
        meeting: Hours(meeting),
        people: Hours(people),
        working: Hours(40.0),
        focus: Hours(focus),
        focus_blocks: 5,
        fragments: Hours(40.0 - meeting - focus),
        outside: Hours(0.5),
        double: Hours(0.25),
    }
}

fn twice(load: &Load) -> Load {
    Load {
        meeting: load.meeting * 2.0,
        people: load.people * 2.0,
        working: load.working * 2.0,
        focus: load.focus * 2.0,
        focus_blocks: load.focus_blocks * 2,
        fragments: load.fragments * 2.0,
        outside: load.outside * 2.0,
        double: load.double * 2.0,
    }
}

/// A calendar of one person: two weeks that are the same.
fn findings() -> Findings {
    let before = load(16.0, 96.0, 12.0);
    let week = |day| Week {
        monday: date(day),
        before,
        after: before,
    };
    let bucket = |meetings: u32, each: f64| Bucket {
        meetings,
        hours: Hours(f64::from(meetings)),
        people: Hours(f64::from(meetings) * each),
    };
    let mut heat = [[0.0; 24]; 7];
    heat[0][9] = 2.0;
    heat[1][10] = 4.0;
    heat[3][22] = 1.0;
    Findings {
        zone: question().zone,
        sources: vec![SourceFound {
            name: "lea.ics".to_owned(),
            owner: Some("lea@example.com".to_owned()),
            candidates: vec!["lea@example.com".to_owned()],
            meetings: 32,
        }],
        owners: 1,
        meetings: 32,
        left_out: LeftOut {
            all_day: 1,
            cancelled: 0,
            free: 2,
            alone: 3,
            declined: 4,
        },
        before: twice(&before),
        after: twice(&before),
        weeks: vec![week(2), week(9)],
        sizes: SIZES
            .map(|size| bucket(if size > 1 { 4 } else { 0 }, f64::from(size)))
            .to_vec(),
        lengths: LENGTHS.map(|length| bucket(length / 15, 3.0)).to_vec(),
        heat,
        zones: vec![ZoneFound {
            name: "Asia/Kolkata".to_owned(),
            shared: Hours(3.5),
            meetings: 2,
            hours: Hours(1.5),
            outside: Hours(0.5),
        }],
        series: vec![
            series("Weekly status", 9, Rhythm::Weekly),
            series("Retro", 7, Rhythm::TwoWeekly),
            series("1:1 Ben", 2, Rhythm::Weekly),
        ],
    }
}

/// The same, and the status is tried without.
fn tried() -> (Question, Findings) {
    let (mut question, mut findings) = (question(), findings());
    question.replaced.insert(findings.series[0].key.clone());
    let after = load(14.0, 72.0, 16.0);
    findings.after = twice(&after);
    for week in &mut findings.weeks {
        week.after = after;
    }
    (question, findings)
}

/// Does something with what was found.
fn audited<T>(
    (question, findings): &(Question, Findings),
    language: &str,
    titles: Titles,
    hour: Option<PersonHour>,
    act: impl FnOnce(&Audited<'_>) -> T,
) -> T {
    let (words, policy) = (words(language), default_policy());
    let mode = |series| {
        let suggestion = suggest(series, &Answers::default(), &policy);
        suggestion.map(|it| it.recommendation.mode)
    };
    let modes: Vec<Option<Mode>> = findings.series.iter().map(mode).collect();
    act(&Audited {
        say: Say {
            words: &words,
            currency: "EUR",
        },
        question,
        findings,
        hour,
        modes: &modes,
        titles,
        evidence: evidence(),
    })
}

/// What an hour of a person costs by default.
fn usual() -> Option<PersonHour> {
    with(&Document::default(), |it| it.person_hour())
}
