//! A rule of recurrence, as the parser found it, to one that can be followed.

use calcard::common::CalendarScale;
use calcard::icalendar::{ICalendarFrequency, ICalendarRecurrenceRule, ICalendarWeekday};
use chrono::{Month, Weekday};
use rrule::{Frequency, NWeekday, RRule, Unvalidated};

use super::event;
use crate::schedule::{Moment, Rule};

/// Nothing where it counts by another calendar than the Gregorian one.
pub(super) fn read(found: &ICalendarRecurrenceRule) -> Option<Rule> {
    let gregorian = matches!(found.rscale, None | Some(CalendarScale::Gregorian));
    let leaps = found.bymonth.iter().any(|month| month.is_leap());
    if !gregorian || leaps || !has_days(found) {
        return None;
    }
    let until = found.until.as_ref().and_then(|time| {
        let (clock, all_day) = event::clock(time)?;
        Some((
            Moment {
                clock,
                all_day,
                zone: None,
            },
            time.has_zone(),
        ))
    });
    let (until, until_utc) = until.unzip();
    let interval = i64::from(found.interval.unwrap_or(1).max(1));
    let period = match found.freq {
        ICalendarFrequency::Weekly => Some(604_800),
        ICalendarFrequency::Daily => Some(86_400),
        ICalendarFrequency::Hourly => Some(3600),
        ICalendarFrequency::Minutely => Some(60),
        ICalendarFrequency::Secondly => Some(1),
        ICalendarFrequency::Yearly | ICalendarFrequency::Monthly => None,
    };
    Some(Rule {
        rule: built(found)?,
        until,
        until_utc: until_utc.unwrap_or_default(),
        counts: found.count.is_some(),
        period: period
            .filter(|_| found.count.is_none())
            .map(|period| period * interval),
    })
}

/// Whether one of its months has one of its days: a search for the thirtieth of February would take long.
fn has_days(found: &ICalendarRecurrenceRule) -> bool {
    let (months, days) = (&found.bymonth, &found.bymonthday);
    let longest = months.iter().map(|month| match month.month() {
        2 => 29,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    });
    let longest = longest.max().unwrap_or(31);
    days.is_empty() || days.iter().any(|day| day.unsigned_abs() <= longest)
}

/// The rule without its end.
pub(super) fn built(found: &ICalendarRecurrenceRule) -> Option<RRule<Unvalidated>> {
    let months = found.bymonth.iter();
    let months: Option<Vec<Month>> = months
        .map(|month| Month::try_from(month.month()).ok())
        .collect();
    let frequency = match found.freq {
        ICalendarFrequency::Yearly => Frequency::Yearly,
        ICalendarFrequency::Monthly => Frequency::Monthly,
        ICalendarFrequency::Weekly => Frequency::Weekly,
        ICalendarFrequency::Daily => Frequency::Daily,
        ICalendarFrequency::Hourly => Frequency::Hourly,
        ICalendarFrequency::Minutely => Frequency::Minutely,
        ICalendarFrequency::Secondly => Frequency::Secondly,
    };
    // “The first Monday” of a week or a day says no more than “Monday”.
    let counts =
        matches!(frequency, Frequency::Yearly | Frequency::Monthly) && found.byweekno.is_empty();
    let days = found.byday.iter().map(|day| {
        let ordinal = day.ordwk.filter(|&ordinal| counts && ordinal != 0);
        NWeekday::new(ordinal, weekday(day.weekday))
    });
    let mut rule = RRule::new(frequency)
        .interval(found.interval.unwrap_or(1).max(1))
        .week_start(found.wkst.map_or(Weekday::Mon, weekday))
        .by_month(&months?)
        .by_month_day(found.bymonthday.clone())
        .by_year_day(found.byyearday.clone())
        .by_week_no(found.byweekno.clone())
        .by_weekday(days.collect())
        .by_hour(found.byhour.clone())
        .by_minute(found.byminute.clone())
        .by_second(found.bysecond.clone())
        .by_set_pos(found.bysetpos.clone());
    if let Some(count) = found.count {
        rule = rule.count(count);
    }
    Some(rule)
}

fn weekday(day: ICalendarWeekday) -> Weekday {
    match day {
        ICalendarWeekday::Monday => Weekday::Mon,
        ICalendarWeekday::Tuesday => Weekday::Tue,
        ICalendarWeekday::Wednesday => Weekday::Wed,
        ICalendarWeekday::Thursday => Weekday::Thu,
        ICalendarWeekday::Friday => Weekday::Fri,
        ICalendarWeekday::Saturday => Weekday::Sat,
        ICalendarWeekday::Sunday => Weekday::Sun,
    }
}
