//! What meetings cost in a year as it is now, and what meetings and writing would cost.

use super::Pictured;
use crate::app::picture::{Anchor, Axis, Ink, Picture, Scene, WIDTH};
use crate::app::words::{Arg, key};
use crate::core::quantity::Money;

const BAR: i32 = 44;
const LABEL: i32 = 26;
const ROW: i32 = LABEL + BAR + 24;

pub(super) fn picture(of: &Pictured<'_>) -> Picture {
    let words = of.say.words;
    let contrast = &of.outcome.contrast;
    let (before, after) = (contrast.meeting_cost.before, contrast.meeting_cost.after);
    let written = contrast.written_cost.after;
    let axis = Axis::with_zero([before, after + written], 0, WIDTH);
    let mut scene = Scene {
        height: 2 * ROW + 2 * LABEL + 12,
        ..Scene::default()
    };
    let row = |scene: &mut Scene, top: i32, name: String, meeting: f64, written: f64| {
        scene.words((0, top + 20), Anchor::Start, Ink::Text, name);
        let total = of.money(meeting + written);
        scene.words((WIDTH, top + 20), Anchor::End, Ink::Text, total);
        let (live, end) = (axis.at(meeting), axis.at(meeting + written));
        scene.rect((0, top + LABEL), (live, BAR), Ink::Live, true);
        // A gap tells the parts apart without their colours; the written one is an outline, too.
        scene.rect(
            (live + 4, top + LABEL + 2),
            (end - live - 6, BAR - 4),
            Ink::Written,
            false,
        );
        scene.rect(
            (live + 4, top + LABEL + 2),
            (end - live - 6, BAR - 4),
            Ink::WrittenSoft,
            true,
        );
    };
    row(&mut scene, 0, words.say(key::ROI_BEFORE), before, 0.0);
    row(&mut scene, ROW, words.say(key::ROI_AFTER), after, written);
    let base = 2 * ROW + 22;
    scene.rect((0, base - 18), (20, 20), Ink::Live, true);
    scene.words(
        (28, base),
        Anchor::Start,
        Ink::Quiet,
        words.say(key::ROI_LIVE),
    );
    let base = base + LABEL + 4;
    scene.rect((2, base - 17), (17, 17), Ink::Written, false);
    scene.words(
        (28, base),
        Anchor::Start,
        Ink::Quiet,
        words.say(key::ROI_WRITTEN),
    );
    let amounts = [
        ("before", of.money(before)),
        ("after", of.money(after + written)),
    ];
    let args = [
        (amounts[0].0, Arg::Text(&amounts[0].1)),
        (amounts[1].0, Arg::Text(&amounts[1].1)),
    ];
    let cells = |name, before: f64, after: f64| {
        let of = |amount| of.say.money(Money(amount));
        vec![words.say(name), of(before), of(after)]
    };
    Picture {
        id: "bars",
        title: words.fill(key::ROI_PICTURE_BARS, &args),
        help: words.say(key::ROI_PICTURE_BARS_HELP),
        scene,
        head: [key::ROI_A_YEAR, key::ROI_BEFORE, key::ROI_AFTER]
            .map(|key| words.say(key))
            .to_vec(),
        rows: vec![
            cells(key::ROI_LIVE, before, after),
            cells(key::ROI_WRITTEN, 0.0, written),
            cells(key::ROI_BOTH, before, after + written),
        ],
    }
}
