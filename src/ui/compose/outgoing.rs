//! What else is done with an update besides copying it: it is printed alone, or goes into a mail.

use gloo::timers::callback::Timeout;
use web_sys::{Element, HtmlElement};
use yew::prelude::*;

use super::preview;
use crate::app::mail::{mail_link, mail_link_without_text};
use crate::app::words::key;
use crate::browser::clipboard::{Clip, copy};
use crate::browser::{download, dynamic};
use crate::core::markup::{Block, Document as Update, html, plain};
use crate::later;
use crate::ui::context::Ctx;
use crate::ui::copying::{Asked, Offer};

/// The ways that there are.
pub(super) fn outgoing(ctx: &Ctx) -> Vec<Offer> {
    let print = {
        let ctx = ctx.clone();
        Callback::from(move |Asked { event, text, tell }: Asked| {
            tell.emit(AttrValue::default());
            if let Some(paper) = paper_of(&event) {
                let (ctx, title) = (ctx.clone(), title(&text));
                Timeout::new(preview::BEHIND_MS, move || {
                    dynamic::call(
                        &later::script(),
                        "printAlone",
                        &[paper.into(), title.into()],
                    );
                    ctx.store.exported("print");
                })
                .forget();
            }
        })
    };
    let mail = {
        let ctx = ctx.clone();
        Callback::from(
            move |Asked {
                      text: update, tell, ..
                  }: Asked| {
                let title = title(&update);
                let text = plain(&Update {
                    blocks: update.blocks.get(1..).unwrap_or_default().to_vec(),
                });
                ctx.store.exported("mail");
                if let Some(link) = mail_link(&title, &text) {
                    download::open(&link);
                    return tell.emit(AttrValue::default());
                }
                // The text goes by the clipboard, where it keeps its formatting.
                let clip = Clip {
                    plain: plain(&update),
                    html: Some(html(&update)),
                };
                let copied = copy(clip);
                let ctx = ctx.clone();
                wasm_bindgen_futures::spawn_local(async move {
                    let said = if copied.await {
                        download::open(&mail_link_without_text(&title));
                        key::MAIL_TOO_LONG
                    } else {
                        key::COPY_FAILED
                    };
                    tell.emit(ctx.say(said));
                });
            },
        )
    };
    [(key::PRINT_UPDATE, print), (key::MAIL_UPDATE, mail)]
        .map(|(name, act)| Offer { name, act })
        .into()
}

/// The words of the first heading.
fn title(update: &Update) -> String {
    let heading = update.blocks.first().and_then(|block| match block {
        Block::Heading { text, .. } => Some(Block::Paragraph(text.clone())),
        _ => None,
    });
    let heading = Update {
        blocks: heading.into_iter().collect(),
    };
    plain(&heading).trim().to_owned()
}

/// The rendered update of the composer in which a button was pressed.
fn paper_of(event: &MouseEvent) -> Option<HtmlElement> {
    let composer = event
        .target_dyn_into::<Element>()?
        .closest(".wam-compose")
        .ok()??;
    let paper = composer.query_selector("div.wam-paper").ok()??;
    wasm_bindgen::JsCast::dyn_into(paper).ok()
}
