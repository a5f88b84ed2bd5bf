//! What an hour of one person costs where nobody says which person.

use super::Calculator;
use crate::core::evidence::Parameter;
use crate::core::quantity::{HourlyRate, Hours, Money, People};

/// What an hour of a person costs the employer, whoever it is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PersonHour {
    /// The cost, in the calculator's currency.
    pub rate: HourlyRate,
    /// Where it comes from; none where the reader says it.
    pub source: Option<Parameter>,
}

impl PersonHour {
    /// What so many hours of people cost.
    #[must_use]
    pub fn of(self, hours: Hours) -> Money {
        self.rate * hours
    }
}

impl Calculator<'_> {
    /// The mean over everybody in the sheet; over its roles where they have nobody. None while the sheet does not say
    /// what somebody costs.
    #[must_use]
    pub fn person_hour(&self) -> Option<PersonHour> {
        let groups = self.groups()?;
        let all: f64 = groups.iter().map(|(people, _)| people.value()).sum();
        let weight = |people: People| if all > 0.0 { people.value() } else { 1.0 };
        let weights: f64 = groups.iter().map(|(people, _)| weight(*people)).sum();
        let sum: f64 = groups
            .iter()
            .map(|(people, rate)| weight(*people) * rate.value())
            .sum();
        let roles = &self.sheet().roles;
        let is_default = roles.iter().all(|role| role.amount.is_empty());
        let source = || self.amount_hint(roles.first()?.pay).source;
        Some(PersonHour {
            rate: HourlyRate(sum / weights),
            source: is_default.then(source).flatten(),
        })
    }
}
