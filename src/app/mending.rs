//! What one click mends of what the checks find in an update.

use super::document::Document;
use super::following::due_again;
use super::handover::{in_time, missed, usual_deadline, usual_escalation};
use super::policy::templates;
use super::reminder::REPLIES;
use super::words::{Arg, Key, WhenStyle, Words, key};
use super::zones::{TeamTime, Zones};
use crate::core::compose::{
    Draft, Due, FieldKind, Finding, FindingCode, Named, Template, When, first_and_others, people,
    replace_phrases, share_minutes, total_minutes,
};
use crate::core::policy::Policy;

/// The field that says by when something is read.
const READ_BY: &str = "read-by";
/// The silence rule that never takes anybody by surprise.
const WAITS: &str = "waits";
/// The field that the norms fill.
const ESCALATION: &str = "escalation";
/// Where those go who decide no longer, in the order in which a template is asked for it.
const OTHERS: [&str; 2] = ["contributors", "informed"];

/// What is known where something is to be mended.
pub struct Mending<'a> {
    /// What was typed and answered.
    pub document: &'a Document,
    /// Its checks found something in a draft of this template.
    pub template: &'a Template,
    /// That draft.
    pub draft: &'a Draft,
    /// The organisation's norms.
    pub policy: &'a Policy,
    /// The language in which texts are filled in.
    pub words: &'a Words,
    /// The clocks of others.
    pub zones: &'a dyn Zones,
    /// The reader's wall clock.
    pub now: When,
}

/// What settles a finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mend {
    /// What it does, in the reader's words.
    pub says: String,
    /// The new texts by field id.
    pub texts: Vec<(String, String)>,
}

