//! What articles claim about before and after without a source: always shown as that, and never counted.

use super::contrast::relative;
use super::say::Say;
use crate::app::words::{Arg, key};
use crate::core::quantity::Money;
use crate::core::roi::Measure;

/// A claim in words, with its mark.
#[must_use]
pub fn claim(say: Say<'_>, measure: &Measure) -> String {
    let write = |value: f64| match measure.unit {
        "usd-per-month" => {
            let say = Say {
                currency: "USD",
                ..say
            };
            say.money(Money(value))
        }
        "share" => say.share(value),
        _ => say.decimal(value),
    };
    let unit = match measure.unit {
        "share" => String::new(),
        "usd-per-month" => say.words.say(key::ROI_UNIT_MONTH),
        unit => say.words.named(&["unit-", unit]),
    };
    let (before, after) = (write(measure.change.before), write(measure.change.after));
    let args = [
        (
            "what",
            Arg::Text(&say.words.named(&["measure-", measure.id])),
        ),
        ("before", Arg::Text(&before)),
        ("after", Arg::Text(&after)),
        ("unit", Arg::Text(&unit)),
        ("change", Arg::Text(&relative(say, measure.change))),
    ];
    say.words.fill(key::ROI_CLAIM, &args)
}
