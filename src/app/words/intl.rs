//! What a language does to numbers, money and dates. The browser's `Intl` does it in the page; [`PlainIntl`]
//! is its double for tests and for whoever runs the core without a browser.

use crate::core::compose::When;
use crate::core::day::day;
use crate::core::quantity::Separators;

/// How many digits a number shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NumberStyle {
    /// No decimals: people, words, minutes.
    Whole,
    /// Up to two decimals, as needed: hours, rates.
    Decimal,
    /// A share as a percentage without decimals.
    Percent,
    /// A change as a percentage with up to one decimal.
    Tenths,
    /// As many digits as it has, without grouping: to be edited in a field.
    Edit,
}

/// How exactly an amount of money is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MoneyStyle {
    /// Whole units: results.
    Whole,
    /// With cents: hourly rates.
    Cents,
}

/// How a wall-clock time is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WhenStyle {
    /// `Thu, 26 Nov, 17:00`.
    Short,
    /// The same with the zone's name, where it is read by others.
    Zoned,
    /// `Thursday, 26 November 2026, 17:00`, with the zone's name.
    Full,
    /// The day alone: `26 Nov 2026`.
    Day,
}

/// The plural categories of Unicode.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Plural {
    /// `zero`
    Zero,
    /// `one`
    One,
    /// `two`
    Two,
    /// `few`
    Few,
    /// `many`
    Many,
    /// `other`
    Other,
}

impl Plural {
    /// The category's name in Fluent and in `Intl.PluralRules`.
    pub fn id(self) -> &'static str {
        match self {
            Self::Zero => "zero",
            Self::One => "one",
            Self::Two => "two",
            Self::Few => "few",
            Self::Many => "many",
            Self::Other => "other",
        }
    }

    /// The category with this name; an unknown one is `other`.
    pub fn of(id: &str) -> Self {
        [Self::Zero, Self::One, Self::Two, Self::Few, Self::Many]
            .into_iter()
            .find(|category| category.id() == id)
            .unwrap_or(Self::Other)
    }
}

/// Formatting by the rules of one language and region.
pub trait Intl {
    /// A number, rounded for display.
    fn number(&self, value: f64, style: NumberStyle) -> String;
    /// An amount in a currency (ISO 4217 code), rounded for display.
    fn money(&self, amount: f64, currency: &str, style: MoneyStyle) -> String;
    /// A wall-clock time in the reader's own zone.
    fn when(&self, when: When, style: WhenStyle) -> String;
    /// The plural category of a count.
    fn plural(&self, count: u32) -> Plural;
    /// What separates decimals and groups of digits.
    fn separators(&self) -> Separators;
}

/// Plain English-like formatting without a browser.
#[derive(Clone, Copy, Debug, Default)]
pub struct PlainIntl;

impl Intl for PlainIntl {
    fn number(&self, value: f64, style: NumberStyle) -> String {
        match style {
            NumberStyle::Whole => whole(value),
            NumberStyle::Decimal | NumberStyle::Edit => {
                let cents = whole(value * 100.0);
                let (sign, digits) = cents
                    .strip_prefix('-')
                    .map_or(("", &*cents), |digits| ("-", digits));
                let digits = format!("{digits:0>3}");
                let (units, decimals) = digits.split_at(digits.len() - 2);
                let decimals = decimals.trim_end_matches('0');
                let dot = if decimals.is_empty() { "" } else { "." };
                format!("{sign}{units}{dot}{decimals}")
            }
            NumberStyle::Percent => format!("{} %", whole(value * 100.0)),
            NumberStyle::Tenths => {
                let tenths = (value * 1000.0).round() / 10.0;
                format!("{} %", self.number(tenths, NumberStyle::Decimal))
            }
        }
    }

    fn money(&self, amount: f64, currency: &str, style: MoneyStyle) -> String {
        let style = if style == MoneyStyle::Whole {
            NumberStyle::Whole
        } else {
            NumberStyle::Decimal
        };
        format!("{} {currency}", self.number(amount, style))
    }

    fn when(&self, when: When, style: WhenStyle) -> String {
        match style {
            WhenStyle::Day => day(when.date),
            _ => when.to_string().replace('T', " "),
        }
    }

    fn plural(&self, count: u32) -> Plural {
        if count == 1 {
            Plural::One
        } else {
            Plural::Other
        }
    }

    fn separators(&self) -> Separators {
        Separators {
            decimal: '.',
            group: ',',
        }
    }
}

/// Rounded to a whole number; the cast saturates, and there is no NaN to cast.
#[allow(clippy::cast_possible_truncation)]
fn whole(value: f64) -> String {
    (value.round() as i64).to_string()
}
