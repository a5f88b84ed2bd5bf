//! Factors: the twelve things that the wizard asks about, seen all alike.

use super::choice::{
    Complexity, DeepWork, Familiarity, Prepared, Purpose, Reversibility, Risk, Sensitivity, Urgency,
};
use super::ids::ids;

ids! {
    /// One thing that the wizard asks about.
    Factor {
        /// When waiting starts to hurt.
        Urgency = "urgency",
        /// What kind of matter it is.
        Complexity = "complexity",
        /// How many people's input is needed.
        Contributors = "contributors",
        /// Whether waiting raises risk or blocks work.
        Risk = "risk",
        /// What the exchange is for.
        Purpose = "purpose",
        /// How hard the outcome is to undo.
        Reversibility = "reversibility",
        /// How delicate it is.
        Sensitivity = "sensitivity",
        /// What is written already.
        Prepared = "prepared",
        /// Exchanges already had in writing without settling it.
        Rounds = "rounds",
        /// Working hours per day that the contributors share.
        Overlap = "overlap",
        /// How well they know each other and the subject.
        Familiarity = "familiarity",
        /// Whether they must concentrate.
        DeepWork = "deep-work",
    }
}

/// One answer, whatever the factor.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Answer {
    /// The index of a choice in [`Factor::choices`].
    Choice(u8),
    /// A number within [`Factor::bounds`].
    Number(u16),
}

impl Factor {
    /// Every factor, in the order in which it is asked.
    pub const ALL: [Factor; 12] = Self::LIST;

    /// The factors that are always asked; the answer appears after them.
    pub const ASKED: [Factor; 4] = [
        Factor::Urgency,
        Factor::Complexity,
        Factor::Contributors,
        Factor::Risk,
    ];

    /// The factors that refine the answer.
    pub const REFINING: [Factor; 8] = [
        Factor::Purpose,
        Factor::Reversibility,
        Factor::Sensitivity,
        Factor::Prepared,
        Factor::Rounds,
        Factor::Overlap,
        Factor::Familiarity,
        Factor::DeepWork,
    ];

    /// Whether the answer waits for it.
    pub fn is_asked(self) -> bool {
        Self::ASKED.contains(&self)
    }

    /// The factor's id, in documents, policies and locale keys.
    pub const fn id(self) -> &'static str {
        Self::IDS[self as usize]
    }

    /// The ids of its choices; empty for a number.
    pub const fn choices(self) -> &'static [&'static str] {
        match self {
            Factor::Urgency => Urgency::IDS,
            Factor::Complexity => Complexity::IDS,
            Factor::Risk => Risk::IDS,
            Factor::Purpose => Purpose::IDS,
            Factor::Reversibility => Reversibility::IDS,
            Factor::Sensitivity => Sensitivity::IDS,
            Factor::Prepared => Prepared::IDS,
            Factor::Familiarity => Familiarity::IDS,
            Factor::DeepWork => DeepWork::IDS,
            Factor::Contributors | Factor::Rounds | Factor::Overlap => &[],
        }
    }

    /// Whether it is answered with a number.
    pub fn is_number(self) -> bool {
        matches!(
            self,
            Factor::Contributors | Factor::Rounds | Factor::Overlap
        )
    }

    /// The least and the greatest answer: of the number, or of the index of the choice.
    ///
    /// Contributors are people, rounds are exchanges, overlap is hours per day.
    pub fn bounds(self) -> (u16, u16) {
        match self {
            Factor::Contributors => (0, 999),
            Factor::Rounds => (0, 20),
            Factor::Overlap => (0, 24),
            _ => (0, self.choices().len() as u16 - 1),
        }
    }

    /// The answer at a place between the bounds.
    pub fn answer(self, at: u16) -> Answer {
        if self.is_number() {
            Answer::Number(at)
        } else {
            Answer::Choice(at as u8)
        }
    }

    /// Whether its answers lie on a scale, so that one can be nearer to the present answer than another.
    pub fn is_scale(self) -> bool {
        self != Factor::Purpose
    }

    /// Where on its scale an unanswered factor rests: the least remarkable answer,
    /// from which the search for flips starts.
    pub(super) fn rest(self) -> u16 {
        match self {
            Factor::Urgency | Factor::Overlap => self.bounds().1,
            Factor::Contributors => super::ContributorBand::Several.count(),
            Factor::Reversibility | Factor::Prepared | Factor::Familiarity => 1,
            _ => 0,
        }
    }
}

impl Answer {
    /// The answer's place between the bounds of its factor.
    pub fn at(self) -> u16 {
        match self {
            Answer::Choice(index) => u16::from(index),
            Answer::Number(number) => number,
        }
    }
}
