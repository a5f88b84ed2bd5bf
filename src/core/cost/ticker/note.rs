//! What is noted of a running meeting, and when.

use serde::{Deserialize, Serialize};

use super::super::Input;
use super::{State, read};
use crate::core::quantity::{Hours, People};

/// Notes a log takes. The last place is kept for the end of the meeting.
pub const MAX_NOTES: usize = 500;

/// The most milliseconds away from 1970 that a date can be (ECMAScript), so that every difference is finite.
const FURTHEST_MS: f64 = 8.64e15;

/// A moment in milliseconds since 1970, as clocks tell it: they jump, and may be set back.
#[derive(Clone, Copy, Debug, Default, PartialEq, PartialOrd, Serialize, Deserialize)]
#[serde(from = "f64", into = "f64")]
pub struct Moment(f64);

impl Moment {
    /// The moment; the beginning of 1970 where there is no such date.
    #[must_use]
    pub fn new(milliseconds: f64) -> Self {
        if milliseconds.abs() <= FURTHEST_MS {
            Self(milliseconds)
        } else {
            Self::default()
        }
    }

    /// Milliseconds since 1970.
    #[must_use]
    pub const fn milliseconds(self) -> f64 {
        self.0
    }

    /// The time from an earlier moment to this one; none where a clock was set back between them.
    #[must_use]
    pub fn since(self, earlier: Self) -> Hours {
        Hours::from_minutes((self.0 - earlier.0).max(0.0) / 60_000.0)
    }

    /// So much later.
    #[must_use]
    pub fn after(self, hours: Hours) -> Self {
        Self::new(self.0 + hours.minutes() * 60_000.0)
    }
}

impl From<f64> for Moment {
    fn from(milliseconds: f64) -> Self {
        Self::new(milliseconds)
    }
}

impl From<Moment> for f64 {
    fn from(moment: Moment) -> Self {
        moment.0
    }
}

/// What changed in the meeting.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Change {
    /// It began.
    #[default]
    Started,
    /// People came.
    Joined,
    /// People went.
    Left,
    /// A break began: nobody is counted.
    Paused,
    /// The break is over, or the meeting went on after its end.
    Resumed,
    /// It is over.
    Ended,
}

impl Change {
    /// All of them.
    pub const ALL: [Self; 6] = [
        Self::Started,
        Self::Joined,
        Self::Left,
        Self::Paused,
        Self::Resumed,
        Self::Ended,
    ];

    /// Its name in documents.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Started => "started",
            Self::Joined => "joined",
            Self::Left => "left",
            Self::Paused => "paused",
            Self::Resumed => "resumed",
            Self::Ended => "ended",
        }
    }
}

/// One change, and when it was noted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Note {
    /// When.
    pub at: Moment,
    /// What.
    pub change: Change,
    /// Who came or went: a role of the calculator's sheet, counted from 0.
    #[serde(default)]
    pub role: u8,
    /// How many of them.
    #[serde(default)]
    pub people: f64,
}

/// The notes of one meeting, in the order in which they were made, whatever the clock said.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Log {
    /// From first to last.
    pub notes: Vec<Note>,
}

impl Log {
    /// A meeting that begins with so many people of each role.
    #[must_use]
    pub fn started(at: Moment, people: &[People]) -> Self {
        let mut notes = vec![Note {
            at,
            ..Note::default()
        }];
        for (role, people) in (0..=u8::MAX).zip(people) {
            if people.value() > 0.0 {
                notes.push(Note {
                    at,
                    change: Change::Joined,
                    role,
                    people: people.value(),
                });
            }
        }
        Self { notes }
    }

    /// The log with one more note; the same one where that changes nothing, or is one too many.
    #[must_use]
    pub fn with(&self, note: Note) -> Self {
        let room = if note.change == Change::Ended { 0 } else { 1 };
        let possible = matches!(
            (self.state(), note.change),
            (
                State::Running | State::Paused,
                Change::Joined | Change::Left | Change::Ended
            ) | (State::Running, Change::Paused)
                | (State::Paused | State::Ended, Change::Resumed)
        );
        let mut log = self.clone();
        if possible && log.notes.len() + room < MAX_NOTES {
            log.notes.push(note);
        }
        log
    }

    /// How it stands.
    #[must_use]
    pub fn state(&self) -> State {
        // No rates: only the state is wanted, and the moment does not matter for it.
        read(self, &[], Moment::default()).state
    }

    /// Whether nothing was noted.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.notes.is_empty()
    }

    /// Forgets a role that was removed from the sheet; those behind it move up.
    pub fn remove_role(&mut self, removed: usize) {
        self.notes.retain_mut(|note| {
            let role = usize::from(note.role);
            if role > removed {
                note.role -= 1;
            }
            role != removed || !matches!(note.change, Change::Joined | Change::Left)
        });
    }
}

/// How many there are after so many came: never fewer than none, nor more than a sheet takes.
pub(super) fn after(there: People, came: f64) -> People {
    let sum = there.value() + came;
    People(sum.max(0.0).min(Input::People.limit().max))
}
