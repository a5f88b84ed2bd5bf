//! The matrix for the team's handbook: a page to copy in any markup, a picture to save, and what is printed.

use std::rc::Rc;

use gloo::timers::callback::Timeout;
use wasm_bindgen::JsCast as _;
use web_sys::Element;
use yew::prelude::*;

use crate::app::file_name::{FILE, file_name};
use crate::app::handbook::{Colour, Palette, notes, opening, page, picture, tables};
use crate::app::words::key;
use crate::browser::{colour, download};
use crate::ui::context::Ctx;
use crate::ui::copying::{Asked, CopyButtons, Offer, handed_over};
use crate::ui::disclosure::use_disclosure;
use crate::ui::paper::rendered;

/// How long after the matrix its page is made, in milliseconds: it is hidden at first, and nobody should wait for it.
const PAGE_MS: u32 = 200;

#[derive(PartialEq, Properties)]
pub(super) struct HandbookProps {
    pub(super) ctx: Ctx,
}

/// See the module. The page stands beside the disclosure rather than in it, so that its tables are printed in any case.
#[component]
pub(super) fn Handbook(props: &HandbookProps) -> Html {
    let HandbookProps { ctx } = props;
    let (policy, words) = (&ctx.policy, &ctx.options.words);
    let made = use_state_eq(|| false);
    {
        let made = made.clone();
        use_effect_with((), move |()| {
            let pause = Timeout::new(PAGE_MS, move || made.set(true));
            move || drop(pause)
        });
    }
    let (is_open, ontoggle) = use_disclosure();
    html! {
        <>
            <details class="wam-more wam-handbook" {ontoggle}>
                <summary>{ ctx.say(key::HANDBOOK) }</summary>
                <p class="wam-guidance">{ ctx.say(key::HANDBOOK_HELP) }</p>
                if is_open {
                    { ways_out(ctx) }
                }
            </details>
            <div class="wam-paper wam-page" role="group" aria-label={ctx.say(key::HANDBOOK_PREVIEW)} dir="auto">
                if *made || is_open {
                    { rendered(&opening(words)) }
                    { rendered(&tables(policy, words)) }
                }
                if is_open {
                    { rendered(&notes(policy, words)) }
                }
            </div>
        </>
    }
}

/// The page in any markup, and the picture.
fn ways_out(ctx: &Ctx) -> Html {
    let text = Rc::new(page(&ctx.policy, &ctx.options.words));
    let name = ctx.say(key::HANDBOOK_TITLE);
    let save = {
        let ctx = ctx.clone();
        Offer {
            name: key::SAVE_PICTURE,
            act: Callback::from(move |Asked { event, tell, .. }: Asked| {
                tell.emit(handed_over(&ctx, "svg", save_picture(&ctx, &event)));
            }),
        }
    };
    html! { <CopyButtons ctx={ctx.clone()} {text} {name} offers={vec![save]} /> }
}

/// Draws the matrix in the colours that it has here, and hands it to the browser to be saved; says whether it could.
fn save_picture(ctx: &Ctx, event: &MouseEvent) -> bool {
    let figure = event
        .target()
        .and_then(|target| target.dyn_into::<Element>().ok())
        .and_then(|button| button.closest(".wam-matrix").ok().flatten());
    let palette = figure.map_or_else(Palette::default, |figure| palette(&figure));
    let svg = picture(&ctx.policy, &ctx.options.words, &palette);
    let name = file_name(&ctx.say(key::HANDBOOK_TITLE), FILE, ".svg");
    download::save(&name, "image/svg+xml", &svg)
}

/// The colours of a figure, as the host page's styles and the reader's scheme made them.
fn palette(figure: &Element) -> Palette {
    let usual = Palette::default();
    let of = |selector: &str, property: &str, otherwise: Colour| {
        let element = figure.query_selector(selector).ok().flatten();
        let found = element.and_then(|element| colour::computed(&element, property));
        found.map_or(otherwise, Colour)
    };
    Palette {
        text: of("figcaption", "color", usual.text),
        surface: of(".wam-page", "background-color", usual.surface),
        written: of(".wam-shapes .is-async .wam-mark", "stroke", usual.written),
        live: of(".wam-shapes .is-live .wam-mark", "stroke", usual.live),
    }
}
