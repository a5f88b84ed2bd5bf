//! From what was typed to a case: every empty field takes a default that has a name and a source.

use super::typed::read;
use crate::app::costing::Calculator;
use crate::app::document::{Region, RoiSheet, is_currency};
use crate::core::evidence::{Evidence, Parameter};
use crate::core::quantity::{Range, RangeError};
use crate::core::roi::{
    Case, Input, MeetingBasis, PayBasis, Plan, Scenario, Scope, Standing, TurnoverBasis, Unit,
    scenarios,
};

/// The seed of a document that says nothing else.
pub const SEED: u32 = 1;

/// A case that a sheet describes, with what stands in its fields.
pub struct Appraisal<'a> {
    sheet: &'a RoiSheet,
    /// Before the ids of its fields: nothing, or `kept.<number>.`.
    prefix: String,
    /// ISO 4217 code of every amount.
    pub currency: String,
    /// Whose defaults count.
    pub region: Region,
    /// The case with everything that was understood; see [`Self::is_whole`].
    pub case: Case,
    /// What the reader asks to be added up.
    pub scope: Scope,
    /// From which the ranges are drawn.
    pub seed: u32,
    defaults: Case,
    is_pay_known: bool,
}

/// One field: what its text says, and what it says while it is empty. All in the field's own unit.
#[derive(Clone, Debug, PartialEq)]
pub struct Field {
    /// Which.
    pub input: Input,
    /// What counts while nothing is typed; none where only the reader can know.
    pub default: Option<Range>,
    /// The least and the most that it may be.
    pub limits: (f64, f64),
    /// What was typed, as the document keeps it.
    pub kept: String,
    /// What was understood.
    pub typed: Option<Range>,
    /// What is wrong with it.
    pub problem: Option<Problem>,
    /// That it stands there by a scenario whose author names no source, or was measured.
    pub standing: Option<Standing>,
}

/// What is wrong with a field.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Problem {
    /// It is no number and no range.
    NotUnderstood(RangeError),
    /// A number of it is beyond the limits.
    OutOfRange,
    /// There is no default for it.
    Missing,
}

impl<'a> Appraisal<'a> {
    /// The reader's case. `calculator` knows the currency and the region.
    #[must_use]
    pub fn new(sheet: &'a RoiSheet, calculator: &Calculator<'_>, evidence: &Evidence) -> Self {
        let (currency, region) = (calculator.currency().to_owned(), calculator.region());
        Self::at(sheet, String::new(), currency, region, evidence)
    }

    /// One of the reader's own scenarios, in the currency that it was kept with.
    #[must_use]
    pub fn kept(
        sheet: &'a RoiSheet,
        number: u8,
        calculator: &Calculator<'_>,
        evidence: &Evidence,
    ) -> Self {
        let prefix = super::kept_path(number, "");
        let text = |id: &str| sheet.get(&[&prefix, id].concat());
        let region = Region::ALL
            .into_iter()
            .find(|region| text("region") == Some(region.id()))
            .unwrap_or(calculator.region());
        let currency = text("currency")
            .filter(|code| is_currency(code))
            .unwrap_or(calculator.currency())
            .to_owned();
        Self::at(sheet, prefix, currency, region, evidence)
    }

    fn at(
        sheet: &'a RoiSheet,
        prefix: String,
        currency: String,
        region: Region,
        evidence: &Evidence,
    ) -> Self {
        let defaults = defaults(region, evidence);
        let mut appraisal = Self {
            sheet,
            prefix,
            is_pay_known: currency == region.currency(),
            currency,
            region,
            case: defaults.clone(),
            scope: Scope::Cash,
            seed: SEED,
            defaults,
        };
        appraisal.choose();
        for input in Input::ALL {
            let field = appraisal.field(input);
            let range = match field.problem {
                None => field.typed.or(field.default),
                Some(_) => None,
            };
            if let Some(range) = range {
                appraisal.case.set(input, scaled(range, 1.0, scale(input)));
            }
        }
        appraisal
    }

    /// Takes what is chosen rather than counted; what nobody offers is not chosen.
    fn choose(&mut self) {
        let case = &mut self.case;
        let text = |id: &str| self.sheet.get(&[&self.prefix, id].concat());
        if text("meeting-basis") == Some(MeetingBasis::MonthlyCost.id()) {
            case.meetings = MeetingBasis::MonthlyCost;
        }
        if text("turnover-basis") == Some(TurnoverBasis::Amount.id()) {
            case.turnover = TurnoverBasis::Amount;
        }
        let pay = text("pay-basis");
        let chosen = PayBasis::ALL.into_iter().find(|one| pay == Some(one.id()));
        case.pay = chosen.unwrap_or_default();
        let whole = |id: &str, limits: (u16, u16)| {
            let months = text(id)?.parse::<u16>().ok()?;
            (limits.0..=limits.1).contains(&months).then_some(months)
        };
        case.plan.ramp = whole("ramp", Plan::RAMP).unwrap_or(case.plan.ramp);
        case.plan.horizon = whole("horizon", Plan::HORIZON).unwrap_or(case.plan.horizon);
        if text("scope") == Some(Scope::CashAndCapacity.id()) {
            self.scope = Scope::CashAndCapacity;
        }
        self.seed = text("seed")
            .and_then(|seed| seed.parse().ok())
            .unwrap_or(SEED);
    }

