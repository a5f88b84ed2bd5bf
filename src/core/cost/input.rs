//! What the user says about the meeting and about the text that could replace it.

use crate::core::quantity::{HourlyRate, Hours, Money, People, Words, WordsPerMinute};

/// People who cost the same.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Role {
    /// How many meet; in the written alternative all of them read.
    pub people: People,
    /// What an hour of one of them costs the employer.
    pub rate: HourlyRate,
    /// How many of them would write the text.
    pub writers: People,
    /// How many of them would reply to it.
    pub responders: People,
}

/// One meeting. Each time is per person.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Meeting {
    /// How long they talk.
    pub duration: Hours,
    /// Reading and preparing beforehand.
    pub preparation: Hours,
    /// Minutes, messages and tidying up afterwards.
    pub follow_up: Hours,
    /// Until a person is back in the work that the meeting broke up.
    pub recovery: Hours,
    /// A room, travel, catering: paid by the meeting alone.
    pub fixed: Money,
}

/// The same matter in writing.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct AsyncPath {
    /// The length of the text.
    pub words: Words,
    /// How fast its writers compose.
    pub writing: WordsPerMinute,
    /// How fast its readers read.
    pub reading: WordsPerMinute,
    /// How often each responder replies.
    pub rounds: f64,
    /// One reply of one responder.
    pub reply: Hours,
    /// Until a responder is back in the work that a reply broke up.
    pub recovery: Hours,
}

/// What it costs that the answer comes later.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Waiting {
    /// The cost of delay, for everyone who waits together.
    pub cost_per_hour: HourlyRate,
    /// How long until the written path has an answer.
    pub async_latency: Hours,
    /// How long until the first slot that all could meet: meetings wait too.
    pub first_slot: Hours,
}

impl Waiting {
    /// How much longer the written path takes than the meeting; never negative.
    #[must_use]
    pub fn hours(&self) -> Hours {
        Hours((self.async_latency - self.first_slot).value().max(0.0))
    }
}
