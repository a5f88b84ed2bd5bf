//! Cases to begin with or to compare with: what the founding articles count, and the cautious defaults.
//!
//! They are in `data/scenarios.json`, so that a domain expert can read and correct them; `build/scenarios.rs` makes
//! them a part of the code. What each is called is in `locales/`.

use super::{Case, Change, Input, MeetingBasis, TurnoverBasis};
use crate::core::evidence::Source;
use crate::core::quantity::Range;

// `static SCENARIOS: &[Scenario]`.
include!(concat!(env!("OUT_DIR"), "/scenarios.rs"));

/// A case by its differences from the defaults.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Scenario {
    /// Kebab-case.
    pub id: &'static str,
    /// Who says so; none where everything is a default with evidence of its own.
    pub source: Option<Source>,
    /// The currency of its amounts (ISO 4217); none where it has no amounts.
    pub currency: Option<&'static str>,
    /// From what it counts the cost of the meetings.
    pub meetings: MeetingBasis,
    /// From what it counts the savings by less turnover.
    pub turnover: TurnoverBasis,
    /// In which month it has the full effect; none for the default.
    pub ramp: Option<u16>,
    /// The inputs that it sets.
    pub given: &'static [Given],
    /// What it says about before and after. None of it has a source, and none enters a sum.
    pub measures: &'static [Measure],
}

/// An input that a scenario sets, without a range: its author gives none.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Given {
    /// Which.
    pub input: Input,
    /// Its value, in the unit of the input.
    pub value: f64,
    /// How far it can be relied on.
    pub standing: Standing,
}

/// How far a scenario's figure can be relied on. A claim and what follows from one have no evidence, and the product says
/// so wherever they appear.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// The author says so and names no source.
    Claim,
    /// The author does not speak of it, but the author's sums come out only this way.
    Implied,
    /// The calendar audit counted it in the reader's own calendars; no scenario that ships with the product has such.
    Measured,
}

impl Standing {
    /// The id in locales.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Claim => "claim",
            Self::Implied => "implied",
            Self::Measured => "measured",
        }
    }
}

/// A figure before and after that a scenario's author claims without a source.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Measure {
    /// What is measured, kebab-case.
    pub id: &'static str,
    /// Its unit, kebab-case, as in the table of evidence.
    pub unit: &'static str,
    /// From where to where.
    pub change: Change,
}

/// Those that ship with the product, in the order in which they are offered. *Measured*, from the calendar audit, and
/// the reader's own are made at run time.
#[must_use]
pub fn scenarios() -> &'static [Scenario] {
    SCENARIOS
}

impl Scenario {
    /// The case: the defaults (see [`Case::cautious`]), and over them what the scenario sets.
    #[must_use]
    pub fn case(&self, defaults: &Case) -> Case {
        let mut case = defaults.clone();
        case.meetings = self.meetings;
        case.turnover = self.turnover;
        case.plan.ramp = self.ramp.unwrap_or(case.plan.ramp);
        for given in self.given {
            case.set(given.input, Range::exactly(given.value));
        }
        case
    }

    /// How far an input of this scenario can be relied on; none where it is a default with evidence.
    #[must_use]
    pub fn standing(&self, input: Input) -> Option<Standing> {
        let given = self.given.iter().find(|given| given.input == input)?;
        Some(given.standing)
    }
}
