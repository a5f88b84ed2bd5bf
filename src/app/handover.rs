//! From the decision to the update: nothing is typed twice.

mod agenda;
mod due;

use litemap::LiteMap;

use super::document::{CostField, Document, Entry, Update, View};
use super::naming::{norm_time, rule_name};
use super::words::{Arg, WhenStyle, Words, key};
use super::zones::Zones;
use crate::core::compose::{Draft, Field, FieldKind, Label, Template, Templates, When};
use crate::core::decision::{Contribution, Factor, Liveness, Mode, Purpose, Recommendation};
use crate::core::policy::Policy;

pub use agenda::Slot;
pub use due::{in_time, missed, need, usual_deadline};

/// Everything that is known when the composer opens.
pub struct Handover<'a> {
    /// What was typed and answered.
    pub document: &'a Document,
    /// What is recommended for it.
    pub recommendation: &'a Recommendation,
    /// The organisation's norms.
    pub policy: &'a Policy,
    /// The language in which texts are filled in.
    pub words: &'a Words,
    /// The clocks of others.
    pub zones: &'a dyn Zones,
    /// The reader's wall clock.
    pub now: When,
}

impl Handover<'_> {
    /// The document with the composer open at a template, filled from what is known. What was typed into it stays;
    /// what was filled in before and is untouched follows what is known now, or goes where nothing is known any more.
    pub fn write(&self, template: &Template) -> Document {
        let Update { drafts, filled, .. } = &self.document.update;
        let mut draft = drafts.get(&template.id).cloned().unwrap_or_default();
        for (field, text) in filled.get(&template.id).iter().flat_map(|one| &one.values) {
            if draft.values.get(field) == Some(text) {
                draft.values.remove(field);
            }
        }
        let mut filled = Draft::default();
        for field in &template.fields {
            let is_open = draft.values.get(&field.id).is_none_or(String::is_empty);
            if let Some(text) = self.text(template, field)
                && is_open
                && !text.is_empty()
            {
                draft.set(field.id.clone(), text.clone());
                filled.set(field.id.clone(), text);
            }
        }
        let mut document = self.document.clone();
        document.view = View::Compose;
        document.update.template = Some(template.id.clone());
        put(&mut document.update.drafts, template, draft);
        put(&mut document.update.filled, template, filled);
        document
    }

    /// The same at the template with this id; where there is none, the composer is open, and nothing is filled in.
    pub fn write_as(&self, templates: &Templates, id: Option<&str>) -> Document {
        match id.and_then(|id| templates.get(id)) {
            Some(template) => self.write(template),
            None => Document {
                view: View::Compose,
                ..self.document.clone()
            },
        }
    }

    /// What is known for a field.
    fn text(&self, template: &Template, field: &Field) -> Option<String> {
        match &*field.id {
            "title" => Some(self.document.topic.clone()),
            "deadline" | "next-update" => Some(self.deadline(template).to_string()),
            "ask" if template.field("approver").is_some() => Some(self.ask(template)),
            "escalation" => Some(self.escalation(template)),
            "context" => Some(self.why()),
            "on-silence" => offered(field, "waits"),
            // Who calls now does not know the cause yet.
            "state" if self.recommendation.mode == Mode::LiveIncident => offered(field, "looking"),
            _ if field.kind == FieldKind::Label => self.label().map(|label| label.id().to_owned()),
            id => self.agenda_text(id),
        }
    }

    /// What a text wants of its readers, after what it is for.
    fn label(&self) -> Option<Label> {
        match self.document.answers.purpose? {
            Purpose::Inform => Some(Label::Info),
            Purpose::Gather | Purpose::Ideas => Some(Label::Request),
            Purpose::Decide => Some(Label::Decision),
            Purpose::Conflict | Purpose::Relationship | Purpose::Incident => None,
        }
    }

    fn ask(&self, template: &Template) -> String {
        let due = self.deadline(template);
        let when = self.words.intl().when(due, WhenStyle::Zoned);
        self.words
            .fill(key::FILLED_ASK_PROPOSAL, &[("when", Arg::Text(&when))])
    }

    /// Who is called, and when: as soon as somebody is blocked, or writing has gone round in circles, or waiting
    /// starts to hurt before an answer is due.
    fn escalation(&self, template: &Template) -> String {
        let need = self.missed(self.deadline(template));
        usual_escalation(self.words, self.policy, need)
    }

    /// Why this goes in writing, for those who expected a meeting.
    fn why(&self) -> String {
        let Self {
            recommendation,
            words,
            ..
        } = self;
        let mode = recommendation.mode;
        let name = words.named(&["mode-", mode.id()]);
        let opening = if mode.liveness() >= Liveness::Live {
            key::FILLED_CONTEXT_LIVE
        } else {
            key::FILLED_CONTEXT
        };
        let mut lines = vec![words.fill(opening, &[("mode", Arg::Text(&name))])];
        let gates = recommendation
            .gates
            .iter()
            .map(|gate| words.named(&["gate-", gate.id()]));
        // The number of contributors is told by their names.
        let speaks_for_it = |one: &&Contribution| match mode.liveness() {
            _ if one.factor == Factor::Contributors => false,
            Liveness::Written | Liveness::WriteFirst => one.points < 0,
            Liveness::Live | Liveness::Now => one.points > 0,
        };
        let rules = recommendation.contributions.iter().filter(speaks_for_it);
        let reasons = gates.chain(rules.map(|one| rule_name(words, one)));
        lines.extend(reasons.take(3).map(|reason| format!("- {reason}")));
        lines.join("\n")
    }
}

