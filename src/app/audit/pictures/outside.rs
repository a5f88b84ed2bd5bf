//! What lies outside working hours, week by week.

use super::draw::{Column, Columns, full, legend, outline};
use crate::app::audit::audited::Audited;
use crate::app::picture::{Ink, Picture};
use crate::app::words::{Arg, key};

pub(super) fn picture(of: &Audited<'_>) -> Option<Picture> {
    let (findings, words) = (of.findings, of.say.words);
    if findings.weeks.is_empty() || findings.before.outside.value() <= 0.0 {
        return None;
    }
    let columns = findings.weeks.iter().map(|week| {
        let [before, after] = [&week.before, &week.after].map(|load| of.each(load.outside));
        let shown = if of.is_trying() { after } else { before };
        Column {
            stack: vec![(shown, full(Ink::Live))],
            around: of.is_trying().then_some(before),
            mark: None,
        }
    });
    let columns = Columns {
        columns: columns.collect(),
        ends: of.ends(),
    };
    let mut scene = columns.scene(|hours| of.say.hours(hours));
    if of.is_trying() {
        let items = [
            (outline(Ink::Live), words.say(key::AUDIT_NOW)),
            (full(Ink::Live), words.say(key::AUDIT_WITHOUT)),
        ];
        legend(&mut scene, &items);
    }
    let [hours, left] = [findings.before.outside, findings.after.outside]
        .map(|hours| of.say.hours(of.each_week(hours)));
    let args = [("hours", Arg::Text(&hours)), ("after", Arg::Text(&left))];
    let title = if of.is_trying() {
        key::AUDIT_PICTURE_OUTSIDE_AFTER
    } else {
        key::AUDIT_PICTURE_OUTSIDE
    };
    let (head, rows) = of.by_week(key::AUDIT_OUTSIDE, |load| load.outside);
    Some(Picture {
        id: "audit-outside",
        title: words.fill(title, &args),
        help: words.say(key::AUDIT_PICTURE_OUTSIDE_HELP),
        scene,
        head,
        rows,
    })
}
