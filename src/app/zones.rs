//! Time zones: what clocks show elsewhere. The browser's `Intl` knows their rules; [`FixedZones`] is its double for tests
//! and for whoever runs the core without a browser.

use crate::core::compose::{When, WorkingWeek, reply_by};
use crate::core::policy::Norms;

/// Clocks in time zones, by their IANA names.
pub trait Zones {
    /// What a clock in a zone shows when the author's own shows this; none where there is no such zone.
    fn there(&self, when: When, zone: &str) -> Option<When>;
    /// What the author's clock shows when one in a zone shows this. A time that the clock jumps over is one right
    /// before or after the jump.
    fn here(&self, when: When, zone: &str) -> Option<When>;
    /// What a clock in a zone shows when the author's own shows this, in the reader's language and with the zone's name:
    /// `10:30 EST`, and with the day where it is another one there.
    fn say(&self, when: When, zone: &str) -> Option<String>;
}

/// Zones that are always so many minutes ahead of the author's.
#[derive(Clone, Copy, Debug, Default)]
pub struct FixedZones(pub &'static [(&'static str, i32)]);

impl FixedZones {
    fn ahead(self, zone: &str) -> Option<i32> {
        let Self(zones) = self;
        let found = zones.iter().find(|(name, _)| *name == zone);
        found.map(|(_, ahead)| *ahead)
    }
}

impl Zones for FixedZones {
    fn there(&self, when: When, zone: &str) -> Option<When> {
        moved(when, self.ahead(zone)?)
    }

    fn here(&self, when: When, zone: &str) -> Option<When> {
        moved(when, -self.ahead(zone)?)
    }

    fn say(&self, when: When, zone: &str) -> Option<String> {
        let there = self.there(when, zone)?.to_string();
        let (day, time) = there.split_once('T')?;
        let is_same = when.to_string().starts_with(day);
        let day = if is_same { "" } else { &[day, " "].concat() };
        Some([day, time, " ", zone].concat())
    }
}

fn moved(when: When, minutes: i32) -> Option<When> {
    let total = i32::from(when.minutes) + minutes;
    let days = total.div_euclid(24 * 60);
    let date = when
        .date
        .checked_add_signed(chrono::TimeDelta::days(days.into()))?;
    let minutes = u16::try_from(total.rem_euclid(24 * 60)).ok()?;
    Some(When { date, minutes })
}

/// When the team works, on whatever clock the author has.
#[derive(Clone)]
pub struct TeamTime<'a> {
    week: WorkingWeek,
    /// Where the working hours are meant; none where they are the author's own.
    zone: Option<&'a str>,
    zones: &'a dyn Zones,
}

impl<'a> TeamTime<'a> {
    /// The working time of these norms.
    pub fn new(norms: &'a Norms, zones: &'a dyn Zones) -> Self {
        Self {
            week: norms.week(),
            zone: norms.zone.as_deref(),
            zones,
        }
    }

    /// The working hours and days alone.
    pub fn week(&self) -> &WorkingWeek {
        &self.week
    }

    /// [`reply_by`] in the team's working time.
    pub fn reply_by(&self, now: When, norm_hours: u16) -> When {
        self.on_their_clock(now, |now| {
            Some(reply_by(now, norm_hours.into(), &self.week))
        })
        .unwrap_or(now)
    }

    /// [`WorkingWeek::end_of_week`] in the team's working time.
    pub fn end_of_week(&self, now: When) -> Option<When> {
        self.on_their_clock(now, |now| self.week.end_of_week(now))
    }

    /// [`WorkingWeek::next_working_moment`] in the team's working time.
    pub fn next_working_moment(&self, when: When) -> Option<When> {
        self.on_their_clock(when, |when| self.week.next_working_moment(when))
    }

    /// The same moment, or the next at which the team works; the same as well where it never does.
    pub fn at_work(&self, when: When) -> When {
        let works = self.week.has_working_time();
        let next = self.next_working_moment(when).filter(|_| works);
        next.unwrap_or(when)
    }

    /// [`crate::core::compose::first_slot`] in the team's working time.
    pub fn first_slot(&self, after: When, minutes: u16) -> When {
        let slot = |after| Some(crate::core::compose::first_slot(after, minutes, &self.week));
        self.on_their_clock(after, slot).unwrap_or(after)
    }

    /// Where the team's zone is not known, its hours are taken for the author's.
    fn on_their_clock(&self, when: When, act: impl Fn(When) -> Option<When>) -> Option<When> {
        let there = self
            .zone
            .and_then(|zone| Some((zone, self.zones.there(when, zone)?)));
        match there {
            Some((zone, there)) => self.zones.here(act(there)?, zone),
            None => act(when),
        }
    }
}

/// The zones of those who read an update.
pub mod readers {
    use super::{TeamTime, When, Zones};
    use crate::core::compose::Draft;
    use crate::core::policy::Norms;

    /// The field of a draft that names them, which no template has.
    pub const FIELD: &str = ".zones";
    /// What stands in it where the author wants none.
    const NONE: &str = "-";
    /// As many as are kept.
    pub const MOST: usize = 8;

    /// The zones that the author named, or else the team's.
    pub fn zones<'a>(draft: &'a Draft, norms: &'a Norms) -> Vec<&'a str> {
        match draft.get(FIELD) {
            "" => norms.zone.as_deref().into_iter().collect(),
            named => {
                let mut zones = Vec::new();
                for zone in named.split(',').map(str::trim) {
                    if Norms::is_zone(zone) && !zones.contains(&zone) && zones.len() < MOST {
                        zones.push(zone);
                    }
                }
                zones
            }
        }
    }

    /// What stands in the field for these zones.
    pub fn named(zones: &[&str]) -> String {
        if zones.is_empty() {
            NONE.to_owned()
        } else {
            zones.join(", ")
        }
    }

    /// A time as clocks of these zones show it, but for those that show the same as the author's.
    pub fn elsewhere(when: When, zones: &[&str], clocks: &dyn Zones) -> Vec<String> {
        let differs = |zone: &&&str| clocks.there(when, zone) != Some(when);
        let said = zones.iter().filter(differs);
        said.filter_map(|zone| clocks.say(when, zone)).collect()
    }

    /// Where people do not work at a time, if they keep the hours of the norms on their own clocks.
    pub fn off_work<'a>(
        when: When,
        zones: &[&'a str],
        norms: &Norms,
        clocks: &dyn Zones,
    ) -> Vec<&'a str> {
        let team = TeamTime::new(norms, clocks);
        if !team.week().has_working_time() {
            return Vec::new();
        }
        let is_off = |zone: &&&str| {
            let there = clocks.there(when, zone);
            there.is_some_and(|there| !team.week().is_working(there))
        };
        zones.iter().filter(is_off).copied().collect()
    }
}

#[cfg(test)]
mod tests;