/// A choice, where a field offers it.
fn offered(field: &Field, choice: &str) -> Option<String> {
    let FieldKind::Choice(choices) = &field.kind else {
        return None;
    };
    choices.iter().find(|one| *one == choice).cloned()
}

/// When to talk instead after the norms, and sooner where waiting starts to hurt sooner: at `need`.
pub fn usual_escalation(words: &Words, policy: &Policy, need: Option<When>) -> String {
    let rounds = policy.decision.talk_after_rounds;
    let rounds = words.fill(key::UNIT_ROUNDS, &[("n", Arg::Count(rounds.into()))]);
    let time = norm_time(words, policy.norms.escalation_hours.1);
    let args = [("rounds", Arg::Text(&rounds)), ("time", Arg::Text(&time))];
    let Some(need) = need else {
        return words.fill(key::FILLED_ESCALATION, &args);
    };
    let need = words.intl().when(need, WhenStyle::Zoned);
    let [rounds, time] = args;
    words.fill(
        key::FILLED_ESCALATION_SOONER,
        &[rounds, time, ("need", Arg::Text(&need))],
    )
}

/// Puts a draft into its place; an empty one leaves no trace.
fn put(drafts: &mut LiteMap<String, Draft>, template: &Template, draft: Draft) {
    if draft.values.is_empty() {
        drafts.remove(&template.id);
    } else {
        drafts.insert(template.id.clone(), draft);
    }
}

/// What a field is filled in from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// What the matter is called.
    Topic,
    /// The answers of the wizard, and what was recommended for them.
    Answers,
    /// The response norms and the working hours of the policy.
    Norms,
    /// The calculator's sheet.
    Cost,
}

impl Origin {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Topic, Self::Answers, Self::Norms, Self::Cost];

    /// Its name in `locales/`.
    pub fn id(self) -> &'static str {
        match self {
            Self::Topic => "topic",
            Self::Answers => "answers",
            Self::Norms => "norms",
            Self::Cost => "cost",
        }
    }
}

/// Where the text of a field comes from; none where somebody typed it.
pub fn origin(document: &Document, template: &str, field: &str) -> Option<Origin> {
    let origin = match field {
        "title" => Origin::Topic,
        "deadline" | "next-update" | "ask" | "escalation" | "on-silence" | "start" | "read-by" => {
            Origin::Norms
        }
        "minutes" if talk_minutes(document).is_some() => Origin::Cost,
        _ => Origin::Answers,
    };
    document.update.is_filled(template, field).then_some(origin)
}

/// How long the calculator was told that people talk.
fn talk_minutes(document: &Document) -> Option<u16> {
    match document.cost.entry(CostField::Duration) {
        Entry::Number(typed) if (1.0..=1440.0).contains(typed) => Some(typed.round() as u16),
        _ => None,
    }
}

/// The template in which the reader is writing, or the first one.
pub fn current<'a>(document: &Document, templates: &'a Templates) -> Option<&'a Template> {
    let chosen = document
        .update
        .template
        .as_deref()
        .and_then(|id| templates.get(id));
    chosen.or_else(|| templates.first())
}

#[cfg(test)]
mod tests;
