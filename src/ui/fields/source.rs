//! Where a default comes from, one click away: value, range, source, year, caveat.

use yew::prelude::*;

use crate::app::words::{Arg, NumberStyle, key};
use crate::core::evidence::Parameter;
use crate::ui::context::Ctx;

/// Which figure.
#[derive(PartialEq, Properties)]
pub(in crate::ui) struct SourceProps {
    pub(in crate::ui) ctx: Ctx,
    pub(in crate::ui) parameter: Parameter,
    /// The field that it stands beside.
    pub(in crate::ui) label: AttrValue,
}

/// See the module.
#[component]
pub(in crate::ui) fn Source(props: &SourceProps) -> Html {
    let SourceProps {
        ctx,
        parameter,
        label,
    } = props;
    let Some(figure) = ctx.evidence.get(parameter.id()) else {
        return html! {};
    };
    let number = |value: f64| ctx.options.words.intl().number(value, NumberStyle::Decimal);
    let unit = ctx.named(&["unit-", &figure.unit]);
    let summary = ctx.fill(key::SOURCE_OF, &[("field", Arg::Text(label))]);
    let value = ctx.fill(
        key::SOURCE_VALUE,
        &[
            ("value", Arg::Text(&number(figure.value))),
            ("low", Arg::Text(&number(figure.low))),
            ("high", Arg::Text(&number(figure.high))),
            ("unit", Arg::Text(&unit)),
        ],
    );
    html! {
        <details class="wam-source">
            <summary aria-label={summary.clone()} title={summary}>{ "ⓘ" }</summary>
            <div class="wam-source-card">
                <p><b>{ ctx.named(&["evidence-", parameter.id()]) }</b>{ ": " }{ value }</p>
                <p>
                    { format!("{}: {}", figure.source.author, figure.source.title) }
                    if let Some(year) = figure.year {
                        { format!(", {year}") }
                    }
                </p>
                if figure.vendor {
                    <p class="wam-tag">{ ctx.say(key::SOURCE_VENDOR) }</p>
                }
                if figure.judgement {
                    <p class="wam-tag">{ ctx.say(key::SOURCE_JUDGEMENT) }</p>
                }
                <p>{ ctx.named(&["evidence-", parameter.id(), "-caveat"]) }</p>
            </div>
        </details>
    }
}
