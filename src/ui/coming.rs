//! What stands where a part of the rest of the widget will be.

use yew::prelude::*;

use super::context::Ctx;
use crate::app::words::key;
use crate::later::{self, Progress};

/// That it is coming, or that it could not be fetched, with a way to try again.
pub(super) fn not_here(ctx: &Ctx, progress: Progress) -> Html {
    if progress != Progress::Failed {
        return html! { <p class="wam-coming" role="status">{ ctx.say(key::COMING) }</p> };
    }
    html! {
        <div class="wam-coming" role="alert">
            <p>{ ctx.say(key::NOT_FETCHED) }</p>
            <button type="button" class="wam-button" onclick={ctx.on_click_call(|_| later::try_again())}>{ ctx.say(key::TRY_AGAIN) }</button>
        </div>
    }
}
