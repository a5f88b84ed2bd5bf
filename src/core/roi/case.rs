//! What is assumed: each input as a range, and on what the sums are based.

use super::{Figures, Input, Plan};
use crate::core::evidence::{Evidence, Parameter};
use crate::core::quantity::{Limit, Range};

/// One value for each input, in the order of [`Input::ALL`], each in the unit of its input.
pub type Values = [f64; Input::COUNT];

/// From what the cost of the meetings is counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum MeetingBasis {
    /// `people × meeting hours per week × weeks × hourly`.
    #[default]
    Hours,
    /// “We know our monthly meeting cost”: 12 of those, as article B counts.
    MonthlyCost,
}

impl MeetingBasis {
    /// In the order of choice.
    pub const ALL: [Self; 2] = [Self::Hours, Self::MonthlyCost];

    /// The id in documents and locales.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Hours => "hours",
            Self::MonthlyCost => "monthly-cost",
        }
    }
}

/// From what the savings by less turnover are counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TurnoverBasis {
    /// `people × leavers' rate × reduction × replacement share × salary`.
    #[default]
    Rates,
    /// A known amount in a year, as article B counts.
    Amount,
}

impl TurnoverBasis {
    /// In the order of choice.
    pub const ALL: [Self; 2] = [Self::Rates, Self::Amount];

    /// The id in documents and locales.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Rates => "rates",
            Self::Amount => "amount",
        }
    }
}

/// What the amount of [`Input::Pay`] means; see [`crate::core::cost::Pay`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum PayBasis {
    /// What an hour costs the employer.
    #[default]
    LoadedHourly,
    /// The wage for an hour.
    Hourly,
    /// The salary for a year.
    Annual,
}

impl PayBasis {
    /// In the order of choice.
    pub const ALL: [Self; 3] = [Self::LoadedHourly, Self::Hourly, Self::Annual];

    /// The id in documents and locales.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::LoadedHourly => "loaded-hourly",
            Self::Hourly => "hourly",
            Self::Annual => "annual",
        }
    }
}

/// The people in a team about which nothing was said: our judgement, and the reader's to replace.
const PEOPLE: f64 = 10.0;

/// The most that an hour may cost.
const HOURLY_MOST: f64 = 100_000.0;

/// All that is assumed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Case {
    /// From what the cost of the meetings is counted.
    pub meetings: MeetingBasis,
    /// From what the savings by less turnover are counted.
    pub turnover: TurnoverBasis,
    /// What the pay means.
    pub pay: PayBasis,
    /// How it spreads over the months.
    pub plan: Plan,
    pub(super) ranges: [Range; Input::COUNT],
}

impl Case {
    /// The *Cautious* case: every default with its range from the evidence, one team of ten, no tools and nothing
    /// else to pay. `hourly` is the region's loaded hourly rate and `multiplier` its loaded multiplier.
    #[must_use]
    pub fn cautious(evidence: &Evidence, hourly: Parameter, multiplier: Parameter) -> Self {
        let mut case = Self::default();
        for input in Input::ALL {
            let parameter = match input {
                Input::Pay => Some(hourly),
                Input::Multiplier => Some(multiplier),
                _ => input.parameter(),
            };
            if let Some(parameter) = parameter {
                case.set(input, evidence.range(parameter));
            }
        }
        case.set(Input::Teams, Range::exactly(1.0));
        case.set(Input::People, Range::exactly(PEOPLE));
        case
    }

    /// The range of an input, in its unit.
    #[must_use]
    pub const fn range(&self, input: Input) -> Range {
        self.ranges[input.index()]
    }

    /// Gives an input another range; [`Self::check`] says whether it may have it.
    pub const fn set(&mut self, input: Input, range: Range) {
        self.ranges[input.index()] = range;
    }

    /// What an input may be in this case.
    #[must_use]
    pub const fn limit(&self, input: Input) -> Limit {
        let limit = input.limit();
        match (input, self.pay) {
            (Input::Pay, PayBasis::LoadedHourly | PayBasis::Hourly) => Limit {
                max: HOURLY_MOST,
                ..limit
            },
            _ => limit,
        }
    }

    /// Whether the sums of this case read the input at all.
    #[must_use]
    pub const fn uses(&self, input: Input) -> bool {
        match input {
            Input::MeetingHours => matches!(self.meetings, MeetingBasis::Hours),
            Input::MonthlyCost => matches!(self.meetings, MeetingBasis::MonthlyCost),
            Input::Leavers | Input::TurnoverReduction | Input::ReplacementCost => {
                matches!(self.turnover, TurnoverBasis::Rates)
            }
            Input::TurnoverSaved => matches!(self.turnover, TurnoverBasis::Amount),
            _ => true,
        }
    }

    /// The likely value of every input.
    #[must_use]
    pub fn likely(&self) -> Values {
        self.ranges.map(|range| range.likely)
    }

    /// The figures with units that these values of the inputs give.
    #[must_use]
    pub fn figures(&self, values: &Values) -> Figures {
        Figures::of(self, values)
    }
}
