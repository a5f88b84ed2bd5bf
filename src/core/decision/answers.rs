//! What has been answered so far.

use super::choice::{
    Choice, Complexity, DeepWork, Familiarity, Prepared, Purpose, Reversibility, Risk, Sensitivity,
    Urgency,
};
use super::factor::{Answer, Factor};
use super::ids::OneOf;
use core::fmt;
use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, Unexpected, Visitor};
use serde::ser::{Serialize, SerializeMap, Serializer};

/// The answers of one decision; `None` is "not answered".
///
/// In JSON an object from factor ids to choice ids or numbers, without the unanswered ones.
/// Unknown keys are ignored, so that a newer document can be read; wrong values are errors.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answers {
    /// When waiting starts to hurt.
    pub urgency: Option<Urgency>,
    /// What kind of matter it is.
    pub complexity: Option<Complexity>,
    /// People, besides the asker, whose input is needed; those who only need to know are counted apart.
    pub contributors: Option<u16>,
    /// Whether waiting raises risk or blocks the critical path.
    pub risk: Option<Risk>,
    /// What the exchange is for.
    pub purpose: Option<Purpose>,
    /// How hard the outcome is to undo.
    pub reversibility: Option<Reversibility>,
    /// How delicate it is.
    pub sensitivity: Option<Sensitivity>,
    /// What is written already.
    pub prepared: Option<Prepared>,
    /// Exchanges already had in writing without settling it.
    pub rounds: Option<u8>,
    /// Working hours per day that the contributors share, 0 to 24.
    pub overlap: Option<u8>,
    /// How well they know each other and the subject.
    pub familiarity: Option<Familiarity>,
    /// Whether they must concentrate.
    pub deep_work: Option<DeepWork>,
}

impl Answers {
    /// The answer to one factor.
    pub fn get(&self, factor: Factor) -> Option<Answer> {
        let choice = |index: u8| Answer::Choice(index);
        let number = |number: u8| Answer::Number(u16::from(number));
        match factor {
            Factor::Urgency => self.urgency.map(|it| choice(it as u8)),
            Factor::Complexity => self.complexity.map(|it| choice(it as u8)),
            Factor::Contributors => self.contributors.map(Answer::Number),
            Factor::Risk => self.risk.map(|it| choice(it as u8)),
            Factor::Purpose => self.purpose.map(|it| choice(it as u8)),
            Factor::Reversibility => self.reversibility.map(|it| choice(it as u8)),
            Factor::Sensitivity => self.sensitivity.map(|it| choice(it as u8)),
            Factor::Prepared => self.prepared.map(|it| choice(it as u8)),
            Factor::Rounds => self.rounds.map(number),
            Factor::Overlap => self.overlap.map(number),
            Factor::Familiarity => self.familiarity.map(|it| choice(it as u8)),
            Factor::DeepWork => self.deep_work.map(|it| choice(it as u8)),
        }
    }

    /// The same answers with another answer to one factor.
    ///
    /// Numbers are brought within the factor's bounds; an answer that the factor does not offer
    /// leaves it unanswered.
    #[must_use]
    pub fn with(&self, factor: Factor, answer: Option<Answer>) -> Answers {
        let mut answers = self.clone();
        answers.set(factor, answer);
        answers
    }

    /// Answers one factor, in place; see [`Answers::with`].
    pub fn set(&mut self, factor: Factor, answer: Option<Answer>) {
        fn pick<T: Choice>(at: Option<usize>) -> Option<T> {
            T::ALL.get(at?).copied()
        }
        let (low, high) = factor.bounds();
        let at = match answer {
            Some(Answer::Choice(index)) if !factor.is_number() => Some(u16::from(index)),
            Some(Answer::Number(number)) if factor.is_number() => Some(number.clamp(low, high)),
            _ => None,
        };
        let choice = at.map(usize::from);
        let small = at.map(|number| number as u8);
        match factor {
            Factor::Urgency => self.urgency = pick(choice),
            Factor::Complexity => self.complexity = pick(choice),
            Factor::Contributors => self.contributors = at,
            Factor::Risk => self.risk = pick(choice),
            Factor::Purpose => self.purpose = pick(choice),
            Factor::Reversibility => self.reversibility = pick(choice),
            Factor::Sensitivity => self.sensitivity = pick(choice),
            Factor::Prepared => self.prepared = pick(choice),
            Factor::Rounds => self.rounds = small,
            Factor::Overlap => self.overlap = small,
            Factor::Familiarity => self.familiarity = pick(choice),
            Factor::DeepWork => self.deep_work = pick(choice),
        }
    }

    /// The always asked factors that still lack an answer, in order.
    pub fn asked_missing(&self) -> impl Iterator<Item = Factor> + '_ {
        Factor::ASKED
            .into_iter()
            .filter(|factor| self.get(*factor).is_none())
    }

    /// Whether the always asked factors are answered, so that a recommendation can be given.
    pub fn is_ready(&self) -> bool {
        self.asked_missing().next().is_none()
    }
}

impl Serialize for Answers {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        for factor in Factor::ALL {
            match self.get(factor) {
                Some(Answer::Choice(index)) => {
                    map.serialize_entry(factor.id(), factor.choices()[usize::from(index)])?;
                }
                Some(Answer::Number(number)) => map.serialize_entry(factor.id(), &number)?,
                None => {}
            }
        }
        map.end()
    }
}

impl<'de> serde::Deserialize<'de> for Answers {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(AnswersVisitor)
    }
}

struct AnswersVisitor;

impl<'de> Visitor<'de> for AnswersVisitor {
    type Value = Answers;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("answers by factor")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Answers, A::Error> {
        let mut answers = Answers::default();
        while let Some(key) = map.next_key::<String>()? {
            match Factor::from_id(&key) {
                Some(factor) => {
                    let answer = map.next_value_seed(Of(factor))?;
                    answers.set(factor, answer);
                }
                None => {
                    map.next_value::<IgnoredAny>()?;
                }
            }
        }
        Ok(answers)
    }
}

/// Reads the answer to this factor; `null` is "not answered".
#[derive(Clone, Copy)]
struct Of(Factor);

impl<'de> DeserializeSeed<'de> for Of {
    type Value = Option<Answer>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl Visitor<'_> for Of {
    type Value = Option<Answer>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an answer that ")?;
        formatter.write_str(self.0.id())?;
        formatter.write_str(" offers")
    }

    fn visit_unit<E: Error>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_str<E: Error>(self, id: &str) -> Result<Self::Value, E> {
        OneOf(self.0.choices())
            .visit_str(id)
            .map(|index| Some(Answer::Choice(index)))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Self::Value, E> {
        let (low, high) = self.0.bounds();
        if self.0.is_number() && (u64::from(low)..=u64::from(high)).contains(&number) {
            Ok(Some(Answer::Number(number as u16)))
        } else {
            Err(E::invalid_value(Unexpected::Unsigned(number), &self))
        }
    }
}
