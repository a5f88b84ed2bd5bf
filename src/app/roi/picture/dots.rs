//! The distribution as dots: twenty outcomes, as likely as each other.

use super::{Pictured, two_digits};
use crate::app::picture::{Anchor, Axis, Ink, Picture, Scene, Shape, WIDTH};
use crate::app::words::{Arg, key};
use crate::core::roi::Scope;

const RADIUS: i32 = 13;
/// From a dot to the next one above it.
const STEP: i32 = 2 * RADIUS + 4;
/// Places beside each other.
const PLACES: usize = 16;
/// Dots above each other at most: where all outcomes are the same, they make a block rather than a tower.
const MOST: i32 = 6;

pub(super) fn picture(of: &Pictured<'_>) -> Picture {
    let words = of.say.words;
    let dots = &of.spread.dots;
    let axis = Axis::over(dots.iter().copied(), 0, PLACES as i32 - 1);
    let mut stacked = [0; PLACES];
    let mut places = Vec::with_capacity(dots.len());
    for dot in dots {
        let at = usize::try_from(axis.at(*dot)).unwrap_or_default();
        let free = (0..PLACES).filter(|place| stacked[*place] < MOST);
        let place = free.min_by_key(|place| place.abs_diff(at)).unwrap_or(at);
        places.push((place, stacked[place]));
        stacked[place] += 1;
    }
    let highest = stacked.into_iter().max().unwrap_or_default();
    let base = STEP * highest + 8;
    let column = |place: usize| {
        let room = WIDTH - 2 * RADIUS - 4;
        RADIUS + 2 + room * place as i32 / (PLACES as i32 - 1)
    };
    let mut scene = Scene {
        height: base + 44,
        ..Scene::default()
    };
    for (dot, (place, above)) in dots.iter().zip(&places) {
        let gained = *dot >= 0.0;
        scene.shapes.push(Shape::Dot {
            at: (column(*place), base - RADIUS - 4 - STEP * above),
            radius: RADIUS - 1,
            ink: if gained { Ink::Written } else { Ink::Live },
            filled: gained,
        });
    }
    scene.line(vec![(0, base), (WIDTH, base)], Ink::Quiet, 2);
    let end = |scene: &mut Scene, x, anchor, amount: Option<&f64>| {
        if let Some(amount) = amount {
            scene.words(
                (x, base + 28),
                anchor,
                Ink::Quiet,
                of.money(two_digits(*amount)),
            );
        }
    };
    end(&mut scene, 0, Anchor::Start, dots.first());
    end(&mut scene, WIDTH, Anchor::End, dots.last());
    let gained = dots.iter().filter(|dot| **dot >= 0.0).count();
    let count = |count: usize| of.say.whole(count as f64);
    let args = [("gained", count(gained)), ("all", count(dots.len()))];
    let args = args.each_ref().map(|(name, text)| (*name, Arg::Text(text)));
    let title = match of.scope() {
        Scope::Cash => key::ROI_PICTURE_DOTS_WORTH,
        Scope::CashAndCapacity => key::ROI_PICTURE_DOTS,
    };
    Picture {
        id: "dots",
        title: words.fill(title, &args),
        help: words.say(key::ROI_PICTURE_DOTS_HELP),
        scene,
        head: [key::ROI_OUTCOME, key::ROI_AMOUNT]
            .map(|key| words.say(key))
            .to_vec(),
        rows: dots
            .iter()
            .zip(1_u16..)
            .map(|(dot, number)| vec![of.say.whole(number.into()), of.money(*dot)])
            .collect(),
    }
}
