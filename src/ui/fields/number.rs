//! A number field. While it is being typed in it shows exactly what was typed; when it is left, the number as the
//! language writes it. Re-formatting under somebody's fingers eats digits and moves the caret.

use web_sys::{FocusEvent, HtmlInputElement, InputEvent};
use yew::prelude::*;

use super::{Source, unsent};
use crate::app::costing::Hint;
use crate::app::document::{Entry, NumberPlace};
use crate::app::words::{Arg, NumberStyle, key};
use crate::ui::context::Ctx;

/// What a number field needs.
#[derive(PartialEq, Properties)]
pub(in crate::ui) struct NumberFieldProps {
    pub(in crate::ui) ctx: Ctx,
    /// Unique within the widget.
    pub(in crate::ui) id: AttrValue,
    pub(in crate::ui) label: AttrValue,
    /// Behind the field.
    #[prop_or_default]
    pub(in crate::ui) unit: AttrValue,
    pub(in crate::ui) entry: Entry,
    pub(in crate::ui) hint: Hint,
    pub(in crate::ui) place: NumberPlace,
}

/// See the module.
#[component]
pub(in crate::ui) fn NumberField(props: &NumberFieldProps) -> Html {
    let NumberFieldProps {
        ctx,
        id,
        label,
        unit,
        entry,
        hint,
        place,
    } = props;
    let typed = use_state(|| None::<String>);
    let separators = ctx.intl().separators();
    let edit = |value: f64| ctx.number(value, NumberStyle::Edit);

    // What was typed stays on screen only while it still means what the document holds: an undo wins over it.
    let shown = match (&*typed, entry) {
        (Some(text), entry) if Entry::read(text, &separators) == *entry => text.clone().into(),
        (_, Entry::Empty) => AttrValue::default(),
        (_, Entry::Number(value)) => edit(*value),
        (_, Entry::Text(text)) => text.clone().into(),
    };
    let oninput = {
        let (ctx, typed, place) = (ctx.clone(), typed.clone(), *place);
        Callback::from(move |event: InputEvent| {
            let Some(input) = event.target_dyn_into::<HtmlInputElement>() else {
                return;
            };
            let text = input.value();
            ctx.dispatch(place.typed(Entry::read(&text, &separators)));
            typed.set(Some(text));
        })
    };
    let onblur = {
        let ctx = ctx.clone();
        Callback::from(move |_: FocusEvent| {
            ctx.store.end_step();
            typed.set(None);
        })
    };
    let problem = problem(ctx, entry, *hint);
    let unit_id = [id, "-unit"].concat();
    let error_id = [id, "-error"].concat();
    let described = if problem.is_some() {
        [&unit_id, " ", &error_id].concat()
    } else {
        unit_id.clone()
    };
    html! {
        <div class="wam-field">
            <label for={id.clone()}>{ label.clone() }</label>
            if let Some(parameter) = hint.source {
                { Source { ctx, parameter, label }.view() }
            }
            <div class="wam-number">
                { unsent("wam-box", html! {
                    <input class="wam-input" id={id.clone()} type="text" inputmode="decimal" autocomplete="off"
                        value={shown} placeholder={hint.default.map(edit)} aria-invalid={problem.is_some().then_some("true")}
                        aria-describedby={described} {oninput} {onblur} />
                }) }
                <span class="wam-unit" id={unit_id}>{ unit.clone() }</span>
            </div>
            if let Some(problem) = problem {
                <p class="wam-error" id={error_id}>{ problem }</p>
            }
        </div>
    }
}

/// What is wrong with an entry, in the reader's words.
fn problem(ctx: &Ctx, entry: &Entry, hint: Hint) -> Option<AttrValue> {
    let decimal = |value: f64| ctx.number(value, NumberStyle::Decimal);
    let (low, high) = hint.limits;
    match entry {
        Entry::Empty => None,
        Entry::Text(text) => Some(ctx.fill(
            key::FIELD_NOT_A_NUMBER,
            &[
                ("text", Arg::Text(text)),
                ("example", Arg::Text(&decimal(1234.5))),
            ],
        )),
        Entry::Number(value) if (low..=high).contains(value) => None,
        Entry::Number(value) => Some(ctx.fill(
            key::FIELD_OUT_OF_RANGE,
            &[
                ("value", Arg::Text(&decimal(*value))),
                ("low", Arg::Text(&decimal(low))),
                ("high", Arg::Text(&decimal(high))),
            ],
        )),
    }
}
