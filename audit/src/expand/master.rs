//! The instances of one series, as its rules give them, one after the other.

use std::collections::VecDeque;

use chrono::{NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, TimeZone};
use rrule::{RRuleSet, RRuleSetIter};

use super::clocks::Clocks;
use super::overrides::Overrides;
use crate::calendar::Window;
use crate::schedule::{Entry, Length, Moment, Rule};

/// More instances than that within a window, or on the way to it, are of no meeting.
const MOST_STEPS: usize = 20_000;

/// How many steps it takes, at most, until a rule is given up that gives nothing: `rrule` looks so often.
const VAIN: usize = 100_000;

/// What a clock may be off UTC.
const OFFSETS: i64 = 2 * 86_400;

/// A series whose rules are being followed.
#[derive(Debug)]
pub(super) struct Master {
    /// An index of the schedule's entries.
    pub(super) entry: u32,
    /// Whether one of its rules is none.
    pub(super) is_bad_rule: bool,
    /// Whether its rules do not come to an end.
    pub(super) is_absurd: bool,
    rules: VecDeque<Following>,
    steps: usize,
    vain: usize,
    /// What the clock shows at the instances.
    clocks: Vec<NaiveDateTime>,
    /// Which of those are needed: from when on.
    from: NaiveDateTime,
}

/// A rule that is being followed.
struct Following {
    times: RRuleSetIter,
    last: NaiveDateTime,
    /// Whether it comes to an end by itself.
    ends: bool,
}

impl std::fmt::Debug for Following {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Following").finish_non_exhaustive()
    }
}

/// An instance of a series.
#[derive(Clone, Copy, Debug)]
pub(super) struct Instance {
    pub(super) start: Moment,
    /// Seconds since 1970 in UTC.
    pub(super) utc: i64,
    pub(super) length: Length,
}

impl Master {
    pub(super) fn new(
        number: u32,
        entry: &Entry,
        overrides: &Overrides,
        clocks: &Clocks,
        window: Window,
    ) -> Self {
        let (start, end) = clocks.span(entry.start, entry.length, entry.start);
        let (earliest, latest) = overrides.needed().unwrap_or((i64::MAX, i64::MIN));
        let lasting = (end - start).max(0);
        let from = window.start.saturating_sub(lasting).min(earliest);
        let until = window.end.max(latest);
        let mut master = Self {
            entry: number,
            is_bad_rule: false,
            is_absurd: false,
            rules: VecDeque::new(),
            steps: 0,
            vain: 0,
            clocks: vec![entry.start.clock],
            from: if overrides.shifts() {
                entry.start.clock
            } else {
                clocks.shown(None, from.saturating_sub(OFFSETS))
            },
        };
        let last = clocks.shown(None, until.saturating_add(OFFSETS));
        for rule in entry.recurrence.iter().flat_map(|it| &it.rules) {
            match master.follow(rule, entry, clocks, last) {
                Some(following) => master.rules.extend(following),
                None => master.is_bad_rule = true,
            }
        }
        master
    }

    /// Nothing if it is no rule; nothing within if it gives nothing.
    fn follow(
        &self,
        rule: &Rule,
        entry: &Entry,
        clocks: &Clocks,
        last: NaiveDateTime,
    ) -> Option<Option<Following>> {
        let start = entry.start.clock;
        let last = match rule.until {
            None => last,
            Some(until) if until.all_day || entry.start.all_day => {
                let end = until.clock.date().and_time(NaiveTime::MIN) + TimeDelta::seconds(86_399);
                end.min(last)
            }
            Some(until) if rule.until_utc => {
                let utc = until.clock.and_utc().timestamp();
                clocks.shown(entry.start.zone, utc).min(last)
            }
            Some(until) => until.clock.min(last),
        };
        // Whole periods before those that are needed are left out.
        let skipped = rule.period.map_or(0, |period| {
            let needless = (self.from - start).num_seconds() / period - 1;
            needless.max(0) * period
        });
        let first = start.checked_add_signed(TimeDelta::seconds(skipped))?;
        if last < first {
            return Some(None);
        }
        let first = rrule::Tz::UTC.from_utc_datetime(&first);
        let valid = rule.rule.clone().validate(first).ok()?;
        let times = RRuleSet::new(first).rrule(valid).limit().into_iter();
        Some(Some(Following {
            times,
            last,
            ends: rule.counts,
        }))
    }

