//! What the drawings have in common: columns by week, bars below each other, and what their inks mean.

use crate::app::picture::{Anchor, Axis, Ink, Scene, WIDTH};

const TOP: i32 = 34;
const BOTTOM: i32 = 230;
const AXIS: i32 = 264;
const LINE: i32 = 30;
const LABEL: i32 = 26;
const BAR: i32 = 22;
const ROW: i32 = LABEL + BAR + 16;

/// The longest name beside an amount, in characters.
const NAME: usize = 34;

/// How something is painted.
#[derive(Clone, Copy)]
pub(super) struct Paint {
    pub(super) ink: Ink,
    pub(super) filled: bool,
}

/// Filled.
pub(super) const fn full(ink: Ink) -> Paint {
    Paint { ink, filled: true }
}

/// With its outline alone.
pub(super) const fn outline(ink: Ink) -> Paint {
    Paint { ink, filled: false }
}

/// A column of a week: what lies on what, and amounts that are marked beside it, from the bottom.
#[derive(Default)]
pub(super) struct Column {
    pub(super) stack: Vec<(f64, Paint)>,
    /// An outline over all of it.
    pub(super) around: Option<f64>,
    /// A line across.
    pub(super) mark: Option<f64>,
}

/// Columns beside each other, with what the highest comes to, and what the first and the last are called.
pub(super) struct Columns {
    pub(super) columns: Vec<Column>,
    pub(super) ends: [String; 2],
}

impl Columns {
    /// The drawing, its highest amount written like this.
    pub(super) fn scene(&self, amount: impl Fn(f64) -> String) -> Scene {
        let heights = self.columns.iter().flat_map(|column| {
            let stack = column.stack.iter().map(|(value, _)| value).sum();
            [Some(stack), column.around, column.mark]
        });
        let up = Axis::with_zero(heights.flatten(), BOTTOM, TOP);
        let mut scene = Scene {
            height: AXIS,
            ..Scene::default()
        };
        let count = (self.columns.len() as i32).max(1);
        let gap = if count > 60 { 0 } else { 3 };
        for (column, place) in self.columns.iter().zip(0..) {
            let left = WIDTH * place / count + gap;
            let width = (WIDTH * (place + 1) / count - gap - left).max(1);
            let mut below = 0.0;
            for (value, paint) in &column.stack {
                let (from, to) = (up.at(below), up.at(below + value));
                scene.rect((left, to), (width, from - to), paint.ink, paint.filled);
                below += value;
            }
            if let Some(around) = column.around {
                let top = up.at(around);
                scene.rect((left, top), (width, BOTTOM - top), Ink::Live, false);
            }
            if let Some(mark) = column.mark {
                let y = up.at(mark);
                scene.line(vec![(left, y), (left + width, y)], Ink::Text, 4);
            }
        }
        scene.line(vec![(0, BOTTOM), (WIDTH, BOTTOM)], Ink::Quiet, 2);
        let most = amount(up.most);
        scene.words((0, TOP - 10), Anchor::Start, Ink::Quiet, most);
        let [first, last] = self.ends.clone();
        scene.words((0, AXIS - 6), Anchor::Start, Ink::Quiet, first);
        if self.columns.len() > 1 {
            scene.words((WIDTH, AXIS - 6), Anchor::End, Ink::Quiet, last);
        }
        scene
    }
}

/// One bar below the others.
pub(super) struct Bar {
    pub(super) name: String,
    pub(super) amount: String,
    pub(super) value: f64,
    pub(super) paint: Paint,
}

/// Bars below each other, each with its name and its amount above it, and within the whole of which it is a part, if any.
pub(super) fn bars(rows: &[Bar], whole: Option<f64>) -> Scene {
    let values = rows.iter().map(|row| row.value);
    let axis = Axis::with_zero(values.chain(whole), 2, WIDTH - 2);
    let mut scene = Scene {
        height: ROW * rows.len() as i32,
        ..Scene::default()
    };
    for (row, place) in rows.iter().zip(0..) {
        let top = ROW * place;
        scene.words((0, top + 20), Anchor::Start, Ink::Text, clipped(&row.name));
        let amount = row.amount.clone();
        scene.words((WIDTH, top + 20), Anchor::End, Ink::Text, amount);
        let size = (axis.at(row.value) - axis.at(0.0), BAR);
        let Paint { ink, filled } = row.paint;
        scene.rect((axis.at(0.0), top + LABEL), size, ink, filled);
        if let Some(whole) = whole {
            let size = (axis.at(whole) - axis.at(0.0), BAR);
            scene.rect((axis.at(0.0), top + LABEL), size, Ink::Quiet, false);
        }
    }
    scene
}

/// Says below a drawing what its inks mean.
pub(super) fn legend(scene: &mut Scene, items: &[(Paint, String)]) {
    for (paint, text) in items {
        let base = scene.height + 22;
        let Paint { ink, filled } = *paint;
        scene.rect((2, base - 18), (20, 20), ink, filled);
        scene.words((32, base), Anchor::Start, Ink::Quiet, text.clone());
        scene.height += LINE;
    }
    scene.height += if items.is_empty() { 0 } else { 4 };
}

/// As much of a name as fits beside an amount.
fn clipped(name: &str) -> String {
    if name.chars().count() <= NAME {
        return name.to_owned();
    }
    let mut short: String = name.chars().take(NAME - 1).collect();
    short.truncate(short.trim_end().len());
    short.push('…');
    short
}
