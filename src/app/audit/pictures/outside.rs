//! What lies outside working hours, week by week.

use crate::app::audit::audited::Audited;
use crate::app::picture::Picture;
use crate::app::words::{Arg, key};

pub(super) fn picture(of: &Audited<'_>) -> Option<Picture> {
    let (findings, words) = (of.findings, of.say.words);
    if findings.weeks.is_empty() || findings.before.outside.value() <= 0.0 {
        return None;
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
        scene: of.weekly(|load| load.outside),
        head,
        rows,
    })
}
