//! What an agenda starts with, when talking wins: a time that leaves room to read, and a frame for the talk.

use super::{Handover, talk_minutes};
use crate::app::costing::DURATION_MIN;
use crate::app::words::{Arg, key};
use crate::core::compose::When;
use crate::core::decision::{Liveness, Mode, Purpose, Urgency};

/// Minutes of a call with one other person, or about what writing left open: our judgement.
const SHORT_CALL_MIN: u16 = 30;
/// Minutes between the time by which to read and the talk, so that nobody comes from reading out of breath: our
/// judgement.
const PAUSE_MIN: u64 = 30;
/// The part of the talk that its outcome takes to be written down, and the part for what reading left unclear: our
/// judgement.
const SIDE_SHARE: u16 = 6;

/// When to talk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Slot {
    /// By when everyone has read what there is to read.
    pub read_by: When,
    /// When the talk begins.
    pub start: When,
    /// How long it takes.
    pub minutes: u16,
}

impl Slot {
    /// When the talk is over.
    pub fn end(self) -> When {
        self.start.after_minutes(self.minutes.into())
    }
}

impl Handover<'_> {
    /// The first sensible time to talk: in working hours, after there was time to read, and over before waiting hurts
    /// where any norm gives that. Where none does, people have their usual time to read, and [`Handover::missed`]
    /// tells of it.
    pub fn slot(&self) -> Slot {
        let [first, shorter @ ..] = self.reading_hours();
        let usual = self.slot_after(first);
        let slots = shorter.map(|hours| self.slot_after(hours));
        let in_time = |slot: &Slot| self.missed(slot.end()).is_none();
        [usual]
            .into_iter()
            .chain(slots)
            .find(in_time)
            .unwrap_or(usual)
    }

    fn slot_after(&self, reading_hours: u16) -> Slot {
        let team = self.team();
        let read_by = team.reply_by(self.now, reading_hours);
        let minutes = self.minutes();
        Slot {
            read_by,
            start: team.first_slot(read_by.after_minutes(PAUSE_MIN), minutes),
            minutes,
        }
    }

    /// What is known for a field of the agenda.
    pub(super) fn agenda_text(&self, field: &str) -> Option<String> {
        match field {
            "start" => Some(self.slot().start.to_string()),
            "read-by" => Some(self.slot().read_by.to_string()),
            "minutes" => Some(u32::from(self.minutes()).to_string()),
            "purpose" => self.purpose(),
            "pre-reading" => self.written_before(),
            "points" => Some(self.points()),
            "outcome" => Some(self.words.say(key::FILLED_OUTCOME)),
            _ => None,
        }
    }

    /// Reading must be done before waiting hurts, so it has the norm that is one step shorter than the one for
    /// answers; where even that is too long, one that is shorter still.
    fn reading_hours(&self) -> [u16; 3] {
        let norms = &self.policy.norms;
        let (best, worst) = norms.escalation_hours;
        match self.document.answers.urgency {
            Some(Urgency::Hour | Urgency::FourHours) => [best; 3],
            Some(Urgency::Day) => [worst, best, best],
            Some(Urgency::Week | Urgency::Later) | None => [norms.non_urgent_hours, worst, best],
        }
    }

    /// How long to talk: as the calculator was told, or what the mode suggests.
    fn minutes(&self) -> u16 {
        let mode = self.recommendation.mode;
        let short = mode == Mode::OneToOneCall || mode.liveness() == Liveness::WriteFirst;
        talk_minutes(self.document).unwrap_or(if short {
            SHORT_CALL_MIN
        } else {
            DURATION_MIN as u16
        })
    }

    /// What will be different afterwards, in one sentence.
    fn purpose(&self) -> Option<String> {
        let sentence = match self.document.answers.purpose? {
            Purpose::Decide => key::FILLED_PURPOSE_DECIDE,
            Purpose::Gather => key::FILLED_PURPOSE_GATHER,
            Purpose::Ideas => key::FILLED_PURPOSE_IDEAS,
            Purpose::Conflict => key::FILLED_PURPOSE_CONFLICT,
            Purpose::Inform | Purpose::Relationship | Purpose::Incident => return None,
        };
        let topic = Some(self.document.topic.trim()).filter(|topic| !topic.is_empty())?;
        Some(self.words.fill(sentence, &[("topic", Arg::Text(topic))]))
    }

    /// Where writing comes first, what was written is what there is to read.
    fn written_before(&self) -> Option<String> {
        if self.recommendation.mode.liveness() != Liveness::WriteFirst {
            return None;
        }
        let rule = &self.policy.decision.modes[self.recommendation.mode as usize];
        let draft = self.document.update.drafts.get(&*rule.template);
        let title = draft.map_or("", |draft| draft.get("title"));
        let title = if title.is_empty() {
            self.document.topic.trim()
        } else {
            title
        };
        (!title.is_empty()).then(|| {
            self.words
                .fill(key::FILLED_PRE_READING, &[("title", Arg::Text(title))])
        })
    }

    /// What reading left unclear, the matter itself, and the outcome: together as long as the talk.
    fn points(&self) -> String {
        let minutes = self.minutes();
        let side = minutes / SIDE_SHARE;
        let matter = match self.document.topic.trim() {
            "" => self.words.say(key::FILLED_POINT_MATTER),
            topic => topic.to_owned(),
        };
        let parts = [
            (self.words.say(key::FILLED_POINT_QUESTIONS), side),
            (matter, minutes - 2 * side),
            (self.words.say(key::FILLED_POINT_OUTCOME), side),
        ];
        let point = |(point, minutes): &(String, u16)| {
            self.words.fill(
                key::FILLED_POINT,
                &[
                    ("point", Arg::Text(point)),
                    ("n", Arg::Count((*minutes).into())),
                ],
            )
        };
        let lines: Vec<String> = parts.iter().filter(|part| part.1 > 0).map(point).collect();
        lines.join("\n")
    }
}
