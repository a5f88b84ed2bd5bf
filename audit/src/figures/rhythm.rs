//! How often a series comes, as its meetings lie.

use worth_a_meeting::core::audit::Rhythm;

use super::period::weekday;

/// Days of a year.
const YEAR: f64 = 365.25;

/// Nothing is said of a year from less than this many days.
const SHORTEST: i64 = 28;

/// What lives shorter than this, wholly within the period, is an occasion of some days rather than a series.
const OCCASION: i64 = 14;

/// From this many days between two meetings on, they are a week apart, or further.
const WEEK: i64 = 6;

/// How often a series comes and how many meetings that makes in a year.
///
/// `days` are the days on which it began, each once and in order, `meetings` how many there were on them; `period` is
/// its first and last day. The gap is the median of those between two days, so that holidays do not matter. Then:
/// - A week or more apart: a year has meetings × 365.25 / (days from the first to the last + the gap).
/// - Closer: it could have come on each day of the weekdays on which it ever came. A year has 365.25 / 7 of each, times
///   meetings / the days on which it could have come.
/// - Too few to tell (one day; two that are closer than a week; an occasion): as many as in the period, per period of at
///   least four weeks.
pub(super) fn pace(
    days: &[i64],
    meetings: u32,
    period: (i64, i64),
    days_a_week: usize,
) -> (Rhythm, f64) {
    let meetings = f64::from(meetings);
    let mut gaps: Vec<i64> = days.windows(2).map(|pair| pair[1] - pair[0]).collect();
    gaps.sort_unstable();
    let whole = (period.1 - period.0 + 1).max(SHORTEST);
    let seldom = (Rhythm::Irregular, meetings * YEAR / whole as f64);
    let (Some(first), Some(last)) = (days.first(), days.last()) else {
        return seldom;
    };
    let Some(gap) = median(&gaps) else {
        return seldom;
    };
    let from_start = first - period.0;
    let to_end = period.1 - last;
    let is_occasion = last - first < OCCASION && from_start >= OCCASION && to_end >= OCCASION;
    if gap < WEEK && (days.len() < 3 || is_occasion) {
        return seldom;
    }
    if gap >= WEEK {
        let pace = meetings * YEAR / (last - first + gap) as f64;
        return (rhythm(gap, &gaps), pace);
    }
    let mut weekdays = [false; 7];
    days.iter().for_each(|day| weekdays[weekday(*day)] = true);
    let kinds = weekdays.iter().filter(|comes| **comes).count();
    let could = (*first..=*last)
        .filter(|day| weekdays[weekday(*day)])
        .count();
    let pace = meetings * kinds as f64 * YEAR / 7.0 / could as f64;
    // Three of four working days are most of them.
    let is_daily = gap == 1 && kinds * 4 >= days_a_week * 3;
    let rhythm = if is_daily {
        Rhythm::Daily
    } else {
        Rhythm::SeveralAWeek
    };
    (rhythm, pace)
}

/// The rhythm that is nearest to a gap, if at least half of the gaps are within a quarter of it.
fn rhythm(gap: i64, gaps: &[i64]) -> Rhythm {
    let steady = gaps
        .iter()
        .filter(|other| (*other - gap).abs() * 4 <= gap)
        .count();
    if steady * 2 < gaps.len() {
        return Rhythm::Irregular;
    }
    match gap {
        ..10 => Rhythm::Weekly,
        10..21 => Rhythm::TwoWeekly,
        21..53 => Rhythm::Monthly,
        _ => Rhythm::Quarterly,
    }
}

/// The middle one of these, in order; the lower one of two.
pub(super) fn median<T: Copy>(sorted: &[T]) -> Option<T> {
    sorted.get(sorted.len().checked_sub(1)? / 2).copied()
}
