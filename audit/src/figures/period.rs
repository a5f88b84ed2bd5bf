//! The days of the period, as the reader's clocks make them: 23, 24 or 25 hours, and when people work on each.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use chrono_tz::Tz;
use worth_a_meeting::core::audit::{MAX_DAYS, Question};
use worth_a_meeting::core::compose::WorkingWeek;

use super::clock::{Clock, DAY};
use super::spans::Spans;

/// The period, day by day; days are counted from its first one.
#[derive(Debug)]
pub(super) struct Period {
    /// The reader's zone.
    pub(super) zone: Tz,
    /// Its clock.
    pub(super) clock: Clock,
    /// Days from 1970 to the first day.
    pub(super) first: i64,
    /// When each day begins, and when the last one ends.
    starts: Vec<i64>,
    /// When people work on each day; no length where they do not.
    work: Vec<(i64, i64)>,
    /// All of that.
    pub(super) working: Spans,
}

impl Period {
    /// The period of a question, in UTC where its zone is unknown; nothing beyond [`MAX_DAYS`].
    pub(super) fn new(question: &Question) -> Self {
        let zone = question.zone.parse().unwrap_or(Tz::UTC);
        let first = i64::from(question.from.to_epoch_days());
        let days = i64::from(question.to.to_epoch_days()) - first + 1;
        let days = days.clamp(0, i64::from(MAX_DAYS));
        let clock = clock(zone, first, days);
        let starts: Vec<i64> = (first..=first + days)
            .map(|day| clock.first(day * DAY))
            .collect();
        let work: Vec<(i64, i64)> =
            Shifts::new(&question.week).on_each(&clock, first..first + days);
        let mut working = Spans::default();
        work.iter().for_each(|work| working.push(*work));
        Self {
            zone,
            clock,
            first,
            starts,
            work,
            working,
        }
    }

    /// How many days it has.
    pub(super) fn days(&self) -> usize {
        self.work.len()
    }

    /// When it begins.
    pub(super) fn start(&self) -> i64 {
        self.starts[0]
    }

    /// When it ends.
    pub(super) fn end(&self) -> i64 {
        self.starts[self.days()]
    }

    /// When a day begins and ends.
    pub(super) fn bounds(&self, day: usize) -> (i64, i64) {
        (self.starts[day], self.starts[day + 1])
    }

    /// When people work on a day.
    pub(super) fn work(&self, day: usize) -> (i64, i64) {
        self.work[day]
    }

    /// The day of a moment within the period.
    pub(super) fn day(&self, moment: i64) -> usize {
        // Clocks move a day by hours, so that it is this one or one beside it.
        let guess = (moment - self.start()).div_euclid(DAY).max(0) as usize;
        let mut day = guess.min(self.days().saturating_sub(1));
        while day > 0 && moment < self.starts[day] {
            day -= 1;
        }
        while day + 1 < self.days() && moment >= self.starts[day + 1] {
            day += 1;
        }
        day
    }

    /// The weekday of a day, Monday being 0.
    pub(super) fn weekday(&self, day: usize) -> usize {
        weekday(self.first + day as i64)
    }

    /// The week of a day, counted from the first one.
    pub(super) fn week(&self, day: usize) -> usize {
        (self.weekday(0) + day) / 7
    }

    /// How many weeks it touches.
    pub(super) fn weeks(&self) -> usize {
        self.days()
            .checked_sub(1)
            .map_or(0, |last| self.week(last) + 1)
    }

    /// The Monday of a week.
    pub(super) fn monday(&self, week: usize) -> NaiveDate {
        let monday = self.first - self.weekday(0) as i64 + 7 * week as i64;
        let monday = i32::try_from(monday).ok();
        monday
            .and_then(NaiveDate::from_epoch_days)
            .unwrap_or_default()
    }

    /// The clock of another zone, right for the same time.
    pub(super) fn clock_in(&self, zone: Tz) -> Clock {
        clock(zone, self.first, self.days() as i64)
    }
}

/// The weekday of a day counted from 1970, Monday being 0. That year began on a Thursday.
pub(super) fn weekday(day: i64) -> usize {
    (day + 3).rem_euclid(7) as usize
}

/// No zone is a day ahead or behind; the second day is for the working hours of others on the next date.
fn clock(zone: Tz, first: i64, days: i64) -> Clock {
    Clock::new(zone, (first - 2) * DAY, (first + days + 2) * DAY)
}

/// When people work on a day of the calendar.
#[derive(Debug)]
pub(super) struct Shifts {
    start: i64,
    end: i64,
    weekdays: [bool; 7],
    holidays: BTreeSet<i64>,
}

impl Shifts {
    /// Those of a week; none where it has no working time.
    pub(super) fn new(week: &WorkingWeek) -> Self {
        let start = i64::from(week.start_minutes) * 60;
        let end = i64::from(week.end_minutes) * 60;
        Self {
            start,
            end: if week.has_working_time() { end } else { start },
            weekdays: week.days,
            holidays: { week.holidays.iter() }
                .map(|day| day.to_epoch_days().into())
                .collect(),
        }
    }

    /// Working hours on a day, as though it were a working day.
    pub(super) fn hours(&self, clock: &Clock, day: i64) -> (i64, i64) {
        let start = clock.first(day * DAY + self.start);
        (start, clock.first(day * DAY + self.end).max(start))
    }

    /// Working hours on each of these days; without length on days off.
    pub(super) fn on_each(&self, clock: &Clock, days: std::ops::Range<i64>) -> Vec<(i64, i64)> {
        let on = |day: i64| {
            let (start, end) = self.hours(clock, day);
            let works = self.weekdays[weekday(day)] && !self.holidays.contains(&day);
            (start, if works { end } else { start })
        };
        days.map(on).collect()
    }

    /// How many days of a week people work.
    pub(super) fn days_a_week(&self) -> usize {
        self.weekdays.iter().filter(|works| **works).count()
    }
}
