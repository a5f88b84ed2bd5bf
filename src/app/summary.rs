//! What came out of a meeting, and what everyone's time in it was worth: a text to hand round.

use super::costing::Ticking;
use super::document::{Document, TextPlace};
use super::words::{Arg, MoneyStyle, NumberStyle, WhenStyle, Words, key};
use crate::core::compose::When;
use crate::core::cost::ticker::Reading;
use crate::core::markup::{Block, Document as Text, Inline};
use crate::core::quantity::{Hours, Money};

/// The draft that holds what came out.
pub const DRAFT: &str = "meeting-summary";

/// A field of that draft: one outcome a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcomes {
    /// What was decided.
    Decisions,
    /// Whatever else came out.
    Others,
}

impl Outcomes {
    /// In their order.
    pub const ALL: [Self; 2] = [Self::Decisions, Self::Others];

    /// Its name in the draft and in `locales/`.
    pub fn id(self) -> &'static str {
        match self {
            Self::Decisions => "decisions",
            Self::Others => "outcomes",
        }
    }

    /// Where it is typed.
    pub fn place(self) -> TextPlace {
        TextPlace::Update {
            template: DRAFT.to_owned(),
            field: self.id().to_owned(),
        }
    }

    /// What was typed.
    pub fn text(self, document: &Document) -> &str {
        let draft = document.update.drafts.get(DRAFT);
        draft
            .and_then(|draft| draft.values.get(self.id()))
            .map_or("", String::as_str)
    }
}

/// The outcomes in a text: its lines that say something, without the marks that people put before them.
pub fn outcomes(text: &str) -> Vec<&str> {
    let lines = text.lines();
    lines
        .map(|line| line.trim().trim_start_matches(['-', '*', '•']).trim())
        .filter(|line| !line.is_empty())
        .collect()
}

/// What each decision cost; none where nothing was decided.
pub fn per_decision(document: &Document, reading: &Reading) -> Option<Money> {
    let decisions = outcomes(Outcomes::Decisions.text(document)).len();
    reading.per_outcome(u32::try_from(decisions).unwrap_or(u32::MAX))
}

/// The text: what the matter was, what the meeting took, what came out.
pub fn summary(
    document: &Document,
    ticking: &Ticking,
    reading: &Reading,
    began: When,
    words: &Words,
) -> Text {
    let title = match document.topic.trim() {
        "" => words.say(key::TICKER_SUMMARY),
        topic => topic.to_owned(),
    };
    let mut blocks = vec![
        heading(2, title),
        Block::Facts(facts(document, ticking, reading, began, words)),
    ];
    for kind in Outcomes::ALL {
        let said = outcomes(kind.text(document));
        if !said.is_empty() {
            blocks.push(heading(3, words.named(&["ticker-", kind.id()])));
            blocks.push(Block::List {
                ordered: false,
                items: said
                    .into_iter()
                    .map(|line| vec![Inline::text(line)])
                    .collect(),
            });
        }
    }
    blocks.push(Block::Paragraph(vec![Inline::Emphasis(vec![
        Inline::Text(words.say(key::TICKER_COUNTED)),
    ])]));
    Text { blocks }
}

type Fact = (Vec<Inline>, Vec<Inline>);

fn facts(
    document: &Document,
    ticking: &Ticking,
    reading: &Reading,
    began: When,
    words: &Words,
) -> Vec<Fact> {
    let money = |amount: Money| {
        words
            .intl()
            .money(amount.value(), &ticking.currency, MoneyStyle::Whole)
    };
    let length = match ticking.planned {
        Some(planned) => words.fill(
            key::TICKER_OF_PLANNED,
            &[
                ("ran", Arg::Count(minutes(reading.ran))),
                ("planned", Arg::Text(&minutes(planned).to_string())),
            ],
        ),
        None => words.fill(
            key::TICKER_MINUTES,
            &[("ran", Arg::Count(minutes(reading.ran)))],
        ),
    };
    let hours = words
        .intl()
        .number(reading.person_hours.value(), NumberStyle::Decimal);
    let hours = words.fill(key::UNIT_HOURS_TEXT, &[("hours", Arg::Text(&hours))]);
    let fact = |name: String, value: String| (vec![Inline::Text(name)], vec![Inline::Text(value)]);
    let mut facts = vec![
        fact(
            words.say(key::TICKER_BEGAN),
            words.intl().when(began, WhenStyle::Short),
        ),
        fact(words.say(key::TICKER_LENGTH), length),
        fact(words.say(key::TICKER_PERSON_HOURS), hours),
        fact(words.say(key::TICKER_COST), money(reading.cost)),
    ];
    if let Some(each) = per_decision(document, reading) {
        facts.push(fact(words.say(key::TICKER_PER_DECISION), money(each)));
    }
    facts
}

fn heading(level: u8, text: String) -> Block {
    Block::Heading {
        level,
        text: vec![Inline::Text(text)],
    }
}

/// Whole minutes, for people to read.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
pub fn minutes(time: Hours) -> u32 {
    // The cast saturates, and there is no NaN to cast.
    time.minutes().round() as u32
}

#[cfg(test)]
mod tests;
