//! Keeping a decision in the register where it was made: that it is there is said beside the button, with the way to it.

use std::rc::Rc;

use yew::prelude::*;

use super::context::Ctx;
use super::elsewhere::leads_to_register;
use super::register::{Decided, Filed};
use crate::app::document::{Action, Document, View};
use crate::app::words::key;
use crate::later::{self, RegisterPart};

/// What is kept of which document.
#[derive(PartialEq, Properties)]
pub(super) struct KeepProps {
    pub(super) ctx: Ctx,
    pub(super) source: Decided,
    /// As it is now: what was said is forgotten when it changes.
    pub(super) document: Rc<Document>,
}

/// The button and what came of it; nothing where no register can be come to. The part that has it may still be on its
/// way.
#[component]
pub(super) fn Keep(props: &KeepProps) -> Html {
    let KeepProps {
        ctx,
        source,
        document,
    } = props;
    let told = use_state(|| None::<(Rc<Document>, RegisterPart, Filed)>);
    if ctx.options.readonly || !leads_to_register(ctx) {
        return html! {};
    }
    let name = match source {
        Decided::Answer => key::REGISTER_KEEP,
        Decided::Proposal => key::REGISTER_KEEP_PROPOSAL,
    };
    let onclick = {
        let (ctx, source, told) = (ctx.clone(), *source, told.clone());
        Callback::from(move |_: MouseEvent| {
            let (of, missed, told) = (ctx.clone(), ctx.clone(), told.clone());
            later::when_part_here(
                move |part: RegisterPart| {
                    let kept = part.keep(&of, source);
                    told.set(kept.map(|filed| (of.store.document(), part, filed)));
                },
                // The view says so, and how to try again.
                move || missed.dispatch(Action::Open(View::Register)),
            );
        })
    };
    let told = (*told).as_ref().filter(|(of, ..)| Rc::ptr_eq(of, document));
    html! {
        <>
            <button type="button" class="wam-button" {onclick}>{ ctx.say(name) }</button>
            <span role="status" class="wam-copied">
                { told.map(|(_, part, filed)| part.filed(ctx, filed)) }
            </span>
        </>
    }
}
