//! From what a person earns to what an hour of theirs costs the employer.

use crate::core::quantity::{HourlyRate, Hours, Money};

/// What is known about somebody's pay.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Pay {
    /// What an hour costs the employer, everything included.
    LoadedHourly(HourlyRate),
    /// The wage for an hour.
    Hourly(HourlyRate),
    /// The salary for a year.
    Annual(Money),
}

/// What an hour costs the employer: `annual ÷ paid hours × multiplier`, or `hourly × multiplier`.
///
/// `paid_hours` are the hours that the salary pays for, leave included (2,080): with hours worked, leave
/// would be counted twice, since the multiplier holds it already. Without paid hours there is no rate: zero.
#[must_use]
pub fn loaded_rate(pay: Pay, multiplier: f64, paid_hours: Hours) -> HourlyRate {
    match pay {
        Pay::LoadedHourly(rate) => rate,
        Pay::Hourly(rate) => rate * multiplier,
        Pay::Annual(salary) if paid_hours > Hours::ZERO => salary / paid_hours * multiplier,
        Pay::Annual(_) => HourlyRate::ZERO,
    }
}

/// The salary for a year, without what the employer pays on top: `hourly × paid hours`, for a loaded rate
/// `÷ multiplier`. The multiplier is at least 1, see [`super::Input::Multiplier`]; without one there is no salary: zero.
#[must_use]
pub fn salary(pay: Pay, multiplier: f64, paid_hours: Hours) -> Money {
    match pay {
        Pay::Annual(salary) => salary,
        Pay::Hourly(rate) => rate * paid_hours,
        Pay::LoadedHourly(rate) if multiplier > 0.0 => rate * paid_hours * (1.0 / multiplier),
        Pay::LoadedHourly(_) => Money::ZERO,
    }
}
