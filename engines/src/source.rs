//! Where a figure comes from.

use worth_a_meeting::app::words::Words;
use worth_a_meeting::core::evidence::{Evidence, Parameter};

use crate::out::Out;

/// Writes the evidence for a figure, or that there is none.
pub(crate) fn source(out: &mut Out, words: &Words, parameter: Option<Parameter>) {
    let evidence = Evidence::builtin();
    let known = parameter.and_then(|parameter| {
        let id = parameter.id();
        Some((id, evidence.get(id)?, evidence.source(id)?))
    });
    out.object_of("source", known, |out, (id, figure, source)| {
        out.text("id", id);
        out.text("author", source.author);
        out.text("title", source.title);
        out.text_of("url", source.url);
        out.number_of("year", figure.year.map(f64::from));
        out.text("unit", figure.unit);
        out.number("low", figure.low);
        out.number("value", figure.value);
        out.number("high", figure.high);
        out.flag("judgement", figure.judgement);
        out.flag("vendor", figure.vendor);
        out.text("caveat", &words.named(&["evidence-", id, "-caveat"]));
    });
}
