//! The matrix as a picture that stands alone: an SVG with its colours, its words and nothing from elsewhere.
//!
//! Only what every viewer of SVG understands: plain colours, no styles, no fonts of its own. Tints are the hue with
//! some of its opacity.

use super::{general, part_title, source};
use crate::app::words::{Arg, Words, key};
use crate::core::decision::{Choice as _, Complexity, Liveness, Matrix, Mode, Urgency};
use crate::core::markup::escape;
use crate::core::policy::Policy;

/// Red, green and blue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Colour(pub [u8; 3]);

/// What a picture is painted with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Palette {
    /// Words.
    pub text: Colour,
    /// What they stand on.
    pub surface: Colour,
    /// In writing.
    pub written: Colour,
    /// Live.
    pub live: Colour,
}

impl Default for Palette {
    /// The widget's own colours on a light page, as in `www/widget.css`.
    fn default() -> Self {
        Self {
            text: Colour([0x1b, 0x25, 0x30]),
            surface: Colour([0xff, 0xff, 0xff]),
            written: Colour([0x0b, 0x72, 0x85]),
            live: Colour([0xb8, 0x50, 0x0b]),
        }
    }
}

impl Colour {
    /// As CSS and SVG write it.
    pub(crate) fn hex(self) -> String {
        const DIGITS: &[u8; 16] = b"0123456789abcdef";
        let digit = |nibble: u8| char::from(DIGITS[usize::from(nibble & 15)]);
        let mut text = String::from("#");
        text.extend(
            self.0
                .iter()
                .flat_map(|byte| [digit(byte >> 4), digit(*byte)]),
        );
        text
    }
}

/// Sizes in pixels at the picture's natural width.
const EDGE: usize = 16;
const GAP: usize = 4;
const ROW: usize = 36;
const TITLE: usize = 34;
const HEAD: usize = 24;
const FONT: usize = 14;
const HEADLINE: usize = 18;
/// From a line's top to its words' base, within a row.
const BASE: usize = 21;
/// What a letter takes of a line at most, on average over a few words in the usual fonts; letters of the scripts that
/// write in squares take twice as much.
const LETTER: usize = 8;
const SQUARES: char = '\u{1100}';
/// The mark and the room around it and around the words of a cell.
const MARK: usize = 34;

/// Draws the matrix of every band and part of one, one below the other, under what it is and whose policy.
#[must_use]
pub fn picture(policy: &Policy, words: &Words, palette: &Palette) -> String {
    let names = Names::of(words);
    let mut drawing = Drawing {
        out: String::new(),
        palette,
        left: EDGE + names.rows.iter().map(|name| width(name)).max().unwrap_or(0) + 12,
        column: names.cell_width(),
        top: EDGE,
        right: 0,
    };
    drawing.opening(policy, words);
    for part in general(policy) {
        drawing.part(&part_title(words, &part), &part.matrix, &names);
    }
    drawing.key(words);
    drawing.finish(policy, words)
}

/// The words of rows, columns and cells.
struct Names {
    rows: Vec<String>,
    columns: Vec<String>,
    /// In the order of [`Mode::ALL`].
    modes: Vec<String>,
}

impl Names {
    fn of(words: &Words) -> Self {
        let short = |name: &str, id: &str| words.named(&[name, id, "-short"]);
        let rows = Urgency::ALL.iter();
        let columns = Complexity::ALL.iter();
        let modes = Mode::ALL.iter();
        Self {
            rows: rows.map(|one| short("factor-urgency-", one.id())).collect(),
            columns: columns
                .map(|one| short("factor-complexity-", one.id()))
                .collect(),
            modes: modes.map(|one| short("mode-", one.id())).collect(),
        }
    }

    /// Wide enough for the longest words in any of the cells.
    fn cell_width(&self) -> usize {
        let words = self.columns.iter().chain(&self.modes);
        words.map(|name| width(name)).max().unwrap_or(0) + MARK
    }
}

/// How wide words are at most.
fn width(words: &str) -> usize {
    let wide = words.chars().filter(|c| *c >= SQUARES).count();
    (words.chars().count() + wide) * LETTER
}

/// The elements drawn so far, from top to bottom.
struct Drawing<'a> {
    out: String,
    palette: &'a Palette,
    /// Where the cells begin.
    left: usize,
    /// From a cell to the next.
    column: usize,
    top: usize,
    /// Where the longest words end.
    right: usize,
}

