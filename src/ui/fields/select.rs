//! A choice from a short list.

use web_sys::{Event, HtmlSelectElement};
use yew::prelude::*;

/// One of the choices.
#[derive(Clone, PartialEq)]
pub(in crate::ui) struct SelectOption {
    pub(in crate::ui) id: AttrValue,
    pub(in crate::ui) label: AttrValue,
}

/// What a choice needs.
#[derive(PartialEq, Properties)]
pub(in crate::ui) struct SelectProps {
    /// Unique within the widget.
    pub(in crate::ui) id: AttrValue,
    pub(in crate::ui) label: AttrValue,
    pub(in crate::ui) options: Vec<SelectOption>,
    /// The id of what is chosen.
    pub(in crate::ui) chosen: AttrValue,
    /// Gets the number of the option.
    pub(in crate::ui) onchange: Callback<usize>,
}

/// See the module.
#[component]
pub(in crate::ui) fn Select(props: &SelectProps) -> Html {
    let SelectProps {
        id,
        label,
        options,
        chosen,
        onchange,
    } = props;
    let onchange = {
        let onchange = onchange.clone();
        Callback::from(move |event: Event| {
            let chosen = event.target_dyn_into::<HtmlSelectElement>();
            if let Some(index) =
                chosen.and_then(|select| usize::try_from(select.selected_index()).ok())
            {
                onchange.emit(index);
            }
        })
    };
    let option = |option: &SelectOption| {
        html! { <option value={option.id.clone()} selected={option.id == *chosen}>{ option.label.clone() }</option> }
    };
    html! {
        <div class="wam-field">
            <label for={id.clone()}>{ label.clone() }</label>
            <select class="wam-input" id={id.clone()} {onchange}>{ for options.iter().map(option) }</select>
        </div>
    }
}
