//! What inputs and figures are called, and how they are written for people.

use std::cmp::Ordering;

use super::appraisal::{Field, scale};
use super::typed::write;
use crate::app::words::{Arg, Intl, Key, MoneyStyle, NumberStyle, Words, key};
use crate::core::quantity::{Money, Months, Range};
use crate::core::roi::{Band, Case, Input, PayBasis, Unit};

/// Says the figures of a case in a language and a currency.
#[derive(Clone, Copy)]
pub struct Say<'a> {
    /// The language.
    pub words: &'a Words,
    /// ISO 4217 code of every amount.
    pub currency: &'a str,
}

impl Say<'_> {
    fn intl(&self) -> &dyn Intl {
        self.words.intl()
    }

    /// What an input is called.
    #[must_use]
    pub fn input(&self, input: Input, pay: PayBasis) -> String {
        match input {
            Input::Pay => self.words.named(&["pay-", pay.id(), "-amount"]),
            _ => self.words.named(&["roi-in-", input.id()]),
        }
    }

    /// What stands behind a number of an input; nothing behind mere counts.
    #[must_use]
    pub fn unit(&self, input: Input, pay: PayBasis) -> String {
        let money = |key| {
            let currency = Arg::Text(self.currency);
            self.words.fill(key, &[("currency", currency)])
        };
        let plain = |key| self.words.say(key);
        match (input.unit(), pay) {
            (Unit::Count, _) => String::new(),
            (Unit::Hours, _) => plain(key::ROI_UNIT_HOURS_EACH),
            (Unit::HoursPerWeek, _) => plain(key::UNIT_HOURS_PER_WEEK),
            (Unit::HoursPerYear, _) => plain(key::UNIT_HOURS_PER_YEAR),
            (Unit::WeeksPerYear, _) => plain(key::UNIT_WEEKS_PER_YEAR),
            (Unit::Money, _) => self.currency.to_owned(),
            (Unit::MoneyPerMonth, _) => money(key::ROI_UNIT_A_MONTH),
            (Unit::MoneyPerUserAndMonth, _) => money(key::ROI_UNIT_A_USER_AND_MONTH),
            (Unit::MoneyPerYear, _) | (Unit::Pay, PayBasis::Annual) => money(key::ROI_UNIT_A_YEAR),
            (Unit::Pay, _) => money(key::ROI_UNIT_AN_HOUR),
            (Unit::Ratio, _) => plain(key::UNIT_RATIO),
            (Unit::Share, _) => "%".to_owned(),
            (Unit::ShareOfSalary, _) => plain(key::ROI_UNIT_OF_SALARY),
        }
    }

    /// A plain number as it can be typed.
    #[must_use]
    pub fn typed(&self, value: f64) -> String {
        self.intl().number(value, NumberStyle::Edit)
    }

    /// A range as it can be typed.
    #[must_use]
    pub fn typed_range(&self, range: Range) -> String {
        let count = if range == Range::exactly(range.likely) {
            1
        } else {
            3
        };
        write(range, count, |value| self.typed(value), "–")
    }

    /// A range in words, in the unit of its field.
    #[must_use]
    pub fn range(&self, range: Range) -> String {
        let number = |value: f64| self.intl().number(value, NumberStyle::Decimal);
        if range == Range::exactly(range.likely) {
            return number(range.likely);
        }
        self.words.fill(
            key::ROI_RANGE,
            &[
                ("likely", Arg::Text(&number(range.likely))),
                ("low", Arg::Text(&number(range.low))),
                ("high", Arg::Text(&number(range.high))),
            ],
        )
    }

    /// What a case says of an input, with its unit.
    #[must_use]
    pub fn assumed(&self, case: &Case, input: Input) -> String {
        let scale = scale(input);
        let Range { low, likely, high } = case.range(input);
        let range = self.range(Range {
            low: low * scale,
            likely: likely * scale,
            high: high * scale,
        });
        match &*self.unit(input, case.pay) {
            "" => range,
            unit => [&*range, " ", unit].concat(),
        }
    }

    /// Between which numbers a field takes what is typed.
    #[must_use]
    pub fn limits(&self, field: &Field) -> [String; 2] {
        let number = |value: f64| self.intl().number(value, NumberStyle::Decimal);
        [number(field.limits.0), number(field.limits.1)]
    }

    /// An amount.
    #[must_use]
    pub fn money(&self, amount: Money) -> String {
        let Money(amount) = amount;
        minus(
            &self
                .intl()
                .money(amount + 0.0, self.currency, MoneyStyle::Whole),
        )
    }

    /// An amount with its cents.
    #[must_use]
    pub fn cents(&self, amount: f64) -> String {
        let intl = self.intl();
        minus(&intl.money(amount, self.currency, MoneyStyle::Cents))
    }

    /// A number with as many decimals as it needs.
    #[must_use]
    pub fn decimal(&self, value: f64) -> String {
        minus(&self.intl().number(value, NumberStyle::Decimal))
    }

    /// A whole number.
    #[must_use]
    pub fn whole(&self, value: f64) -> String {
        minus(&self.intl().number(value, NumberStyle::Whole))
    }

    /// A part as a percentage.
    #[must_use]
    pub fn share(&self, share: f64) -> String {
        minus(&self.intl().number(share, NumberStyle::Percent))
    }

    /// A change as a percentage, with the one decimal that articles have.
    #[must_use]
    pub fn change(&self, part: f64) -> String {
        minus(&self.intl().number(part + 0.0, NumberStyle::Tenths))
    }

    /// Hours.
    #[must_use]
    pub fn hours(&self, hours: f64) -> String {
        let hours = if hours.abs() < 100.0 {
            self.decimal(hours)
        } else {
            self.whole(hours)
        };
        self.words
            .fill(key::UNIT_HOURS_TEXT, &[("hours", Arg::Text(&hours))])
    }

    /// When a case is paid back.
    #[must_use]
    pub fn payback(&self, payback: Option<Months>, horizon: u16) -> String {
        match payback {
            None => self.words.fill(
                key::ROI_NOT_WITHIN,
                &[("months", Arg::Count(horizon.into()))],
            ),
            Some(Months(months)) if months <= 0.0 => self.words.say(key::ROI_AT_ONCE),
            Some(Months(months)) => {
                let month = self.whole(months.ceil());
                self.words
                    .fill(key::ROI_IN_MONTH, &[("month", Arg::Text(&month))])
            }
        }
    }

    /// The return on what was paid.
    #[must_use]
    pub fn roi(&self, roi: Option<f64>) -> String {
        roi.map_or_else(|| self.words.say(key::ROI_NO_COSTS), |roi| self.share(roi))
    }

    /// Between what 8 in 10 outcomes lie, in words, each end written in this way; nothing where there is no doubt.
    #[must_use]
    pub fn band(&self, band: Band, write: impl Fn(f64) -> String) -> Option<String> {
        self.ends(key::ROI_BAND, band, write)
    }

    /// The same beside what is likely, and that few outcomes come so low or so high, where they do.
    #[must_use]
    pub fn around(&self, band: Band, likely: f64, write: impl Fn(f64) -> String) -> Option<String> {
        let said = self.band(band, write)?;
        Some(self.beyond(said, band, likely))
    }

    /// The same without the words, for where they stand once.
    #[must_use]
    pub fn brackets(
        &self,
        band: Band,
        likely: f64,
        write: impl Fn(f64) -> String,
    ) -> Option<String> {
        let said = self.ends(key::ROI_BRACKETS, band, write)?;
        Some(self.beyond(said, band, likely))
    }

    fn beyond(&self, said: String, band: Band, likely: f64) -> String {
        let key = match side(band, likely) {
            Ordering::Less => key::ROI_BEYOND_LOW,
            Ordering::Equal => return said,
            Ordering::Greater => key::ROI_BEYOND_HIGH,
        };
        self.words.fill(key, &[("range", Arg::Text(&said))])
    }

    /// That the likely result is none of what 8 in 10 outcomes are, and where their middle is; nothing where it is one.
    /// Ranges that go much further one way do so: then all likely numbers at once are rare.
    #[must_use]
    pub fn aside(&self, band: Band, likely: Money) -> Option<String> {
        let Money(likely) = likely;
        let key = match side(band, likely) {
            Ordering::Less => key::ROI_LIKELY_BELOW,
            Ordering::Equal => return None,
            Ordering::Greater => key::ROI_LIKELY_ABOVE,
        };
        let middle = self.money(Money(two_digits(band.p50?)));
        Some(self.words.fill(key, &[("middle", Arg::Text(&middle))]))
    }

    fn ends(&self, key: Key, band: Band, write: impl Fn(f64) -> String) -> Option<String> {
        let (low, high) = (band.p10?, band.p90?);
        (low < high).then(|| {
            let (low, high) = (write(two_digits(low)), write(two_digits(high)));
            let ends = [("low", Arg::Text(&low)), ("high", Arg::Text(&high))];
            self.words.fill(key, &ends)
        })
    }
}

/// On which side of what 8 in 10 outcomes are a number is; equal to them within.
fn side(band: Band, likely: f64) -> Ordering {
    match (band.p10, band.p90) {
        (Some(low), Some(_)) if likely < low => Ordering::Less,
        (Some(_), Some(high)) if likely > high => Ordering::Greater,
        _ => Ordering::Equal,
    }
}

/// With a sign that lines do not break after, where languages write a hyphen.
fn minus(text: &str) -> String {
    text.replacen('-', "\u{2212}", 1)
}

/// What is known of a range: two significant digits.
#[must_use]
pub fn two_digits(value: f64) -> f64 {
    let size = value.abs();
    let mut unit = 1.0;
    while size >= unit * 100.0 && unit < 1e18 {
        unit *= 10.0;
    }
    while size > 0.0 && size < unit * 10.0 && unit > 1e-6 {
        unit /= 10.0;
    }
    // Dividing by a whole number keeps the digits clean where multiplying by a fraction would not.
    if unit < 1.0 {
        let parts = (1.0 / unit).round();
        (value * parts).round() / parts
    } else {
        (value / unit).round() * unit
    }
}
