//! The pictures of what was drawn last. They follow the draws, so that no keystroke waits for them.

use std::rc::Rc;

use yew::prelude::*;

use super::answer::say;
use super::results::Drawn;
use crate::app::picture::Picture;
use crate::app::roi::{Pictured, provenance};
use crate::app::words::key;
use crate::ui::context::Ctx;
use crate::ui::picture::PictureView;

/// What is pictured.
#[derive(PartialEq, Properties)]
pub(super) struct PicturesProps {
    pub(super) ctx: Ctx,
    pub(super) drawn: Drawn,
}

/// See the module.
#[component]
pub(super) fn Pictures(props: &PicturesProps) -> Html {
    let PicturesProps { ctx, drawn } = props;
    let Drawn {
        shown,
        ranges,
        spread,
    } = drawn;
    let pictures = use_memo((ctx.clone(), drawn.clone()), |_| {
        let pictured = Pictured {
            say: say(ctx, shown),
            case: &shown.case,
            outcome: &shown.outcome,
            ranges,
            spread,
        };
        pictured
            .all()
            .into_iter()
            .map(Rc::new)
            .collect::<Vec<Rc<Picture>>>()
    });
    let note = AttrValue::from(provenance(&ctx.options.words, shown.seed));
    html! {
        <section class="wam-pictures" aria-label={ctx.say(key::ROI_PICTURES)}>
            { for pictures.iter().map(|picture| html! {
                <PictureView key={picture.id} ctx={ctx.clone()} picture={picture.clone()} of={ctx.say(key::ROI_FILE)} note={note.clone()} />
            }) }
        </section>
    }
}
