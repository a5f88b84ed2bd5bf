//! What the notes of a meeting come to.

use super::note::after;
use super::{Change, Log, Moment};
use crate::core::quantity::{HourlyRate, Hours, Money, People};

/// How a meeting stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum State {
    /// It has not begun.
    #[default]
    Idle,
    /// It runs, and costs.
    Running,
    /// It is interrupted, and costs nothing.
    Paused,
    /// It is over.
    Ended,
}

impl State {
    /// Its name in `locales/`.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Idle => "idle",
            Self::Running => "running",
            Self::Paused => "paused",
            Self::Ended => "ended",
        }
    }
}

/// A meeting at one moment. Everything is finite and at least zero, whatever clocks did.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Reading {
    /// How it stands.
    pub state: State,
    /// When it began.
    pub started: Option<Moment>,
    /// How long it ran, without breaks.
    pub ran: Hours,
    /// Everyone's time in it, together.
    pub person_hours: Hours,
    /// What that time cost.
    pub cost: Money,
    /// Who is there, by role.
    pub present: Vec<People>,
    /// What an hour with them costs.
    pub rate: HourlyRate,
}

impl Reading {
    /// How many are there.
    #[must_use]
    pub fn people(&self) -> People {
        self.present.iter().copied().sum()
    }

    /// How much of the planned time is left; none once it is over.
    #[must_use]
    pub fn left(&self, planned: Hours) -> Hours {
        Hours((planned - self.ran).value().max(0.0))
    }

    /// How much longer it ran than planned; breaks do not count, so they move the planned end.
    #[must_use]
    pub fn over(&self, planned: Hours) -> Hours {
        Hours((self.ran - planned).value().max(0.0))
    }

    /// What each of so many outcomes cost; `None` without any.
    #[must_use]
    pub fn per_outcome(&self, outcomes: u32) -> Option<Money> {
        (outcomes > 0).then(|| self.cost * (1.0 / f64::from(outcomes)))
    }

    /// The time that passed with those who are there.
    fn pass(&mut self, hours: Hours) {
        if self.state == State::Running {
            self.ran = self.ran + hours;
            self.person_hours = self.person_hours + self.people() * hours;
            self.cost = self.cost + self.rate * hours;
        }
    }

    fn follow(&mut self, change: Change) {
        self.state = match (self.state, change) {
            (State::Idle, Change::Started) | (State::Paused | State::Ended, Change::Resumed) => {
                State::Running
            }
            (State::Running, Change::Paused) => State::Paused,
            (State::Running | State::Paused, Change::Ended) => State::Ended,
            (state, _) => state,
        };
    }
}

/// What had been noted came to at a moment, with these rates by role; people of roles without a rate cost nothing.
///
/// Between two notes passes the time from the one to the other. A clock that was set back between them lets none
/// pass, so that no sum ever shrinks, and it goes on from there.
#[must_use]
pub fn read(log: &Log, rates: &[HourlyRate], now: Moment) -> Reading {
    let mut reading = Reading {
        present: vec![People::ZERO; rates.len()],
        ..Reading::default()
    };
    let mut before = None;
    for note in &log.notes {
        if let Some(before) = before {
            reading.pass(note.at.since(before));
        }
        before = Some(note.at);
        let came = match note.change {
            Change::Joined => note.people,
            Change::Left => -note.people,
            _ => 0.0,
        };
        if let Some(present) = reading.present.get_mut(usize::from(note.role)) {
            *present = after(*present, came);
            reading.rate = rate(&reading.present, rates);
        }
        if note.change == Change::Started && reading.started.is_none() {
            reading.started = Some(note.at);
        }
        reading.follow(note.change);
    }
    if let Some(before) = before {
        reading.pass(now.since(before));
    }
    reading
}

fn rate(present: &[People], rates: &[HourlyRate]) -> HourlyRate {
    let each = present.iter().zip(rates);
    each.map(|(people, rate)| *people * *rate).sum()
}
