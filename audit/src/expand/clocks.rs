//! What clocks show, in UTC: by IANA's zones, by those that a file defines, and by the reader's own.

use std::cell::OnceCell;
use std::rc::Rc;
use std::str::FromStr;

use chrono::{DateTime, Days, NaiveDateTime, Offset, TimeDelta, TimeZone, Utc};
use chrono_tz::Tz;
use rrule::RRuleSet;

use crate::calendar::Window;
use crate::schedule::{Length, Moment, Observance, Schedule, Zone};

/// More changes of its clocks has no zone: twice a year from 1601, where Outlook's begin, to 2600.
const MOST_CHANGES: usize = 2000;

/// The clocks of a schedule.
#[derive(Debug)]
pub(super) struct Clocks {
    schedule: Rc<Schedule>,
    default: Tz,
    window: Window,
    /// When the offsets of the zones change that a file defines, where that was asked for.
    changes: Vec<OnceCell<Vec<Change>>>,
}

/// A change of a zone's offset.
#[derive(Clone, Copy, Debug)]
struct Change {
    /// On the clock before it.
    onset: NaiveDateTime,
    /// Seconds east of UTC.
    from: i32,
    to: i32,
}

impl Clocks {
    pub(super) fn new(schedule: &Rc<Schedule>, default: &str, window: Window) -> Self {
        Self {
            schedule: Rc::clone(schedule),
            default: Tz::from_str(default).unwrap_or(Tz::UTC),
            window,
            changes: schedule.zones.iter().map(|_| OnceCell::new()).collect(),
        }
    }

    /// Seconds since 1970 in UTC. What a clock shows twice is the first time; what it leaves out is as if it had not been
    /// put forward (RFC 5545, 3.3.5).
    pub(super) fn utc(&self, zone: Option<u16>, clock: NaiveDateTime) -> i64 {
        let seconds = clock.and_utc().timestamp();
        seconds - i64::from(self.offset(zone, clock))
    }

    /// Likewise of a moment.
    pub(super) fn of(&self, moment: Moment) -> i64 {
        self.utc(moment.zone, moment.clock)
    }

    /// What the clock of a zone shows at a time.
    pub(super) fn shown(&self, zone: Option<u16>, utc: i64) -> NaiveDateTime {
        let time = DateTime::<Utc>::from_timestamp(utc, 0)
            .unwrap_or_default()
            .naive_utc();
        let offset = match self.clock(zone) {
            Ok(zone) => zone.offset_from_utc_datetime(&time).fix().local_minus_utc(),
            Err(changes) => {
                let at = changes.partition_point(|it| it.utc() <= time);
                offset_after(changes, at)
            }
        };
        shifted(time, offset.into())
    }

    /// When something begins and ends. A floating end is on the clock of the start; with an exact length it stays so,
    /// whenever it is (RFC 5545, 3.8.5.3): that of the entry that begins at `first`.
    pub(super) fn span(&self, start: Moment, length: Length, first: Moment) -> (i64, i64) {
        let begin = self.of(start);
        let later = |days: i64| {
            let clock = match u64::try_from(days) {
                Ok(days) => start.clock.checked_add_days(Days::new(days)),
                Err(_) => start.clock.checked_sub_days(Days::new(days.unsigned_abs())),
            };
            self.utc(start.zone, clock.unwrap_or(start.clock))
        };
        let end = match length {
            Length::Implied => later(i64::from(start.all_day)),
            Length::Lasting { days, exact } => later(days).saturating_add(exact.num_seconds()),
            Length::Until(end) if end.all_day && first.all_day => {
                let days = (end.clock - first.clock).num_days();
                // Many programs mean one day by it.
                later(if days == 0 { 1 } else { days })
            }
            Length::Until(end) => {
                let zone = end.zone.or(if end.all_day { None } else { first.zone });
                let exact = self.utc(zone, end.clock) - self.of(first);
                begin.saturating_add(exact)
            }
        };
        (begin, end)
    }

    fn clock(&self, zone: Option<u16>) -> Result<Tz, &[Change]> {
        let Some(zone) = zone.map(usize::from) else {
            return Ok(self.default);
        };
        match (self.schedule.zones.get(zone), self.changes.get(zone)) {
            (Some(Zone::Known(zone)), _) => Ok(*zone),
            (Some(Zone::Own(observances)), Some(known)) => {
                Err(known.get_or_init(|| changes(observances, self.window)))
            }
            _ => Ok(self.default),
        }
    }

    /// Seconds east of UTC of what a clock shows.
    fn offset(&self, zone: Option<u16>, clock: NaiveDateTime) -> i32 {
        match self.clock(zone) {
            Ok(Tz::UTC) => 0,
            Ok(zone) => {
                let mut before = clock;
                // The longest gap was a whole day.
                for _ in 0..=48 {
                    if let Some(offset) = zone.offset_from_local_datetime(&before).earliest() {
                        return offset.fix().local_minus_utc();
                    }
                    before = shifted(before, -1800);
                }
                0
            }
            Err(changes) => {
                let at = changes.partition_point(|it| {
                    shifted(it.onset, i64::from(it.to - it.from).max(0)) <= clock
                });
                offset_after(changes, at)
            }
        }
    }
}

impl Change {
    fn utc(&self) -> NaiveDateTime {
        shifted(self.onset, -i64::from(self.from))
    }
}

/// The offset after so many changes.
fn offset_after(changes: &[Change], count: usize) -> i32 {
    match count.checked_sub(1).and_then(|last| changes.get(last)) {
        Some(change) => change.to,
        None => changes.first().map_or(0, |first| first.from),
    }
}

/// A clock so many seconds later.
fn shifted(clock: NaiveDateTime, seconds: i64) -> NaiveDateTime {
    clock
        .checked_add_signed(TimeDelta::seconds(seconds))
        .unwrap_or(clock)
}

/// When the offset of a zone changes, up to the end of a window.
fn changes(observances: &[Observance], window: Window) -> Vec<Change> {
    let end = DateTime::<Utc>::from_timestamp(window.end, 0)
        .unwrap_or_default()
        .naive_utc();
    let end = shifted(end, 2 * 86_400);
    let mut changes = Vec::new();
    for observance in observances {
        let mut onsets = vec![observance.onset];
        onsets.extend(&observance.added);
        let first = rrule::Tz::UTC.from_utc_datetime(&observance.onset);
        let rule = observance
            .rule
            .clone()
            .and_then(|rule| rule.validate(first).ok());
        if let Some(rule) = rule {
            let set = RRuleSet::new(first).rrule(rule).limit();
            let last = observance.until.unwrap_or(end).min(end);
            let times = set.into_iter().map(|time| time.naive_utc());
            onsets.extend(times.take(MOST_CHANGES).take_while(|&onset| onset <= last));
        }
        changes.extend(onsets.into_iter().map(|onset| Change {
            onset,
            from: observance.from,
            to: observance.to,
        }));
    }
    changes.sort_by_key(Change::utc);
    changes
}
