//! One value for each input as figures with units, and what follows from the bases of the case.

use super::{Case, Input, MeetingBasis, PayBasis, TurnoverBasis, Values};
use crate::core::cost::{Pay, loaded_rate, salary};
use crate::core::quantity::{HourlyRate, Hours, Money, People, Share};

/// What the formulas read.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Figures {
    /// Everybody: teams × people.
    pub people: People,
    /// Weeks worked in a year.
    pub weeks: f64,
    /// What an hour of a person costs the employer.
    pub hourly: HourlyRate,
    /// What a person is paid in a year.
    pub salary: Money,
    /// The hours that it pays for, leave included.
    pub paid_hours: Hours,
    /// Everybody's hours in meetings in a year.
    pub meeting_hours: Hours,
    /// What these cost.
    pub meeting_cost: Money,
    /// The part of them that moves into writing.
    pub share_moved: Share,
    /// Hours of writing and reading in place of one hour met.
    pub async_effort: f64,
    /// The part of freed time that becomes useful work.
    pub capture: Share,
    /// What leavers cost in a year; nothing where only the amount saved is known.
    pub turnover_cost: Money,
    /// What less turnover saves in a year.
    pub turnover_saved: Money,
    /// What tools cost in a month.
    pub tools: Money,
    /// Training of each person.
    pub training: Hours,
    /// What else is paid once.
    pub other_once: Money,
}

impl Figures {
    pub(super) fn of(case: &Case, values: &Values) -> Self {
        let at = |input: Input| values[input.index()];
        let people = People(at(Input::People)) * at(Input::Teams);
        let (multiplier, paid_hours) = (at(Input::Multiplier), Hours(at(Input::PaidHours)));
        let pay = match case.pay {
            PayBasis::LoadedHourly => Pay::LoadedHourly(HourlyRate(at(Input::Pay))),
            PayBasis::Hourly => Pay::Hourly(HourlyRate(at(Input::Pay))),
            PayBasis::Annual => Pay::Annual(Money(at(Input::Pay))),
        };
        let hourly = loaded_rate(pay, multiplier, paid_hours);
        let salary = salary(pay, multiplier, paid_hours);
        let (meeting_hours, meeting_cost) = match case.meetings {
            MeetingBasis::Hours => {
                let hours = people * Hours(at(Input::MeetingHours)) * at(Input::Weeks);
                (hours, hourly * hours)
            }
            MeetingBasis::MonthlyCost => {
                let cost = Money(at(Input::MonthlyCost)) * 12.0;
                (hours_for(cost, hourly), cost)
            }
        };
        let (turnover_cost, turnover_saved) = match case.turnover {
            TurnoverBasis::Rates => {
                let leaving = Share(at(Input::Leavers)) * people;
                let cost = leaving * (salary * at(Input::ReplacementCost));
                (cost, Share(at(Input::TurnoverReduction)) * cost)
            }
            TurnoverBasis::Amount => (Money::ZERO, Money(at(Input::TurnoverSaved))),
        };
        Self {
            people,
            weeks: at(Input::Weeks),
            hourly,
            salary,
            paid_hours,
            meeting_hours,
            meeting_cost,
            share_moved: Share(at(Input::ShareMoved)),
            async_effort: at(Input::AsyncEffort),
            capture: Share(at(Input::Capture)),
            turnover_cost,
            turnover_saved,
            tools: Money(at(Input::ToolsFlat)) + people * Money(at(Input::ToolsUser)),
            training: Hours(at(Input::TrainingHours)),
            other_once: Money(at(Input::OtherOnce)),
        }
    }

    /// The part of the meeting hours that is free in the end: `share moved × (1 − async effort ratio)`. Negative
    /// where writing takes longer than talking.
    #[must_use]
    pub fn share_freed(&self) -> Share {
        self.share_moved * (1.0 - self.async_effort)
    }
}

/// The hours that this money pays for; none where an hour costs nothing.
fn hours_for(cost: Money, hourly: HourlyRate) -> Hours {
    if hourly > HourlyRate::ZERO {
        Hours(cost.value() / hourly.value())
    } else {
        Hours::ZERO
    }
}
