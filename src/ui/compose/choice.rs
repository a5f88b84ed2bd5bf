//! Which template to write with, beside others of its kind.

use web_sys::{Event, HtmlSelectElement};
use yew::prelude::*;

use crate::app::document::Action;
use crate::app::words::key;
use crate::core::compose::{Group, Template, Templates};
use crate::ui::context::Ctx;

/// The choice of a template; those that are hidden stand in it only while they are chosen.
pub(super) fn choice(ctx: &Ctx, templates: &Templates, chosen: &Template) -> Html {
    let onchange = {
        let ctx = ctx.clone();
        Callback::from(move |event: Event| {
            if let Some(select) = event.target_dyn_into::<HtmlSelectElement>() {
                ctx.dispatch(Action::Choose(select.value()));
            }
        })
    };
    html! {
        <div class="wam-field">
            <label for="template">{ ctx.say(key::COMPOSE_TEMPLATE) }</label>
            <select class="wam-input" id="template" ~value={chosen.id.clone()} {onchange}>
                { for Group::ALL.iter().map(|group| options(ctx, templates, chosen, *group)) }
            </select>
        </div>
    }
}

fn options(ctx: &Ctx, templates: &Templates, chosen: &Template, group: Group) -> Html {
    let offered = templates.templates.iter().filter(|one| {
        one.group == group && (one.id == chosen.id || !templates.hidden.contains(&one.id))
    });
    let option = |one: &Template| {
        html! {
            <option value={one.id.clone()} selected={one.id == chosen.id}>{ ctx.named(&["template-", &one.id]) }</option>
        }
    };
    let options: Vec<Html> = offered.map(option).collect();
    if options.is_empty() {
        return html! {};
    }
    html! { <optgroup label={ctx.named(&["group-", group.id()])}>{ for options }</optgroup> }
}
