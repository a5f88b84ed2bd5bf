//! From the calculator's sheet to figures: every empty field takes a default that has a name and a source.

mod blended;
mod reading;
mod ticking;

use super::document::{CostField, CostSheet, Document, Entry, PayKind, Region, RoleSheet};
use crate::core::cost::{
    AsyncPath, Comparison, Input, Limit, Meeting, Pay, Role, Waiting, compare, loaded_rate,
};
use crate::core::evidence::{Evidence, Parameter};
use crate::core::policy::Policy;
use crate::core::quantity::{HourlyRate, Hours, Money, People, Words, WordsPerMinute};
pub use blended::PersonHour;
pub use reading::{Reading, ReadingCosts};
pub use ticking::Ticking;

/// People in a meeting about which nothing was said: our judgement.
const PEOPLE: f64 = 6.0;
/// Minutes of a meeting about which nothing was said: our judgement.
pub(super) const DURATION_MIN: f64 = 60.0;
/// Words of an update: a page of reading is about 300; our judgement.
const WORDS: f64 = 300.0;
/// Minutes for a reply to it: our judgement.
const REPLY_MIN: f64 = 5.0;

/// What a number field starts from and where it ends, in the field's own unit.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Hint {
    /// What counts while the field is empty; none where only the reader can know.
    pub default: Option<f64>,
    /// Where the default comes from; none where it is our judgement or follows from an answer.
    pub source: Option<Parameter>,
    /// The smallest and the largest value that is taken.
    pub limits: (f64, f64),
}

/// The figures of a sheet.
#[derive(Clone, Debug, PartialEq)]
pub struct Costing {
    /// ISO 4217 code of every amount.
    pub currency: String,
    /// Whose defaults count.
    pub region: Region,
    /// The figures; none while a field is missing or not understood.
    pub comparison: Option<Comparison>,
}

/// What the document, the page and the evidence say together.
pub struct Calculator<'a> {
    document: &'a Document,
    evidence: &'a Evidence,
    policy: &'a Policy,
    currency: String,
    region: Region,
}

impl<'a> Calculator<'a> {
    /// `page_currency` is the page's wish; the document's own choice wins over it.
    pub fn new(
        document: &'a Document,
        page_currency: Option<&str>,
        evidence: &'a Evidence,
        policy: &'a Policy,
    ) -> Self {
        let sheet = &document.cost;
        let wished = sheet.currency.as_deref().or(page_currency);
        let region = sheet.region.unwrap_or(if wished == Some("USD") {
            Region::Us
        } else {
            Region::Eu
        });
        let currency = wished.unwrap_or(region.currency()).to_owned();
        Self {
            document,
            evidence,
            policy,
            currency,
            region,
        }
    }

    /// ISO 4217 code of every amount.
    pub fn currency(&self) -> &str {
        &self.currency
    }

    /// Whose defaults count.
    pub fn region(&self) -> Region {
        self.region
    }

    /// The figures.
    pub fn cost(&self) -> Costing {
        Costing {
            currency: self.currency.clone(),
            region: self.region,
            comparison: self.comparison(),
        }
    }

