//! What rules and their sources are called, an organisation's own ones too.

use super::words::Words;
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

#[cfg(test)]
mod tests;
