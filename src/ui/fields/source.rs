//! Where a default comes from, one click away: value, range, source, year, caveat.

use yew::prelude::*;

use crate::app::words::{Arg, NumberStyle, key};
use crate::core::evidence::Parameter;
use crate::ui::context::Ctx;

/// See the module.
pub(in crate::ui) struct Source<'a> {
    pub(in crate::ui) ctx: &'a Ctx,
    pub(in crate::ui) parameter: Parameter,
    /// The field that it stands beside.
    pub(in crate::ui) label: &'a str,
}

impl Source<'_> {
    pub(in crate::ui) fn view(self) -> Html {
        let Self {
            ctx,
            parameter,
            label,
        } = self;
        let found = ctx
            .evidence
            .get(parameter.id())
            .zip(ctx.evidence.source(parameter.id()));
        let Some((figure, source)) = found else {
            return html! {};
        };
        let number = |value: f64| ctx.number(value, NumberStyle::Decimal);
        let summary = ctx.fill(key::SOURCE_OF, &[("field", Arg::Text(label))]);
        let value = ctx.fill(
            key::SOURCE_VALUE,
            &[
                ("value", Arg::Text(&number(figure.value))),
                ("low", Arg::Text(&number(figure.low))),
                ("high", Arg::Text(&number(figure.high))),
                ("unit", Arg::Text(&ctx.named(&["unit-", figure.unit]))),
            ],
        );
        let title = ctx.pair(source.author, source.title);
        let year = figure.year.map(|year| year.to_string());
        // Many a title ends with its year.
        let source = match year.filter(|year| !source.title.contains(year.as_str())) {
            Some(year) => ctx.fill(
                key::SOURCE_IN_YEAR,
                &[("source", Arg::Text(&title)), ("year", Arg::Text(&year))],
            ),
            None => title,
        };
        html! {
            <details class="wam-source">
                <summary aria-label={summary.clone()} title={summary}>
                    <svg viewBox="0 0 20 20" aria-hidden="true"><circle cx="10" cy="10" r="8" /><path d="M10 9v5M10 6v.5" /></svg>
                </summary>
                <div class="wam-source-card">
                    <p><b>{ ctx.named(&["evidence-", parameter.id()]) }</b></p>
                    <p>{ value }</p>
                    <p>{ source }</p>
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
}
