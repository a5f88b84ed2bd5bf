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

/// Up to this many days between two meetings, a series comes at least every two weeks, and not while people are on leave.
const OFTEN: i64 = 15;

/// Weeks worked in a year (MODEL.md §2): the default of [`Parameter::WeeksWorked`], without the table that it is in.
///
/// [`Parameter::WeeksWorked`]: worth_a_meeting::core::evidence::Parameter::WeeksWorked
pub(super) const WEEKS_WORKED: f64 = 46.0;

/// How often a series comes and how many meetings that makes in a year.
///
/// `days` are the days on which it began, each once and in order, `meetings` how many there were on them; `period` is
/// its first and last day. The gap is the median of those between two days, so that holidays do not matter. In a week of
/// the part of the period in which it was alive, there are:
/// - A week or more apart: meetings × 7 / (days from the first to the last + the gap).
/// - Closer: it could have come on each day of the weekdays on which it ever came. A week has one of each, times
///   meetings / the days on which it could have come.
///
/// Of those, a year has:
/// - If it has ended, more than two gaps (or weeks, if that is longer) before the period does: as many as in the period,
///   and of a period that is longer than a year its part.
/// - If it comes at least every two weeks, and was alive for less than the weeks worked in a year: those weeks. Of more,
///   some were leave, in which it did not come.
/// - Else 365.25 / 7 weeks.
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
    let whole = period.1 - period.0 + 1;
    let seldom = (
        Rhythm::Irregular,
        meetings * YEAR / whole.max(SHORTEST) as f64,
    );
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
    let alive = (last - first + gap) as f64;
    let (rhythm, a_week) = if gap >= WEEK {
        (rhythm(gap, &gaps), meetings * 7.0 / alive)
    } else {
        let (rhythm, share) = close(days, (*first, *last), gap, days_a_week);
        (rhythm, meetings * share)
    };
    let per_year = if to_end > 2 * gap.max(7) {
        meetings * (YEAR / whole as f64).min(1.0)
    } else if gap <= OFTEN && alive < WEEKS_WORKED * 7.0 {
        a_week * WEEKS_WORKED
    } else {
        a_week * YEAR / 7.0
    };
    (rhythm, per_year)
}

/// How often one comes whose meetings are closer than a week, and how much of what it had it has in a week.
fn close(days: &[i64], (first, last): (i64, i64), gap: i64, days_a_week: usize) -> (Rhythm, f64) {
    let mut weekdays = [false; 7];
    days.iter().for_each(|day| weekdays[weekday(*day)] = true);
    let kinds = weekdays.iter().filter(|comes| **comes).count();
    let could = (first..=last).filter(|day| weekdays[weekday(*day)]).count();
    // Three of four working days are most of them.
    let is_daily = gap == 1 && kinds * 4 >= days_a_week * 3;
    let rhythm = if is_daily {
        Rhythm::Daily
    } else {
        Rhythm::SeveralAWeek
    };
    (rhythm, kinds as f64 / could as f64)
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
