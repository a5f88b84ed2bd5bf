//! What is known of a decision before anything is typed: from the wizard's answer, or from a proposal in the composer.

use chrono::NaiveDate;

use crate::app::document::Document;
use crate::app::naming::rule_name;
use crate::app::words::{Arg, Words, key};
use crate::core::compose::{self, Draft};
use crate::core::day::day;
use crate::core::decision::Recommendation;
use crate::core::register::{Choice, Record, Status, Text};

/// Months until a decision is looked at again, where nobody says otherwise.
const REVIEW_MONTHS: u32 = 3;

/// How a new id ends: few enough letters to be read aloud, enough that two people do not meet.
const ID_LETTERS: usize = 6;

/// Whatever a record is filled from.
pub struct Known<'a> {
    /// What was typed and answered.
    pub document: &'a Document,
    /// The language of what is filled in.
    pub words: &'a Words,
    /// The day.
    pub today: NaiveDate,
}

/// An id that nobody else's is likely to be: the day, and digits drawn at random.
pub fn new_id(today: NaiveDate, drawn: &str) -> String {
    const LETTERS: &[u8; 32] = b"abcdefghijkmnpqrstuvwxyz23456789";
    let digits = drawn.bytes().filter(u8::is_ascii_digit);
    let mut left = digits.fold(0_u64, |number, digit| {
        number
            .wrapping_mul(10)
            .wrapping_add(u64::from(digit - b'0'))
    });
    let mut id = day(today);
    id.push('-');
    for _ in 0..ID_LETTERS {
        let place = usize::try_from(left % LETTERS.len() as u64).unwrap_or_default();
        left /= LETTERS.len() as u64;
        id.push(char::from(LETTERS[place]));
    }
    id
}

impl Known<'_> {
    /// Nothing but that it is looked at again.
    pub fn blank(&self) -> Record {
        Record {
            review: self
                .today
                .checked_add_months(chrono::Months::new(REVIEW_MONTHS)),
            ..Record::default()
        }
    }

    /// How something is communicated, as the wizard answered it.
    pub fn answer(&self, recommendation: &Recommendation) -> Record {
        let words = self.words;
        let mode = |id: &str| words.named(&["mode-", id]);
        let chosen = recommendation.mode;
        let mut record = Record {
            status: Status::Accepted,
            date: Some(self.today),
            ..self.blank()
        };
        let topic = self.document.topic.trim();
        let name = mode(chosen.id());
        let title = if topic.is_empty() {
            words.fill(key::REGISTER_FROM_ANSWER, &[("mode", Arg::Text(&name))])
        } else {
            let args = [("name", Arg::Text(topic)), ("what", Arg::Text(&name))];
            words.fill(key::PAIR, &args)
        };
        record.set(Text::Title, title);
        let mut reasons: Vec<String> = recommendation
            .gates
            .iter()
            .map(|gate| words.named(&["gate-", gate.id()]))
            .collect();
        reasons.extend(
            recommendation
                .contributions
                .iter()
                .map(|one| rule_name(words, one)),
        );
        let reasons: Vec<String> = reasons
            .iter()
            .map(|reason| ["- ", reason].concat())
            .collect();
        record.set(Text::Why, reasons.join("\n"));
        let practice = words.named(&["mode-", chosen.id(), "-practice"]);
        record.set(Text::Consequences, practice);
        record.options.push(Choice {
            name,
            ..Choice::default()
        });
        record.chosen = Some(0);
        for runner in &recommendation.runners_up {
            record.options.push(Choice {
                name: mode(runner.mode.id()),
                ..Choice::default()
            });
        }
        record
    }

    /// What a proposal asks for; it is decided when its approver says so.
    pub fn proposal(&self, draft: &Draft) -> Record {
        let mut record = self.blank();
        for (field, text) in [
            ("title", Text::Title),
            ("owner", Text::Owner),
            ("approver", Text::Approver),
            ("contributors", Text::Consulted),
            ("informed", Text::Informed),
            ("context", Text::Context),
            ("recommendation", Text::Why),
            ("undo", Text::Rollback),
        ] {
            record.set(text, draft.get(field));
        }
        if record.text(Text::Title).trim().is_empty() {
            record.set(Text::Title, self.document.topic.clone());
        }
        record.options = options(draft.get("options"));
        record
    }
}

/// The options of an update.
fn options(text: &str) -> Vec<Choice> {
    let option = |one: compose::Choice<'_>| Choice {
        name: one.name.to_owned(),
        pros: one.pros.join("\n"),
        cons: one.cons.join("\n"),
        ..Choice::default()
    };
    compose::choices(text).into_iter().map(option).collect()
}
