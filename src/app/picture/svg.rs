//! A framed drawing as SVG.

use super::scene::{FONT, FRAMED_WIDTH, Ink, Point, Scene, Shape};
use crate::app::handbook::{Palette, open};
use crate::core::markup::escape;

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
