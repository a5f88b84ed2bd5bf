//! Painting a drawing as pixels: no image is loaded for it, which a page's Content-Security-Policy might forbid.

use wasm_bindgen::JsCast as _;
use wasm_bindgen::closure::Closure;
use web_sys::{Blob, CanvasRenderingContext2d, HtmlCanvasElement};

use crate::app::handbook::Palette;
use crate::app::roi::{FONT, FRAMED_WIDTH, Ink, Point, Scene, Shape};

/// Pixels of each of the drawing's units: as sharp as slides need it.
const SCALE: f64 = 2.0;

/// Paints a framed drawing and calls back with it as a PNG; says whether there is a canvas to paint on.
pub(crate) fn png(framed: &Scene, palette: &Palette, done: impl FnOnce(Blob) + 'static) -> bool {
    painted(framed, palette)
        .and_then(|canvas| {
            let done = Closure::once_into_js(move |blob: Option<Blob>| {
                if let Some(blob) = blob {
                    done(blob);
                }
            });
            canvas.to_blob(done.unchecked_ref()).ok()
        })
        .is_some()
}

fn painted(framed: &Scene, palette: &Palette) -> Option<HtmlCanvasElement> {
    let document = web_sys::window()?.document()?;
    let canvas: HtmlCanvasElement = document.create_element("canvas").ok()?.dyn_into().ok()?;
    let size = |units: i32| (f64::from(units) * SCALE) as u32;
    canvas.set_width(size(FRAMED_WIDTH));
    canvas.set_height(size(framed.height));
    let context: CanvasRenderingContext2d = canvas.get_context("2d").ok()??.dyn_into().ok()?;
    context.scale(SCALE, SCALE).ok()?;
    context.set_fill_style_str(&palette.surface.hex());
    context.fill_rect(0.0, 0.0, FRAMED_WIDTH.into(), framed.height.into());
    for shape in &framed.shapes {
        paint(&context, shape, palette);
    }
    Some(canvas)
}

fn paint(context: &CanvasRenderingContext2d, shape: &Shape, palette: &Palette) {
    let ink = |ink: Ink| {
        let (colour, hundredths) = ink.in_palette(palette);
        context.set_global_alpha(f64::from(hundredths) / 100.0);
        context.set_fill_style_str(&colour.hex());
        context.set_stroke_style_str(&colour.hex());
        context.set_line_width(3.0);
    };
    match shape {
        Shape::Rect {
            at,
            size,
            ink: with,
            filled,
        } => {
            ink(*with);
            let [x, y, width, height] = [at.0, at.1, size.0, size.1].map(f64::from);
            if *filled {
                context.fill_rect(x, y, width, height);
            } else {
                context.stroke_rect(x, y, width, height);
            }
        }
        Shape::Dot {
            at,
            radius,
            ink: with,
            filled,
        } => {
            ink(*with);
            context.begin_path();
            let round = context.arc(
                at.0.into(),
                at.1.into(),
                (*radius).into(),
                0.0,
                std::f64::consts::TAU,
            );
            match (round, filled) {
                (Ok(()), true) => context.fill(),
                (Ok(()), false) => context.stroke(),
                (Err(_), _) => {}
            }
        }
        Shape::Line {
            points,
            ink: with,
            width,
        } => {
            ink(*with);
            context.set_line_width((*width).into());
            path(context, points);
            context.stroke();
        }
        Shape::Area { points, ink: with } => {
            ink(*with);
            path(context, points);
            context.fill();
        }
        Shape::Words {
            at,
            anchor,
            ink: with,
            bold,
            text,
        } => {
            ink(*with);
            let weight = if *bold { "600 " } else { "" };
            context.set_font(&[weight, &FONT.to_string(), "px system-ui, sans-serif"].concat());
            // Of a canvas, the middle has another name than of an SVG.
            context.set_text_align(match anchor.id() {
                "middle" => "center",
                other => other,
            });
            let _ = context.fill_text(text, at.0.into(), at.1.into());
        }
    }
}

fn path(context: &CanvasRenderingContext2d, points: &[Point]) {
    context.begin_path();
    for (x, y) in points {
        context.line_to((*x).into(), (*y).into());
    }
}
