//! When the meetings lie: by weekday and hour.

use std::ops::RangeInclusive;

use crate::app::audit::audited::Audited;
use crate::app::picture::{Anchor, Ink, Picture, Scene, WIDTH};
use crate::app::words::{Arg, key};
use crate::core::policy::Norms;

/// Hours of the day that are always shown; others where something lies in them.
const USUAL: RangeInclusive<usize> = 6..=20;

/// From one hour to the next, and the side of the largest square.
const ROW: i32 = 28;
const SQUARE: i32 = 24;

/// Where the columns begin: beside the hours.
const LEFT: i32 = 84;
const HEAD: i32 = 30;

pub(super) fn picture(of: &Audited<'_>) -> Option<Picture> {
    let (heat, words) = (&of.findings.heat, of.say.words);
    let (mut fullest, mut most) = ((0, 0), 0.0);
    for (day, hours) in heat.iter().enumerate() {
        for (hour, hours) in hours.iter().enumerate() {
            if *hours > most {
                (fullest, most) = ((day, hour), *hours);
            }
        }
    }
    if most <= 0.0 {
        return None;
    }
    let is_used = |hour: &usize| USUAL.contains(hour) || heat.iter().any(|day| day[*hour] > 0.0);
    let first = (0..24).find(is_used).unwrap_or(*USUAL.start());
    let last = (0..24).rfind(is_used).unwrap_or(*USUAL.end());
    let is_shown =
        |day: &usize| of.question.week.days[*day] || heat[*day].iter().any(|hours| *hours > 0.0);
    let days: Vec<usize> = (0..7).filter(is_shown).collect();
    let name = |day: usize| words.named(&["day-", Norms::DAYS[day]]);
    let mut scene = Scene {
        height: HEAD + ROW * (last - first + 1) as i32 + 6,
        ..Scene::default()
    };
    let column = (WIDTH - LEFT) / (days.len() as i32).max(1);
    for (day, place) in days.iter().zip(0..) {
        let middle = LEFT + column * place + column / 2;
        let short = words.named(&["audit-day-", Norms::DAYS[*day]]);
        scene.words((middle, 20), Anchor::Middle, Ink::Quiet, short);
        for (hour, row) in (first..=last).zip(0..) {
            // As much of the square is painted as the hour has of the fullest one.
            let side = f64::from(SQUARE) * (heat[*day][hour] / most).sqrt();
            let side = side.ceil() as i32;
            let corner = (middle - side / 2, HEAD + ROW * row + (ROW - side) / 2);
            scene.rect(corner, (side, side), Ink::Live, true);
        }
    }
    for (hour, row) in (first..=last).zip(0..) {
        let base = HEAD + ROW * row + 22;
        scene.words((0, base), Anchor::Start, Ink::Quiet, clock(hour));
    }
    let mut head = vec![words.say(key::AUDIT_HOUR)];
    head.extend(days.iter().map(|day| name(*day)));
    let row = |hour: usize| {
        let mut row = vec![clock(hour)];
        row.extend(days.iter().map(|day| of.say.hours(heat[*day][hour])));
        row
    };
    let time = [&*clock(fullest.1), "–", &*clock(fullest.1 + 1)].concat();
    let day = name(fullest.0);
    let args = [("day", Arg::Text(&day)), ("time", Arg::Text(&time))];
    Some(Picture {
        id: "audit-heat",
        title: words.fill(key::AUDIT_PICTURE_HEAT, &args),
        help: words.say(key::AUDIT_PICTURE_HEAT_HELP),
        scene,
        head,
        rows: (first..=last).map(row).collect(),
    })
}

/// `09:00`.
fn clock(hour: usize) -> String {
    let zero = if hour < 10 { "0" } else { "" };
    [zero, &hour.to_string(), ":00"].concat()
}
