//! What each input may be: wide enough for every honest case, narrow enough to catch a slip of the finger.

use crate::core::quantity::Limit;

macro_rules! inputs {
    ($($(#[$doc:meta])* $name:ident = $id:literal, $min:literal ..= $max:literal;)*) => {
        /// An input of the cost calculator.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Input {
            $($(#[$doc])* $name,)*
        }

        impl Input {
            /// Every input.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

            /// The id in problems, documents and locales.
            #[must_use]
            pub const fn id(self) -> &'static str {
                match self {
                    $(Self::$name => $id,)*
                }
            }

            /// What the input may be.
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
    /// People of a role.
    People = "people", 0.0..=100_000.0;
    /// Money per hour of one person.
    Rate = "rate", 0.0..=100_000.0;
    /// People of a role who write.
    Writers = "writers", 0.0..=100_000.0;
    /// People of a role who reply.
    Responders = "responders", 0.0..=100_000.0;
    /// Hours of one meeting.
    Duration = "duration", 0.0..=24.0;
    /// Hours per person before it.
    Preparation = "preparation", 0.0..=24.0;
    /// Hours per person after it.
    FollowUp = "follow-up", 0.0..=24.0;
    /// Hours per person until back at work.
    Recovery = "recovery", 0.0..=4.0;
    /// Money that the meeting costs besides time.
    Fixed = "fixed", 0.0..=999_999_999_999.0;
    /// Words of the text.
    Words = "words", 0.0..=1_000_000.0;
    /// Words a minute composed.
    Writing = "writing", 1.0..=300.0;
    /// Words a minute read.
    Reading = "reading", 1.0..=2_000.0;
    /// Replies of one responder.
    Rounds = "rounds", 0.0..=100.0;
    /// Hours for one reply.
    Reply = "reply", 0.0..=24.0;
    /// Hours per reply until back at work.
    ReplyRecovery = "reply-recovery", 0.0..=4.0;
    /// Money per hour of delay.
    CostPerHour = "cost-per-hour", 0.0..=999_999_999_999.0;
    /// Hours until the written path has an answer.
    AsyncLatency = "async-latency", 0.0..=8_784.0;
    /// Hours until all could meet.
    FirstSlot = "first-slot", 0.0..=8_784.0;
    /// Weeks worked in a year.
    Weeks = "weeks", 0.0..=53.0;
    /// Loaded pay for each unit of wage.
    Multiplier = "multiplier", 1.0..=5.0;
    /// Hours that a salary pays for in a year.
    PaidHours = "paid-hours", 1.0..=8_784.0;
    /// Salary for a year.
    AnnualPay = "annual-pay", 0.0..=999_999_999_999.0;
    /// Wage for an hour.
    HourlyPay = "hourly-pay", 0.0..=100_000.0;
}
