//! Takes the agenda into a calendar, as a file that any program opens.

use std::rc::Rc;

use yew::prelude::*;

use super::calendar_file::{copy, save};
use crate::app::booking::Booking;
use crate::app::handover::current;
use crate::app::policy::templates;
use crate::app::words::{Key, key};
use crate::browser::{clock, download};
use crate::core::calendar::Event as CalendarEvent;
use crate::core::compose::Draft;
use crate::core::markup::Document;
use crate::ui::context::Ctx;
use crate::ui::paper::rendered;

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
    let Booked { has_gaps, entry } = booked(ctx);
    let doubtful = download::may_be_forbidden();
    let onsave = {
        let (ctx, outcome) = (ctx.clone(), outcome.clone());
        Callback::from(move |_: MouseEvent| {
            let said = booked(&ctx).entry.map_or(key::BOOK_WHEN, |entry| {
                save(&ctx, &entry.name, &entry.event.write(), doubtful)
            });
            outcome.set(Some(said));
        })
    };
    let oncopy = {
        let (ctx, outcome) = (ctx.clone(), outcome.clone());
        Callback::from(move |_: MouseEvent| {
            let Some(entry) = booked(&ctx).entry else {
                return outcome.set(Some(key::BOOK_WHEN));
            };
            copy(&ctx, entry.event.write(), &outcome);
        })
    };
    html! {
        <div class="wam-book">
            if let Some(price) = entry.as_ref().and_then(|entry| entry.price.clone()) {
                <p>{ price }</p>
            }
            if has_gaps {
                <p class="wam-guidance">{ ctx.say(key::BOOK_MISSING) }</p>
            }
            if let Some(entry) = entry {
                <details class="wam-more">
                    <summary>{ ctx.say(key::BOOK_SHOWN) }</summary>
                    <div class="wam-paper" dir="auto">{ rendered(&entry.facts) }</div>
                    <pre class="wam-paper" tabindex="0" dir="auto">{ entry.event.description }</pre>
                </details>
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

/// What is booked now.
#[derive(Default)]
struct Booked {
    /// Whether there are fields that the calendar does not get since nothing stands there yet.
    has_gaps: bool,
    /// None while it is not known when it is.
    entry: Option<Entry>,
}

struct Entry {
    /// What the file is called.
    name: String,
    event: CalendarEvent,
    /// What it says besides its description.
    facts: Document,
    price: Option<String>,
}

fn booked(ctx: &Ctx) -> Booked {
    let (document, templates) = (ctx.store.document(), templates(&ctx.policy));
    let Some(template) = current(&document, &templates) else {
        return Booked::default();
    };
    let nothing = Draft::default();
    let booking = Booking {
        document: &document,
        template,
        draft: document.update.drafts.get(&template.id).unwrap_or(&nothing),
        words: &ctx.options.words,
        currency: ctx.options.currency.as_deref(),
        evidence: ctx.evidence,
        policy: &ctx.policy,
    };
    let has_gaps = booking.missing().next().is_some();
    let entry = booking.time().map(|(start, minutes)| {
        let event = booking.event(clock::utc(start), minutes, clock::utc_now());
        Entry {
            name: booking.file_name(),
            facts: booking.shown(&event, start),
            price: booking.price(minutes),
            event,
        }
    });
    Booked { has_gaps, entry }
}
