//! What the audit calls things, and what it says of a series.

use super::infer::Because;
use crate::app::words::{Arg, Key, Words, key};
use crate::core::audit::{LENGTHS, Question, Rhythm, SIZES};

/// What an answer follows from, as a sentence.
#[must_use]
pub fn because(words: &Words, because: &Because) -> String {
    match because {
        Because::People(people) => {
            words.fill(key::AUDIT_BECAUSE_PEOPLE, &[("n", Arg::Count(*people))])
        }
        Because::Rhythm(Rhythm::Irregular) => words.say(key::AUDIT_BECAUSE_IRREGULAR),
        Because::Rhythm(rhythm) => {
            let rhythm = self::rhythm(words, *rhythm);
            words.fill(key::AUDIT_BECAUSE_RHYTHM, &[("rhythm", Arg::Text(&rhythm))])
        }
        Because::Title(said) => words.fill(key::AUDIT_BECAUSE_TITLE, &[("words", Arg::Text(said))]),
        Because::UnknownTitle => words.say(key::AUDIT_BECAUSE_UNKNOWN_TITLE),
        Because::NotTold => words.say(key::AUDIT_BECAUSE_NOT_TOLD),
        Because::Yours => words.say(key::AUDIT_BECAUSE_YOURS),
    }
}

/// How often a series comes.
#[must_use]
pub fn rhythm(words: &Words, rhythm: Rhythm) -> String {
    words.say(match rhythm {
        Rhythm::Daily => key::AUDIT_RHYTHM_DAILY,
        Rhythm::SeveralAWeek => key::AUDIT_RHYTHM_SEVERAL_A_WEEK,
        Rhythm::Weekly => key::AUDIT_RHYTHM_WEEKLY,
        Rhythm::TwoWeekly => key::AUDIT_RHYTHM_TWO_WEEKLY,
        Rhythm::Monthly => key::AUDIT_RHYTHM_MONTHLY,
        Rhythm::Quarterly => key::AUDIT_RHYTHM_QUARTERLY,
        Rhythm::Irregular => key::AUDIT_RHYTHM_IRREGULAR,
    })
}

/// How many people: one of the ranges of [`SIZES`].
#[must_use]
pub fn size(words: &Words, index: usize) -> String {
    let keys = [key::AUDIT_SIZE_BETWEEN, key::AUDIT_SIZE_MORE];
    match SIZES.get(index).zip(SIZES.get(index + 1)) {
        Some((from, next)) if from + 1 == *next => {
            words.fill(key::AUDIT_SIZE_EXACTLY, &[("n", Arg::Count(*from))])
        }
        _ => span(words, &SIZES, index, keys),
    }
}

/// How long: one of the ranges of [`LENGTHS`].
#[must_use]
pub fn length(words: &Words, index: usize) -> String {
    let keys = [key::AUDIT_LENGTH_BETWEEN, key::AUDIT_LENGTH_MORE];
    match LENGTHS.get(index).zip(LENGTHS.get(index + 1)) {
        Some((0, next)) => words.fill(key::AUDIT_LENGTH_MOST, &[("n", Arg::Count(next - 1))]),
        _ => span(words, &LENGTHS, index, keys),
    }
}

fn span(words: &Words, bounds: &[u32], index: usize, keys: [Key; 2]) -> String {
    let from = bounds.get(index).copied().unwrap_or_default();
    let [between, more] = keys;
    match bounds.get(index + 1) {
        Some(next) => words.fill(
            between,
            &[("from", Arg::Count(from)), ("n", Arg::Count(next - 1))],
        ),
        None => words.fill(more, &[("n", Arg::Count(from))]),
    }
}

/// From which day to which one is looked at.
#[must_use]
pub fn period(words: &Words, question: &Question) -> String {
    let (from, to) = (words.day(question.from), words.day(question.to));
    let ends = [("from", Arg::Text(&from)), ("to", Arg::Text(&to))];
    words.fill(key::AUDIT_PERIOD, &ends)
}
