//! The meeting and its written alternative side by side.

use super::{
    AsyncPath, Meeting, MeetingCost, Recurrence, Role, Waiting, WrittenCost, meeting_cost,
    written_cost,
};
use crate::core::quantity::{HourlyRate, Hours, Money};

/// Both ways, and what lies between them.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Comparison {
    /// One meeting.
    pub meeting: MeetingCost,
    /// One written exchange in its place.
    pub written: WrittenCost,
    /// What writing saves; negative where the meeting is cheaper.
    pub saved: Money,
    /// The working time that writing saves; may be negative.
    pub hours_saved: Hours,
    /// The whole series in a year; `None` for a meeting that happens once.
    pub per_year: Option<Yearly>,
    /// The cost of delay per hour at which both cost the same: above it the meeting is cheaper.
    /// `None` where no cost of delay makes them equal: the written path takes no longer, or costs more anyway.
    pub break_even_delay: Option<HourlyRate>,
}

/// What the cost of delay does to the choice.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Balance {
    /// A meeting is cheaper once an hour of waiting costs more than this.
    TipsAt(HourlyRate),
    /// The written answer comes no later than the first time all could meet: waiting costs nothing.
    WaitsNoLonger,
    /// Writing costs more than the meeting, even while waiting costs nothing.
    WritingIsDearer,
}

impl Comparison {
    /// What the cost of delay does to the choice.
    #[must_use]
    pub fn balance(&self) -> Balance {
        match self.break_even_delay {
            Some(rate) => Balance::TipsAt(rate),
            None if margin(&self.meeting, &self.written) < Money::ZERO => Balance::WritingIsDearer,
            None => Balance::WaitsNoLonger,
        }
    }
}

/// A series in a year.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Yearly {
    /// How often.
    pub occurrences: f64,
    /// All the meetings.
    pub meeting: Money,
    /// All the written exchanges.
    pub written: Money,
    /// What writing saves; may be negative.
    pub saved: Money,
    /// Everyone's working time in the meetings.
    pub meeting_hours: Hours,
    /// Everyone's working time in writing.
    pub written_hours: Hours,
    /// The working time that writing saves; may be negative.
    pub hours_saved: Hours,
}

/// Compares a meeting with its written alternative, once and over a year of `weeks` worked.
///
/// Finite within the limits of [`super::Input`]; nothing is rounded.
#[must_use]
pub fn compare(
    roles: &[Role],
    meeting: &Meeting,
    path: &AsyncPath,
    waiting: &Waiting,
    recurrence: Recurrence,
    weeks: f64,
) -> Comparison {
    let meeting = meeting_cost(roles, meeting);
    let written = written_cost(roles, path, waiting);
    Comparison {
        meeting,
        written,
        saved: meeting.total - written.total,
        hours_saved: meeting.hours - written.hours,
        per_year: (recurrence != Recurrence::Once)
            .then(|| yearly(&meeting, &written, recurrence.occurrences_per_year(weeks))),
        break_even_delay: break_even_delay(&meeting, &written, waiting.hours()),
    }
}

fn yearly(meeting: &MeetingCost, written: &WrittenCost, occurrences: f64) -> Yearly {
    Yearly {
        occurrences,
        meeting: meeting.total * occurrences,
        written: written.total * occurrences,
        saved: (meeting.total - written.total) * occurrences,
        meeting_hours: meeting.hours * occurrences,
        written_hours: written.hours * occurrences,
        hours_saved: (meeting.hours - written.hours) * occurrences,
    }
}

fn break_even_delay(
    meeting: &MeetingCost,
    written: &WrittenCost,
    waited: Hours,
) -> Option<HourlyRate> {
    let margin = margin(meeting, written);
    (waited > Hours::ZERO && margin >= Money::ZERO).then(|| margin / waited)
}

/// What writing saves while waiting costs nothing; may be negative.
fn margin(meeting: &MeetingCost, written: &WrittenCost) -> Money {
    meeting.total - (written.writing + written.reading + written.replying)
}