impl Drawing<'_> {
    /// What the picture is, and whose policy it shows.
    fn opening(&mut self, policy: &Policy, words: &Words) {
        let title = words.say(key::HANDBOOK_TITLE);
        let base = self.top + HEADLINE;
        self.words(EDGE, base, HEADLINE, &[("font-weight", "600")], &title);
        let name = words.fill(key::POLICY_NAMED, &[("name", Arg::Text(&policy.name))]);
        self.text(EDGE, base + 24, "400", "0.75", &name);
        self.top += HEADLINE + 24 + EDGE;
    }

    fn part(&mut self, title: &str, matrix: &Matrix, names: &Names) {
        self.text(EDGE, self.top + 18, "600", "1", title);
        self.top += TITLE;
        for (column, name) in names.columns.iter().enumerate() {
            let x = self.left + column * self.column + 10;
            self.text(x, self.top + 12, "400", "0.75", name);
        }
        self.top += HEAD;
        for (name, cells) in names.rows.iter().zip(&matrix.cells) {
            self.text(EDGE, self.top + BASE, "400", "0.75", name);
            for (column, cell) in cells.iter().enumerate() {
                let x = self.left + column * self.column;
                self.cell(x, cell.mode, &names.modes[cell.mode as usize]);
            }
            self.top += ROW;
        }
        self.top += EDGE;
    }

    fn cell(&mut self, x: usize, mode: Mode, name: &str) {
        let liveness = mode.liveness();
        let (written, live) = (self.palette.written, self.palette.live);
        let tints: &[(Colour, &str)] = match liveness {
            Liveness::Written => &[(written, "0.13")],
            Liveness::WriteFirst => &[(written, "0.07"), (live, "0.07")],
            Liveness::Live | Liveness::Now => &[(live, "0.13")],
        };
        for (colour, opacity) in tints {
            self.tag(
                "rect",
                &[
                    ("x", &x.to_string()),
                    ("y", &self.top.to_string()),
                    ("width", &(self.column - GAP).to_string()),
                    ("height", &(ROW - GAP).to_string()),
                    ("rx", "5"),
                    ("fill", &colour.hex()),
                    ("fill-opacity", opacity),
                ],
            );
        }
        self.mark(x + 15, self.top + (ROW - GAP) / 2, liveness);
        self.text(x + 26, self.top + BASE, "400", "1", name);
    }

    /// Live or written by shape: an open ring, a half, a full disc.
    fn mark(&mut self, x: usize, y: usize, liveness: Liveness) {
        let (written, live) = (self.palette.written.hex(), self.palette.live.hex());
        let (hue, fill) = match liveness {
            Liveness::Written => (&written, "none"),
            Liveness::WriteFirst => (&written, "none"),
            Liveness::Live | Liveness::Now => (&live, live.as_str()),
        };
        let (cx, cy) = (x.to_string(), y.to_string());
        self.tag(
            "circle",
            &[
                ("cx", &cx),
                ("cy", &cy),
                ("r", "5"),
                ("fill", fill),
                ("stroke", hue),
                ("stroke-width", "1.6"),
            ],
        );
        if liveness == Liveness::WriteFirst {
            let half = ["M", &cx, " ", &(y - 5).to_string(), "a5 5 0 0 1 0 10z"].concat();
            self.tag("path", &[("d", &half), ("fill", hue)]);
        }
    }

    /// What the shapes mean, one below the other.
    fn key(&mut self, words: &Words) {
        for liveness in [Liveness::Written, Liveness::WriteFirst, Liveness::Live] {
            self.mark(EDGE + 6, self.top + 10, liveness);
            let name = words.named(&["liveness-", liveness.id()]);
            self.text(EDGE + 20, self.top + 15, "400", "0.75", &name);
            self.top += 22;
        }
    }

    fn text(&mut self, x: usize, y: usize, weight: &str, opacity: &str, words: &str) {
        let looks = [("font-weight", weight), ("fill-opacity", opacity)];
        self.words(x, y, FONT, &looks, words);
    }

    fn words(&mut self, x: usize, y: usize, size: usize, looks: &[(&str, &str)], words: &str) {
        self.right = self.right.max(x + width(words) * size / FONT);
        self.open("text", &[("x", &x.to_string()), ("y", &y.to_string())]);
        attributes(&mut self.out, looks);
        if size != FONT {
            attributes(&mut self.out, &[("font-size", &size.to_string())]);
        }
        self.out.push('>');
        escape(&mut self.out, words);
        self.out.push_str("</text>");
    }

    fn tag(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.open(name, attributes);
        self.out.push_str("/>");
    }

    fn open(&mut self, name: &str, attributes: &[(&str, &str)]) {
        open(&mut self.out, name, attributes);
    }

    /// The picture around what was drawn.
    fn finish(self, policy: &Policy, words: &Words) -> String {
        let cells = self.left + self.column * Complexity::ALL.len() - GAP;
        let width = (cells.max(self.right) + EDGE).to_string();
        let height = (self.top + EDGE).to_string();
        let (text, surface) = (self.palette.text.hex(), self.palette.surface.hex());
        let mut out = String::new();
        open(
            &mut out,
            "svg",
            &[
                ("xmlns", "http://www.w3.org/2000/svg"),
                ("width", &width),
                ("height", &height),
                ("viewBox", &["0 0", &width, &height].join(" ")),
                ("role", "img"),
                ("aria-labelledby", "title desc"),
                ("lang", words.lang()),
                ("font-family", "system-ui, sans-serif"),
                ("font-size", &FONT.to_string()),
                ("fill", &text),
            ],
        );
        out.push_str("><title id=\"title\">");
        escape(&mut out, &words.say(key::HANDBOOK_TITLE));
        out.push_str("</title><desc id=\"desc\">");
        let (known, source) = (words.say(key::HANDBOOK_MORE), source(policy, words));
        let desc = words.fill(
            key::TWO_SENTENCES,
            &[("first", Arg::Text(&known)), ("second", Arg::Text(&source))],
        );
        escape(&mut out, &desc);
        out.push_str("</desc>");
        open(
            &mut out,
            "rect",
            &[("width", "100%"), ("height", "100%"), ("fill", &surface)],
        );
        out.push_str("/>");
        out.push_str(&self.out);
        out.push_str("</svg>\n");
        out
    }
}

/// Begins an element; its attributes are escaped.
pub(crate) fn open(out: &mut String, name: &str, attributes: &[(&str, &str)]) {
    out.push('<');
    out.push_str(name);
    self::attributes(out, attributes);
}

fn attributes(out: &mut String, attributes: &[(&str, &str)]) {
    for (name, value) in attributes {
        out.extend([" ", name, "=\""]);
        escape(out, value);
        out.push('"');
    }
}
