//! How many people are in a series, to be corrected.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::desk::Held;
use crate::app::words::{Arg, key};
use crate::core::audit::MAX_PEOPLE;
use crate::ui::attributes::joined;
use crate::ui::context::Ctx;

#[derive(PartialEq, Properties)]
pub(super) struct PeopleProps {
    pub(super) ctx: Ctx,
    pub(super) desk: Held,
    /// The key of the series.
    pub(super) of: String,
    pub(super) people: u32,
}

/// See the module. What is no number stays as typed, and the calendar's counts.
#[component]
pub(super) fn PeopleField(props: &PeopleProps) -> Html {
    let PeopleProps {
        ctx,
        desk,
        of,
        people,
    } = props;
    let typed = use_state_eq(|| None::<String>);
    let is_wrong = |text: &String| number(text).is_none() && !text.trim().is_empty();
    let wrong = typed.as_ref().is_some_and(is_wrong);
    let oninput = {
        let typed = typed.clone();
        Callback::from(move |event: InputEvent| {
            let field = event.target_dyn_into::<HtmlInputElement>();
            typed.set(field.map(|field| field.value()));
        })
    };
    // With the whole number, not with each of its digits: the series may get another place by it.
    let onchange = {
        let (Held(desk), key, typed) = (desk.clone(), of.clone(), typed.clone());
        Callback::from(move |event: Event| {
            let field = event.target_dyn_into::<HtmlInputElement>();
            let text = field.map(|field| field.value()).unwrap_or_default();
            let number = number(&text);
            if number.is_some() || text.trim().is_empty() {
                typed.set(None);
            }
            desk.change(|settings| match number {
                Some(number) => {
                    settings.people.insert(key.clone(), number);
                }
                None => {
                    settings.people.remove(&key);
                }
            });
        })
    };
    let id = joined(&["audit-people-", of]);
    let error = joined(&[&id, "-error"]);
    let shown = typed
        .as_ref()
        .cloned()
        .unwrap_or_else(|| people.to_string());
    html! {
        <div class="wam-field">
            <label for={id.clone()}>{ ctx.say(key::AUDIT_PEOPLE) }</label>
            <input class="wam-input" {id} type="text" inputmode="numeric" value={shown} {oninput} {onchange}
                aria-invalid={wrong.then_some("true")} aria-describedby={error.clone()} />
            <div role="alert" id={error}>
                if wrong {
                    <p class="wam-error">{ ctx.fill(key::AUDIT_BAD_PEOPLE, &[("n", Arg::Count(MAX_PEOPLE))]) }</p>
                }
            </div>
        </div>
    }
}

/// A number of people.
fn number(text: &str) -> Option<u32> {
    let number = text.trim().parse::<u32>().ok();
    number.filter(|number| (1..=MAX_PEOPLE).contains(number))
}
