//! On which inputs the result hangs most.

use super::Pictured;
use crate::app::picture::{Anchor, Axis, Ink, Picture, Scene, Shape, WIDTH};
use crate::app::words::{Arg, key};
use crate::core::roi::{Bar, tornado};

/// Inputs that are drawn; the table has all.
const SHOWN: usize = 7;

const LABEL: i32 = 26;
const BAR: i32 = 26;
const ROW: i32 = LABEL + BAR + 14;

pub(super) fn picture(of: &Pictured<'_>) -> Picture {
    let words = of.say.words;
    let bars = tornado(of.case, of.metric());
    let shown = &bars[..bars.len().min(SHOWN)];
    let likely = of.likely();
    let ends = shown.iter().flat_map(|bar| [bar.at_low, bar.at_high]);
    let axis = Axis::over(ends.chain([likely]), 6, WIDTH - 6);
    let middle = axis.at(likely);
    let bottom = ROW * shown.len() as i32;
    let mut scene = Scene {
        height: bottom + 72,
        ..Scene::default()
    };
    for (bar, place) in shown.iter().zip(0..) {
        let top = ROW * place;
        let name = of.say.input(bar.input, of.case.pay);
        scene.words((0, top + 20), Anchor::Start, Ink::Text, name);
        for (end, filled) in [(bar.at_low, false), (bar.at_high, true)] {
            let end = axis.at(end);
            let (left, right) = (end.min(middle), end.max(middle));
            let size = (right - left, BAR);
            scene.rect((left, top + LABEL), size, Ink::Written, filled);
        }
        let mark = vec![(middle, top + LABEL - 3), (middle, top + LABEL + BAR + 3)];
        scene.line(mark, Ink::Text, 3);
    }
    if shown.is_empty() {
        scene.shapes.clear();
    } else {
        let base = bottom + 20;
        scene.words((0, base), Anchor::Start, Ink::Quiet, of.money(axis.least));
        scene.words((WIDTH, base), Anchor::End, Ink::Quiet, of.money(axis.most));
        legend(&mut scene, of, bottom + 58);
    }
    Picture {
        id: "tornado",
        title: match shown.first() {
            Some(bar) => {
                let input = of.say.input(bar.input, of.case.pay);
                words.fill(key::ROI_PICTURE_TORNADO, &[("input", Arg::Text(&input))])
            }
            None => words.say(key::ROI_PICTURE_TORNADO_NONE),
        },
        help: words.say(key::ROI_PICTURE_TORNADO_HELP),
        scene,
        head: [
            key::ROI_INPUT,
            key::ROI_ASSUMED,
            key::ROI_AT_LOW,
            key::ROI_AT_HIGH,
        ]
        .map(|key| words.say(key))
        .to_vec(),
        rows: bars.iter().map(|bar| row(of, bar)).collect(),
    }
}

fn legend(scene: &mut Scene, of: &Pictured<'_>, base: i32) {
    let words = of.say.words;
    for (x, key, filled) in [
        (2, key::ROI_AT_LOW, false),
        (WIDTH / 2, key::ROI_AT_HIGH, true),
    ] {
        scene.shapes.push(Shape::Rect {
            at: (x, base - 18),
            size: (20, 20),
            ink: Ink::Written,
            filled,
        });
        scene.words((x + 30, base), Anchor::Start, Ink::Quiet, words.say(key));
    }
}

fn row(of: &Pictured<'_>, bar: &Bar) -> Vec<String> {
    vec![
        of.say.input(bar.input, of.case.pay),
        of.say.assumed(of.case, bar.input),
        of.money(bar.at_low),
        of.money(bar.at_high),
    ]
}
