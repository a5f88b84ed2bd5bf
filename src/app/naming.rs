//! What rules, their sources and norms are called, an organisation's own ones too.

use super::words::{Arg, Words, key};
use crate::core::compose::DAY_NORM_HOURS;
use crate::core::decision::Contribution;

/// The rule behind a contribution. One without words of its own goes by the name of its factor.
pub fn rule_name(words: &Words, one: &Contribution) -> String {
    words
        .find(&["rule-", &one.rule])
        .unwrap_or_else(|| words.named(&["factor-", one.factor.id()]))
}

/// The source of its direction; nothing where it has none, or one without words.
pub fn source_name(words: &Words, one: &Contribution) -> Option<String> {
    words.find(&["source-", one.source.as_deref()?])
}

/// What belongs to a field of a template, such as its name or its `-help`: what the template says, or what fields of
/// that id say everywhere.
pub fn field_words(words: &Words, template: &str, name: &str) -> Option<String> {
    words
        .find(&["field-", template, "-", name])
        .or_else(|| words.find(&["field-", name]))
}

/// How long a norm of so many hours gives, as it is counted: in working hours, or from a day on in working days.
pub fn norm_time(words: &Words, hours: u16) -> String {
    let (unit, n) = if hours < DAY_NORM_HOURS {
        (key::UNIT_WORKING_HOURS, hours)
    } else {
        (key::UNIT_WORKING_DAYS, hours.div_ceil(DAY_NORM_HOURS))
    };
    words.fill(unit, &[("n", Arg::Count(n.into()))])
}

#[cfg(test)]
mod tests;
