//! What people may expect of each other: how soon an answer comes, and when they work.

use super::error::PolicyError;
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

impl Norms {
    /// The ids of the days of the week.
    pub const DAYS: [&'static str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

    /// Whether people work on this day.
    pub fn works_on(&self, day: Weekday) -> bool {
        self.working_days[day.num_days_from_monday() as usize]
    }

    pub(super) fn read(&mut self, node: &Node<'_>) -> Result<(), PolicyError> {
        node.fields(&[
            "note",
            "non_urgent_hours",
            "escalation_hours",
            "working_day",
            "working_days",
        ])?;
        if let Some(field) = node.optional("non_urgent_hours")? {
            self.non_urgent_hours = hours(&field, 1)?;
        }
        if let Some(field) = node.optional("escalation_hours")? {
            let items = field.items(2, 2)?;
            let best = hours(&items[0], 0)?;
            self.escalation_hours = (best, hours(&items[1], best.max(1))?);
        }
        if let Some(field) = node.optional("working_day")? {
            field.fields(&["start", "end"])?;
            let (start, end) = (field.required("start")?, field.required("end")?);
            self.day_start_minutes = minutes(&start)?;
            self.day_end_minutes = minutes(&end)?;
            if self.day_end_minutes <= self.day_start_minutes {
                let path = end.path().to_owned();
                return Err(PolicyError::Order { path });
            }
        }
        if let Some(field) = node.optional("working_days")? {
            self.working_days = [false; 7];
            for item in field.items(1, 7)? {
                let name = item.str()?;
                let day = Self::DAYS
                    .iter()
                    .position(|day| *day == name)
                    .ok_or_else(|| item.expected("weekday"))?;
                self.working_days[day] = true;
            }
        }
        Ok(())
    }
}

/// At most a month.
fn hours(node: &Node<'_>, least: u16) -> Read<u16> {
    Ok(node.integer(i32::from(least), 744)? as u16)
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
