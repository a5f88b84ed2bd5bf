//! How much of the working day is shared with those elsewhere.

use super::draw::{Bar, bars, full};
use crate::app::audit::audited::Audited;
use crate::app::picture::{Ink, Picture};
use crate::app::words::{Arg, key};
use crate::core::audit::ZoneFound;

pub(super) fn picture(of: &Audited<'_>) -> Option<Picture> {
    let (zones, words) = (&of.findings.zones, of.say.words);
    let first = zones.first()?;
    let bar = |zone: &ZoneFound| Bar {
        name: zone.name.clone(),
        amount: of.hours(zone.shared),
        value: zone.shared.value(),
        paint: full(Ink::Written),
    };
    let bars: Vec<Bar> = zones.iter().map(bar).collect();
    let week = &of.question.week;
    let day = f64::from(week.end_minutes.saturating_sub(week.start_minutes)) / 60.0;
    let [shared, outside] = [first.shared, first.outside].map(|hours| of.hours(hours));
    let args = [
        ("zone", Arg::Text(&first.name)),
        ("shared", Arg::Text(&shared)),
        ("outside", Arg::Text(&outside)),
    ];
    let row = |zone: &ZoneFound| {
        vec![
            zone.name.clone(),
            of.hours(zone.shared),
            of.say.whole(zone.meetings.into()),
            of.hours(zone.hours),
            of.hours(zone.outside),
        ]
    };
    let head = [
        key::AUDIT_ZONE,
        key::AUDIT_SHARED,
        key::AUDIT_MEETINGS,
        key::AUDIT_HOURS,
        key::AUDIT_OUTSIDE_SOMEWHERE,
    ];
    Some(Picture {
        id: "audit-zones",
        title: words.fill(key::AUDIT_PICTURE_ZONES, &args),
        help: words.say(key::AUDIT_PICTURE_ZONES_HELP),
        scene: self::bars(&bars, Some(day)),
        head: of.heads(&head),
        rows: zones.iter().map(row).collect(),
    })
}
