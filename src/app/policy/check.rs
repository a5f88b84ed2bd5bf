//! What a policy names and only the app knows: messages with their variables, languages, templates.

use std::mem;

use crate::app::words::{Key, LANGUAGES, OwnText, Words};
use crate::core::compose::Templates;
use crate::core::decision::Mode;
use crate::core::policy::{Policy, PolicyError};

/// Checks it all, but for the words that it has from a base which was checked itself; the first mistake counts.
pub(super) fn check(policy: &Policy, base: &Policy) -> Result<(), PolicyError> {
    let unknown = |path: &[&str]| PolicyError::Unknown {
        path: path.join("."),
    };
    for (mode, rule) in Mode::IDS.iter().zip(&policy.decision.modes) {
        if Templates::builtin().get(&rule.template).is_none() {
            return Err(unknown(&["decision", "modes", mode, "template"]));
        }
        let then = rule.then.as_deref();
        if then.is_some_and(|id| Templates::builtin().get(id).is_none()) {
            return Err(unknown(&["decision", "modes", mode, "then"]));
        }
    }
    for own in &policy.wording.languages {
        if !LANGUAGES.contains(&&*own.language) {
            return Err(unknown(&["wording", &own.language]));
        }
        let known = base.wording.of(&own.language);
        for (place, message) in own.messages.iter().enumerate() {
            if known.get(place) == Some(message) {
                continue;
            }
            let (id, text) = message;
            let path = ["wording", &own.language, id];
            match Words::judge(id, text) {
                OwnText::Fits => {}
                OwnText::Unnamed if is_own(policy, id) => {}
                OwnText::Unnamed => return Err(unknown(&path)),
                OwnText::OtherVariables => {
                    return Err(PolicyError::Expected {
                        path: path.join("."),
                        kind: "variables",
                    });
                }
            }
        }
    }
    Ok(())
}

/// Forgets the words for rules and sources that the policy no longer has: with them it would be refused when it is read
/// the next time.
pub(super) fn forget_words(policy: &mut Policy) {
    let mut wording = mem::take(&mut policy.wording);
    for own in &mut wording.languages {
        own.messages
            .retain(|(id, _)| Key::find(&[id]).is_some() || is_own(policy, id));
    }
    wording.languages.retain(|own| !own.messages.is_empty());
    policy.wording = wording;
}

/// Whether a message is that of a rule or of a source which the policy itself brought in.
fn is_own(policy: &Policy, id: &str) -> bool {
    let mut weights = policy.decision.points.iter().flat_map(|all| all.iter());
    if let Some(rule) = id.strip_prefix("rule-") {
        return weights.any(|weight| weight.rule == rule);
    }
    id.strip_prefix("source-")
        .is_some_and(|source| weights.any(|weight| weight.source.as_deref() == Some(source)))
}
