//! What replaces single instances of a series, or all from one on.

use chrono::NaiveDate;

use super::clocks::Clocks;
use super::master::Instance;
use crate::schedule::{Entry, Moment, Schedule};

/// The overrides of a series.
#[derive(Debug)]
pub(super) struct Overrides {
    /// By the instances that they replace.
    all: Vec<Override>,
    /// From when on instances are shifted (seconds since 1970 in UTC), and the entries that say so.
    onwards: Vec<(i64, u32)>,
}

#[derive(Debug)]
struct Override {
    entry: u32,
    id: Id,
    /// When that begins: seconds since 1970 in UTC.
    utc: i64,
    /// Whether it is older than its series: then it counts only where it replaces something.
    is_old: bool,
    is_matched: bool,
}

/// What tells an instance.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Id {
    /// Its day.
    Day(NaiveDate),
    /// Its time: seconds since 1970 in UTC.
    Time(i64),
}

impl Overrides {
    pub(super) fn new(
        entries: &[Entry],
        masters: &[u32],
        overrides: &[u32],
        clocks: &Clocks,
    ) -> Self {
        let master = masters.last().map(|&it| &entries[it as usize]);
        let mut all: Vec<(Override, _)> = overrides
            .iter()
            .filter_map(|&number| {
                let entry = &entries[number as usize];
                let instance = entry.instance.as_ref()?;
                let mut id = instance.id;
                if !id.all_day && id.zone.is_none() {
                    id.zone = master.map_or(entry.start, |it| it.start).zone;
                }
                let utc = clocks.of(id);
                let by_day = id.all_day || master.is_some_and(|it| it.start.all_day);
                let found = Override {
                    entry: number,
                    id: if by_day {
                        Id::Day(id.clock.date())
                    } else {
                        Id::Time(utc)
                    },
                    utc,
                    is_old: master.is_some_and(|it| entry.sequence < it.sequence),
                    is_matched: false,
                };
                Some((found, (entry.sequence, instance.stamp)))
            })
            .collect();
        // Of several for one instance the newest counts.
        all.sort_by(|(a, x), (b, y)| a.id.cmp(&b.id).then(y.cmp(x)));
        all.dedup_by_key(|(it, _)| it.id);
        let all: Vec<Override> = all.into_iter().map(|(it, _)| it).collect();
        let is_onwards = |it: &&Override| {
            let instance = &entries[it.entry as usize].instance;
            instance.as_ref().is_some_and(|instance| instance.onwards)
        };
        let onwards = all.iter().filter(is_onwards);
        let mut onwards: Vec<_> = onwards.map(|it| (it.utc, it.entry)).collect();
        onwards.sort_unstable();
        Self { all, onwards }
    }

    /// Whether instances are shifted, so that it matters where all of them are.
    pub(super) fn shifts(&self) -> bool {
        !self.onwards.is_empty()
    }

    /// From when until when a series has to be followed to know which of them count.
    pub(super) fn needed(&self) -> Option<(i64, i64)> {
        let old = || self.all.iter().filter(|it| it.is_old).map(|it| it.utc);
        old().min().zip(old().max())
    }

    /// Whether an instance is replaced.
    pub(super) fn replaces(&mut self, instance: &Instance) -> bool {
        let ids = [Id::Day(instance.start.clock.date()), Id::Time(instance.utc)];
        let mut replaced = false;
        for id in ids {
            if let Ok(at) = self.all.binary_search_by_key(&id, |it| it.id) {
                self.all[at].is_matched = true;
                replaced = true;
            }
        }
        replaced
    }

    /// The event of an instance and when it begins and ends, with what replaces it and all after it.
    pub(super) fn shifted(
        &self,
        schedule: &Schedule,
        master: &Entry,
        instance: &Instance,
        clocks: &Clocks,
    ) -> (u32, i64, i64) {
        let before = self
            .onwards
            .partition_point(|(utc, _)| *utc <= instance.utc);
        let last = before.checked_sub(1).map(|last| self.onwards[last].1);
        let Some(entry) = last.map(|it| &schedule.entries[it as usize]) else {
            let first = match instance.length {
                length if length == master.length => master.start,
                _ => instance.start,
            };
            let (start, end) = clocks.span(instance.start, instance.length, first);
            return (master.event, start, end);
        };
        let id = entry.instance.as_ref().map_or(entry.start, |it| it.id);
        let zone = instance.start.zone;
        let shown = |moment: Moment| match moment.zone == zone {
            true => moment.clock,
            false => clocks.shown(zone, clocks.of(moment)),
        };
        let shift = shown(entry.start) - shown(id);
        let start = Moment {
            clock: instance
                .start
                .clock
                .checked_add_signed(shift)
                .unwrap_or(instance.start.clock),
            ..instance.start
        };
        let (start, end) = clocks.span(start, entry.length, entry.start);
        (entry.event, start, end)
    }

    /// Those that count.
    pub(super) fn valid(&self) -> impl Iterator<Item = u32> {
        let valid = self.all.iter().filter(|it| !it.is_old || it.is_matched);
        valid.map(|it| it.entry)
    }
}
