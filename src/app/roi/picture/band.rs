//! How far the result that stands first may be off: where 8 in 10 outcomes lie, and their middle, against nothing.

use super::two_digits;
use crate::app::picture::{Anchor, Axis, Ink, Picture, Scene, WIDTH};
use crate::app::roi::Say;
use crate::app::words::{Arg, key};
use crate::core::quantity::Money;
use crate::core::roi;

/// The bar, below the words.
const TOP: i32 = 34;
const BAR: i32 = 22;
const HEIGHT: i32 = TOP + BAR + 36;

/// How near to an end words that stand in the middle would stick out.
const NEAR: i32 = 70;

/// The picture; none where there is no doubt.
#[must_use]
pub fn band(say: Say<'_>, band: roi::Band, likely: Money) -> Option<Picture> {
    let (low, middle, high) = (band.p10?, band.p50?, band.p90?);
    if low >= high {
        return None;
    }
    let words = say.words;
    let about = |amount: f64| say.money(Money(two_digits(amount)));
    let axis = Axis::with_zero([low, high], 2, WIDTH - 2);
    let (from, to) = (axis.at(low), axis.at(high));
    let mut scene = Scene {
        height: HEIGHT,
        ..Scene::default()
    };
    let (hue, soft) = if middle >= 0.0 {
        (Ink::Written, Ink::WrittenSoft)
    } else {
        (Ink::Live, Ink::LiveSoft)
    };
    scene.rect((from, TOP), (to - from, BAR), soft, true);
    scene.rect((from, TOP), (to - from, BAR), hue, false);
    let mut mark = |amount: f64, ends: (i32, i32), base: i32, ink: Ink, text: String| {
        let x = axis.at(amount);
        scene.line(vec![(x, ends.0), (x, ends.1)], ink, 4);
        let (x, anchor) = match x {
            x if x < NEAR => (0, Anchor::Start),
            x if x > WIDTH - NEAR => (WIDTH, Anchor::End),
            x => (x, Anchor::Middle),
        };
        scene.words((x, base), anchor, ink, text);
    };
    let (above, below) = (TOP - 6, TOP + BAR + 6);
    mark(middle, (above, below), TOP - 12, Ink::Text, about(middle));
    mark(0.0, (TOP - 2, below), HEIGHT - 4, Ink::Quiet, about(0.0));
    let ends = [low, middle, high].map(about);
    let [low, middle, high] = &ends;
    let args = [("low", low), ("middle", middle), ("high", high)];
    let args = args.map(|(name, text)| (name, Arg::Text(text)));
    let row = |name, amount: &str| vec![words.say(name), amount.to_owned()];
    Some(Picture {
        id: "band",
        title: words.fill(key::ROI_PICTURE_BAND, &args),
        help: String::new(),
        scene,
        head: [key::ROI_OUTCOME, key::ROI_AMOUNT]
            .map(|key| words.say(key))
            .to_vec(),
        rows: vec![
            row(key::ROI_LOW, low),
            row(key::ROI_MIDDLE, middle),
            row(key::ROI_HIGH, high),
            row(key::ROI_LIKELY, &say.money(likely)),
        ],
    })
}
