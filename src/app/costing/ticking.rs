//! What the sheet says about the meeting while it runs: nothing of it is typed twice.

use super::Calculator;
use crate::app::document::CostField;
use crate::core::cost::ticker::{Log, Moment, Reading, read};
use crate::core::quantity::{HourlyRate, Hours, Money, People};

/// Who meets and what they cost, for how long, and for how much.
#[derive(Clone, Debug, PartialEq)]
pub struct Ticking {
    /// ISO 4217 code of every amount.
    pub currency: String,
    /// How many there are of each role when it begins.
    pub people: Vec<People>,
    /// What an hour of one of them costs, by role.
    pub rates: Vec<HourlyRate>,
    /// How long it is meant to last; none while that is not understood.
    pub planned: Option<Hours>,
    /// What everyone's time may cost: as typed, or what the planned length costs; none while that is not understood.
    pub budget: Option<Money>,
}

impl Ticking {
    /// What was noted comes to, at a moment.
    pub fn read(&self, log: &Log, now: Moment) -> Reading {
        read(log, &self.rates, now)
    }
}

impl Calculator<'_> {
    /// The meeting while it runs; none while it is not understood who meets, or what they cost.
    pub fn ticking(&self) -> Option<Ticking> {
        let (people, rates) = self.groups()?.into_iter().unzip();
        Some(Ticking {
            currency: self.currency.clone(),
            people,
            rates,
            planned: self.hours(CostField::Duration),
            budget: self.figure(CostField::Budget).map(Money),
        })
    }

    /// What everyone's time in the planned meeting costs.
    pub(super) fn planned_talk(&self) -> Option<Money> {
        let planned = self.hours(CostField::Duration)?;
        let groups = self.groups()?.into_iter();
        let hour = groups
            .map(|(people, rate)| people * rate)
            .sum::<HourlyRate>();
        Some(hour * planned)
    }
}
