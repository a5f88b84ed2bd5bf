//! The hours that come free, month by month.

use super::Pictured;
use crate::app::picture::{Anchor, Axis, Ink, Picture, Scene, WIDTH};
use crate::app::roi::ranges::months;
use crate::app::words::{Arg, key};

const TOP: i32 = 34;
const BOTTOM: i32 = 230;
const HEIGHT: i32 = 270;

pub(super) fn picture(of: &Pictured<'_>) -> Picture {
    let words = of.say.words;
    let plan = of.case.plan;
    let a_month = of.outcome.flows.capacity_hours.value() / 12.0;
    let total = |month: u16| a_month * plan.effect(month);
    let points = months(plan.horizon);
    // Of each span of months: its end, and what came free in it.
    let spans: Vec<(u16, f64)> = points
        .windows(2)
        .map(|span| (span[1], total(span[1]) - total(span[0])))
        .collect();
    let up = Axis::with_zero(spans.iter().map(|(_, hours)| *hours), BOTTOM, TOP);
    let zero = up.at(0.0);
    let mut scene = Scene {
        height: HEIGHT,
        ..Scene::default()
    };
    let count = spans.len() as i32;
    for ((_, hours), place) in spans.iter().zip(0..) {
        let (left, right) = (WIDTH * place / count + 3, WIDTH * (place + 1) / count - 3);
        let end = up.at(*hours);
        let ink = if *hours >= 0.0 {
            Ink::Written
        } else {
            Ink::Live
        };
        let corner = (left, end.min(zero));
        scene.rect(corner, (right - left, (end - zero).abs()), ink, true);
    }
    scene.line(vec![(0, zero), (WIDTH, zero)], Ink::Quiet, 2);
    if let Some((_, last)) = spans.last() {
        let (at, hours) = ((WIDTH, TOP - 10), of.say.hours(*last));
        scene.words(at, Anchor::End, Ink::Quiet, hours);
    }
    let month = |month: u16| words.fill(key::ROI_MONTH, &[("n", Arg::Count(month.into()))]);
    let first = spans.first().map_or(0, |(end, _)| *end);
    scene.words((0, HEIGHT - 6), Anchor::Start, Ink::Quiet, month(first));
    scene.words(
        (WIDTH, HEIGHT - 6),
        Anchor::End,
        Ink::Quiet,
        month(plan.horizon),
    );
    let all = of.say.hours(total(plan.horizon));
    let args = [
        ("hours", Arg::Text(&all)),
        ("months", Arg::Count(plan.horizon.into())),
    ];
    Picture {
        id: "time",
        title: words.fill(key::ROI_PICTURE_TIME, &args),
        help: words.say(key::ROI_PICTURE_TIME_HELP),
        scene,
        head: [key::ROI_MONTH_HEAD, key::ROI_FREED, key::ROI_FREED_SO_FAR]
            .map(|key| words.say(key))
            .to_vec(),
        rows: spans
            .iter()
            .map(|(end, hours)| {
                vec![
                    of.say.whole((*end).into()),
                    of.say.hours(*hours),
                    of.say.hours(total(*end)),
                ]
            })
            .collect(),
    }
}
