//! `meeting = Σ people × hourly × (duration + preparation + follow-up + recovery) + fixed costs`.

use super::{Meeting, Role};
use crate::core::quantity::{HourlyRate, Hours, Money, People};

/// What one meeting costs, part by part.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct MeetingCost {
    /// Everyone's time in the meeting.
    pub talk: Money,
    /// Everyone's time before it.
    pub preparation: Money,
    /// Everyone's time after it.
    pub follow_up: Money,
    /// Everyone's way back into their work.
    pub recovery: Money,
    /// Room, travel, catering.
    pub fixed: Money,
    /// All of it.
    pub total: Money,
    /// Everyone's working time together.
    pub hours: Hours,
}

/// What one meeting costs.
#[must_use]
pub fn meeting_cost(roles: &[Role], meeting: &Meeting) -> MeetingCost {
    // Everyone's price of an hour together, since each time in a meeting is the same for all.
    let hour = roles
        .iter()
        .map(|role| role.people * role.rate)
        .sum::<HourlyRate>();
    let people = roles.iter().map(|role| role.people).sum::<People>();
    let Meeting {
        duration,
        preparation,
        follow_up,
        recovery,
        fixed,
    } = *meeting;
    let cost = MeetingCost {
        talk: hour * duration,
        preparation: hour * preparation,
        follow_up: hour * follow_up,
        recovery: hour * recovery,
        fixed,
        total: Money::ZERO,
        hours: people * (duration + preparation + follow_up + recovery),
    };
    MeetingCost {
        total: cost.talk + cost.preparation + cost.follow_up + cost.recovery + cost.fixed,
        ..cost
    }
}
