//! What is still open in an update, in one place before it goes out: a line, and behind it every finding with the way to its
//! field.

use yew::prelude::*;

use super::focus::focus_field;
use crate::app::naming::field_words;
use crate::app::words::{Arg, key};
use crate::core::compose::{Finding, Template};
use crate::ui::context::Ctx;

/// See the module.
pub(super) fn open(ctx: &Ctx, template: &Template, findings: &[Finding]) -> Html {
    let said = match u32::try_from(findings.len()).unwrap_or(u32::MAX) {
        0 => ctx.say(key::COMPOSE_NO_CHECKS),
        open => ctx.fill(key::COMPOSE_OPEN_CHECKS, &[("n", Arg::Count(open))]),
    };
    let line = |finding: &Finding| {
        let way = finding.field.as_ref().map(|id| {
            let (name, id) = (
                field_words(&ctx.options.words, &template.id, id),
                id.clone(),
            );
            let onclick = Callback::from(move |event: MouseEvent| focus_field(&event, &id));
            html! { <button type="button" class="wam-link" {onclick}>{ name }</button> }
        });
        html! { <li>{ way }{ " " }{ ctx.named(&["check-", finding.code.id()]) }</li> }
    };
    html! {
        <div class="wam-open" role="status">
            if findings.is_empty() {
                <p class="wam-guidance">{ said }</p>
            } else {
                <details class="wam-more">
                    <summary>{ said }</summary>
                    <ul>{ for findings.iter().map(line) }</ul>
                </details>
            }
        </div>
    }
}