    /// The hint for a single number.
    pub fn hint(&self, field: CostField) -> Hint {
        let from = |parameter: Parameter, limits| Hint {
            default: Some(self.evidence.value(parameter)),
            source: Some(parameter),
            limits,
        };
        let plain = |default: f64, limits| Hint {
            default: Some(default),
            source: None,
            limits,
        };
        match field {
            CostField::Duration => plain(DURATION_MIN, minutes(Input::Duration)),
            CostField::Preparation => plain(0.0, minutes(Input::Preparation)),
            CostField::FollowUp => plain(0.0, minutes(Input::FollowUp)),
            CostField::Recovery => from(Parameter::Recovery, minutes(Input::Recovery)),
            CostField::Fixed => plain(0.0, limits(Input::Fixed)),
            CostField::Weeks => from(Parameter::WeeksWorked, limits(Input::Weeks)),
            CostField::Words => plain(WORDS, limits(Input::Words)),
            CostField::Responders => {
                let most = (self.people() - 1.0).max(0.0);
                let wanted = self.document.answers.contributors.map_or(most, f64::from);
                plain(wanted.min(most), (0.0, most))
            }
            CostField::Rounds => plain(1.0, limits(Input::Rounds)),
            CostField::Reply => plain(REPLY_MIN, minutes(Input::Reply)),
            CostField::Delay => plain(0.0, limits(Input::CostPerHour)),
            CostField::Latency => plain(
                f64::from(self.policy.norms.non_urgent_hours),
                limits(Input::AsyncLatency),
            ),
            CostField::Multiplier => from(self.on_costs(), limits(Input::Multiplier)),
            CostField::PaidHours => from(Parameter::PaidHours, limits(Input::PaidHours)),
            CostField::Budget => Hint {
                default: self.planned_talk().map(|talk| cents(talk.value())),
                source: None,
                limits: limits(Input::Fixed),
            },
            CostField::FirstSlot => plain(
                f64::from(self.policy.norms.non_urgent_hours),
                limits(Input::FirstSlot),
            ),
        }
    }

    /// The hint for the number of people in a role: those who contribute and the one who asks, in the first one.
    pub fn people_hint(&self, index: usize) -> Hint {
        let contributors = self
            .document
            .answers
            .contributors
            .filter(|count| *count > 0);
        let first = contributors.map_or(PEOPLE, |count| f64::from(count) + 1.0);
        Hint {
            default: Some(if index == 0 { first } else { 1.0 }),
            source: None,
            limits: limits(Input::People),
        }
    }

    /// The hint for what a role is paid. Defaults are known in the region's currency only.
    pub fn amount_hint(&self, pay: PayKind) -> Hint {
        let loaded = if self.region == Region::Us {
            Parameter::HourlyRateUs
        } else {
            Parameter::HourlyRateEu
        };
        // What is usual to be paid has nothing to do with the on-costs of one organisation.
        let hourly = self.evidence.value(loaded) / self.evidence.value(self.on_costs());
        let (default, limits) = match pay {
            PayKind::LoadedHourly => (self.evidence.value(loaded), limits(Input::Rate)),
            PayKind::Hourly => (cents(hourly), limits(Input::HourlyPay)),
            PayKind::Annual => (
                cents(hourly * self.evidence.value(Parameter::PaidHours)),
                limits(Input::AnnualPay),
            ),
        };
        let known = self.currency == self.region.currency();
        Hint {
            default: known.then_some(default),
            source: Some(loaded),
            limits,
        }
    }

    fn on_costs(&self) -> Parameter {
        if self.region == Region::Us {
            Parameter::LoadedMultiplierUs
        } else {
            Parameter::LoadedMultiplierEu
        }
    }

    fn sheet(&self) -> &CostSheet {
        &self.document.cost
    }

    fn figure(&self, field: CostField) -> Option<f64> {
        resolve(self.sheet().entry(field), self.hint(field))
    }

    fn hours(&self, field: CostField) -> Option<Hours> {
        self.figure(field).map(Hours::from_minutes)
    }

    /// How many there are of each role, and what an hour of one of them costs.
    fn groups(&self) -> Option<Vec<(People, HourlyRate)>> {
        let mut groups = Vec::new();
        for (index, role) in self.sheet().roles.iter().enumerate() {
            let people = resolve(&role.people, self.people_hint(index))?;
            groups.push((People(people), self.rate(role)?));
        }
        Some(groups)
    }

    /// Everyone in the meeting; fields that are not understood count as nobody.
    pub fn people(&self) -> f64 {
        let roles = self.sheet().roles.iter().enumerate();
        roles
            .filter_map(|(index, role)| resolve(&role.people, self.people_hint(index)))
            .sum()
    }

