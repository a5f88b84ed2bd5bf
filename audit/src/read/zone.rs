//! Names of time zones, and the definitions that a file brings.

use std::str::FromStr;

use calcard::icalendar::{
    ICalendarComponent, ICalendarComponentType, ICalendarProperty, ICalendarValue,
};
use chrono::TimeDelta;
use chrono_tz::Tz;

use super::{event, rule};
use crate::schedule::Observance;

/// The zone of IANA's that a name stands for: its own, one of Windows, or one within a longer name.
pub(super) fn named(name: &str) -> Option<Tz> {
    let name = name.trim().trim_matches('"');
    if let Ok(zone) = Tz::from_str(name) {
        return Some(zone);
    }
    // “/freeassociation.sourceforge.net/Europe/Berlin”
    let within = name.match_indices('/').find_map(|(at, _)| {
        Tz::from_str(&name[at + 1..])
            .ok()
            .filter(|_| name.starts_with('/'))
    });
    within.or_else(|| match calcard::common::timezone::Tz::from_str(name) {
        Ok(calcard::common::timezone::Tz::Tz(zone)) => Some(zone),
        _ => None,
    })
}

/// The definitions of a zone, of a calendar with one `VTIMEZONE`: its names and its observances.
pub(super) fn defined(components: &[ICalendarComponent]) -> (Vec<String>, Vec<Observance>) {
    let mut names = Vec::new();
    let mut observances = Vec::new();
    for component in components {
        match component.component_type {
            ICalendarComponentType::VTimezone => {
                let ids = component.properties(&ICalendarProperty::Tzid);
                let ids = ids.filter_map(|entry| entry.values.first()?.as_text());
                names.extend(ids.map(|id| id.trim().to_owned()));
            }
            ICalendarComponentType::Standard | ICalendarComponentType::Daylight => {
                observances.extend(observance(component));
            }
            _ => {}
        }
    }
    (names, observances)
}

fn observance(component: &ICalendarComponent) -> Option<Observance> {
    let offset = |name| match component.property(&name)?.values.first()? {
        ICalendarValue::PartialDateTime(time) => {
            let hours = i32::from(time.tz_hour?).min(24);
            let seconds = hours * 3600 + i32::from(time.tz_minute.unwrap_or_default()) * 60;
            Some(if time.tz_minus { -seconds } else { seconds })
        }
        _ => None,
    };
    let (onset, _) = match component
        .property(&ICalendarProperty::Dtstart)?
        .values
        .first()?
    {
        ICalendarValue::PartialDateTime(time) => event::clock(time)?,
        _ => return None,
    };
    let mut observance = Observance {
        onset,
        from: offset(ICalendarProperty::Tzoffsetfrom)?,
        to: offset(ICalendarProperty::Tzoffsetto)?,
        rule: None,
        until: None,
        added: Vec::new(),
    };
    for entry in &component.entries {
        match (&entry.name, entry.values.first()) {
            (ICalendarProperty::Rrule, Some(ICalendarValue::RecurrenceRule(found))) => {
                observance.rule = rule::built(found);
                observance.until = found.until.as_ref().and_then(|until| {
                    let (clock, _) = event::clock(until)?;
                    let east = if until.has_zone() { observance.from } else { 0 };
                    clock.checked_add_signed(TimeDelta::seconds(east.into()))
                });
            }
            (ICalendarProperty::Rdate, _) => {
                let times = entry.values.iter().filter_map(|value| match value {
                    ICalendarValue::PartialDateTime(time) => event::clock(time),
                    _ => None,
                });
                observance.added.extend(times.map(|(clock, _)| clock));
            }
            _ => {}
        }
    }
    Some(observance)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_zone_is_known_by_many_names() {
        for name in [
            "Europe/Berlin",
            "/freeassociation.sourceforge.net/Europe/Berlin",
            "/softwarestudio.org/Olson_20011030_5/Europe/Berlin",
            "\"Europe/Berlin\"",
            "W. Europe Standard Time",
        ] {
            assert_eq!(named(name), Some(Tz::Europe__Berlin), "{name}");
        }
        assert_eq!(
            named("(UTC-05:00) Eastern Time (US & Canada)"),
            Some(Tz::America__New_York)
        );
        assert_eq!(named("Customized Time Zone"), None);
        assert_eq!(named(""), None);
    }
}
