//! A picture: its finding, its drawing, the table behind it, and ways to take it along.

mod drawing;

use std::rc::Rc;

use web_sys::Element;
use yew::prelude::*;

use crate::app::file_name::{FILE, file_name};
use crate::app::handbook::{Colour, Palette};
use crate::app::picture::{Picture, Scene, svg};
use crate::app::words::{Key, key};
use crate::browser::{colour, download, paint};
use crate::core::markup::{Block, Document as Text, Inline};
use crate::ui::attributes::joined;
use crate::ui::context::Ctx;
use crate::ui::copying::{Asked, CopyButtons, Offer, handed_over};
use crate::ui::disclosure::use_disclosure;
use crate::ui::unbroken::unbroken;
pub(super) use drawing::{drawing, table};

/// What is shown.
#[derive(PartialEq, Properties)]
pub(super) struct PictureViewProps {
    pub(super) ctx: Ctx,
    pub(super) picture: Rc<Picture>,
    /// What it is a picture of: files begin with it.
    pub(super) of: AttrValue,
    /// What stands below the picture where it is saved: whose figures they are.
    pub(super) note: AttrValue,
}

/// See the module. The table is made once it is asked for.
#[component]
pub(super) fn PictureView(props: &PictureViewProps) -> Html {
    let PictureViewProps {
        ctx,
        picture,
        of,
        note,
    } = props;
    let id = picture.id;
    let file = [of, "-", id.strip_prefix("audit-").unwrap_or(id)].concat();
    let figure = use_node_ref();
    let (is_open, ontoggle) = use_disclosure();
    let offer = |name: Key, form: &'static str, save: Save| {
        let (ctx, picture, note, figure) =
            (ctx.clone(), picture.clone(), note.clone(), figure.clone());
        let file = file_name(&file, FILE, &[".", form].concat());
        let act = Callback::from(move |Asked { tell, .. }: Asked| {
            let palette = figure.cast::<Element>().map(|figure| palette(&figure));
            let framed = picture.scene.framed(&picture.title, &note);
            let done = save(&ctx, &file, &picture, &framed, &palette.unwrap_or_default());
            tell.emit(handed_over(&ctx, form, done));
        });
        Offer { name, act }
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
                    <CopyButtons ctx={ctx.clone()} text={Rc::new(text(picture))} name={file.clone()}
                        offers={vec![offer(key::SAVE_PICTURE, "svg", save_svg), offer(key::SAVE_PNG, "png", save_png)]} />
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

/// Hands a framed picture to the browser as a file of this name; says whether it could.
type Save = fn(&Ctx, &str, &Picture, &Scene, &Palette) -> bool;

fn save_svg(ctx: &Ctx, name: &str, picture: &Picture, framed: &Scene, palette: &Palette) -> bool {
    let text = svg(framed, &picture.title, ctx.options.words.lang(), palette);
    download::save(name, "image/svg+xml", &text)
}

fn save_png(_: &Ctx, name: &str, _: &Picture, framed: &Scene, palette: &Palette) -> bool {
    let painted = paint::png(framed, palette);
    painted.is_some_and(|address| download::save_address(name, &address))
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
