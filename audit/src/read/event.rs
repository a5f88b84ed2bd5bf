//! One `VEVENT`, as the parser found it, to what it says of its meeting and of its times.

use calcard::common::PartialDateTime;
use calcard::icalendar::{
    ICalendarComponent, ICalendarDuration, ICalendarEntry, ICalendarParameterName,
    ICalendarParameterValue, ICalendarParticipationStatus, ICalendarPeriod, ICalendarProperty,
    ICalendarStatus, ICalendarTransparency, ICalendarUserTypes, ICalendarValue,
};
use chrono::{NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};

use super::rule;
use crate::schedule::{Instance, Length, Moment, Recurrence};

/// Longer than anything lasts: a hundred years.
pub(crate) const LONGEST: TimeDelta = TimeDelta::days(36_525);

/// What is found in a `VEVENT`; what points elsewhere is still text.
#[derive(Debug, Default)]
pub(super) struct Draft {
    pub(super) uid: String,
    pub(super) title: String,
    pub(super) cancelled: bool,
    pub(super) free: bool,
    pub(super) organizer: Option<String>,
    pub(super) attendees: Vec<Invited>,
    pub(super) start: Option<Moment>,
    pub(super) length: Option<Length>,
    pub(super) recurrence: Recurrence,
    pub(super) instance: Option<Instance>,
    pub(super) sequence: i64,
    pub(super) bad_rule: bool,
    pub(super) bad_length: bool,
}

/// An `ATTENDEE`.
#[derive(Debug)]
pub(super) struct Invited {
    pub(super) address: String,
    pub(super) declined: bool,
    pub(super) is_person: bool,
}

/// The most characters of a title or a name that are kept.
const MOST_CHARACTERS: usize = 300;

/// Reads an event. `zone` gives the number of a zone by its name.
pub(super) fn read(
    component: &ICalendarComponent,
    zone: &mut impl FnMut(&str) -> Option<u16>,
) -> Draft {
    let mut draft = Draft::default();
    let mut stamp = None;
    let mut instance = None;
    for entry in &component.entries {
        let first = entry.values.first();
        match &entry.name {
            ICalendarProperty::Uid => text(first, &mut draft.uid),
            ICalendarProperty::Summary => text(first, &mut draft.title),
            ICalendarProperty::Status => {
                draft.cancelled |=
                    first == Some(&ICalendarValue::Status(ICalendarStatus::Cancelled));
            }
            ICalendarProperty::Transp => {
                draft.free |= first
                    == Some(&ICalendarValue::Transparency(
                        ICalendarTransparency::Transparent,
                    ));
            }
            ICalendarProperty::Organizer => draft.organizer = address(first),
            ICalendarProperty::Attendee => draft.attendees.extend(invited(entry)),
            ICalendarProperty::Dtstart if draft.start.is_none() => {
                draft.start = first.and_then(|value| moment(value, entry, zone));
            }
            ICalendarProperty::Dtend => {
                if let Some(end) = first.and_then(|value| moment(value, entry, zone)) {
                    draft.length = Some(Length::Until(end));
                }
            }
            ICalendarProperty::Duration => {
                let found = match first {
                    Some(ICalendarValue::Duration(duration)) => lasting(duration),
                    _ => None,
                };
                draft.bad_length |= found.is_none();
                // Where both are, the end counts.
                draft.length = draft.length.or(found);
            }
            ICalendarProperty::RecurrenceId => {
                let onwards = entry.parameters(&ICalendarParameterName::Range).any(|it| {
                    it.as_text().is_some_and(|range| {
                        range.eq_ignore_ascii_case("THISANDFUTURE")
                            || range.eq_ignore_ascii_case("TRUE")
                    })
                });
                instance = first
                    .and_then(|value| moment(value, entry, zone))
                    .map(|id| (id, onwards));
            }
            ICalendarProperty::Rrule => match first {
                Some(ICalendarValue::RecurrenceRule(found)) => match rule::read(found) {
                    Some(found) => draft.recurrence.rules.push(found),
                    None => draft.bad_rule = true,
                },
                _ => draft.bad_rule = true,
            },
            ICalendarProperty::Rdate => {
                for value in &entry.values {
                    draft.recurrence.added.extend(added(value, entry, zone));
                }
            }
            ICalendarProperty::Exdate => {
                let times = entry.values.iter();
                let times = times.filter_map(|value| moment(value, entry, zone));
                draft.recurrence.excluded.extend(times);
            }
            ICalendarProperty::Sequence => {
                draft.sequence = first
                    .and_then(ICalendarValue::as_integer)
                    .unwrap_or_default();
            }
            ICalendarProperty::Dtstamp => {
                stamp = first.and_then(|value| moment(value, entry, zone));
            }
            ICalendarProperty::Other(name)
                if name.eq_ignore_ascii_case("X-MICROSOFT-CDO-BUSYSTATUS") =>
            {
                let status = first.and_then(ICalendarValue::as_text).unwrap_or_default();
                draft.free |= status.trim().eq_ignore_ascii_case("FREE");
            }
            _ => {}
        }
    }
    // What is cancelled alone need not say again when it would have been (RFC 5546, 3.2.5).
    draft.start = draft.start.or(instance.map(|(id, _)| id));
    draft.instance = instance.map(|(id, onwards)| Instance {
        id,
        onwards,
        stamp: stamp.map(|stamp: Moment| stamp.clock),
    });
    draft
}