    /// A text of this case.
    #[must_use]
    pub fn text(&self, id: &str) -> Option<&'a str> {
        self.sheet.get(&[&self.prefix, id].concat())
    }

    /// The scenario that it began with.
    #[must_use]
    pub fn origin(&self) -> Option<&'static Scenario> {
        let id = self.text("from")?;
        scenarios().iter().find(|scenario| scenario.id == id)
    }

    /// Whether every field that the sums read is understood.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        let used = Input::ALL
            .into_iter()
            .filter(|input| self.case.uses(*input));
        used.map(|input| self.field(input))
            .all(|field| field.problem.is_none())
    }

    /// What stands in a field, and what would if it were empty.
    #[must_use]
    pub fn field(&self, input: Input) -> Field {
        let scale = scale(input);
        let limit = self.case.limit(input);
        let limits = (limit.min * scale, limit.max * scale);
        let kept = self.text(input.id()).unwrap_or_default().to_owned();
        let default = self.default(input).map(|range| scaled(range, scale, 1.0));
        let read = (!kept.is_empty()).then(|| read(&kept));
        let typed = read.and_then(Result::ok);
        let fits = |range: Range| limits.0 <= range.low && range.high <= limits.1;
        let problem = match read {
            Some(Err(error)) => Some(Problem::NotUnderstood(error)),
            Some(Ok(range)) if !fits(range) => Some(Problem::OutOfRange),
            None if default.is_none() => Some(Problem::Missing),
            _ => None,
        };
        Field {
            input,
            default,
            limits,
            standing: typed.and_then(|range| self.standing(input, range)),
            kept,
            typed,
            problem,
        }
    }

    /// What counts while a field is empty, in the engine's unit.
    fn default(&self, input: Input) -> Option<Range> {
        let range = self.defaults.range(input);
        if input != Input::Pay {
            return Some(range);
        }
        let multiplier = self.defaults.range(Input::Multiplier).likely;
        let by = match self.case.pay {
            PayBasis::LoadedHourly => 1.0,
            PayBasis::Hourly => 1.0 / multiplier,
            PayBasis::Annual => self.defaults.range(Input::PaidHours).likely / multiplier,
        };
        let cents = |amount: f64| (amount * by * 100.0).round() / 100.0;
        self.is_pay_known.then(|| Range {
            low: cents(range.low),
            likely: cents(range.likely),
            high: cents(range.high),
        })
    }

    /// Where a default comes from; none where it is our judgement or a plain nothing.
    #[must_use]
    pub fn source(&self, input: Input) -> Option<Parameter> {
        match (input, self.region) {
            (Input::Pay, Region::Us) => Some(Parameter::HourlyRateUs),
            (Input::Pay, Region::Eu) => Some(Parameter::HourlyRateEu),
            (Input::Multiplier, Region::Us) => Some(Parameter::LoadedMultiplierUs),
            (Input::Multiplier, Region::Eu) => Some(Parameter::LoadedMultiplierEu),
            _ => input.parameter(),
        }
    }

    /// How far a typed figure can be relied on, where it is just what the scenario says that the sheet began with.
    fn standing(&self, input: Input, typed: Range) -> Option<Standing> {
        if self.is_measured(input) {
            return Some(Standing::Measured);
        }
        let given = self.origin()?.given;
        let given = given.iter().find(|given| given.input == input)?;
        let same = Range::exactly(round(given.value * scale(input))) == typed;
        same.then_some(given.standing)
    }
}

/// Everything that a region's evidence says.
pub(super) fn defaults(region: Region, evidence: &Evidence) -> Case {
    let (hourly, multiplier) = match region {
        Region::Us => (Parameter::HourlyRateUs, Parameter::LoadedMultiplierUs),
        Region::Eu => (Parameter::HourlyRateEu, Parameter::LoadedMultiplierEu),
    };
    Case::cautious(evidence, hourly, multiplier)
}

/// So many of the field's unit are one of the engine's: people read and type shares in per cent.
pub(super) fn scale(input: Input) -> f64 {
    match input.unit() {
        Unit::Share | Unit::ShareOfSalary => 100.0,
        _ => 1.0,
    }
}

/// Without what multiplying by a hundred leaves behind: `0.263 × 100` is 26.3 to people.
pub(super) fn round(value: f64) -> f64 {
    (value * 1e9).round() / 1e9
}

fn scaled(range: Range, by: f64, over: f64) -> Range {
    let one = |value: f64| {
        if by == 1.0 {
            value / over
        } else {
            round(value * by)
        }
    };
    Range {
        low: one(range.low),
        likely: one(range.likely),
        high: one(range.high),
    }
}
