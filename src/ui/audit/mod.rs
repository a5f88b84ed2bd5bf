//! The calendar audit: where the time of a calendar goes, and which series to replace.

use std::rc::Rc;

use yew::prelude::*;

use super::context::Ctx;
use crate::app::document::Document;
use crate::app::words::key;

/// The view.
pub(crate) fn audit(ctx: &Ctx, _: &Rc<Document>) -> Html {
    html! {
        <div class="wam-audit">
            <h2 class="wam-title">{ ctx.say(key::AUDIT_TITLE) }</h2>
            <p class="wam-guidance">{ ctx.say(key::AUDIT_INTRO) }</p>
        </div>
    }
}