    fn rate(&self, role: &RoleSheet) -> Option<HourlyRate> {
        let amount = resolve(&role.amount, self.amount_hint(role.pay))?;
        let pay = match role.pay {
            PayKind::LoadedHourly => Pay::LoadedHourly(HourlyRate(amount)),
            PayKind::Hourly => Pay::Hourly(HourlyRate(amount)),
            PayKind::Annual => Pay::Annual(Money(amount)),
        };
        // A field that is not shown for this kind of pay cannot be in the way.
        let asked = |field| {
            if field_counts(field, role.pay) {
                self.figure(field)
            } else {
                self.hint(field).default
            }
        };
        let (multiplier, hours) = (asked(CostField::Multiplier)?, asked(CostField::PaidHours)?);
        Some(loaded_rate(pay, multiplier, Hours(hours)))
    }

    /// Who meets, and who of them writes and replies: the writer is one of the first role that has people, and
    /// those who reply are spread over everyone else.
    fn roles(&self) -> Option<Vec<Role>> {
        let mut roles = Vec::new();
        for (people, rate) in self.groups()? {
            roles.push(Role {
                people,
                rate,
                writers: People(0.0),
                responders: People(0.0),
            });
        }
        if let Some(role) = roles.iter_mut().find(|role| role.people.value() > 0.0) {
            role.writers = People(role.people.value().min(1.0));
        }
        let replying = self.figure(CostField::Responders)?;
        let others: f64 = roles
            .iter()
            .map(|role| role.people.value() - role.writers.value())
            .sum();
        if others > 0.0 {
            for role in &mut roles {
                role.responders =
                    People(replying * (role.people.value() - role.writers.value()) / others);
            }
        }
        Some(roles)
    }

    fn comparison(&self) -> Option<Comparison> {
        self.comparison_for(self.figure(CostField::Words)?)
    }

    /// The comparison for an update of so many words, whatever the sheet says of them.
    fn comparison_for(&self, words: f64) -> Option<Comparison> {
        let recovery = self.hours(CostField::Recovery)?;
        let meeting = Meeting {
            duration: self.hours(CostField::Duration)?,
            preparation: self.hours(CostField::Preparation)?,
            follow_up: self.hours(CostField::FollowUp)?,
            recovery,
            fixed: Money(self.figure(CostField::Fixed)?),
        };
        let path = AsyncPath {
            words: Words(words),
            writing: WordsPerMinute(self.evidence.value(Parameter::WritingSpeed)),
            reading: WordsPerMinute(self.evidence.value(Parameter::ReadingSpeed)),
            rounds: self.figure(CostField::Rounds)?,
            reply: self.hours(CostField::Reply)?,
            recovery,
        };
        let waiting = Waiting {
            cost_per_hour: HourlyRate(self.figure(CostField::Delay)?),
            async_latency: Hours(self.figure(CostField::Latency)?),
            first_slot: Hours(self.figure(CostField::FirstSlot)?),
        };
        let weeks = self.figure(CostField::Weeks)?;
        Some(compare(
            &self.roles()?,
            &meeting,
            &path,
            &waiting,
            self.sheet().recurrence,
            weeks,
        ))
    }
}

/// Whether what an hour of somebody costs depends on the field, by what is known of their pay.
pub fn field_counts(field: CostField, pay: PayKind) -> bool {
    match pay {
        PayKind::LoadedHourly => false,
        PayKind::Hourly => field == CostField::Multiplier,
        PayKind::Annual => matches!(field, CostField::Multiplier | CostField::PaidHours),
    }
}

/// The number that counts: typed and within the limits, or the default.
fn resolve(entry: &Entry, hint: Hint) -> Option<f64> {
    match entry {
        Entry::Empty => hint.default,
        Entry::Number(value) => {
            Some(*value).filter(|value| (hint.limits.0..=hint.limits.1).contains(value))
        }
        Entry::Text(_) => None,
    }
}

fn limits(input: Input) -> (f64, f64) {
    let Limit { min, max } = input.limit();
    (min, max)
}

fn minutes(input: Input) -> (f64, f64) {
    let (min, max) = limits(input);
    (min * 60.0, max * 60.0)
}

fn cents(amount: f64) -> f64 {
    (amount * 100.0).round() / 100.0
}

#[cfg(test)]
mod tests;
