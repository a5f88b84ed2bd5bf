//! Which series cost most in a year.

use super::draw::{Bar, bars, full, legend, outline};
use crate::app::audit::audited::Audited;
use crate::app::picture::{Ink, Picture};
use crate::app::words::{Arg, key};

/// Series that are drawn; the table has all.
const SHOWN: usize = 8;

pub(super) fn picture(of: &Audited<'_>) -> Option<Picture> {
    let (series, words) = (&of.findings.series, of.say.words);
    if series.is_empty() {
        return None;
    }
    let hours = |place: usize| of.hours(series[place].people_hours_per_year);
    let cost = |place: usize| of.cost_a_year(place).map(|cost| of.say.money(cost));
    let amount = |place: usize| cost(place).unwrap_or_else(|| hours(place));
    let shown = 0..series.len().min(SHOWN);
    let bar = |place: usize| Bar {
        name: of.name(place),
        amount: amount(place),
        value: series[place].people_hours_per_year.value(),
        paint: if of.is_replaced(place) {
            outline(Ink::Written)
        } else {
            full(Ink::Live)
        },
    };
    let bars: Vec<Bar> = shown.map(bar).collect();
    let mut scene = self::bars(&bars, None);
    if (0..series.len()).any(|place| of.is_replaced(place)) {
        let item = (outline(Ink::Written), words.say(key::AUDIT_TRIED));
        legend(&mut scene, &[item]);
    }
    let (first, most) = (of.name(0), amount(0));
    let args = [("title", Arg::Text(&first)), ("amount", Arg::Text(&most))];
    let title = if of.hour.is_some() {
        key::AUDIT_PICTURE_SERIES
    } else {
        key::AUDIT_PICTURE_SERIES_HOURS
    };
    let mut head = vec![
        key::AUDIT_SERIES,
        key::AUDIT_PEOPLE,
        key::AUDIT_A_YEAR,
        key::AUDIT_PEOPLE_HOURS_A_YEAR,
    ];
    if of.hour.is_some() {
        head.push(key::AUDIT_COST_A_YEAR);
    }
    let row = |place: usize| {
        let one = &series[place];
        let mut row = vec![
            of.name(place),
            of.say.whole(one.people.into()),
            of.say.whole(one.per_year),
            hours(place),
        ];
        row.extend(cost(place));
        row
    };
    Some(Picture {
        id: "audit-series",
        title: words.fill(title, &args),
        help: words.say(key::AUDIT_PICTURE_SERIES_HELP),
        scene,
        head: of.heads(&head),
        rows: (0..series.len()).map(row).collect(),
    })
}
