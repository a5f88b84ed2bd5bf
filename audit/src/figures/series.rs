//! What a series takes.

use worth_a_meeting::core::audit::{MAX_SERIES, MAX_TEXT, Question, SeriesFound};

use super::load::hours;
use super::meeting::Meeting;
use super::rhythm::{median, pace};
use crate::calendar::Event;

/// A series, as far as it has been counted.
#[derive(Debug, Default)]
pub(super) struct Series {
    key: String,
    /// How many people are in it, where the reader knows better.
    pub(super) told: Option<u32>,
    /// Whether it stays when series are tried without.
    pub(super) stays: bool,
    is_own: bool,
    meetings: u32,
    owners: i64,
    all: i64,
    /// As `all`, of the meetings that begin within the period, with what lies beyond its end.
    whole: i64,
    outside: i64,
    /// Days on which meetings begin, in order.
    days: Vec<i64>,
    people: Vec<u32>,
    minutes: Vec<u32>,
    /// The last start, and its event.
    last: Option<(i64, u32)>,
}

impl Series {
    /// The one with this key, with nothing in it yet.
    pub(super) fn new(key: String, question: &Question) -> Self {
        Self {
            told: question.people.get(&key).copied(),
            stays: !question.replaced.contains(&key),
            key,
            ..Self::default()
        }
    }

    /// Adds a meeting: how long it is within the period, and how much of that is outside working time; on which day it
    /// begins, if that is in the period.
    pub(super) fn add(
        &mut self,
        meeting: &Meeting<'_>,
        (within, outside): (i64, i64),
        day: Option<i64>,
        is_own: bool,
    ) {
        let owners = meeting.owners.len() as i64;
        let people = i64::from(meeting.people);
        let length = meeting.end - meeting.start;
        self.owners += within * owners;
        self.all += within * people;
        self.outside += outside * owners;
        self.is_own |= is_own;
        let Some(day) = day else { return };
        self.meetings += 1;
        self.whole += length * people;
        self.people.push(meeting.people);
        self.minutes
            .push(u32::try_from(length / 60).unwrap_or(u32::MAX));
        self.last = self.last.max(Some((meeting.start, meeting.place)));
        if self.days.last() != Some(&day) {
            self.days.push(day);
        }
    }

    /// What was found of it; nothing if none of its meetings begins within the period.
    pub(super) fn finish(
        mut self,
        events: &[Event],
        period: (i64, i64),
        days_a_week: usize,
    ) -> Option<SeriesFound> {
        let last = events.get(self.last?.1 as usize)?;
        self.people.sort_unstable();
        self.minutes.sort_unstable();
        let (rhythm, per_year) = pace(&self.days, self.meetings, period, days_a_week);
        let mean = hours(self.whole) * (1.0 / f64::from(self.meetings));
        Some(SeriesFound {
            key: self.key,
            title: cut(&last.title),
            people: median(&self.people)?,
            minutes: median(&self.minutes)?,
            rhythm,
            meetings: self.meetings,
            hours: hours(self.owners),
            people_hours: hours(self.all),
            per_year,
            people_hours_per_year: mean * per_year,
            is_own: self.is_own,
            outside: hours(self.outside),
        })
    }
}

/// Sorts series, most people-hours a year first, and leaves out what is too many.
pub(super) fn sort(series: &mut Vec<SeriesFound>) {
    let cost = |one: &SeriesFound| one.people_hours_per_year.value();
    series.sort_by(|a, b| {
        let order = cost(b).total_cmp(&cost(a));
        order.then_with(|| a.key.cmp(&b.key))
    });
    series.truncate(MAX_SERIES);
}

/// The beginning of a text that is longer than can be passed on.
pub(crate) fn cut(text: &str) -> String {
    text.chars().take(MAX_TEXT).collect()
}