fn text(value: Option<&ICalendarValue>, into: &mut String) {
    if let Some(text) = value.and_then(ICalendarValue::as_text) {
        into.clear();
        into.extend(text.trim().chars().take(MOST_CHARACTERS));
    }
}

/// A calendar address in lower case without its scheme; nothing where there is none.
fn address(value: Option<&ICalendarValue>) -> Option<String> {
    let text = value.and_then(ICalendarValue::as_text)?.trim();
    let text = match text.get(..7) {
        Some(scheme) if scheme.eq_ignore_ascii_case("mailto:") => text[7..].trim(),
        _ => text,
    };
    (!text.is_empty()).then(|| {
        text.chars()
            .take(MOST_CHARACTERS)
            .collect::<String>()
            .to_lowercase()
    })
}

fn invited(entry: &ICalendarEntry) -> Option<Invited> {
    let address = address(entry.values.first())?;
    let mut invited = Invited {
        address,
        declined: false,
        is_person: true,
    };
    for parameter in &entry.params {
        match &parameter.value {
            ICalendarParameterValue::Partstat(status) => {
                invited.declined = *status == ICalendarParticipationStatus::Declined;
            }
            ICalendarParameterValue::Cutype(kind) => {
                let things = [ICalendarUserTypes::Room, ICalendarUserTypes::Resource];
                invited.is_person = !things.contains(kind);
            }
            _ => {}
        }
    }
    Some(invited)
}

/// The time that a value of a property is, in the zone that the property names.
fn moment(
    value: &ICalendarValue,
    entry: &ICalendarEntry,
    zone: &mut impl FnMut(&str) -> Option<u16>,
) -> Option<Moment> {
    match value {
        ICalendarValue::PartialDateTime(time) => zoned(time, entry, zone),
        _ => None,
    }
}

fn zoned(
    time: &PartialDateTime,
    entry: &ICalendarEntry,
    zone: &mut impl FnMut(&str) -> Option<u16>,
) -> Option<Moment> {
    let (clock, all_day) = clock(time)?;
    let zone = if all_day {
        // A day is one wherever it is (RFC 5545, 3.2.19).
        None
    } else if time.has_zone() {
        zone("UTC")
    } else {
        entry.tz_id().and_then(zone)
    };
    Some(Moment {
        clock,
        all_day,
        zone,
    })
}

/// What the clock shows, and whether only a day is meant.
pub(super) fn clock(time: &PartialDateTime) -> Option<(NaiveDateTime, bool)> {
    let day = NaiveDate::from_ymd_opt(time.year?.into(), time.month?.into(), time.day?.into())?;
    let Some(hour) = time.hour else {
        return Some((day.and_time(NaiveTime::MIN), true));
    };
    // A minute can have 61 seconds (RFC 5545, 3.3.12), but no meeting minds.
    let second = time.second.unwrap_or_default().min(59);
    let time = day.and_hms_opt(
        hour.into(),
        time.minute.unwrap_or_default().into(),
        second.into(),
    )?;
    Some((time, false))
}

/// A length that is one.
fn lasting(duration: &ICalendarDuration) -> Option<Length> {
    let days = i64::from(duration.weeks) * 7 + i64::from(duration.days);
    let exact = TimeDelta::seconds(
        i64::from(duration.hours) * 3600
            + i64::from(duration.minutes) * 60
            + i64::from(duration.seconds),
    );
    let whole = TimeDelta::try_days(days)?.checked_add(&exact)?;
    let fits = whole.is_zero() || !duration.neg && whole <= LONGEST;
    fits.then_some(Length::Lasting { days, exact })
}

/// A further time of a series.
fn added(
    value: &ICalendarValue,
    entry: &ICalendarEntry,
    zone: &mut impl FnMut(&str) -> Option<u16>,
) -> Option<(Moment, Option<Length>)> {
    match value {
        ICalendarValue::Period(ICalendarPeriod::Range { start, end }) => {
            let end = zoned(end, entry, zone)?;
            Some((zoned(start, entry, zone)?, Some(Length::Until(end))))
        }
        ICalendarValue::Period(ICalendarPeriod::Duration { start, duration }) => {
            Some((zoned(start, entry, zone)?, lasting(duration)))
        }
        value => Some((moment(value, entry, zone)?, None)),
    }
}
