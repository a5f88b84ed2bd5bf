#![allow(clippy::unwrap_used, clippy::panic)]

use std::rc::Rc;

use super::*;
use crate::app::costing::{Calculator, PersonHour};
use crate::app::defaults::default_policy;
use crate::app::document::Document;
use crate::app::words::{PlainIntl, Words};
use crate::core::audit::{Rhythm, SeriesFound};
use crate::core::decision::{Answers, Mode};
use crate::core::evidence::evidence;
use crate::core::quantity::Hours;

mod inferred;
mod opened;

const LANGUAGES: [&str; 2] = ["en", "de"];

fn words(language: &str) -> Words {
    Words::new(language, Rc::new(PlainIntl))
}

/// Does something with the calculator of a document.
fn with<T>(document: &Document, act: impl FnOnce(&Calculator<'_>) -> T) -> T {
    let policy = default_policy();
    act(&Calculator::new(document, None, evidence(), &policy))
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

/// What an hour of a person costs by default.
fn usual() -> Option<PersonHour> {
    with(&Document::default(), |it| it.person_hour())
}
