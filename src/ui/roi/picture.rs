//! A picture: its finding, its drawing, the table behind it, and ways to take it along.

use std::rc::Rc;

use web_sys::Element;
use yew::prelude::*;

use crate::app::handbook::{Colour, Palette};
use crate::app::roi::{Picture, Scene, Shape, WIDTH, points, svg};
use crate::app::words::key;
use crate::browser::{colour, download, paint};
use crate::core::markup::{Block, Document as Text, Inline};
use crate::ui::attributes::joined;
use crate::ui::context::Ctx;
use crate::ui::copying::CopyButtons;

/// What is shown.
#[derive(PartialEq, Properties)]
pub(super) struct PictureViewProps {
    pub(super) ctx: Ctx,
    pub(super) picture: Rc<Picture>,
    /// What stands below the picture where it is saved: whose figures they are.
    pub(super) note: AttrValue,
}

/// See the module.
#[component]
pub(super) fn PictureView(props: &PictureViewProps) -> Html {
    let PictureViewProps { ctx, picture, note } = props;
    let figure = use_node_ref();
    let saved = |act: fn(&Ctx, &Picture, &Scene, &Palette)| {
        let (ctx, picture, note, figure) =
            (ctx.clone(), picture.clone(), note.clone(), figure.clone());
        Callback::from(move |_: MouseEvent| {
            let palette = figure.cast::<Element>().map(|figure| palette(&figure));
            let framed = picture.scene.framed(&picture.title, &note);
            act(&ctx, &picture, &framed, &palette.unwrap_or_default());
        })
    };
    let title_id = joined(&["roi-picture-", picture.id]);
    let help_id = joined(&["roi-picture-", picture.id, "-help"]);
    html! {
        <figure class="wam-picture" data-picture={picture.id} aria-labelledby={title_id.clone()} aria-describedby={help_id.clone()} ref={figure.clone()}>
            <figcaption id={title_id}>{ picture.title.clone() }</figcaption>
            { drawing(&picture.scene) }
            <p class="wam-guidance" id={help_id}>{ picture.help.clone() }</p>
            <details class="wam-more">
                <summary>{ ctx.say(key::SHOW_TABLE) }</summary>
                { table(picture) }
                <CopyButtons ctx={ctx.clone()} text={Rc::new(text(picture))}>
                    <button type="button" class="wam-button" onclick={saved(save_svg)}>{ ctx.say(key::SAVE_PICTURE) }</button>
                    <button type="button" class="wam-button" onclick={saved(save_png)}>{ ctx.say(key::ROI_SAVE_PNG) }</button>
                </CopyButtons>
            </details>
        </figure>
    }
}

/// The drawing in the page's own colours; whoever cannot see it has the title and the table.
fn drawing(scene: &Scene) -> Html {
    let view_box = ["0 0 ", &WIDTH.to_string(), " ", &scene.height.to_string()].concat();
    html! {
        <svg viewBox={view_box} aria-hidden="true">{ for scene.shapes.iter().map(shape) }</svg>
    }
}

fn shape(shape: &Shape) -> Html {
    let number = |number: i32| AttrValue::from(number.to_string());
    let class =
        |ink: &str, filled: bool| joined(&["is-", ink, if filled { "" } else { " is-outline" }]);
    match shape {
        Shape::Rect {
            at,
            size,
            ink,
            filled,
        } => html! {
            <rect class={class(ink.id(), *filled)} x={number(at.0)} y={number(at.1)} width={number(size.0)} height={number(size.1)} />
        },
        Shape::Dot {
            at,
            radius,
            ink,
            filled,
        } => html! {
            <circle class={class(ink.id(), *filled)} cx={number(at.0)} cy={number(at.1)} r={number(*radius)} />
        },
        Shape::Line { points, ink, width } => html! {
            <polyline class={class(ink.id(), false)} points={self::points(points)} stroke-width={number(*width)} />
        },
        Shape::Area { points, ink } => html! {
            <polygon class={class(ink.id(), true)} points={self::points(points)} />
        },
        Shape::Words {
            at,
            anchor,
            ink,
            bold,
            text,
        } => html! {
            <text class={class(ink.id(), true)} x={number(at.0)} y={number(at.1)} text-anchor={anchor.id()}
                font-weight={bold.then_some("600")}>{ text.clone() }</text>
        },
    }
}

fn table(picture: &Picture) -> Html {
    let row = |row: &Vec<String>| {
        let mut cells = row.iter();
        html! {
            <tr>
                <th scope="row">{ cells.next().cloned().unwrap_or_default() }</th>
                { for cells.map(|cell| html! { <td>{ cell.clone() }</td> }) }
            </tr>
        }
    };
    html! {
        <div class="wam-scroll" role="region" tabindex="0" aria-label={picture.title.clone()}>
            <table class="wam-numbers">
                <thead><tr>{ for picture.head.iter().map(|head| html! { <th scope="col">{ head.clone() }</th> }) }</tr></thead>
                <tbody>{ for picture.rows.iter().map(row) }</tbody>
            </table>
        </div>
    }
}

/// The table as a text to copy.
fn text(picture: &Picture) -> Text {
    let cell = |text: &String| vec![Inline::text(text.clone())];
    let row = |row: &Vec<String>| row.iter().map(cell).collect();
    Text {
        blocks: vec![
            Block::Paragraph(vec![Inline::Strong(cell(&picture.title))]),
            Block::Table {
                head: picture.head.iter().map(cell).collect(),
                rows: picture.rows.iter().map(row).collect(),
            },
        ],
    }
}

fn file(picture: &Picture, ending: &str) -> String {
    ["worth-a-meeting-", picture.id, ending].concat()
}

fn save_svg(ctx: &Ctx, picture: &Picture, framed: &Scene, palette: &Palette) {
    let text = svg(framed, &picture.title, ctx.options.words.lang(), palette);
    if download::save(&file(picture, ".svg"), "image/svg+xml", &text) {
        ctx.store.exported("svg");
    }
}

fn save_png(ctx: &Ctx, picture: &Picture, framed: &Scene, palette: &Palette) {
    let name = file(picture, ".png");
    let painted = paint::png(framed, palette);
    if painted.is_some_and(|address| download::save_address(&name, &address)) {
        ctx.store.exported("png");
    }
}

/// The colours of a figure, as the host page's styles and the reader's scheme made them.
fn palette(figure: &Element) -> Palette {
    let usual = Palette::default();
    let of = |element: Option<Element>, property: &str, otherwise: Colour| {
        let found = element.and_then(|element| colour::computed(&element, property));
        found.map_or(otherwise, Colour)
    };
    // The widget's own surface is behind the figure, however the page has it.
    let mount = figure.closest(".wam-mount").ok().flatten();
    // The drawing itself has both hues, which its shapes choose from.
    let drawing = || figure.query_selector("svg").ok().flatten();
    Palette {
        text: of(Some(figure.clone()), "color", usual.text),
        surface: of(mount, "background-color", usual.surface),
        written: of(drawing(), "fill", usual.written),
        live: of(drawing(), "stroke", usual.live),
    }
}
