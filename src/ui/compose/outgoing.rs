//! What else is done with an update besides copying it: it is printed alone, or goes into a mail.

use std::rc::Rc;

use web_sys::{Element, HtmlElement};
use yew::prelude::*;

use crate::app::mail::{mail_link, mail_link_without_text};
use crate::app::words::key;
use crate::browser::clipboard::{Clip, copy};
use crate::browser::{download, dynamic};
use crate::core::markup::{Block, Document as Update, html, plain};
use crate::later;
use crate::ui::context::Ctx;

/// What goes out; what was said of it is forgotten when it changes.
#[derive(PartialEq, Properties)]
pub(super) struct OutgoingProps {
    pub(super) ctx: Ctx,
    pub(super) update: Rc<Update>,
}

/// See the module.
#[component]
pub(super) fn Outgoing(props: &OutgoingProps) -> Html {
    let OutgoingProps { ctx, update } = props;
    let said = use_state_eq(AttrValue::default);
    {
        let said = said.clone();
        use_effect_with(update.clone(), move |_| said.set(AttrValue::default()));
    }
    let onprint = {
        let (ctx, update) = (ctx.clone(), update.clone());
        Callback::from(move |event: MouseEvent| {
            if let Some(paper) = paper_of(&event) {
                let title = title(&update);
                dynamic::call(
                    &later::script(),
                    "printAlone",
                    &[paper.into(), title.into()],
                );
                ctx.store.exported("print");
            }
        })
    };
    let onmail = {
        let (ctx, update, said) = (ctx.clone(), update.clone(), said.clone());
        Callback::from(move |_: MouseEvent| {
            let title = title(&update);
            let text = plain(&Update {
                blocks: update.blocks.get(1..).unwrap_or_default().to_vec(),
            });
            ctx.store.exported("mail");
            if let Some(link) = mail_link(&title, &text) {
                download::open(&link);
                return said.set(AttrValue::default());
            }
            // The text goes by the clipboard, where it keeps its formatting.
            let clip = Clip {
                plain: plain(&update),
                html: Some(html(&update)),
            };
            let copied = copy(clip);
            let (ctx, said) = (ctx.clone(), said.clone());
            wasm_bindgen_futures::spawn_local(async move {
                if copied.await {
                    download::open(&mail_link_without_text(&title));
                    said.set(ctx.say(key::MAIL_TOO_LONG));
                } else {
                    said.set(ctx.say(key::COPY_FAILED));
                }
            });
        })
    };
    html! {
        <>
            <button type="button" class="wam-button" onclick={onprint}>{ ctx.say(key::PRINT_UPDATE) }</button>
            <button type="button" class="wam-button" onclick={onmail}>{ ctx.say(key::MAIL_UPDATE) }</button>
            <span role="status" class="wam-copied">{ (*said).clone() }</span>
        </>
    }
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
