//! A line or a paragraph of text.

use web_sys::{HtmlInputElement, HtmlTextAreaElement, InputEvent};
use yew::prelude::*;

use super::unsent;
use crate::app::document::TextPlace;
use crate::ui::attributes::{joined, whole};
use crate::ui::context::Ctx;

/// What a text field takes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(in crate::ui) enum TextKind {
    /// A few words.
    Line,
    /// Paragraphs.
    Paragraphs,
    /// A local date and time.
    When,
}

/// See the module.
pub(in crate::ui) struct TextField<'a> {
    pub(in crate::ui) ctx: &'a Ctx,
    /// Unique within the widget.
    pub(in crate::ui) id: AttrValue,
    pub(in crate::ui) label: AttrValue,
    pub(in crate::ui) value: &'a str,
    pub(in crate::ui) kind: TextKind,
    /// Under the label.
    pub(in crate::ui) guidance: Option<AttrValue>,
    pub(in crate::ui) place: TextPlace,
    /// Findings, below the field.
    pub(in crate::ui) below: Html,
}

impl TextField<'_> {
    pub(in crate::ui) fn view(self) -> Html {
        let Self {
            ctx,
            id,
            label,
            value,
            kind,
            guidance,
            place,
            below,
        } = self;
        let guidance_id = guidance.is_some().then(|| joined(&[&id, "-guidance"]));
        let onblur = {
            let ctx = ctx.clone();
            Callback::from(move |_: FocusEvent| ctx.store.end_step())
        };
        let oninput = {
            let ctx = ctx.clone();
            Callback::from(move |event: InputEvent| {
                let text = if kind == TextKind::Paragraphs {
                    event
                        .target_dyn_into::<HtmlTextAreaElement>()
                        .map(|area| area.value())
                } else {
                    event
                        .target_dyn_into::<HtmlInputElement>()
                        .map(|input| input.value())
                };
                ctx.dispatch(place.typed(text.unwrap_or_default()));
            })
        };
        let rows = rows(value);
        let value = AttrValue::from(value.to_owned());
        let inside = html! {
            <>
                <label for={id.clone()}>{ label }</label>
                if let Some(guidance) = guidance {
                    <p class="wam-guidance" id={guidance_id.clone()}>{ guidance }</p>
                }
                if kind == TextKind::Paragraphs {
                    <textarea class="wam-input" {id} {rows} dir="auto" aria-describedby={guidance_id}
                        {value} {onblur} {oninput} />
                } else {
                    <input class="wam-input" {id} type={if kind == TextKind::When { "datetime-local" } else { "text" }}
                        dir="auto" autocomplete="off" aria-describedby={guidance_id} {value} {onblur} {oninput} />
                }
                { below }
            </>
        };
        unsent("wam-field", inside)
    }
}

/// Rows to show: what is there and one more, within reason.
fn rows(text: &str) -> AttrValue {
    whole((text.lines().count() + 1).clamp(2, 12))
}
