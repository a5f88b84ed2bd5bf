//! A form that is never sent, around a field: for one in no form a browser looks through all fields of the page, when it
//! gets the focus and at each key (see ARCHITECTURE.md).

use yew::prelude::*;

/// See the module.
pub(in crate::ui) fn unsent(class: &'static str, inside: Html) -> Html {
    html! {
        <form {class} method="dialog">
            { inside }
            // Enter in the only field of a form would press its button, or send it where there is none.
            <button type="submit" hidden=true disabled=true />
        </form>
    }
}
