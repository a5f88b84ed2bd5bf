//! The cumulative net over the months, with the band of the draws and the mark where it is even.

use super::Pictured;
use crate::app::picture::{Anchor, Axis, Ink, Picture, Point, Scene, Shape, WIDTH};
use crate::app::words::{Arg, key};
use crate::core::quantity::Months;
use crate::core::roi::Band;

const TOP: i32 = 34;
const BOTTOM: i32 = 300;
const HEIGHT: i32 = 340;

pub(super) fn picture(of: &Pictured<'_>) -> Picture {
    let words = of.say.words;
    let months = &of.spread.months;
    let likely = |month: u16| {
        let net = of
            .case
            .plan
            .cumulative(&of.outcome.flows, of.scope(), month);
        net.value()
    };
    let bands = months.iter().flat_map(|(_, band)| [band.p10, band.p90]);
    let all = bands
        .flatten()
        .chain(months.iter().map(|(month, _)| likely(*month)));
    // Downwards, as the picture counts.
    let up = Axis::with_zero(all, BOTTOM, TOP);
    let horizon = of.case.plan.horizon;
    let along = Axis::over([0.0, f64::from(horizon)], 0, WIDTH);
    let place = |month: u16, net: f64| -> Point { (along.at(month.into()), up.at(net)) };
    let mut scene = Scene {
        height: HEIGHT,
        ..Scene::default()
    };
    let lows = months
        .iter()
        .filter_map(|(month, band)| Some(place(*month, band.p10?)));
    let highs = months
        .iter()
        .rev()
        .filter_map(|(month, band)| Some(place(*month, band.p90?)));
    scene.shapes.push(Shape::Area {
        points: lows.chain(highs).collect(),
        ink: Ink::WrittenSoft,
    });
    let zero = up.at(0.0);
    scene.line(vec![(0, zero), (WIDTH, zero)], Ink::Quiet, 2);
    let line = months
        .iter()
        .map(|(month, _)| place(*month, likely(*month)));
    scene.line(line.collect(), Ink::Written, 5);
    ends(&mut scene, of, &up, zero);
    let (_, payback) = of.outcome.of_scope(of.scope());
    if let Some(Months(even)) = payback {
        scene.shapes.push(Shape::Dot {
            at: (along.at(even), zero),
            radius: 9,
            ink: Ink::Text,
            filled: false,
        });
    }
    let axis = |month: u16| {
        let month = Arg::Count(month.into());
        words.fill(key::ROI_MONTH, &[("n", month)])
    };
    scene.words((0, HEIGHT - 6), Anchor::Start, Ink::Quiet, axis(0));
    scene.words((WIDTH, HEIGHT - 6), Anchor::End, Ink::Quiet, axis(horizon));
    Picture {
        id: "line",
        title: title(of, payback),
        help: words.say(key::ROI_PICTURE_LINE_HELP),
        scene,
        head: [
            key::ROI_MONTH_HEAD,
            key::ROI_LOW,
            key::ROI_LIKELY,
            key::ROI_HIGH,
        ]
        .map(|key| words.say(key))
        .to_vec(),
        rows: months
            .iter()
            .map(|(month, Band { p10, p90, .. })| {
                let end = |end: &Option<f64>| end.map_or_else(String::new, |net| of.money(net));
                vec![
                    of.say.whole(f64::from(*month)),
                    end(p10),
                    of.money(likely(*month)),
                    end(p90),
                ]
            })
            .collect(),
    }
}

/// The amounts at the ends of the axis and at zero, where they do not stand on each other.
fn ends(scene: &mut Scene, of: &Pictured<'_>, up: &Axis, zero: i32) {
    let mut amount =
        |y: i32, net: f64| scene.words((0, y), Anchor::Start, Ink::Quiet, of.money(net));
    if zero - TOP > 40 {
        amount(TOP - 10, up.most);
    }
    if BOTTOM - zero > 40 {
        amount(BOTTOM - 8, up.least);
    }
    scene.words((WIDTH, zero - 8), Anchor::End, Ink::Quiet, of.money(0.0));
}

/// When it is even, and between which months.
fn title(of: &Pictured<'_>, payback: Option<Months>) -> String {
    let words = of.say.words;
    let horizon = of.case.plan.horizon;
    let likely = of.say.payback(payback, horizon);
    let band = of.ranges.of(of.scope()).payback;
    let month = |month: f64| of.say.whole(month.ceil());
    match (band.p10, band.p90) {
        (Some(low), Some(high)) if low.ceil() < high.ceil() => words.fill(
            key::ROI_PICTURE_LINE,
            &[
                ("when", Arg::Text(&likely)),
                ("low", Arg::Text(&month(low))),
                ("high", Arg::Text(&month(high))),
            ],
        ),
        _ => words.fill(key::ROI_PICTURE_LINE_PLAIN, &[("when", Arg::Text(&likely))]),
    }
}
