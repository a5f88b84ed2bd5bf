//! The units, and only the arithmetic between them that makes sense.

use core::iter::Sum;
use core::ops::{Add, Div, Mul, Neg, Sub};

/// Declares one unit: a float that adds up with its own kind and scales by a bare number.
macro_rules! unit {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, PartialOrd)]
        pub struct $name(pub f64);

        impl $name {
            /// None of it.
            pub const ZERO: Self = Self(0.0);

            /// The bare number, in this unit.
            #[must_use]
            pub const fn value(self) -> f64 {
                self.0
            }
        }

        impl Add for $name {
            type Output = Self;
            fn add(self, other: Self) -> Self {
                Self(self.0 + other.0)
            }
        }

        impl Sub for $name {
            type Output = Self;
            fn sub(self, other: Self) -> Self {
                Self(self.0 - other.0)
            }
        }

        impl Mul<f64> for $name {
            type Output = Self;
            fn mul(self, factor: f64) -> Self {
                Self(self.0 * factor)
            }
        }

        impl Sum for $name {
            fn sum<I: Iterator<Item = Self>>(items: I) -> Self {
                items.fold(Self::ZERO, Add::add)
            }
        }
    };
}

unit!(
    /// A length of time, or working time, in hours.
    Hours
);
unit!(
    /// A length of time in months.
    Months
);
unit!(
    /// An amount in main units (dollars, not cents) of a currency that is kept elsewhere. May be negative.
    Money
);
unit!(
    /// Money per hour.
    HourlyRate
);
unit!(
    /// A part of a whole: 0 is none of it, 1 is all of it.
    Share
);
unit!(
    /// A length of text.
    Words
);
unit!(
    /// A speed of reading or of writing.
    WordsPerMinute
);
unit!(
    /// A number of people. A fraction is a part-time place.
    People
);

impl Hours {
    /// So many minutes.
    #[must_use]
    pub const fn from_minutes(minutes: f64) -> Self {
        Self(minutes / 60.0)
    }

    /// The same length in minutes.
    #[must_use]
    pub const fn minutes(self) -> f64 {
        self.0 * 60.0
    }
}

impl Neg for Money {
    type Output = Self;
    fn neg(self) -> Self {
        Self(-self.0)
    }
}

/// Declares a product of two units, in both orders.
macro_rules! product {
    ($left:ident * $right:ident = $result:ident) => {
        impl Mul<$right> for $left {
            type Output = $result;
            fn mul(self, other: $right) -> $result {
                $result(self.0 * other.0)
            }
        }

        impl Mul<$left> for $right {
            type Output = $result;
            fn mul(self, other: $left) -> $result {
                $result(self.0 * other.0)
            }
        }
    };
}

product!(HourlyRate * Hours = Money);
product!(People * Hours = Hours);
product!(People * Money = Money);
product!(People * HourlyRate = HourlyRate);
product!(Share * Hours = Hours);
product!(Share * Money = Money);
product!(Share * People = People);

impl Div<Hours> for Money {
    type Output = HourlyRate;
    fn div(self, hours: Hours) -> HourlyRate {
        HourlyRate(self.0 / hours.0)
    }
}

impl Div<WordsPerMinute> for Words {
    type Output = Hours;

    /// The time that a text takes. A speed of zero or less gives no time rather than an endless one:
    /// the limits of [`crate::core::cost`] report such a speed beside its field.
    fn div(self, speed: WordsPerMinute) -> Hours {
        if speed.0 > 0.0 {
            Hours::from_minutes(self.0 / speed.0)
        } else {
            Hours::ZERO
        }
    }
}
