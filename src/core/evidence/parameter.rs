//! The parameters that have a default, by name, so that a mistyped one does not compile.

macro_rules! parameters {
    ($($(#[$doc:meta])* $name:ident = $id:literal,)*) => {
        /// A parameter with a default in the table of evidence.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Parameter {
            $($(#[$doc])* $name,)*
        }

        impl Parameter {
            /// Every parameter, in the order of the table.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

            /// Its id in the table, in the policy and in the locales.
            #[must_use]
            pub const fn id(self) -> &'static str {
                match self {
                    $(Self::$name => $id,)*
                }
            }
        }
    };
}

parameters! {
    /// What an employer pays for each unit of wage in the United States.
    LoadedMultiplierUs = "loaded-multiplier-us",
    /// What an employer pays for each unit of wage in the European Union.
    LoadedMultiplierEu = "loaded-multiplier-eu",
    /// What an hour worked costs an employer in the United States, in US dollars.
    HourlyRateUs = "hourly-rate-us",
    /// What an hour worked costs an employer in the European Union, in euros.
    HourlyRateEu = "hourly-rate-eu",
    /// The hours that a full-time salary pays for in a year, leave included.
    PaidHours = "paid-hours",
    /// The weeks in a year in which a person works and meets.
    WeeksWorked = "weeks-worked",
    /// Hours that a person spends in meetings in a week.
    MeetingHoursWeek = "meeting-hours-week",
    /// The share of meeting hours that moves into writing.
    ShareMoved = "share-moved",
    /// The share of meetings that people say they need not attend.
    UnneededShare = "unneeded-share",
    /// Hours of writing and reading in place of one hour met.
    AsyncEffort = "async-effort",
    /// Minutes until a person is back in their work after an interruption.
    Recovery = "recovery",
    /// The share of freed time that becomes useful work.
    Capture = "capture",
    /// What replacing a leaver costs, as a share of the yearly salary.
    ReplacementCost = "replacement-cost",
    /// The share of people who leave in a year.
    Leavers = "leavers",
    /// The share of those who would stay because of asynchronous work.
    TurnoverReduction = "turnover-reduction",
    /// Hours of training of each person, once.
    TrainingHours = "training-hours",
    /// Words a minute that a person reads.
    ReadingSpeed = "reading-speed",
    /// Words a minute that a person composes.
    WritingSpeed = "writing-speed",
    /// Basecamp's flat price a month.
    ToolBasecamp = "tool-basecamp",
    /// Twist's price a user and month.
    ToolTwist = "tool-twist",
    /// Notion's price a user and month.
    ToolNotion = "tool-notion",
    /// Growth of output per person: context only, never added to any sum.
    OutputPerPerson = "output-per-person",
}