impl Mending<'_> {
    /// What settles a finding; none where only the author can know.
    pub fn mend(&self, finding: &Finding) -> Option<Mend> {
        let field = finding.field.as_deref()?;
        match finding.code {
            FindingCode::NoTitle => {
                let topic = Some(self.document.topic.trim()).filter(|topic| !topic.is_empty())?;
                Some(self.one(key::MEND_USE, topic, field, topic))
            }
            FindingCode::NoDeadline | FindingCode::Passed if REPLIES.contains(&field) => {
                Some(self.time(field, self.due()))
            }
            FindingCode::OutOfHours => {
                let then = self.team().next_working_moment(self.draft.when(field)?)?;
                Some(self.time(field, then))
            }
            FindingCode::Asap => self.a_time_instead(field),
            FindingCode::NoSilenceRule if self.offers(field, WAITS) => {
                Some(self.one(key::MEND_WAITS, "", field, WAITS))
            }
            FindingCode::NoEscalation if field == ESCALATION => {
                let due = self.asked().unwrap_or_else(|| self.due());
                let need = missed(self.document, self.policy, self.zones, self.now, due);
                let text = usual_escalation(self.words, self.policy, need);
                Some(self.one(key::MEND_ESCALATION, "", field, &text))
            }
            FindingCode::MoreApproversThanOne => self.one_approver(field),
            FindingCode::NoMinutes => self.shared_minutes(field),
            FindingCode::NoLength => {
                let points = self.field_of(&FieldKind::Points)?;
                self.length(field, total_minutes(self.draft.get(points))?)
            }
            FindingCode::OverTime => {
                let length = self.field_of(&FieldKind::Minutes)?;
                self.length(length, total_minutes(self.draft.get(field))?)
            }
            _ => None,
        }
    }

    /// A mend of one field.
    fn one(&self, says: Key, what: &str, field: &str, text: &str) -> Mend {
        Mend {
            says: self.words.fill(says, &[("text", Arg::Text(what))]),
            texts: vec![(field.to_owned(), text.to_owned())],
        }
    }

    fn offers(&self, field: &str, choice: &str) -> bool {
        let kind = self.template.field(field).map(|field| &field.kind);
        matches!(kind, Some(FieldKind::Choice(choices)) if choices.iter().any(|one| one == choice))
    }

    fn time(&self, field: &str, when: When) -> Mend {
        self.one(
            key::MEND_SET,
            &self.say_when(when),
            field,
            &when.to_string(),
        )
    }

    fn team(&self) -> TeamTime<'_> {
        TeamTime::new(&self.policy.norms, self.zones)
    }

    /// What brings a field's time before waiting hurts; none where the norms leave no time for it.
    pub fn sooner(&self, field: &str) -> Option<Mend> {
        let due = self.usual();
        let fits = missed(self.document, self.policy, self.zones, self.now, due).is_none();
        (fits && REPLIES.contains(&field)).then(|| self.time(field, due))
    }

    /// When an answer or the next word is to come: when it is due, or before waiting hurts where that is earlier.
    fn due(&self) -> When {
        in_time(
            self.document,
            self.policy,
            self.zones,
            self.now,
            self.usual(),
        )
    }

    /// When it is due after the norms; what comes every week keeps its day where that is not later.
    fn usual(&self) -> When {
        let usual = usual_deadline(
            self.template,
            self.document,
            self.policy,
            self.words,
            self.zones,
            self.now,
        );
        match self.template.due() {
            Some(Due::Week) => due_again(self.draft, usual, &self.team(), self.now).min(usual),
            _ => usual,
        }
    }

    fn say_when(&self, when: When) -> String {
        self.words.intl().when(when, WhenStyle::Short)
    }

    /// The time by which the draft asks for an answer.
    fn asked(&self) -> Option<When> {
        REPLIES.iter().find_map(|reply| self.draft.when(reply))
    }

    /// A time in place of "as soon as possible": the one by which the draft asks to read or to answer, or else the usual
    /// one where the template asks for any.
    fn a_time_instead(&self, field: &str) -> Option<Mend> {
        let usual = || {
            let asks = REPLIES
                .iter()
                .any(|reply| self.template.field(reply).is_some());
            asks.then(|| self.due())
        };
        let by = self
            .draft
            .when(READ_BY)
            .or_else(|| self.asked())
            .or_else(usual)?;
        let by = self.words.intl().when(by, WhenStyle::Zoned);
        let by = self.words.fill(key::FILLED_BY, &[("when", Arg::Text(&by))]);
        let text = replace_phrases(self.draft.get(field), &templates(self.policy).asap, &by);
        // A time field takes a time alone.
        let takes_words = !matches!(
            self.template.field(field)?.kind,
            FieldKind::When | FieldKind::Minutes
        );
        takes_words.then(|| self.one(key::MEND_WRITE_INSTEAD, &by, field, &text))
    }

    /// The first one decides; the others are asked, where the template asks anybody.
    fn one_approver(&self, field: &str) -> Option<Mend> {
        let templates = templates(self.policy);
        let (first, others) = first_and_others(self.draft.get(field), &templates.several)?;
        let asked = OTHERS
            .into_iter()
            .find(|id| self.template.field(id).is_some())?;
        let already = self.draft.get(asked);
        let known = people(already, &templates.several);
        let is_new = |one: &Named| {
            let same = |other: &Named| other.name == one.name && other.address == one.address;
            !known.iter().any(same)
        };
        let new = people(others, &templates.several)
            .into_iter()
            .filter(is_new);
        let named: Vec<String> = new.map(|one| one.to_string()).collect();
        let between = if already.is_empty() || named.is_empty() {
            ""
        } else {
            ", "
        };
        let mut mend = self.one(key::MEND_ONE_APPROVER, first, field, first);
        mend.texts.push((
            asked.to_owned(),
            [already, between, &named.join(", ")].concat(),
        ));
        Some(mend)
    }

    fn shared_minutes(&self, field: &str) -> Option<Mend> {
        let length = self.draft.minutes(self.field_of(&FieldKind::Minutes)?)?;
        let point = |(point, minutes): (&str, Option<u16>)| match minutes {
            None => point.to_owned(),
            Some(minutes) => self.words.fill(
                key::FILLED_POINT,
                &[
                    ("point", Arg::Text(point)),
                    ("n", Arg::Count(minutes.into())),
                ],
            ),
        };
        let shared = share_minutes(self.draft.get(field), length)?;
        let lines: Vec<String> = shared.into_iter().map(point).collect();
        Some(self.one(key::MEND_SHARE, "", field, &lines.join("\n")))
    }

    fn length(&self, field: &str, minutes: u16) -> Option<Mend> {
        let count = u32::from(minutes);
        let says = self
            .words
            .fill(key::UNIT_MINUTES_TEXT, &[("n", Arg::Count(count))]);
        let mend = self.one(key::MEND_SET, &says, field, &count.to_string());
        (count <= 24 * 60).then_some(mend)
    }

    /// The id of the template's field of that kind.
    fn field_of(&self, kind: &FieldKind) -> Option<&str> {
        let field = self
            .template
            .fields
            .iter()
            .find(|field| field.kind == *kind);
        field.map(|field| &*field.id)
    }
}

impl Mend {
    /// The document with a draft mended.
    pub fn apply(self, document: &Document, template: &str) -> Document {
        let mut document = document.clone();
        let draft = document.update.draft_mut(template);
        for (field, text) in self.texts {
            draft.set(field, text);
        }
        document
    }
}

#[cfg(test)]
mod tests;
