//! How often the meeting takes place.

use yew::prelude::*;

use crate::app::document::{Action, CostEdit};
use crate::app::words::key;
use crate::core::cost::Recurrence;
use crate::ui::context::Ctx;
use crate::ui::fields::{Select, SelectOption};

/// See the module.
pub(super) fn rhythm(ctx: &Ctx, chosen: Recurrence) -> Html {
    let options = Recurrence::ALL.iter().map(|one| SelectOption {
        id: one.id().into(),
        label: ctx.named(&["recurrence-", one.id()]),
        action: Action::Cost(CostEdit::Recurrence(*one)),
    });
    let label = ctx.say(key::COST_RECURRENCE);
    Select {
        ctx,
        id: "recurrence".into(),
        label,
        options: options.collect(),
        chosen: chosen.id(),
        below: html! {},
    }
    .view()
}
