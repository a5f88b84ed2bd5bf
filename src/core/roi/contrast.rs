//! Before and after, as article A's table shows it. A month is a twelfth of the year.

use super::Figures;
use super::outcome::inverse;
use crate::core::quantity::{Hours, Money};

/// A figure before and after, in one unit.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Change {
    /// Without the change.
    pub before: f64,
    /// With it.
    pub after: f64,
}

impl Change {
    /// The change as a part of what was before: −0.44 is 44 % less. None where there was nothing.
    #[must_use]
    pub fn relative(self) -> Option<f64> {
        (self.before != 0.0).then(|| (self.after - self.before) / self.before)
    }
}

/// A year at full effect against a year as it is now.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Contrast {
    /// Hours in meetings for each person and week.
    pub meeting_hours_a_week: Change,
    /// Everybody's hours in meetings in a year.
    pub meeting_hours: Change,
    /// What they cost in a year, money.
    pub meeting_cost: Change,
    /// Everybody's hours of writing and reading in their place in a year: none before.
    pub written_hours: Change,
    /// What these cost in a year, money.
    pub written_cost: Change,
    /// What leavers cost in a year, money; nothing where only the amount saved is known.
    pub turnover_cost: Change,
}

impl Contrast {
    pub(super) fn of(figures: &Figures) -> Self {
        let moved = figures.share_moved.value();
        let shrinking = |before: f64, by: f64| Change {
            before,
            after: before - by,
        };
        let (Hours(hours), Money(cost)) = (figures.meeting_hours, figures.meeting_cost);
        let a_week = hours * inverse(figures.people.value() * figures.weeks);
        let Money(leavers) = figures.turnover_cost;
        let staying = if leavers > 0.0 {
            figures.turnover_saved.value()
        } else {
            0.0
        };
        Self {
            meeting_hours_a_week: shrinking(a_week, a_week * moved),
            meeting_hours: shrinking(hours, hours * moved),
            meeting_cost: shrinking(cost, cost * moved),
            written_hours: shrinking(0.0, -hours * moved * figures.async_effort),
            written_cost: shrinking(0.0, -cost * moved * figures.async_effort),
            turnover_cost: shrinking(leavers, staying),
        }
    }
}
