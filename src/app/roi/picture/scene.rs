//! A drawing as shapes, in no format yet: the page shows it as SVG in its own colours, and it can be saved as an SVG
//! that stands alone or painted as pixels.

use crate::app::handbook::{Colour, Palette, open};
use crate::core::markup::escape;

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

/// Points as SVG writes them.
#[must_use]
pub fn points(points: &[Point]) -> String {
    let mut text = String::new();
    for (x, y) in points {
        if !text.is_empty() {
            text.push(' ');
        }
        text.extend([&*x.to_string(), ",", &*y.to_string()]);
    }
    text
}

/// How wide a framed drawing is.
pub const FRAMED_WIDTH: i32 = WIDTH + 2 * EDGE;

/// A framed drawing as an SVG that stands alone: its colours, its words and nothing from elsewhere.
#[must_use]
pub fn svg(framed: &Scene, title: &str, lang: &str, palette: &Palette) -> String {
    let mut out = String::new();
    let (width, height) = (FRAMED_WIDTH.to_string(), framed.height.to_string());
    open(
        &mut out,
        "svg",
        &[
            ("xmlns", "http://www.w3.org/2000/svg"),
            ("width", &width),
            ("height", &height),
            ("viewBox", &["0 0", &width, &height].join(" ")),
            ("role", "img"),
            ("aria-labelledby", "title"),
            ("lang", lang),
            ("direction", "ltr"),
            ("font-family", "system-ui, sans-serif"),
            ("font-size", &FONT.to_string()),
        ],
    );
    out.push_str("><title id=\"title\">");
    escape(&mut out, title);
    out.push_str("</title>");
    let ground = palette.surface.hex();
    let all = [("width", "100%"), ("height", "100%"), ("fill", &*ground)];
    open(&mut out, "rect", &all);
    out.push_str("/>");
    for shape in &framed.shapes {
        write(&mut out, shape, palette);
    }
    out.push_str("</svg>\n");
    out
}

fn write(out: &mut String, shape: &Shape, palette: &Palette) {
    let paint = |ink: Ink| {
        let (colour, hundredths) = ink.in_palette(palette);
        let opacity = if hundredths == 100 {
            "1".to_owned()
        } else {
            ["0.", &hundredths.to_string()].concat()
        };
        (colour.hex(), opacity)
    };
    let filling = |filled: bool, hue: &str| {
        if filled {
            (hue.to_owned(), "none".to_owned())
        } else {
            ("none".to_owned(), hue.to_owned())
        }
    };
    match shape {
        Shape::Rect {
            at,
            size,
            ink,
            filled,
        } => {
            let (hue, opacity) = paint(*ink);
            let (fill, stroke) = filling(*filled, &hue);
            let [x, y, width, height] =
                [at.0, at.1, size.0, size.1].map(|number| number.to_string());
            let attributes = [
                ("x", &*x),
                ("y", &*y),
                ("width", &*width),
                ("height", &*height),
                ("fill", &*fill),
                ("stroke", &*stroke),
                ("stroke-width", "3"),
                ("opacity", &*opacity),
            ];
            open(out, "rect", &attributes);
            out.push_str("/>");
        }
        Shape::Dot {
            at,
            radius,
            ink,
            filled,
        } => {
            let (hue, opacity) = paint(*ink);
            let (fill, stroke) = filling(*filled, &hue);
            let [x, y, radius] = [at.0, at.1, *radius].map(|number| number.to_string());
            let attributes = [
                ("cx", &*x),
                ("cy", &*y),
                ("r", &*radius),
                ("fill", &*fill),
                ("stroke", &*stroke),
                ("stroke-width", "3"),
                ("opacity", &*opacity),
            ];
            open(out, "circle", &attributes);
            out.push_str("/>");
        }
        Shape::Line { points, ink, width } => {
            let (hue, opacity) = paint(*ink);
            let attributes = [
                ("points", &*self::points(points)),
                ("fill", "none"),
                ("stroke", &*hue),
                ("stroke-width", &*width.to_string()),
                ("opacity", &*opacity),
            ];
            open(out, "polyline", &attributes);
            out.push_str("/>");
        }
        Shape::Area { points, ink } => {
            let (hue, opacity) = paint(*ink);
            let attributes = [
                ("points", &*self::points(points)),
                ("fill", &*hue),
                ("opacity", &*opacity),
            ];
            open(out, "polygon", &attributes);
            out.push_str("/>");
        }
        Shape::Words {
            at,
            anchor,
            ink,
            bold,
            text,
        } => {
            let (hue, opacity) = paint(*ink);
            let [x, y] = [at.0, at.1].map(|number| number.to_string());
            let attributes = [
                ("x", &*x),
                ("y", &*y),
                ("text-anchor", anchor.id()),
                ("font-weight", if *bold { "600" } else { "400" }),
                ("fill", &*hue),
                ("opacity", &*opacity),
            ];
            open(out, "text", &attributes);
            out.push('>');
            escape(out, text);
            out.push_str("</text>");
        }
    }
}
