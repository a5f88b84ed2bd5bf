//! Policies that are accepted but probably not meant.

use crate::core::decision::{Factor, Gate, Liveness, Mode, ids::ids};
use crate::core::policy::{Policy, Weight};

ids! {
    /// What is doubtful about a policy.
    Doubt {
        /// No mode of talking at an agreed time is offered.
        NothingLive = "nothing-live",
        /// No mode in writing alone is offered.
        NothingWritten = "nothing-written",
        /// Incidents and harm within the hour do not lead to a call at once, for the mode or its gate is off.
        NoIncidentCall = "no-incident-call",
        /// Two offered modes share a position, so that the score never tells them apart.
        SamePosition = "same-position",
        /// A small meeting for more than seven: more than can decide well together (Blenko, Mankins & Rogers 2010).
        LargeSmallMeeting = "large-small-meeting",
        /// A one-to-one call with more than one other person.
        CrowdedOneToOne = "crowded-one-to-one",
        /// Points that push the other way than those of the default policy, under the same rule: its words then
        /// say the opposite of what it does.
        TurnedRound = "turned-round",
        /// Other points than the default policy's, or new ones, without a source.
        NoSource = "no-source",
        /// Writing first ends after another number of rounds than the one at which the points push most toward talk.
        RoundsDisagree = "rounds-disagree",
        /// An escalation may take longer than anything else.
        SlowEscalation = "slow-escalation",
        /// A working day of less than two hours: deadlines in working hours move weeks away.
        ShortDay = "short-day",
        /// People work on one day of the week or on all of them.
        OddWeek = "odd-week",
    }
}

impl Doubt {
    /// Every doubt.
    pub const ALL: [Doubt; 12] = Self::LIST;

    /// Its id, in locale keys.
    pub fn id(self) -> &'static str {
        Self::IDS[self as usize]
    }
}

/// A doubt, and the field that it is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Warning {
    /// What is doubtful.
    pub doubt: Doubt,
    /// The path of the field, as in `decision.modes.workshop.position`.
    pub path: String,
}

/// The contributors that a small meeting is for, at most (article A).
const SMALL_MEETING: u16 = 7;

/// A shorter working day is doubtful, in minutes (our judgement).
const SHORT_DAY: u16 = 120;

/// What is doubtful about a policy, in the order of its file.
pub fn warnings(policy: &Policy) -> Vec<Warning> {
    let mut found = Vec::new();
    let mut warn = |doubt, path: &[&str]| {
        found.push(Warning {
            doubt,
            path: path.concat(),
        });
    };
    gates_and_modes(policy, &mut warn);
    points(policy, &mut warn);
    norms(policy, &mut warn);
    found
}

type Warn<'a> = &'a mut dyn FnMut(Doubt, &[&str]);

fn gates_and_modes(policy: &Policy, warn: Warn<'_>) {
    let rules = &policy.decision;
    let offers = |mode: Mode| rules.modes[mode as usize].offered;
    let nothing = |liveness| {
        let mut modes = Mode::ALL.into_iter();
        !modes.any(|mode| mode.liveness() == liveness && offers(mode))
    };
    if !rules.gates[Gate::Incident as usize] {
        warn(
            Doubt::NoIncidentCall,
            &["decision.gates.", Gate::Incident.id()],
        );
    } else if !offers(Mode::LiveIncident) {
        let id = Mode::LiveIncident.id();
        warn(Doubt::NoIncidentCall, &["decision.modes.", id, ".offered"]);
    }
    if nothing(Liveness::Live) {
        warn(Doubt::NothingLive, &["decision.modes"]);
    }
    if nothing(Liveness::Written) {
        warn(Doubt::NothingWritten, &["decision.modes"]);
    }
    let mut before: Option<i32> = None;
    for mode in Mode::ALL.into_iter().filter(|mode| offers(*mode)) {
        let rule = &rules.modes[mode as usize];
        let of_mode = ["decision.modes.", mode.id()].concat();
        if before.replace(rule.position) == Some(rule.position) {
            warn(Doubt::SamePosition, &[&of_mode, ".position"]);
        }
        match mode {
            Mode::SmallMeeting if rule.contributors.1 > SMALL_MEETING => {
                warn(Doubt::LargeSmallMeeting, &[&of_mode, ".contributors.1"]);
            }
            Mode::OneToOneCall if rule.contributors.1 > 1 => {
                warn(Doubt::CrowdedOneToOne, &[&of_mode, ".contributors.1"]);
            }
            _ => {}
        }
    }
}

fn points(policy: &Policy, warn: Warn<'_>) {
    let default = Policy::builtin();
    for factor in Factor::ALL {
        let known = &default.decision.points[factor as usize];
        for (index, weight) in policy.decision.points[factor as usize].iter().enumerate() {
            let like = known.iter().find(|one| one.rule == weight.rule);
            let doubt = if like.is_some_and(|known| known.points * weight.points < 0) {
                Doubt::TurnedRound
            } else if weight.points != 0 && weight.source.is_none() && !known.contains(weight) {
                Doubt::NoSource
            } else {
                continue;
            };
            let choice = factor.choices().get(index);
            let own = choice.map_or_else(|| index.to_string(), |id| (*id).to_owned());
            warn(doubt, &["decision.points.", factor.id(), ".", &own]);
        }
    }
    let rounds = &policy.decision.points[Factor::Rounds as usize];
    let enough = policy.decision.talk_after_rounds;
    if policy.decision.gates[Gate::WriteFirst as usize]
        && strongest(rounds).is_some_and(|band| band.from != enough)
    {
        warn(Doubt::RoundsDisagree, &["decision.talk_after_rounds"]);
    }
}

/// The first of the weights with the most points, if any push toward live talk.
fn strongest(weights: &[Weight]) -> Option<&Weight> {
    let toward_live = weights.iter().filter(|weight| weight.points > 0);
    toward_live.rev().max_by_key(|weight| weight.points)
}

fn norms(policy: &Policy, warn: Warn<'_>) {
    let norms = &policy.norms;
    if norms.escalation_hours.1 > norms.non_urgent_hours {
        warn(Doubt::SlowEscalation, &["norms.escalation_hours.1"]);
    }
    if norms.day_end_minutes - norms.day_start_minutes < SHORT_DAY {
        warn(Doubt::ShortDay, &["norms.working_day.end"]);
    }
    let days = norms.working_days.into_iter().filter(|works| *works);
    if matches!(days.count(), 1 | 7) {
        warn(Doubt::OddWeek, &["norms.working_days"]);
    }
}
