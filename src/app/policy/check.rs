//! What a policy names and only the app knows: messages with their variables, languages, templates.

use std::mem;

use crate::app::words::{Key, LANGUAGES, OwnText, Words};
use crate::core::compose::{FieldKind, Template};
use crate::core::decision::Mode;
use crate::core::policy::{Policy, PolicyError};

/// Checks it all, but for the words that it has from a base which was checked itself; the first mistake counts.
pub(super) fn check(policy: &Policy, base: &Policy) -> Result<(), PolicyError> {
    let unknown = |path: &[&str]| PolicyError::Unknown {
        path: path.join("."),
    };
    let templates = super::templates(policy);
    for (mode, rule) in Mode::IDS.iter().zip(&policy.decision.modes) {
        if templates.get(&rule.template).is_none() {
            return Err(unknown(&["decision", "modes", mode, "template"]));
        }
        let then = rule.then.as_deref();
        if then.is_some_and(|id| templates.get(id).is_none()) {
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
    if let Some(source) = id.strip_prefix("source-") {
        return weights.any(|weight| weight.source.as_deref() == Some(source));
    }
    super::templates(policy)
        .templates
        .iter()
        .any(|template| says(template, id))
}

/// Whether a message is one of a template: its name, its fields, their choices, and the guidance beside them.
fn says(template: &Template, id: &str) -> bool {
    if let Some(name) = id.strip_prefix("template-") {
        return name.strip_suffix("-help").unwrap_or(name) == template.id || name == template.id;
    }
    let of_template = |id: &str| {
        Some(
            id.strip_prefix(&*template.id)?
                .strip_prefix('-')?
                .to_owned(),
        )
    };
    let Some(field) = id.strip_prefix("field-").and_then(of_template) else {
        return false;
    };
    template.fields.iter().any(|known| {
        let Some(part) = field.strip_prefix(&*known.id) else {
            return false;
        };
        let part = part.strip_prefix('-');
        match (&known.kind, part) {
            (_, None) => field == known.id,
            (_, Some("help")) => true,
            (_, Some(part)) if known.empty.as_deref() == Some(part) => true,
            (FieldKind::Choice(choices), Some(part)) => choices.iter().any(|one| one == part),
            _ => false,
        }
    }) || (field == "scorecard"
        && template
            .fields
            .iter()
            .any(|field| field.kind == FieldKind::Score))
}
