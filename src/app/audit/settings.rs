//! What a reader chose for the audit of a calendar. It is no part of the document, which travels with every link. Nobody is
//! named in it: series are known by keys that say nothing of them, and whose an export is, is forgotten with the export.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike as _, Days, NaiveDate};

use crate::app::document::{read_answers, write_answers};
use crate::core::audit::{Counting, MAX_DAYS, MAX_PEOPLE, Question};
use crate::core::compose::WorkingWeek;
use crate::core::day::{day, parse_day, read_day};
use crate::core::decision::Answers;
use crate::core::json::{Kind, Node, Read, Value, Writer};

/// What the key of the document is followed by where this is kept.
const BEHIND: &str = ".audit";

/// The version that is written.
const VERSION: i32 = 1;

/// Series that are remembered.
const MAX_KNOWN: usize = 1000;

/// The longest key of a series, in characters.
const MAX_KEY: usize = 64;

/// Where the settings that go with a document are kept.
#[must_use]
pub fn storage_key(document: &str) -> String {
    [document, BEHIND].concat()
}

/// The part of a calendar that is looked at. All but the last end yesterday: today is not over.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Period {
    /// Twenty-eight days.
    FourWeeks,
    /// Thirteen weeks.
    #[default]
    Quarter,
    /// Fifty-two weeks.
    Year,
    /// From one day to another, both within it.
    Custom(NaiveDate, NaiveDate),
}

impl Period {
    /// Its id in locale keys and files.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::FourWeeks => "four-weeks",
            Self::Quarter => "quarter",
            Self::Year => "year",
            Self::Custom(..) => "custom",
        }
    }

    /// The first and the last day.
    #[must_use]
    pub fn days(self, today: NaiveDate) -> (NaiveDate, NaiveDate) {
        let weeks = match self {
            Self::FourWeeks => 4,
            Self::Quarter => 13,
            Self::Year => 52,
            Self::Custom(from, to) => return (from, to),
        };
        let back = |days| today.checked_sub_days(Days::new(days)).unwrap_or(today);
        (back(weeks * 7), back(1))
    }
}

/// What was chosen.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Settings {
    /// What is looked at.
    pub period: Period,
    /// What counts as a meeting.
    pub counting: Counting,
    /// Whether titles, people and files go unnamed in all that leaves the page.
    pub anonymous: bool,
    /// How many people are in a series, by its key.
    pub people: BTreeMap<String, u32>,
    /// What is answered for a series in the place of what was inferred, by its key.
    pub answers: BTreeMap<String, Answers>,
    /// The series that are tried without, by their keys.
    pub replaced: BTreeSet<String>,
}

impl Settings {
    /// What this asks of exports with these owners, as far as the reader named them.
    #[must_use]
    pub fn question(
        &self,
        owners: BTreeMap<u32, String>,
        today: NaiveDate,
        zone: &str,
        week: &WorkingWeek,
    ) -> Question {
        let (from, to) = self.period.days(today);
        Question {
            zone: zone.to_owned(),
            from,
            to,
            week: week.clone(),
            counting: self.counting,
            owners,
            people: self.people.clone(),
            replaced: self.replaced.clone(),
        }
    }

    /// As JSON.
    #[must_use]
    pub fn to_json(&self) -> String {
        let mut json = Writer::default();
        json.open_object();
        json.name("version");
        json.number(f64::from(VERSION));
        json.name("period");
        json.string(self.period.id());
        if let Period::Custom(from, to) = self.period {
            for (name, date) in [("from", from), ("to", to)] {
                json.name(name);
                json.string(&day(date));
            }
        }
        json.name("counting");
        json.open_object();
        for (name, is_on) in COUNTING.into_iter().zip(self.counting.rules()) {
            json.name(name);
            json.boolean(is_on);
        }
        json.close_object();
        json.name("anonymous");
        json.boolean(self.anonymous);
        json.name("people");
        json.open_object();
        for (key, people) in &self.people {
            json.name(key);
            json.number(f64::from(*people));
        }
        json.close_object();
        json.name("answers");
        json.open_object();
        for (key, answers) in &self.answers {
            json.name(key);
            write_answers(&mut json, answers);
        }
        json.close_object();
        json.name("replaced");
        json.open_list();
        for key in &self.replaced {
            json.string(key);
        }
        json.close_list();
        json.close_object();
        json.finish()
    }

    /// From JSON; none where it is not what this wrote.
    #[must_use]
    pub fn from_json(text: &str) -> Option<Self> {
        let value = Value::parse(text).ok()?;
        read(&Node::root(&value, false)).ok()
    }
}

/// The names of the rules in files, in the order of [`Counting::rules`].
pub const COUNTING: [&str; 5] = ["timed", "confirmed", "busy", "with-others", "not-declined"];

