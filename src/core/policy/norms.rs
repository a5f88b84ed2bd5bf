//! What people may expect of each other: how soon an answer comes, and when they work.

use super::error::{Order, PolicyError};
use super::limits;
use crate::core::json::{Node, Read};
use chrono::Weekday;

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
}

/// The fields of the section, and of the working day in it.
pub(super) const FIELDS: [&str; 5] = [
    "note",
    "non_urgent_hours",
    "escalation_hours",
    "working_day",
    "working_days",
];
pub(super) const DAY_FIELDS: [&str; 2] = ["start", "end"];

pub(super) const DAYS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

impl Norms {
    /// The ids of the days of the week.
    pub const DAYS: [&'static str; 7] = DAYS;

    /// Whether people work on this day.
    pub fn works_on(&self, day: Weekday) -> bool {
        self.working_days[day.num_days_from_monday() as usize]
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
        Ok(())
    }
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
