//! A picture: its finding, its drawing, the table behind it, and ways to take it along.

mod drawing;

use std::rc::Rc;

use web_sys::Element;
use yew::prelude::*;

use crate::app::handbook::{Colour, Palette};
use crate::app::picture::{Picture, Scene, svg};
use crate::app::words::key;
use crate::browser::{colour, download, paint};
use crate::core::markup::{Block, Document as Text, Inline};
use crate::ui::attributes::joined;
use crate::ui::context::Ctx;
use crate::ui::copying::CopyButtons;
use crate::ui::disclosure::use_disclosure;
use crate::ui::unbroken::unbroken;
pub(super) use drawing::{drawing, table};

/// What is shown.
#[derive(PartialEq, Properties)]
pub(super) struct PictureViewProps {
    pub(super) ctx: Ctx,
    pub(super) picture: Rc<Picture>,
    /// What stands below the picture where it is saved: whose figures they are.
    pub(super) note: AttrValue,
}

/// See the module. The table is made once it is asked for.
#[component]
pub(super) fn PictureView(props: &PictureViewProps) -> Html {
    let PictureViewProps { ctx, picture, note } = props;
    let figure = use_node_ref();
    let (is_open, ontoggle) = use_disclosure();
    let saved = |act: fn(&Ctx, &Picture, &Scene, &Palette)| {
        let (ctx, picture, note, figure) =
            (ctx.clone(), picture.clone(), note.clone(), figure.clone());
        Callback::from(move |_: MouseEvent| {
            let palette = figure.cast::<Element>().map(|figure| palette(&figure));
            let framed = picture.scene.framed(&picture.title, &note);
            act(&ctx, &picture, &framed, &palette.unwrap_or_default());
        })
    };
    let title_id = joined(&["picture-", picture.id]);
    let help_id = joined(&["picture-", picture.id, "-help"]);
    html! {
        <figure class="wam-picture" data-picture={picture.id} aria-labelledby={title_id.clone()} aria-describedby={help_id.clone()} ref={figure.clone()}>
            <figcaption id={title_id}>{ unbroken(&picture.title) }</figcaption>
            { drawing(&picture.scene, None) }
            <p class="wam-guidance" id={help_id}>{ picture.help.clone() }</p>
            <details class="wam-more" {ontoggle}>
                <summary>{ ctx.say(key::SHOW_TABLE) }</summary>
                if is_open {
                    { table(picture) }
                    <CopyButtons ctx={ctx.clone()} text={Rc::new(text(picture))}>
                        <button type="button" class="wam-button" onclick={saved(save_svg)}>{ ctx.say(key::SAVE_PICTURE) }</button>
                        <button type="button" class="wam-button" onclick={saved(save_png)}>{ ctx.say(key::SAVE_PNG) }</button>
                    </CopyButtons>
                }
            </details>
        </figure>
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
