//! Takes the agenda into a calendar, as a file that any program opens.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::booking::Booking;
use crate::app::handover::current;
use crate::app::words::{Key, key};
use crate::browser::clipboard::{Clip, copy};
use crate::browser::{clock, download};
use crate::core::compose::{Draft, Templates, When};
use crate::ui::context::Ctx;

/// How the file is called on its way: RFC 5545, 8.1.
const KIND: &str = "text/calendar;charset=utf-8";

/// What is booked; how it went is forgotten when the draft changes.
#[derive(PartialEq, Properties)]
pub(super) struct BookProps {
    pub(super) ctx: Ctx,
    pub(super) draft: Rc<Draft>,
}

/// See the module.
#[component]
pub(super) fn Book(props: &BookProps) -> Html {
    let BookProps { ctx, draft } = props;
    let outcome = use_state_eq(|| None::<Key>);
    {
        let outcome = outcome.clone();
        use_effect_with(draft.clone(), move |_| outcome.set(None));
    }
    let price = with_booking(ctx, |booking, _, minutes| booking.price(minutes)).flatten();
    let doubtful = download::may_be_forbidden();
    let onsave = {
        let (ctx, outcome) = (ctx.clone(), outcome.clone());
        Callback::from(move |_: MouseEvent| {
            outcome.set(Some(match file(&ctx) {
                None => key::BOOK_WHEN,
                Some((name, text)) if download::save(&name, KIND, &text) => {
                    ctx.store.exported("ics");
                    if doubtful {
                        key::BOOK_ASKED
                    } else {
                        key::BOOKED
                    }
                }
                Some(_) => key::BOOK_FAILED,
            }));
        })
    };
    let oncopy = {
        let (ctx, outcome) = (ctx.clone(), outcome.clone());
        Callback::from(move |_: MouseEvent| {
            let Some((_, plain)) = file(&ctx) else {
                return outcome.set(Some(key::BOOK_WHEN));
            };
            let (ctx, outcome) = (ctx.clone(), outcome.clone());
            wasm_bindgen_futures::spawn_local(async move {
                let copied = copy(Clip { plain, html: None }).await;
                if copied {
                    ctx.store.exported("ics");
                }
                outcome.set(Some(if copied {
                    key::BOOK_COPIED
                } else {
                    key::BOOK_FAILED
                }));
            });
        })
    };
    html! {
        <div class="wam-book">
            if let Some(price) = price {
                <p>{ price }</p>
            }
            if doubtful {
                <p class="wam-guidance">{ ctx.say(key::BOOK_DOUBTFUL) }</p>
            }
            <div class="wam-row">
                <button type="button" class="wam-button is-primary" onclick={onsave}>{ ctx.say(key::BOOK) }</button>
                if doubtful || *outcome == Some(key::BOOK_FAILED) {
                    <button type="button" class="wam-button" onclick={oncopy}>{ ctx.say(key::BOOK_COPY) }</button>
                }
                <span role="status" class="wam-copied">{ outcome.map(|said| ctx.say(said)) }</span>
            </div>
        </div>
    }
}

/// Something done with what is booked now; none while it is not known when it is.
fn with_booking<T>(ctx: &Ctx, act: impl FnOnce(&Booking<'_>, When, u16) -> T) -> Option<T> {
    let document = ctx.store.document();
    let template = current(&document, Templates::builtin())?;
    let booking = Booking {
        document: &document,
        template,
        draft: document.update.drafts.get(&template.id)?,
        words: &ctx.options.words,
        currency: ctx.options.currency.as_deref(),
        evidence: ctx.evidence,
        policy: &ctx.policy,
    };
    let (start, minutes) = booking.time()?;
    Some(act(&booking, start, minutes))
}

/// The name and the text of the file.
fn file(ctx: &Ctx) -> Option<(String, String)> {
    with_booking(ctx, |booking, start, minutes| {
        let event = booking.event(clock::utc(start), minutes, clock::utc_now());
        (booking.file_name(), event.write())
    })
}