fn read(node: &Node<'_>) -> Read<Settings> {
    node.required("version")?.integer(VERSION, VERSION)?;
    let mut settings = Settings {
        period: period(node)?,
        anonymous: node.flag("anonymous")?,
        ..Settings::default()
    };
    if let Some(counting) = node.field("counting")? {
        let mut rules = [true; COUNTING.len()];
        for (rule, name) in rules.iter_mut().zip(COUNTING) {
            if let Some(is_on) = counting.field(name)? {
                *rule = is_on.boolean()?;
            }
        }
        settings.counting = Counting::of(rules);
    }
    for (key, people) in known(node, "people")? {
        let people = people.integer(1, MAX_PEOPLE as i32)?;
        settings
            .people
            .insert(key.to_owned(), people.unsigned_abs());
    }
    for (key, answers) in known(node, "answers")? {
        settings
            .answers
            .insert(key.to_owned(), read_answers(&answers)?);
    }
    if let Some(replaced) = node.field("replaced")? {
        for key in replaced.items(0, MAX_KNOWN)? {
            settings.replaced.insert(key.line(1..=MAX_KEY)?);
        }
    }
    Ok(settings)
}

/// The fields of an object that are named by what is known of, if they are not too many.
fn known<'a>(node: &Node<'a>, name: &str) -> Read<Vec<(&'a str, Node<'a>)>> {
    let Some(object) = node.field(name)? else {
        return Ok(Vec::new());
    };
    let mut entries = object.entries()?;
    entries.truncate(MAX_KNOWN);
    entries.retain(|(name, _)| name.chars().count() <= MAX_KEY);
    Ok(entries)
}

fn period(node: &Node<'_>) -> Read<Period> {
    let Some(id) = node.field("period")? else {
        return Ok(Period::default());
    };
    let named = [Period::FourWeeks, Period::Quarter, Period::Year];
    if id.str()? != "custom" {
        return id.one_of(&named, Period::id);
    }
    let date = |name| read_day(&node.required(name)?);
    let (from, to) = (date("from")?, date("to")?);
    if to < from || (to - from).num_days() >= i64::from(MAX_DAYS) {
        return Err(id.error(Kind::Unknown));
    }
    Ok(Period::Custom(from, to))
}

/// A period as its fields say it; what is wrong with them otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BadPeriod {
    /// One of them is no day.
    NoDay,
    /// It ends before it begins.
    Backwards,
    /// It is longer than [`MAX_DAYS`].
    TooLong,
}

/// Reads a period from its two fields.
///
/// # Errors
/// [`BadPeriod`] says what is wrong.
pub fn custom(from: &str, to: &str) -> Result<Period, BadPeriod> {
    let (Some(from), Some(to)) = (parse_day(from), parse_day(to)) else {
        return Err(BadPeriod::NoDay);
    };
    // What no calendar reaches is a slip of a key.
    if ![from, to]
        .iter()
        .all(|date| (1970..=2200).contains(&date.year()))
    {
        return Err(BadPeriod::NoDay);
    }
    if to < from {
        return Err(BadPeriod::Backwards);
    }
    if (to - from).num_days() >= i64::from(MAX_DAYS) {
        return Err(BadPeriod::TooLong);
    }
    Ok(Period::Custom(from, to))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::core::decision::{Answer, Factor};

    fn date(text: &str) -> NaiveDate {
        parse_day(text).unwrap_or_default()
    }

    fn everything() -> Settings {
        Settings {
            period: Period::Custom(date("2026-01-05"), date("2026-03-01")),
            counting: Counting {
                busy: false,
                ..Counting::default()
            },
            anonymous: true,
            people: [("k1".to_owned(), 12)].into(),
            answers: [(
                "k2".to_owned(),
                Answers::default().with(Factor::Urgency, Some(Answer::Choice(1))),
            )]
            .into(),
            replaced: ["k1".to_owned()].into(),
        }
    }

    #[test]
    fn what_was_chosen_comes_back() {
        for settings in [Settings::default(), everything()] {
            assert_eq!(Settings::from_json(&settings.to_json()), Some(settings));
        }
    }

    #[test]
    fn what_is_not_ours_is_none() {
        for text in [
            "",
            "{}",
            "[]",
            "{\"version\":2}",
            "{\"version\":1,\"people\":{\"a\":0}}",
            "{\"version\":1,\"period\":\"custom\",\"from\":\"2026-02-01\",\"to\":\"2026-01-01\"}",
        ] {
            assert_eq!(Settings::from_json(text), None, "{text}");
        }
        assert_eq!(
            Settings::from_json("{\"version\":1}"),
            Some(Settings::default())
        );
    }

    #[test]
    fn a_period_ends_yesterday() {
        let (from, to) = Period::FourWeeks.days(date("2026-11-23"));
        assert_eq!((from, to), (date("2026-10-26"), date("2026-11-22")));
    }

    #[test]
    fn fields_that_are_no_period_say_why() {
        assert_eq!(custom("2026-01-01", ""), Err(BadPeriod::NoDay));
        assert_eq!(custom("0202-01-01", "2026-01-01"), Err(BadPeriod::NoDay));
        assert_eq!(
            custom("2026-01-02", "2026-01-01"),
            Err(BadPeriod::Backwards)
        );
        assert_eq!(custom("2000-01-01", "2026-01-01"), Err(BadPeriod::TooLong));
        assert!(custom("2026-01-01", "2026-01-01").is_ok());
    }
}
