//! What stands where a part of the widget will be.

use yew::prelude::*;

use super::context::Ctx;
use crate::app::words::key;
use crate::later::{self, Part, Progress};

/// That the rest is coming, or that it could not be fetched, with a way to try again.
pub(super) fn not_here(ctx: &Ctx, progress: Progress) -> Html {
    missing(ctx, progress == Progress::Failed, |_| later::try_again())
}

/// What a part shows, or how far it is.
pub(crate) fn with_part<P: Part>(ctx: &Ctx, view: impl FnOnce(P) -> Html) -> Html {
    let again = |_: &Ctx| later::try_part_again::<P>();
    match later::wanted() {
        Progress::Here(part) => view(part),
        Progress::Coming => missing(ctx, false, again),
        Progress::Failed => missing(ctx, true, again),
    }
}

fn missing(ctx: &Ctx, failed: bool, again: fn(&Ctx)) -> Html {
    if !failed {
        return html! { <p class="wam-coming" role="status">{ ctx.say(key::COMING) }</p> };
    }
    html! {
        <div class="wam-coming" role="alert">
            <p>{ ctx.say(key::NOT_FETCHED) }</p>
            <button type="button" class="wam-button" onclick={ctx.on_click_call(again)}>{ ctx.say(key::TRY_AGAIN) }</button>
        </div>
    }
}
