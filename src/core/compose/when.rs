//! A time on the wall clock of whoever types it.

use core::fmt::{self, Display, Write as _};

use chrono::{Datelike as _, Days, NaiveDate};

const MINUTES_PER_DAY: u64 = 24 * 60;

/// A date and a time of day, in the local zone of the author.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct When {
    /// The day.
    pub date: NaiveDate,
    /// Minutes since midnight, under 1,440.
    pub minutes: u16,
}

impl When {
    /// Reads `2026-11-26T17:00`, as a browser's field gives it; seconds may follow and are dropped.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (date, time) = text.split_once(['T', ' '])?;
        let [year, month, day] = numbers(date, '-', [4, 2, 2])?;
        let [hour, minute] = match time.len() {
            5 => numbers(time, ':', [2, 2])?,
            _ => {
                let [hour, minute, _] = numbers(time.split('.').next()?, ':', [2, 2, 2])?;
                [hour, minute]
            }
        };
        let date = NaiveDate::from_ymd_opt(i32::from(year), u32::from(month), u32::from(day))?;
        (hour < 24 && minute < 60).then_some(Self {
            date,
            minutes: hour * 60 + minute,
        })
    }

    /// So many minutes later by the calendar; at the end of time, the last day.
    #[must_use]
    pub fn after_minutes(self, minutes: u64) -> Self {
        let total = u64::from(self.minutes).saturating_add(minutes);
        self.date
            .checked_add_days(Days::new(total / MINUTES_PER_DAY))
            .map_or(
                Self {
                    date: NaiveDate::MAX,
                    minutes: self.minutes,
                },
                |date| Self {
                    date,
                    minutes: u16::try_from(total % MINUTES_PER_DAY).unwrap_or(0),
                },
            )
    }

    /// So many weeks later, at the same time of day.
    #[must_use]
    pub fn after_weeks(self, weeks: u64) -> Self {
        self.after_minutes(weeks * 7 * MINUTES_PER_DAY)
    }
}

/// As [`When::parse`] reads it. Years beyond 9999 keep their last four digits.
impl Display for When {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        digits(f, self.date.year().unsigned_abs(), 1000)?;
        f.write_char('-')?;
        digits(f, self.date.month(), 10)?;
        f.write_char('-')?;
        digits(f, self.date.day(), 10)?;
        f.write_char('T')?;
        digits(f, u32::from(self.minutes / 60), 10)?;
        f.write_char(':')?;
        digits(f, u32::from(self.minutes % 60), 10)
    }
}

fn digits(f: &mut fmt::Formatter<'_>, value: u32, mut place: u32) -> fmt::Result {
    while place > 0 {
        f.write_char(char::from_digit(value / place % 10, 10).unwrap_or('0'))?;
        place /= 10;
    }
    Ok(())
}

/// Exactly `N` numbers of the given widths with `between` between them.
fn numbers<const N: usize>(text: &str, between: char, widths: [usize; N]) -> Option<[u16; N]> {
    let mut parts = text.split(between);
    let mut numbers = [0; N];
    for (number, width) in numbers.iter_mut().zip(widths) {
        let part = parts.next()?;
        if part.len() != width || !part.bytes().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        *number = part
            .bytes()
            .fold(0, |number, byte| number * 10 + u16::from(byte - b'0'));
    }
    parts.next().is_none().then_some(numbers)
}
