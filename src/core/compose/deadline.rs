//! From a response norm to a deadline in the recipient's working hours.

use chrono::{Datelike as _, Days, NaiveDate};

use super::When;

/// When the recipient works.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WorkingWeek {
    /// Minutes since midnight at which a working day begins.
    pub start_minutes: u16,
    /// Minutes since midnight at which it ends, at most 1,440.
    pub end_minutes: u16,
    /// Which days are working days, Monday first.
    pub days: [bool; 7],
}

/// Monday to Friday, nine to five.
impl Default for WorkingWeek {
    fn default() -> Self {
        Self {
            start_minutes: 9 * 60,
            end_minutes: 17 * 60,
            days: [true, true, true, true, true, false, false],
        }
    }
}

impl WorkingWeek {
    /// Whether there is any working time in it.
    #[must_use]
    pub fn has_working_time(&self) -> bool {
        self.start_minutes < self.end_minutes
            && self.end_minutes <= 24 * 60
            && self.days.contains(&true)
    }

    fn works_on(&self, date: NaiveDate) -> bool {
        self.days
            .get(date.weekday().num_days_from_monday() as usize)
            == Some(&true)
    }

    /// The same moment, or the start of the next working day if nobody works then. The end of a day is still in it.
    fn next_working_moment(&self, when: When) -> Option<When> {
        if self.works_on(when.date) && when.minutes <= self.end_minutes {
            return Some(When {
                minutes: when.minutes.max(self.start_minutes),
                ..when
            });
        }
        Some(When {
            date: self.next_day(when.date)?,
            minutes: self.start_minutes,
        })
    }

    fn next_day(&self, date: NaiveDate) -> Option<NaiveDate> {
        date.iter_days()
            .skip(1)
            .take(7)
            .find(|date| self.works_on(*date))
    }

    /// So many working days later, at the same time of day.
    fn after_days(&self, when: When, days: u64) -> Option<When> {
        let per_week = self.days.iter().filter(|works| **works).count() as u64;
        let mut date = when.date.checked_add_days(Days::new(days / per_week * 7))?;
        for _ in 0..days % per_week {
            date = self.next_day(date)?;
        }
        Some(When { date, ..when })
    }

    /// So many minutes of working time later. Each round uses up a day, so that it ends.
    fn after_minutes(&self, mut when: When, mut minutes: u64) -> Option<When> {
        loop {
            let today = u64::from(self.end_minutes - when.minutes);
            if minutes <= today {
                return Some(when.after_minutes(minutes));
            }
            minutes -= today;
            when = When {
                date: self.next_day(when.date)?,
                minutes: self.start_minutes,
            };
        }
    }
}

/// By when an answer may be expected to what is sent `now`, if answers come within `norm_hours`.
///
/// The clock starts with the recipient's working time. Norms under 24 hours count working hours; longer ones
/// count working days, of which every 24 hours begun is one, and keep the time of day. In a week without
/// working time the calendar counts.
#[must_use]
pub fn reply_by(now: When, norm_hours: u32, week: &WorkingWeek) -> When {
    let within_working_time = || {
        let start = week.next_working_moment(now)?;
        if norm_hours < 24 {
            week.after_minutes(start, u64::from(norm_hours) * 60)
        } else {
            week.after_days(start, u64::from(norm_hours.div_ceil(24)))
        }
    };
    let by_calendar = || now.after_minutes(u64::from(norm_hours) * 60);
    if week.has_working_time() {
        within_working_time().unwrap_or_else(by_calendar)
    } else {
        by_calendar()
    }
}

/// The grid on which meetings start, in minutes.
const GRID_MINUTES: u16 = 30;

/// The first time after `after` for a meeting of so many minutes that keeps to working hours: on the half hour, over
/// before the day ends, or else at the start of the next working day. In a week without working time any half hour
/// will do.
#[must_use]
pub fn first_slot(after: When, minutes: u16, week: &WorkingWeek) -> When {
    let over = after.minutes % GRID_MINUTES;
    let slot = after.after_minutes(((GRID_MINUTES - over) % GRID_MINUTES).into());
    let within_working_time = || {
        let start = week.next_working_moment(slot)?;
        let fits = u32::from(start.minutes) + u32::from(minutes) <= u32::from(week.end_minutes);
        if fits || start.minutes == week.start_minutes {
            return Some(start);
        }
        Some(When {
            date: week.next_day(start.date)?,
            minutes: week.start_minutes,
        })
    };
    if week.has_working_time() {
        within_working_time().unwrap_or(slot)
    } else {
        slot
    }
}
