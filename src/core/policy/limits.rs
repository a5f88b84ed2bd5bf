//! What the numbers and texts of a policy may be. The reader, the published schema and the editor all take it from
//! here.

use std::ops::RangeInclusive;

use super::Rules;

/// Points of an answer: positive toward live talk.
pub const POINTS: RangeInclusive<i32> = -Rules::MAX_POINTS..=Rules::MAX_POINTS;

/// How badly a mode suits an answer.
pub const UNFIT: RangeInclusive<i32> = 0..=Rules::MAX_POINTS;

/// A mode's place on the line from asynchronous to live.
pub const POSITION: RangeInclusive<i32> = -200..=200;

/// People who contribute, and what else is counted in bands.
pub const COUNT: RangeInclusive<i32> = 0..=999;

/// Exchanges in writing after which it is better to talk.
pub const ROUNDS: RangeInclusive<i32> = 1..=20;

/// How many bands a number may be divided into.
pub const BANDS: RangeInclusive<usize> = 1..=16;

/// Hours within which an answer is expected: at most a month.
pub const ANSWER_HOURS: RangeInclusive<i32> = 1..=744;

/// Hours within which an escalation is answered at best.
pub const BEST_HOURS: RangeInclusive<i32> = 0..=744;

/// How many names of working days a list may have.
pub const DAYS: RangeInclusive<usize> = 1..=7;

/// Characters of the name of a time zone.
pub const ZONE: RangeInclusive<usize> = 1..=60;

/// Days on which nobody works.
pub const HOLIDAYS: usize = 200;

/// Characters of the name of such a day.
pub const HOLIDAY: RangeInclusive<usize> = 1..=80;

/// Characters of the policy's name.
pub const NAME: RangeInclusive<usize> = 0..=200;

/// Characters of the organisation's name.
pub const ORGANISATION: RangeInclusive<usize> = 1..=80;

/// Characters of the words for a link.
pub const LABEL: RangeInclusive<usize> = 1..=80;

/// Characters of an address.
pub const ADDRESS: usize = 500;

/// Languages with words of their own.
pub const LANGUAGES: usize = 20;

/// Characters of a language's tag.
pub const LANGUAGE: usize = 35;

/// Messages of a language in the organisation's own words.
pub const MESSAGES: usize = 400;

/// Characters of such a message.
pub const MESSAGE: RangeInclusive<usize> = 1..=500;
