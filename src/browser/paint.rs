//! Painting a drawing as pixels: no image is loaded for it, which a page's Content-Security-Policy might forbid.

use wasm_bindgen::{JsCast as _, JsValue};
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement};

use super::dynamic::{call, set};
use crate::app::handbook::Palette;
use crate::app::picture::{FONT, FRAMED_WIDTH, Ink, Point, Scene, Shape};

/// Pixels of each of the drawing's units: as sharp as slides need it.
const SCALE: i32 = 2;

/// The address of a PNG of a framed drawing; none where there is no canvas to paint on.
pub(crate) fn png(framed: &Scene, palette: &Palette) -> Option<String> {
    let document = web_sys::window()?.document()?;
    let canvas: HtmlCanvasElement = document.create_element("canvas").ok()?.dyn_into().ok()?;
    set(&canvas, "width", FRAMED_WIDTH * SCALE);
    set(&canvas, "height", framed.height * SCALE);
    let context: CanvasRenderingContext2d = canvas.get_context("2d").ok()??.dyn_into().ok()?;
    let brush = Brush { context: &context };
    brush.with("scale", &[SCALE, SCALE]);
    set(&context, "fillStyle", palette.surface.hex());
    brush.with("fillRect", &[0, 0, FRAMED_WIDTH, framed.height]);
    for shape in &framed.shapes {
        brush.paint(shape, palette);
    }
    call(&canvas, "toDataURL", &[])?.as_string()
}

/// Paints in a context.
struct Brush<'a> {
    context: &'a JsValue,
}

impl Brush<'_> {
    fn with(&self, method: &str, numbers: &[i32]) {
        let numbers: Vec<JsValue> = numbers.iter().map(|number| (*number).into()).collect();
        call(self.context, method, &numbers);
    }

    fn dip(&self, ink: Ink, palette: &Palette, width: i32) {
        let (colour, hundredths) = ink.in_palette(palette);
        set(self.context, "globalAlpha", f64::from(hundredths) / 100.0);
        set(self.context, "fillStyle", colour.hex());
        set(self.context, "strokeStyle", colour.hex());
        set(self.context, "lineWidth", width);
    }

    fn path(&self, points: &[Point]) {
        self.with("beginPath", &[]);
        for (x, y) in points {
            self.with("lineTo", &[*x, *y]);
        }
    }

    fn paint(&self, shape: &Shape, palette: &Palette) {
        match shape {
            Shape::Rect {
                at,
                size,
                ink,
                filled,
            } => {
                self.dip(*ink, palette, 3);
                let method = if *filled { "fillRect" } else { "strokeRect" };
                self.with(method, &[at.0, at.1, size.0, size.1]);
            }
            Shape::Dot {
                at,
                radius,
                ink,
                filled,
            } => {
                self.dip(*ink, palette, 3);
                self.with("beginPath", &[]);
                // Seven radians are more than all of it.
                self.with("arc", &[at.0, at.1, *radius, 0, 7]);
                self.with(if *filled { "fill" } else { "stroke" }, &[]);
            }
            Shape::Line { points, ink, width } => {
                self.dip(*ink, palette, *width);
                self.path(points);
                self.with("stroke", &[]);
            }
            Shape::Area { points, ink } => {
                self.dip(*ink, palette, 0);
                self.path(points);
                self.with("fill", &[]);
            }
            Shape::Words {
                at,
                anchor,
                ink,
                bold,
                text,
            } => {
                self.dip(*ink, palette, 0);
                let weight = if *bold { "600 " } else { "" };
                let font = [weight, &FONT.to_string(), "px system-ui, sans-serif"].concat();
                set(self.context, "font", font);
                // The middle has another name here than in an SVG.
                let align = match anchor.id() {
                    "middle" => "center",
                    other => other,
                };
                set(self.context, "textAlign", align);
                let args = [text.into(), at.0.into(), at.1.into()];
                call(self.context, "fillText", &args);
            }
        }
    }
}
