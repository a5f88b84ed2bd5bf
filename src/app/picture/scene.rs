//! A drawing as shapes, in no format yet: the page shows it as SVG in its own colours, and it can be saved as an SVG
//! that stands alone or painted as pixels.

use crate::app::handbook::{Colour, Palette};

/// How wide every drawing is, in its own units: half a pixel of the narrowest column that it is read in.
pub const WIDTH: i32 = 640;

/// The size of words.
pub const FONT: i32 = 24;

/// What a letter takes of a line at most, on average over a few words in the usual fonts.
const LETTER: i32 = 13;

/// From a line to the next.
const LINE: i32 = 30;

/// Around what is saved.
const EDGE: i32 = 24;

/// How wide a framed drawing is.
pub const FRAMED_WIDTH: i32 = WIDTH + 2 * EDGE;

/// What a shape is painted with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ink {
    /// Words, and what they are about.
    Text,
    /// Axes and what stands beside them.
    Quiet,
    /// In writing, or gained.
    Written,
    /// The same, behind other shapes.
    WrittenSoft,
    /// Live, or lost.
    Live,
    /// The same, behind other shapes.
    LiveSoft,
}

impl Ink {
    /// The id in class names.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Quiet => "quiet",
            Self::Written => "written",
            Self::WrittenSoft => "written-soft",
            Self::Live => "live",
            Self::LiveSoft => "live-soft",
        }
    }

    /// Its colour in a palette, and how much of it shows, in hundredths.
    #[must_use]
    pub const fn in_palette(self, palette: &Palette) -> (Colour, u8) {
        match self {
            Self::Text => (palette.text, 100),
            Self::Quiet => (palette.text, 72),
            Self::Written => (palette.written, 100),
            Self::WrittenSoft => (palette.written, 22),
            Self::Live => (palette.live, 100),
            Self::LiveSoft => (palette.live, 22),
        }
    }
}

/// Which side of its place words stand on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    /// They begin there.
    Start,
    /// Their middle is there.
    Middle,
    /// They end there.
    End,
}

impl Anchor {
    /// The value of `text-anchor`.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Middle => "middle",
            Self::End => "end",
        }
    }
}

/// A place, from the left and from the top.
pub type Point = (i32, i32);

/// A shape.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shape {
    /// Filled, or with its outline alone.
    Rect {
        /// Its corner at the top left.
        at: Point,
        /// Width and height.
        size: Point,
        /// Its paint.
        ink: Ink,
        /// Whether it is filled.
        filled: bool,
    },
    /// Filled, or with its outline alone.
    Dot {
        /// Its middle.
        at: Point,
        /// Its radius.
        radius: i32,
        /// Its paint.
        ink: Ink,
        /// Whether it is filled.
        filled: bool,
    },
    /// A line through points.
    Line {
        /// The points.
        points: Vec<Point>,
        /// Its paint.
        ink: Ink,
        /// How thick it is.
        width: i32,
    },
    /// What is within points.
    Area {
        /// The points.
        points: Vec<Point>,
        /// Its paint.
        ink: Ink,
    },
    /// Words on a line.
    Words {
        /// Where they stand: the line's base.
        at: Point,
        /// On which side of it.
        anchor: Anchor,
        /// Their paint.
        ink: Ink,
        /// Whether they are set in bold.
        bold: bool,
        /// The words.
        text: String,
    },
}

/// A drawing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Scene {
    /// How high it is.
    pub height: i32,
    /// What is drawn, one above the other.
    pub shapes: Vec<Shape>,
}

impl Scene {
    /// Adds words.
    pub fn words(&mut self, at: Point, anchor: Anchor, ink: Ink, text: String) {
        self.shapes.push(Shape::Words {
            at,
            anchor,
            ink,
            bold: false,
            text,
        });
    }

    /// Adds a filled rectangle; of no width, it is left out.
    pub fn rect(&mut self, at: Point, size: Point, ink: Ink, filled: bool) {
        if size.0 > 0 && size.1 > 0 {
            self.shapes.push(Shape::Rect {
                at,
                size,
                ink,
                filled,
            });
        }
    }

    /// Adds a line.
    pub fn line(&mut self, points: Vec<Point>, ink: Ink, width: i32) {
        self.shapes.push(Shape::Line { points, ink, width });
    }

    /// The drawing between its title and a note, with an edge around all of it.
    #[must_use]
    pub fn framed(&self, title: &str, note: &str) -> Self {
        let mut framed = Self::default();
        let mut base = EDGE + FONT;
        let mut lines = |framed: &mut Self, text: &str, ink, bold| {
            for text in wrapped(text, bold) {
                framed.shapes.push(Shape::Words {
                    at: (EDGE, base),
                    anchor: Anchor::Start,
                    ink,
                    bold,
                    text,
                });
                base += LINE;
            }
            base
        };
        let top = lines(&mut framed, title, Ink::Text, true);
        let moved = self
            .shapes
            .iter()
            .map(|shape| shape.moved(EDGE, top - FONT));
        let moved: Vec<Shape> = moved.collect();
        let below = top - FONT + self.height + LINE;
        let mut foot = Self::default();
        let mut base = below;
        for text in wrapped(note, false) {
            foot.words((EDGE, base), Anchor::Start, Ink::Quiet, text);
            base += LINE;
        }
        framed.shapes.extend(moved);
        framed.shapes.extend(foot.shapes);
        framed.height = base - LINE + EDGE;
        framed
    }
}

/// A text in lines that fit into a drawing.
fn wrapped(text: &str, bold: bool) -> Vec<String> {
    let letter = if bold { LETTER + 1 } else { LETTER };
    let most = (WIDTH / letter) as usize;
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= most => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

impl Shape {
    fn moved(&self, right: i32, down: i32) -> Self {
        let place = |(x, y): Point| (x + right, y + down);
        let mut shape = self.clone();
        match &mut shape {
            Self::Rect { at, .. } | Self::Dot { at, .. } | Self::Words { at, .. } => {
                *at = place(*at);
            }
            Self::Line { points, .. } | Self::Area { points, .. } => {
                for point in points {
                    *point = place(*point);
                }
            }
        }
        shape
    }
}
