//! What stands below the answer: why, what would change it, what both ways cost, and what came next.

use yew::prelude::*;

use super::flips::flip_points;
use super::money::money_figures;
use super::reasons::reasons;
use super::runners::runners_up;
use crate::app::document::Document;
use crate::core::decision::{Recommendation, decide};
use crate::ui::context::Ctx;

/// What is there of it at first: why, and the place of the rest.
pub(super) fn at_first(ctx: &Ctx, recommendation: &Recommendation) -> Html {
    html! { <>{ reasons(ctx, recommendation) }<div class="wam-money-place" /></> }
}

/// See the module, or what is there of it at first; nothing while there is no answer.
pub(super) fn details(ctx: &Ctx, document: &Document, whole: bool) -> Html {
    let Some(recommendation) = decide(&document.answers, &ctx.policy) else {
        return html! {};
    };
    if !whole {
        return at_first(ctx, &recommendation);
    }
    let more = html! {
        <>
            { flip_points(ctx, &document.answers) }
            { money_figures(ctx, document) }
            { runners_up(ctx, &recommendation) }
        </>
    };
    // As many as at first: so the reasons stay what they are when the place is filled.
    html! { <>{ reasons(ctx, &recommendation) }{ more }</> }
}
