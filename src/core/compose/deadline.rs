//! From a response norm to a deadline in the recipient's working hours.

use super::{When, WorkingWeek};

/// From so many hours on, a norm counts working days.
pub const DAY_NORM_HOURS: u16 = 24;

/// By when an answer may be expected to what is sent `now`, if answers come within `norm_hours`.
///
/// The clock starts with the recipient's working time. Norms under 24 hours count working hours; longer ones
/// count working days, of which every 24 hours begun is one, and keep the time of day. In a week without
/// working time the calendar counts.
///
/// The time is one that people write down: on the quarter hour. It is the *next* quarter, since an earlier one would
/// promise less time than the norm gives; only where work ends before it, it is the end of work.
#[must_use]
pub fn reply_by(now: When, norm_hours: u32, week: &WorkingWeek) -> When {
    let within_working_time = || {
        let start = week.next_working_moment(now)?;
        let day = u32::from(DAY_NORM_HOURS);
        if norm_hours < day {
            week.after_minutes(start, u64::from(norm_hours) * 60)
        } else {
            week.after_days(start, norm_hours.div_ceil(day).into())
        }
    };
    let by_calendar = || now.after_minutes(u64::from(norm_hours) * 60);
    if !week.has_working_time() {
        return next_on(QUARTER, by_calendar());
    }
    match within_working_time() {
        Some(due) => next_on(QUARTER, due)
            .min(week.end_of_day(due.date))
            .max(due),
        None => next_on(QUARTER, by_calendar()),
    }
}

/// Minutes of the grid on which deadlines are.
pub const QUARTER: u16 = 15;

/// The next time on a grid of so many minutes, which divide the hour; a time on it is its own next.
#[must_use]
pub fn next_on(grid: u16, when: When) -> When {
    let over = when.minutes % grid;
    when.after_minutes(((grid - over) % grid).into())
}

/// The grid on which meetings start, in minutes.
const GRID_MINUTES: u16 = 30;

/// The first time after `after` for a meeting of so many minutes that keeps to working hours: on the half hour, over
/// before the day ends, or else at the start of the next working day. In a week without working time any half hour
/// will do.
#[must_use]
pub fn first_slot(after: When, minutes: u16, week: &WorkingWeek) -> When {
    let slot = next_on(GRID_MINUTES, after);
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
