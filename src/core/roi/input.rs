//! The figures that a case rests on, and what each of them may be.

use crate::core::evidence::Parameter;
use crate::core::quantity::Limit;

/// What an input is counted in; every amount is in the document's currency.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Teams or people.
    Count,
    /// Hours.
    Hours,
    /// Hours of one person in a week.
    HoursPerWeek,
    /// Hours in a year.
    HoursPerYear,
    /// Weeks in a year.
    WeeksPerYear,
    /// Money.
    Money,
    /// Money in a month.
    MoneyPerMonth,
    /// Money for a user in a month.
    MoneyPerUserAndMonth,
    /// Money in a year.
    MoneyPerYear,
    /// Money for an hour or for a year, as the case's [`super::PayBasis`] says.
    Pay,
    /// A plain factor.
    Ratio,
    /// A part of a whole, 0 to 1; people read and type it in per cent.
    Share,
    /// A part of a yearly salary: 1 is all of it, and more is possible.
    ShareOfSalary,
}

macro_rules! inputs {
    ($($(#[$doc:meta])* $name:ident = $id:literal, $unit:ident, $min:literal ..= $max:literal;)*) => {
        /// An input of a case. Each has its own stream of random numbers by its place in this list, so that new ones
        /// come last: elsewhere they would change what documents show.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Input {
            $($(#[$doc])* $name,)*
        }

        impl Input {
            /// Every input.
            pub const ALL: [Self; [$($id),*].len()] = [$(Self::$name,)*];

            /// How many there are.
            pub const COUNT: usize = Self::ALL.len();

            /// The id in problems, documents, scenarios and locales.
            #[must_use]
            pub const fn id(self) -> &'static str {
                match self {
                    $(Self::$name => $id,)*
                }
            }

            /// What it is counted in.
            #[must_use]
            pub const fn unit(self) -> Unit {
                match self {
                    $(Self::$name => Unit::$unit,)*
                }
            }

            /// The least and the most it may be, in its unit: wide enough for every honest case, narrow enough to
            /// catch a slip of the finger, and to keep every result finite.
            #[must_use]
            pub const fn limit(self) -> Limit {
                match self {
                    $(Self::$name => Limit { min: $min, max: $max },)*
                }
            }
        }
    };
}

inputs! {
    /// Teams of the same kind.
    Teams = "teams", Count, 0.0..=10_000.0;
    /// People of one team; with one team, everybody.
    People = "people", Count, 0.0..=1_000_000.0;
    /// Hours that a person spends in meetings in a week.
    MeetingHours = "meeting-hours", HoursPerWeek, 0.0..=100.0;
    /// Weeks in a year in which people work and meet.
    Weeks = "weeks", WeeksPerYear, 0.0..=53.0;
    /// What all the meetings cost in a month, where that is known.
    MonthlyCost = "monthly-cost", MoneyPerMonth, 0.0..=999_999_999_999.0;
    /// What people are paid, or what an hour of theirs costs.
    Pay = "pay", Pay, 0.0..=999_999_999_999.0;
    /// What the employer pays for each unit of wage.
    Multiplier = "multiplier", Ratio, 1.0..=5.0;
    /// Hours that a yearly salary pays for, leave included.
    PaidHours = "paid-hours", HoursPerYear, 1.0..=8_784.0;
    /// The part of the meeting hours that moves into writing.
    ShareMoved = "share-moved", Share, 0.0..=1.0;
    /// Hours of writing and reading in place of one hour met; beyond 1, writing takes longer.
    AsyncEffort = "async-effort", Ratio, 0.0..=5.0;
    /// The part of the freed time that becomes useful work.
    Capture = "capture", Share, 0.0..=1.0;
    /// The part of the people who leave in a year.
    Leavers = "leavers", Share, 0.0..=1.0;
    /// The part of those who would stay.
    TurnoverReduction = "turnover-reduction", Share, 0.0..=1.0;
    /// What replacing a leaver costs.
    ReplacementCost = "replacement-cost", ShareOfSalary, 0.0..=5.0;
    /// What less turnover saves in a year, where that is known.
    TurnoverSaved = "turnover-saved", MoneyPerYear, 0.0..=999_999_999_999.0;
    /// Tools at a flat price.
    ToolsFlat = "tools-flat", MoneyPerMonth, 0.0..=999_999_999_999.0;
    /// Tools at a price for each user.
    ToolsUser = "tools-user", MoneyPerUserAndMonth, 0.0..=100_000.0;
    /// Training of each person, once.
    TrainingHours = "training-hours", Hours, 0.0..=1_000.0;
    /// What else is paid once.
    OtherOnce = "other-once", Money, 0.0..=999_999_999_999.0;
}

impl Input {
    /// Its place in [`Self::ALL`].
    #[must_use]
    pub const fn index(self) -> usize {
        self as usize
    }

    /// Where its default comes from; none for what only the reader can know, and for pay and multiplier, whose
    /// default depends on the region.
    #[must_use]
    pub const fn parameter(self) -> Option<Parameter> {
        Some(match self {
            Self::MeetingHours => Parameter::MeetingHoursWeek,
            Self::Weeks => Parameter::WeeksWorked,
            Self::PaidHours => Parameter::PaidHours,
            Self::ShareMoved => Parameter::ShareMoved,
            Self::AsyncEffort => Parameter::AsyncEffort,
            Self::Capture => Parameter::Capture,
            Self::Leavers => Parameter::Leavers,
            Self::TurnoverReduction => Parameter::TurnoverReduction,
            Self::ReplacementCost => Parameter::ReplacementCost,
            Self::TrainingHours => Parameter::TrainingHours,
            Self::Teams
            | Self::People
            | Self::MonthlyCost
            | Self::Pay
            | Self::Multiplier
            | Self::TurnoverSaved
            | Self::ToolsFlat
            | Self::ToolsUser
            | Self::OtherOnce => return None,
        })
    }
}