    /// How many steps it took.
    pub(super) fn spent(&self) -> usize {
        self.steps + self.vain
    }

    /// Leaves the rest out.
    pub(super) fn give_up(&mut self) {
        self.is_absurd |= !self.rules.is_empty();
        self.rules.clear();
    }

    /// Follows the rules for so many steps; says whether they are at their end.
    pub(super) fn step(&mut self, left: &mut usize) -> bool {
        while let Some(rule) = self.rules.front_mut() {
            if *left == 0 {
                return false;
            }
            *left -= 1;
            self.steps += 1;
            let next = rule.times.next().map(|time| time.naive_utc());
            match next.filter(|clock| *clock <= rule.last) {
                None => {
                    if next.is_none() && !rule.ends {
                        *left = left.saturating_sub(VAIN);
                        self.vain += VAIN;
                    }
                    self.rules.pop_front();
                }
                Some(_) if self.steps > MOST_STEPS => {
                    self.give_up();
                }
                Some(clock) if clock >= self.from => self.clocks.push(clock),
                Some(_) => {}
            }
        }
        true
    }

    /// The instances, without those that the series excludes.
    pub(super) fn instances(mut self, entry: &Entry, clocks: &Clocks) -> Vec<Instance> {
        self.clocks.sort_unstable();
        self.clocks.dedup();
        let Moment { all_day, zone, .. } = entry.start;
        let mut instances: Vec<Instance> = self
            .clocks
            .into_iter()
            .map(|clock| Instance {
                start: Moment {
                    clock,
                    all_day,
                    zone,
                },
                utc: clocks.utc(zone, clock),
                length: entry.length,
            })
            .collect();
        let Some(recurrence) = &entry.recurrence else {
            return instances;
        };
        for (moment, length) in &recurrence.added {
            let mut start = *moment;
            if !start.all_day && start.zone.is_none() {
                start.zone = zone;
            }
            if start.all_day && !all_day {
                // A day for a series with times: at the time of its start.
                start.clock = start.clock.date().and_time(entry.start.clock.time());
                start = Moment {
                    all_day,
                    zone,
                    ..start
                };
            }
            instances.push(Instance {
                start,
                utc: clocks.of(start),
                length: length.unwrap_or(entry.length),
            });
        }
        if !recurrence.added.is_empty() {
            instances.sort_by_key(|it| it.utc);
        }
        // What a clock leaves out is the same time as what it shows instead.
        instances.dedup_by_key(|it| it.utc);
        if !recurrence.excluded.is_empty() {
            let excluded = Excluded::new(&recurrence.excluded, entry.start, clocks);
            instances.retain(|it| !excluded.has(it));
        }
        instances
    }
}

/// What a series leaves out.
#[derive(Debug, Default)]
struct Excluded {
    times: Vec<i64>,
    days: Vec<NaiveDate>,
}

impl Excluded {
    /// Days stand for what begins on them; in a series of days, times stand for their day.
    fn new(moments: &[Moment], start: Moment, clocks: &Clocks) -> Self {
        let mut excluded = Self::default();
        for moment in moments {
            if moment.all_day || start.all_day {
                excluded.days.push(moment.clock.date());
            } else {
                let zone = moment.zone.or(start.zone);
                excluded.times.push(clocks.utc(zone, moment.clock));
            }
        }
        excluded.times.sort_unstable();
        excluded.days.sort_unstable();
        excluded
    }

    fn has(&self, instance: &Instance) -> bool {
        let day = instance.start.clock.date();
        self.times.binary_search(&instance.utc).is_ok() || self.days.binary_search(&day).is_ok()
    }
}
