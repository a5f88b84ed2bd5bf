//! What a series in a calendar says of the questions of the wizard, and why it is taken to say so.

use super::titles;
use crate::core::audit::{Rhythm, SeriesFound};
use crate::core::decision::{
    Answer, Answers, Choice, Complexity, Factor, Recommendation, Risk, Urgency, decide,
};
use crate::core::policy::Policy;

/// An answer that nobody gave, or that the reader gave in its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Inference {
    /// The question.
    pub factor: Factor,
    /// Its answer.
    pub answer: Answer,
    /// What it follows from.
    pub because: Because,
}

/// What an answer follows from; said by [`super::because`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Because {
    /// So many people are in the series, and one of them asks.
    People(u32),
    /// It comes so often: what comes up in between waits for it already.
    Rhythm(Rhythm),
    /// These words stand in its title.
    Title(String),
    /// No word of the title is known.
    UnknownTitle,
    /// A calendar does not tell.
    NotTold,
    /// The reader says so.
    Yours,
}

/// What a series is taken to be, and how it would better be done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suggestion {
    /// What is taken for known, in the order of the questions.
    pub inferences: Vec<Inference>,
    /// The same as answers.
    pub answers: Answers,
    /// What the engine recommends for them.
    pub recommendation: Recommendation,
}

/// What a series says of the questions, in their order. Whatever `corrections` answers counts in its place.
#[must_use]
pub fn infer(series: &SeriesFound, corrections: &Answers) -> Vec<Inference> {
    let told = titles::read(&series.title, series.people);
    let complexity = told.as_ref().map_or_else(
        // The middle: neither plain news nor a matter that nobody could state.
        || (Complexity::Analysis, Because::UnknownTitle),
        |told| (told.complexity, Because::Title(told.words.clone())),
    );
    let others = series.people.saturating_sub(1);
    let inferred = |factor: Factor| match factor {
        Factor::Urgency => Some((
            choice(urgency(series.rhythm)),
            Because::Rhythm(series.rhythm),
        )),
        Factor::Complexity => Some((choice(complexity.0), complexity.1.clone())),
        Factor::Contributors => {
            let most = factor.bounds().1;
            let others = u16::try_from(others).unwrap_or(most).min(most);
            Some((Answer::Number(others), Because::People(series.people)))
        }
        Factor::Risk => Some((choice(Risk::No), Because::NotTold)),
        Factor::Purpose => told
            .as_ref()
            .map(|told| (choice(told.purpose), Because::Title(told.words.clone()))),
        _ => None,
    };
    let known = Factor::ALL.into_iter().filter_map(|factor| {
        let yours = corrections.get(factor).map(|it| (it, Because::Yours));
        let (answer, because) = yours.or_else(|| inferred(factor))?;
        Some(Inference {
            factor,
            answer,
            because,
        })
    });
    known.collect()
}

/// How a series would better be done, by the policy. Always something: what the engine has to know is inferred.
#[must_use]
pub fn suggest(series: &SeriesFound, corrections: &Answers, policy: &Policy) -> Option<Suggestion> {
    let inferences = infer(series, corrections);
    let mut answers = Answers::default();
    for one in &inferences {
        answers.set(one.factor, Some(one.answer));
    }
    Some(Suggestion {
        recommendation: decide(&answers, policy)?,
        inferences,
        answers,
    })
}

/// When waiting starts to hurt. What is brought to a series has waited for it so far, so that it can wait as long in
/// writing; our judgement.
const fn urgency(rhythm: Rhythm) -> Urgency {
    match rhythm {
        Rhythm::Daily => Urgency::Day,
        Rhythm::SeveralAWeek | Rhythm::Weekly | Rhythm::TwoWeekly => Urgency::Week,
        Rhythm::Monthly | Rhythm::Quarterly | Rhythm::Irregular => Urgency::Later,
    }
}

fn choice<T: Choice + PartialEq>(choice: T) -> Answer {
    let at = T::ALL.iter().position(|one| *one == choice);
    Answer::Choice(u8::try_from(at.unwrap_or_default()).unwrap_or_default())
}
