//! What meetings leave of the working time: blocks of two hours or more, what is shorter, and what they take.

use super::draw::{Column, Columns, full, legend, outline};
use crate::app::audit::audited::Audited;
use crate::app::picture::{Ink, Picture};
use crate::app::words::{Arg, key};
use crate::core::audit::{Load, Week};

/// Of one owner: focus time, what is shorter, and what meetings take of the working time.
fn parts(of: &Audited<'_>, load: &Load) -> [f64; 3] {
    let [working, focus, rest] =
        [load.working, load.focus, load.fragments].map(|hours| of.each(hours));
    [focus, rest, (working - focus - rest).max(0.0)]
}

pub(super) fn picture(of: &Audited<'_>) -> Option<Picture> {
    let (findings, words) = (of.findings, of.say.words);
    if findings.weeks.is_empty() || findings.before.working.value() <= 0.0 {
        return None;
    }
    let inks = [
        full(Ink::Written),
        full(Ink::WrittenSoft),
        full(Ink::LiveSoft),
    ];
    let columns = findings.weeks.iter().map(|week| {
        let shown = if of.is_trying() {
            &week.after
        } else {
            &week.before
        };
        Column {
            stack: parts(of, shown).into_iter().zip(inks).collect(),
            around: None,
            mark: of.is_trying().then(|| of.each(week.before.focus)),
        }
    });
    let columns = Columns {
        columns: columns.collect(),
        ends: of.ends(),
    };
    let mut scene = columns.scene(|hours| of.say.hours(hours));
    let names = [
        key::AUDIT_FOCUS,
        key::AUDIT_FRAGMENTS,
        key::AUDIT_IN_MEETINGS,
    ];
    let mut items: Vec<_> = inks.into_iter().zip(of.heads(&names)).collect();
    if of.is_trying() {
        items.push((outline(Ink::Text), words.say(key::AUDIT_FOCUS_NOW)));
    }
    legend(&mut scene, &items);
    let mut head = vec![key::AUDIT_WEEK];
    head.extend(names);
    if of.is_trying() {
        head.push(key::AUDIT_FOCUS_WITHOUT);
    }
    let row = |week: &Week| {
        let mut row = vec![of.say.words.day(week.monday)];
        row.extend(parts(of, &week.before).map(|hours| of.say.hours(hours)));
        if of.is_trying() {
            row.push(of.say.hours(of.each(week.after.focus)));
        }
        row
    };
    Some(Picture {
        id: "audit-focus",
        title: title(of),
        help: words.say(key::AUDIT_PICTURE_FOCUS_HELP),
        scene,
        head: of.heads(&head),
        rows: findings.weeks.iter().map(row).collect(),
    })
}

fn title(of: &Audited<'_>) -> String {
    let (before, after) = (&of.findings.before, &of.findings.after);
    let [hours, rest, left] = [before.focus, before.fragments, after.focus]
        .map(|hours| of.say.hours(of.each_week(hours)));
    let args = [
        ("hours", Arg::Text(&hours)),
        ("rest", Arg::Text(&rest)),
        ("after", Arg::Text(&left)),
    ];
    let key = if of.is_trying() {
        key::AUDIT_PICTURE_FOCUS_AFTER
    } else {
        key::AUDIT_PICTURE_FOCUS
    };
    of.say.words.fill(key, &args)
}
