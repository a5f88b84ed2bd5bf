//! Gates: rules that come before any weighing, because no number of points should outvote them.
//!
//! A gate narrows the modes to choose from. That more urgency, sensitivity, rounds or overlap never
//! makes the answer more asynchronous holds by two properties of each gate, whatever the policy:
//!
//! - a gate that *opens* as these grow keeps only the live end of the order of modes;
//! - a gate that *closes* as these grow keeps only the asynchronous end.
//!
//! So passing a gate, in either direction, can only move the answer the right way.

use super::answers::Answers;
use super::choice::{Prepared, Purpose, Sensitivity, Urgency};
use super::factor::{Answer, Factor};
use super::ids::ids;
use super::mode::{Mode, Modes};
use crate::core::policy::Rules;

ids! {
    /// A rule that comes before the weighing; in the order in which they are tried.
    Gate {
        /// A live incident, or harm within the hour: call now.
        Incident = "incident",
        /// Personal or contentious, with one other person: talk, the two of you.
        OneToOne = "one-to-one",
        /// Nothing thought through yet, and time to do so: prepare in writing first.
        WriteFirst = "write-first",
        /// Nobody's input is needed: decide and inform, or just inform.
        NoInput = "no-input",
    }
}

impl Gate {
    /// Every gate, in the order in which they are tried.
    pub const ALL: [Gate; 4] = Self::LIST;

    /// The gate's id, in policies and locale keys.
    pub fn id(self) -> &'static str {
        Self::IDS[self as usize]
    }

    /// Whether its condition holds.
    ///
    /// Conflicts and relationships are left out of the last two: neither is prepared in a document,
    /// and neither is ever a matter of "nobody's input".
    pub(crate) fn holds(self, answers: &Answers, rules: &Rules) -> bool {
        let personal = answers.sensitivity == Some(Sensitivity::Personal);
        let between_people = matches!(
            answers.purpose,
            Some(Purpose::Conflict | Purpose::Relationship)
        );
        match self {
            Gate::Incident => {
                answers.purpose == Some(Purpose::Incident) || answers.urgency == Some(Urgency::Hour)
            }
            Gate::OneToOne => personal && answers.contributors == Some(1),
            Gate::WriteFirst => {
                answers.prepared == Some(Prepared::No)
                    && matches!(answers.urgency, Some(Urgency::Week | Urgency::Later))
                    && u16::from(answers.rounds.unwrap_or(0)) < rules.talk_after_rounds
                    && !personal
                    && !between_people
            }
            Gate::NoInput => answers.contributors == Some(0) && !personal && !between_people,
        }
    }

    /// The modes that it leaves.
    fn keeps(self) -> Modes {
        match self {
            Gate::Incident => Modes::between(Mode::LiveIncident, Mode::LiveIncident),
            Gate::OneToOne => Modes::between(Mode::OneToOneCall, Mode::Workshop),
            Gate::WriteFirst => Modes::between(Mode::DecideAndInform, Mode::WriteFirstThenMeet),
            Gate::NoInput => Modes::between(Mode::DecideAndInform, Mode::RecordedWalkthrough),
        }
    }
}

/// What the gates see of an answer: two answers of a factor with the same sight are the same to every gate.
/// A test holds this to the conditions above.
pub(crate) fn sight(factor: Factor, answer: Option<Answer>, rules: &Rules) -> u8 {
    let at = answer.map(Answer::at);
    // What of it a gate asks for, and what another one asks for.
    let seen: (bool, bool) = match factor {
        Factor::Urgency => (
            at == Some(Urgency::Hour as u16),
            at == Some(Urgency::Week as u16) || at == Some(Urgency::Later as u16),
        ),
        Factor::Contributors => (at == Some(0), at == Some(1)),
        Factor::Purpose => (
            at == Some(Purpose::Incident as u16),
            at == Some(Purpose::Conflict as u16) || at == Some(Purpose::Relationship as u16),
        ),
        Factor::Sensitivity => (at == Some(Sensitivity::Personal as u16), false),
        Factor::Prepared => (at == Some(Prepared::No as u16), false),
        Factor::Rounds => (at.unwrap_or(0) < rules.talk_after_rounds, false),
        _ => (false, false),
    };
    u8::from(seen.0) | u8::from(seen.1) << 1
}

/// What the gates leave to choose from, and which of them applied.
#[derive(Clone, Copy)]
pub(super) struct Gated {
    pub(super) modes: Modes,
    applied: u8,
}

impl Gated {
    pub(super) fn applied(self) -> impl Iterator<Item = Gate> {
        Gate::ALL.into_iter().filter(move |gate| self.passed(*gate))
    }

    pub(super) fn passed(self, gate: Gate) -> bool {
        self.applied & 1 << gate as u8 != 0
    }
}

/// Lets the answers through the gates, in order.
///
/// Each narrows what the one before it left; one that would leave nothing is passed over. The call
/// at once is for incidents alone. One of them may be skipped, to see what it does.
pub(super) fn pass(answers: &Answers, rules: &Rules, skipped: Option<Gate>) -> Gated {
    let suitable = rules.suitable(answers.contributors);
    let scheduled = suitable.and(Modes::between(Mode::DecideAndInform, Mode::Workshop));
    let mut gated = Gated {
        modes: scheduled,
        applied: 0,
    };
    for gate in Gate::ALL {
        if !rules.gates[gate as usize] || skipped == Some(gate) || !gate.holds(answers, rules) {
            continue;
        }
        let from = if gate == Gate::Incident {
            suitable
        } else {
            gated.modes
        };
        let left = from.and(gate.keeps());
        if left.is_empty() {
            continue;
        }
        gated = Gated {
            modes: left,
            applied: gated.applied | 1 << gate as u8,
        };
    }
    gated
}
