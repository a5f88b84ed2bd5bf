//! When people work.

use chrono::{Datelike as _, Days, NaiveDate};

use super::When;

/// When the recipient works.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WorkingWeek {
    /// Minutes since midnight at which a working day begins.
    pub start_minutes: u16,
    /// Minutes since midnight at which it ends, at most 1,440.
    pub end_minutes: u16,
    /// Which days are working days, Monday first.
    pub days: [bool; 7],
    /// Days on which nobody works all the same.
    pub holidays: Vec<NaiveDate>,
}

/// Monday to Friday, nine to five.
impl Default for WorkingWeek {
    fn default() -> Self {
        Self {
            start_minutes: 9 * 60,
            end_minutes: 17 * 60,
            days: [true, true, true, true, true, false, false],
            holidays: Vec::new(),
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
        self.is_working_weekday(date) && !self.holidays.contains(&date)
    }

    fn is_working_weekday(&self, date: NaiveDate) -> bool {
        self.days
            .get(date.weekday().num_days_from_monday() as usize)
            == Some(&true)
    }

    /// Whether people work at a time. The end of a day is still in it.
    #[must_use]
    pub fn is_working(&self, when: When) -> bool {
        self.works_on(when.date) && (self.start_minutes..=self.end_minutes).contains(&when.minutes)
    }

    /// The same moment, or the start of the next working day if nobody works then. The end of a day is still in it.
    #[must_use]
    pub fn next_working_moment(&self, when: When) -> Option<When> {
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

    /// Each week has a working day, and no more of them can be holidays than there are holidays.
    pub(super) fn next_day(&self, date: NaiveDate) -> Option<NaiveDate> {
        date.iter_days()
            .skip(1)
            .take(7 * (self.holidays.len() + 1))
            .find(|date| self.works_on(*date))
    }

    /// So many working days later, at the same time of day.
    pub(super) fn after_days(&self, when: When, days: u64) -> Option<When> {
        let per_week = self.days.iter().filter(|works| **works).count() as u64;
        let mut from = when.date;
        let mut days = days;
        loop {
            let mut date = from.checked_add_days(Days::new(days / per_week * 7))?;
            for _ in 0..days % per_week {
                date = self.next_weekday(date)?;
            }
            // Each holiday that it went over is one more day to go, and is behind it then.
            days = self.holidays_between(from, date);
            from = date;
            if days == 0 {
                return Some(When { date, ..when });
            }
        }
    }

    /// The next day that is a working one by the days of the week alone.
    fn next_weekday(&self, date: NaiveDate) -> Option<NaiveDate> {
        let mut days = date.iter_days().skip(1).take(7);
        days.find(|date| self.is_working_weekday(*date))
    }

    /// How many working days of the week after the first date, and until the second one, are holidays.
    fn holidays_between(&self, after: NaiveDate, until: NaiveDate) -> u64 {
        let counts = |(place, date): &(usize, &NaiveDate)| {
            **date > after
                && **date <= until
                && self.is_working_weekday(**date)
                && !self.holidays[..*place].contains(date)
        };
        self.holidays.iter().enumerate().filter(counts).count() as u64
    }

    /// So many minutes of working time later. Each round uses up a day, so that it ends.
    pub(super) fn after_minutes(&self, mut when: When, mut minutes: u64) -> Option<When> {
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

    /// The end of the working week that is running at a time, or that begins next: on its last day, when work ends.
    /// None in a week without working time, and at the end of time.
    ///
    /// A week ends before the longest pause in it, which need not be on Saturday and Sunday; of pauses of the same
    /// length, before the latest. Where its last days are holidays, it ends before them.
    #[must_use]
    pub fn end_of_week(&self, now: When) -> Option<When> {
        if !self.has_working_time() {
            return None;
        }
        let works = |day: usize| self.days[day % 7];
        let pause = |day: &usize| (1..7).take_while(|after| !works(day + after)).count();
        let last = (0..7).filter(|day| works(*day)).max_by_key(pause)?;
        let is_last = |date: &NaiveDate| date.weekday().num_days_from_monday() as usize == last;
        let days = now.date.iter_days().take(7 * (self.holidays.len() + 2));
        days.filter(is_last).find_map(|end| {
            let days = (0..7).filter_map(|before| end.checked_sub_days(Days::new(before)));
            let date = { days }.find(|date| self.works_on(*date))?;
            Some(self.end_of_day(date)).filter(|end| *end >= now)
        })
    }

    /// When work ends on a day.
    pub(super) fn end_of_day(&self, date: NaiveDate) -> When {
        When { date, minutes: 0 }.after_minutes(self.end_minutes.into())
    }
}
