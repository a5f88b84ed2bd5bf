//! From the decision to the update: nothing is typed twice.

use super::document::{Action, Document};
use super::words::{Arg, WhenStyle, Words, key};
use crate::core::compose::{Template, Templates, When, WorkingWeek, reply_by};
use crate::core::decision::{Factor, Recommendation, Urgency};
use crate::core::policy::Policy;

/// Hours of the week's norm for answers that are wanted this week or later.
const WEEK_NORM_HOURS: u16 = 72;

/// Opens the composer with the template for the recommended mode, filled from what is known already. Fields in
/// which something was typed keep it.
pub fn write(
    document: &Document,
    recommendation: &Recommendation,
    policy: &Policy,
    templates: &Templates,
    words: &Words,
    now: When,
) -> Action {
    let rule = &policy.decision.modes[recommendation.mode as usize];
    let Some(template) = templates.get(&rule.template) else {
        return Action::Choose(String::new());
    };
    let deadline = deadline(document, policy, now);
    let filled = template
        .fields
        .iter()
        .filter_map(|field| {
            let text = text(&field.id, document, recommendation, policy, words, deadline)?;
            Some((field.id.clone(), text))
        })
        .collect();
    Action::Write {
        template: template.id.clone(),
        filled,
    }
}

/// What is known for a field.
fn text(
    field: &str,
    document: &Document,
    recommendation: &Recommendation,
    policy: &Policy,
    words: &Words,
    deadline: When,
) -> Option<String> {
    match field {
        "title" => Some(document.topic.clone()),
        "deadline" | "next-update" => Some(deadline.to_string()),
        "ask" => Some(words.fill(
            key::FILLED_ASK_PROPOSAL,
            &[(
                "when",
                Arg::Text(&words.intl().when(deadline, WhenStyle::Short)),
            )],
        )),
        "escalation" => {
            let hours = policy.norms.escalation_hours.1;
            Some(words.fill(key::FILLED_ESCALATION, &[("n", Arg::Count(hours.into()))]))
        }
        "context" => Some(why(recommendation, words)),
        "on-silence" => Some("waits".to_owned()),
        _ => None,
    }
}

/// Why this goes in writing, for those who expected a meeting.
fn why(recommendation: &Recommendation, words: &Words) -> String {
    let mode = words.named(&["mode-", recommendation.mode.id()]);
    let mut lines = vec![words.fill(key::FILLED_CONTEXT, &[("mode", Arg::Text(&mode))])];
    let gates = recommendation
        .gates
        .iter()
        .map(|gate| words.named(&["gate-", gate.id()]));
    let rules = recommendation
        .contributions
        .iter()
        .filter(|one| one.points < 0 && one.factor != Factor::Contributors)
        .map(|one| words.named(&["rule-", &one.rule]));
    lines.extend(
        gates
            .chain(rules)
            .take(3)
            .map(|reason| format!("- {reason}")),
    );
    lines.join("\n")
}

/// When an answer is due: by the response norm, or sooner where waiting hurts sooner.
pub fn deadline(document: &Document, policy: &Policy, now: When) -> When {
    let norms = &policy.norms;
    let hours = match document.answers.urgency {
        Some(Urgency::Hour) => norms.escalation_hours.0,
        Some(Urgency::FourHours) => norms.escalation_hours.1,
        Some(Urgency::Week | Urgency::Later) => WEEK_NORM_HOURS,
        Some(Urgency::Day) | None => norms.non_urgent_hours,
    };
    let week = WorkingWeek {
        start_minutes: norms.day_start_minutes,
        end_minutes: norms.day_end_minutes,
        days: norms.working_days,
    };
    reply_by(now, hours.into(), &week)
}

/// The template in which the reader is writing, or the first one.
pub fn current<'a>(document: &Document, templates: &'a Templates) -> Option<&'a Template> {
    let chosen = document
        .update
        .template
        .as_deref()
        .and_then(|id| templates.get(id));
    chosen.or_else(|| templates.templates.first())
}

#[cfg(test)]
mod tests;
