//! Everything that is added up, meeting by meeting and day by day.

use worth_a_meeting::core::audit::{Bucket, Findings, LENGTHS, SIZES, Week};

use super::busy::Busies;
use super::flow::{Flow, Weight};
use super::load::{Seconds, hours};
use super::meeting::Meeting;
use super::owners::Owners;
use super::period::{Period, Shifts};
use super::series::{Series, sort};
use super::zones::Zones;
use crate::calendar::Calendar;

/// A [`Bucket`] in seconds.
type Part = (u32, i64, i64);

/// What has been counted so far.
#[derive(Debug)]
pub(super) struct Tally {
    meetings: u32,
    sizes: Vec<Part>,
    lengths: Vec<Part>,
    flow: Flow,
    /// With all meetings, and with those that stay.
    weeks: Vec<[Seconds; 2]>,
    busy: Vec<Busies>,
    zones: Zones,
    series: Vec<Series>,
}

impl Tally {
    /// With nothing counted.
    pub(super) fn new(calendar: &Calendar, period: &Period, owners: &Owners) -> Self {
        Self {
            meetings: 0,
            sizes: vec![Part::default(); SIZES.len()],
            lengths: vec![Part::default(); LENGTHS.len()],
            flow: Flow::new(period.days()),
            weeks: vec![[Seconds::default(); 2]; period.weeks()],
            busy: vec![Busies::default(); owners.count()],
            zones: Zones::new(calendar.zones.len()),
            series: Vec::new(),
        }
    }

    /// The series that meetings can be in.
    pub(super) fn set_series(&mut self, series: Vec<Series>) {
        self.series = series;
    }

    /// Adds a meeting that touches the period, and is of a series or not.
    pub(super) fn add(
        &mut self,
        mut meeting: Meeting<'_>,
        series: Option<u32>,
        calendar: &Calendar,
        known: &Owners,
        when: (&Period, &Shifts),
    ) {
        let period = when.0;
        let span = (
            meeting.start.max(period.start()),
            meeting.end.min(period.end()),
        );
        let begins = meeting.start >= period.start();
        let within = span.1 - span.0;
        let mut stays = true;
        if let Some(series) = series.and_then(|series| self.series.get_mut(series as usize)) {
            meeting.people = series.told.unwrap_or(meeting.people);
            stays = series.stays;
            let outside = within - period.working.within(span.0, span.1);
            let day = period.first + period.day(span.0) as i64;
            let is_own = meeting.event.organizer.is_some_and(|one| known.has(one));
            series.add(&meeting, (within, outside), begins.then_some(day), is_own);
        }
        let owners = meeting.owners.len() as i64;
        let people = i64::from(meeting.people);
        let minutes = u32::try_from((meeting.end - meeting.start) / 60).unwrap_or(u32::MAX);
        let places = [
            (&mut self.sizes, &SIZES[..], meeting.people),
            (&mut self.lengths, &LENGTHS[..], minutes),
        ];
        for (parts, bounds, value) in places {
            let place = bounds.partition_point(|bound| *bound <= value);
            let part = &mut parts[place.saturating_sub(1)];
            part.0 += u32::from(begins);
            part.1 += within * owners;
            part.2 += within * people;
        }
        self.meetings += u32::from(begins);
        self.flow.add(
            period,
            span,
            Weight {
                owners,
                people,
                stays,
            },
        );
        for owner in meeting.owners {
            self.busy[*owner as usize].add(span, stays);
        }
        if let Some(zone) = meeting.event.zone.map(usize::from)
            && let Some(name) = calendar.zones.get(zone)
        {
            self.zones.add((zone, name), span, (owners, begins), when);
        }
    }

    /// Closes a day when all meetings that begin on it have been added; how much work that was.
    pub(super) fn close_day(&mut self, day: usize, period: &Period) -> usize {
        let week = &mut self.weeks[period.week(day)];
        let mut work = 0;
        for owner in &mut self.busy {
            work += 1 + owner.count();
            owner.close(period.bounds(day), period.work(day), week);
        }
        work
    }

    /// What was found.
    pub(super) fn finish(
        self,
        calendar: &Calendar,
        (period, shifts): (&Period, &Shifts),
    ) -> Findings {
        let mut weeks = self.weeks;
        let (days, heat) = self.flow.finish(period);
        for (day, sums) in days.into_iter().enumerate() {
            for (week, (owners, people)) in weeks[period.week(day)].iter_mut().zip(sums) {
                week.meeting += owners;
                week.people += people;
            }
        }
        let total = |which: usize| {
            let mut total = Seconds::default();
            weeks.iter().for_each(|week| total += week[which]);
            total.load()
        };
        let last = period.first + period.days() as i64 - 1;
        let found = self.series.into_iter().filter_map(|series| {
            series.finish(&calendar.events, (period.first, last), shifts.days_a_week())
        });
        let mut series: Vec<_> = found.collect();
        sort(&mut series);
        let week = |(place, [before, after]): (usize, &[Seconds; 2])| Week {
            monday: period.monday(place),
            before: before.load(),
            after: after.load(),
        };
        Findings {
            meetings: self.meetings,
            before: total(0),
            after: total(1),
            weeks: weeks.iter().enumerate().map(week).collect(),
            sizes: self.sizes.into_iter().map(bucket).collect(),
            lengths: self.lengths.into_iter().map(bucket).collect(),
            heat: heat.map(|day| day.map(|seconds| hours(seconds).value())),
            zones: self.zones.finish(period, shifts),
            series,
            ..Findings::default()
        }
    }
}

fn bucket((meetings, owners, people): Part) -> Bucket {
    Bucket {
        meetings,
        hours: hours(owners),
        people: hours(people),
    }
}
