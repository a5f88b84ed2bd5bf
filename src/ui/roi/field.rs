//! A field for a number or a range. While it is being typed in it shows exactly what was typed; when it is left, the
//! numbers as the language writes them. What was understood stands below it.

use web_sys::{FocusEvent, HtmlInputElement, InputEvent};
use yew::prelude::*;

use crate::app::roi::{Field, Problem, Say, keep, show};
use crate::app::words::{Arg, key};
use crate::core::evidence::Parameter;
use crate::core::quantity::Range;
use crate::core::roi::PayBasis;
use crate::ui::context::Ctx;
use crate::ui::fields::{Source, unsent};

/// What a field for a range needs.
#[derive(PartialEq, Properties)]
pub(super) struct RangeFieldProps {
    pub(super) ctx: Ctx,
    pub(super) field: Field,
    pub(super) currency: AttrValue,
    pub(super) pay: PayBasis,
    pub(super) source: Option<Parameter>,
}

/// See the module.
#[component]
pub(super) fn RangeField(props: &RangeFieldProps) -> Html {
    let RangeFieldProps {
        ctx,
        field,
        currency,
        pay,
        source,
    } = props;
    let typed = use_state(|| None::<String>);
    let separators = ctx.intl().separators();
    let between = ctx.say(key::ROI_RANGE_WORD);
    let say = Say {
        words: &ctx.options.words,
        currency,
    };
    let shown = match &*typed {
        // What was typed stays on screen only while it still means what the document holds: an undo wins over it.
        Some(text) if keep(text, &separators, &between) == field.kept => text.clone(),
        _ => show(&field.kept, ctx.intl()),
    };
    let path = field.input.id();
    let oninput = {
        let (ctx, typed) = (ctx.clone(), typed.clone());
        Callback::from(move |event: InputEvent| {
            let Some(input) = event.target_dyn_into::<HtmlInputElement>() else {
                return;
            };
            let text = input.value();
            ctx.dispatch(super::typed(path, &keep(&text, &separators, &between)));
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
    let id = ["roi-", path].concat();
    let label = AttrValue::from(say.input(field.input, *pay));
    let unit = say.unit(field.input, *pay);
    let placeholder = field.default.map(|range| say.typed_range(range));
    let problem = problem(ctx, &say, field);
    let note = note(ctx, &say, field);
    let [unit_id, note_id, error_id] = ["-unit", "-note", "-error"].map(|end| [&*id, end].concat());
    let described = [
        (!unit.is_empty(), &unit_id),
        (note.is_some(), &note_id),
        (problem.is_some(), &error_id),
    ];
    let described: Vec<&str> = described
        .into_iter()
        .filter_map(|(there, id)| there.then_some(&**id))
        .collect();
    html! {
        <div class="wam-field">
            <label for={id.clone()}>{ label.clone() }</label>
            if let Some(parameter) = *source {
                { Source { ctx, parameter, label: &label }.view() }
            }
            <div class="wam-number">
                { unsent("wam-box", html! {
                    <input class="wam-input" {id} type="text" inputmode="text" autocomplete="off" spellcheck="false"
                        value={shown} {placeholder} aria-invalid={problem.is_some().then_some("true")}
                        aria-describedby={(!described.is_empty()).then(|| described.join(" "))} {oninput} {onblur} />
                }) }
                if !unit.is_empty() {
                    <span class="wam-unit" id={unit_id}>{ unit }</span>
                }
            </div>
            if let Some(note) = note {
                <p class="wam-guidance" id={note_id}>{ note }</p>
            }
            if let Some(problem) = problem {
                <p class="wam-error" id={error_id}>{ problem }</p>
            }
        </div>
    }
}

/// What was understood of a range, and that nobody has a source for a figure.
fn note(ctx: &Ctx, say: &Say<'_>, field: &Field) -> Option<AttrValue> {
    let range = field.typed?;
    if let Some(standing) = field.standing {
        return Some(ctx.named(&["roi-standing-", standing.id()]));
    }
    (range != Range::exactly(range.likely)).then(|| {
        ctx.fill(
            key::ROI_UNDERSTOOD,
            &[
                ("low", Arg::Text(&say.decimal(range.low))),
                ("likely", Arg::Text(&say.decimal(range.likely))),
                ("high", Arg::Text(&say.decimal(range.high))),
            ],
        )
    })
}

/// What is wrong with a field, in the reader's words.
fn problem(ctx: &Ctx, say: &Say<'_>, field: &Field) -> Option<AttrValue> {
    match field.problem? {
        Problem::Missing => {
            Some(ctx.fill(key::ROI_MISSING, &[("currency", Arg::Text(say.currency))]))
        }
        Problem::NotUnderstood(error) => {
            let why = ctx.named(&["range-error-", error.code()]);
            let text = show(&field.kept, ctx.intl());
            Some(ctx.fill(
                key::ROI_NOT_UNDERSTOOD,
                &[("text", Arg::Text(&text)), ("why", Arg::Text(&why))],
            ))
        }
        Problem::OutOfRange => {
            let [low, high] = say.limits(field);
            let value = field
                .typed
                .map_or_else(String::new, |range| say.range(range));
            let args = [
                ("value", Arg::Text(&value)),
                ("low", Arg::Text(&low)),
                ("high", Arg::Text(&high)),
            ];
            Some(ctx.fill(key::FIELD_OUT_OF_RANGE, &args))
        }
    }
}
