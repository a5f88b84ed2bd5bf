//! A field in a box whose size is known from outside, which is a form of its own: for a field in none a browser looks
//! through all of those at each key (see ARCHITECTURE.md).

use yew::prelude::*;

/// The box around an input.
pub(in crate::ui) fn boxed(input: Html) -> Html {
    html! {
        <form class="wam-box" method="dialog">
            { input }
            // Enter in the only field of a form would press its button, or send it where there is none.
            <button type="submit" hidden=true disabled=true />
        </form>
    }
}
