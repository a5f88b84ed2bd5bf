//! Hours in meetings, week by week.

use crate::app::audit::audited::{Audited, share};
use crate::app::picture::Picture;
use crate::app::words::{Arg, key};
use crate::core::audit::{Load, Week};

pub(super) fn picture(of: &Audited<'_>) -> Option<Picture> {
    if of.findings.weeks.is_empty() {
        return None;
    }
    let (head, rows) = table(of);
    Some(Picture {
        id: "audit-weeks",
        title: title(of),
        help: of.say.words.say(key::AUDIT_PICTURE_WEEKS_HELP),
        scene: of.weekly(|load| load.meeting),
        head,
        rows,
    })
}

fn title(of: &Audited<'_>) -> String {
    let (before, after) = (&of.findings.before, &of.findings.after);
    let hours = of.say.hours(of.each_week(before.meeting));
    let left = of.say.hours(of.each_week(after.meeting));
    let part = of.say.share(share(before).unwrap_or_default());
    let args = [
        ("hours", Arg::Text(&hours)),
        ("share", Arg::Text(&part)),
        ("after", Arg::Text(&left)),
    ];
    let key = match (share(before), of.is_trying()) {
        (Some(_), true) => key::AUDIT_PICTURE_WEEKS_AFTER,
        (Some(_), false) => key::AUDIT_PICTURE_WEEKS,
        (None, true) => key::AUDIT_PICTURE_WEEKS_NO_SHARE_AFTER,
        (None, false) => key::AUDIT_PICTURE_WEEKS_NO_SHARE,
    };
    of.say.words.fill(key, &args)
}

/// Each week's hours of a person and their part of the working time, twice where something is tried without.
fn table(of: &Audited<'_>) -> (Vec<String>, Vec<Vec<String>>) {
    let mut head = vec![key::AUDIT_WEEK, key::AUDIT_EACH, key::AUDIT_SHARE];
    if of.is_trying() {
        head.extend([key::AUDIT_WITHOUT, key::AUDIT_SHARE]);
    }
    let cells = |load: &Load| {
        let part = share(load).map_or_else(String::new, |share| of.say.share(share));
        [of.say.hours(of.each(load.meeting)), part]
    };
    let row = |week: &Week| {
        let mut row = vec![of.say.words.day(week.monday)];
        row.extend(cells(&week.before));
        if of.is_trying() {
            row.extend(cells(&week.after));
        }
        row
    };
    let rows = of.findings.weeks.iter().map(row).collect();
    (of.heads(&head), rows)
}
