//! What people may expect of each other: how soon an answer comes, and when they work.

use super::error::{Order, PolicyError};
use super::limits;
use crate::core::compose::WorkingWeek;
use crate::core::day::read_day;
use crate::core::json::{Node, Read};
use chrono::{NaiveDate, Weekday};

/// The response norms and the working time in which they count.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Norms {
    /// Hours within which anything but an escalation is answered (article A: 24).
    pub non_urgent_hours: u16,
    /// Hours within which an escalation is answered, at best and at worst (article A: 1 to 4).
    pub escalation_hours: (u16, u16),
    /// When the working day starts, in minutes from midnight.
    pub day_start_minutes: u16,
    /// When the working day ends, in minutes from midnight; after its start.
    pub day_end_minutes: u16,
    /// Whether people work on each day of the week, Monday first.
    pub working_days: [bool; 7],
    /// The IANA name of the time zone in which working time is meant, such as `Europe/Berlin`; without it, the
    /// reader's own.
    pub zone: Option<String>,
    /// Days on which nobody works, whatever day of the week they are.
    pub holidays: Vec<Holiday>,
}

/// A day on which nobody works.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Holiday {
    /// Which one.
    pub date: NaiveDate,
    /// What it is called, for whoever reads the file.
    pub name: Option<String>,
}

/// The fields of the section, and of the working day in it.
pub(super) const FIELDS: [&str; 7] = [
    "note",
    "non_urgent_hours",
    "escalation_hours",
    "working_day",
    "working_days",
    "zone",
    "holidays",
];
pub(super) const DAY_FIELDS: [&str; 2] = ["start", "end"];

pub(super) const DAYS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

impl Norms {
    /// The ids of the days of the week.
    pub const DAYS: [&'static str; 7] = DAYS;

    /// The working time that they mean.
    #[must_use]
    pub fn week(&self) -> WorkingWeek {
        WorkingWeek {
            start_minutes: self.day_start_minutes,
            end_minutes: self.day_end_minutes,
            days: self.working_days,
            holidays: self.holidays.iter().map(|one| one.date).collect(),
        }
    }

    /// Whether people work on this day.
    pub fn works_on(&self, day: Weekday) -> bool {
        self.working_days[day.num_days_from_monday() as usize]
    }

    /// Whether a text has the form of an IANA time zone's name; whether there is such a zone, only a browser knows.
    #[must_use]
    pub fn is_zone(text: &str) -> bool {
        let is_part = |part: &str| {
            let is_own = |byte: u8| byte.is_ascii_alphanumeric() || b"_+-".contains(&byte);
            !part.is_empty() && part.bytes().all(is_own)
        };
        limits::ZONE.contains(&text.len())
            && text.starts_with(|first: char| first.is_ascii_alphabetic())
            && text.split('/').all(is_part)
    }

    /// A time of day, in minutes from midnight, as `HH:MM`.
    pub fn time(minutes: u16) -> String {
        let digits = |number: u16| {
            let digit = |number: u16| char::from(b'0' + (number % 10) as u8);
            [digit(number / 10), digit(number)]
        };
        let mut time = String::from_iter(digits(minutes / 60));
        time.push(':');
        time.extend(digits(minutes % 60));
        time
    }

    pub(super) fn read(&mut self, node: &Node<'_>) -> Result<(), PolicyError> {
        node.fields(&FIELDS)?;
        if let Some(field) = node.optional("non_urgent_hours")? {
            self.non_urgent_hours = field.within(limits::ANSWER_HOURS)? as u16;
        }
        if let Some(field) = node.optional("escalation_hours")? {
            let items = field.items(2, 2)?;
            let best = items[0].within(limits::BEST_HOURS)?;
            let worst = items[1].within(best.max(1)..=*limits::ANSWER_HOURS.end())?;
            self.escalation_hours = (best as u16, worst as u16);
        }
        if let Some(field) = node.optional("working_day")? {
            field.fields(&DAY_FIELDS)?;
            let (start, end) = (field.required("start")?, field.required("end")?);
            self.day_start_minutes = minutes(&start)?;
            self.day_end_minutes = minutes(&end)?;
            if self.day_end_minutes <= self.day_start_minutes {
                let path = end.path().to_owned();
                let order = Order::Day;
                return Err(PolicyError::Order { path, order });
            }
        }
        if let Some(field) = node.optional("working_days")? {
            self.working_days = [false; 7];
            for item in field.items(*limits::DAYS.start(), *limits::DAYS.end())? {
                let name = item.str()?;
                let day = DAYS
                    .iter()
                    .position(|day| *day == name)
                    .ok_or_else(|| item.expected("weekday"))?;
                self.working_days[day] = true;
            }
        }
        // The default has neither, so there is nothing that could be incomplete.
        if let Some(field) = node.field("zone")? {
            let name = field.str()?;
            if !Self::is_zone(name) {
                return Err(field.expected("zone").into());
            }
            self.zone = Some(name.to_owned());
        }
        if let Some(field) = node.field("holidays")? {
            let items = field.items(0, limits::HOLIDAYS)?;
            self.holidays = items.iter().map(holiday).collect::<Read<_>>()?;
        }
        Ok(())
    }
}

/// A date, or a list of a date and its name.
fn holiday(node: &Node<'_>) -> Read<Holiday> {
    if !node.is_list() {
        let date = read_day(node)?;
        return Ok(Holiday { date, name: None });
    }
    let items = node.items(2, 2)?;
    Ok(Holiday {
        date: read_day(&items[0])?,
        name: Some(items[1].line(limits::HOLIDAY)?),
    })
}

/// A time of day as `HH:MM`, until `24:00`, in minutes from midnight.
fn minutes(node: &Node<'_>) -> Read<u16> {
    let time = || {
        let [a, b, b':', c, d] = *node.str().ok()?.as_bytes() else {
            return None;
        };
        let digit = |byte: u8| byte.is_ascii_digit().then(|| u16::from(byte - b'0'));
        let (hours, minutes) = (digit(a)? * 10 + digit(b)?, digit(c)? * 10 + digit(d)?);
        let total = hours * 60 + minutes;
        (minutes < 60 && total <= 24 * 60).then_some(total)
    };
    time().ok_or_else(|| node.expected("time"))
}
