//! A line or a paragraph of text.

use web_sys::{HtmlInputElement, HtmlTextAreaElement, InputEvent};
use yew::prelude::*;

use crate::ui::context::Ctx;

/// What a text field needs.
#[derive(PartialEq, Properties)]
pub(in crate::ui) struct TextFieldProps {
    pub(in crate::ui) ctx: Ctx,
    /// Unique within the widget.
    pub(in crate::ui) id: AttrValue,
    pub(in crate::ui) label: AttrValue,
    pub(in crate::ui) value: AttrValue,
    /// Guidance under the label.
    #[prop_or_default]
    pub(in crate::ui) guidance: Option<AttrValue>,
    /// Room for several lines.
    #[prop_or_default]
    pub(in crate::ui) multiline: bool,
    /// `text` or `datetime-local`.
    #[prop_or(AttrValue::Static("text"))]
    pub(in crate::ui) kind: AttrValue,
    pub(in crate::ui) onchange: Callback<String>,
    /// Findings, below the field.
    #[prop_or_default]
    pub(in crate::ui) children: Html,
}

/// See the module.
#[component]
pub(in crate::ui) fn TextField(props: &TextFieldProps) -> Html {
    let TextFieldProps {
        ctx,
        id,
        label,
        value,
        guidance,
        multiline,
        kind,
        onchange,
        children,
    } = props;
    let guidance_id = guidance.as_ref().map(|_| format!("{id}-guidance"));
    let onblur = {
        let ctx = ctx.clone();
        Callback::from(move |_: FocusEvent| ctx.store.end_step())
    };
    let onchange = onchange.clone();
    html! {
        <div class="wam-field">
            <label for={id.clone()}>{ label.clone() }</label>
            if let Some(guidance) = guidance {
                <p class="wam-guidance" id={guidance_id.clone()}>{ guidance.clone() }</p>
            }
            if *multiline {
                <textarea class="wam-input" id={id.clone()} rows={lines(value)} dir="auto" aria-describedby={guidance_id}
                    value={value.to_string()} {onblur}
                    oninput={move |event: InputEvent| {
                        if let Some(area) = event.target_dyn_into::<HtmlTextAreaElement>() {
                            onchange.emit(area.value());
                        }
                    }} />
            } else {
                <input class="wam-input" id={id.clone()} type={kind.clone()} dir="auto" autocomplete="off"
                    aria-describedby={guidance_id} value={value.to_string()} {onblur}
                    oninput={move |event: InputEvent| {
                        if let Some(input) = event.target_dyn_into::<HtmlInputElement>() {
                            onchange.emit(input.value());
                        }
                    }} />
            }
            { children.clone() }
        </div>
    }
}

/// Rows to show: what is there and one more, within reason.
fn lines(text: &str) -> String {
    (text.lines().count() + 1).clamp(2, 12).to_string()
}
