//! Modes: the ten ways to communicate that can be recommended.

use super::ids::ids;

ids! {
    /// A way to communicate, from the most asynchronous to the most live.
    ///
    /// The order is the heart of the model: "more live" means "later in this list",
    /// and a policy may move the distances between modes but never their order.
    Mode {
        /// Decide alone, then tell those concerned.
        DecideAndInform = "decide-and-inform",
        /// Something to read; no reply needed.
        AsyncUpdate = "async-update",
        /// Something to watch, with the voice and the screen of somebody who explains.
        RecordedWalkthrough = "recorded-walkthrough",
        /// A decision in writing by a deadline.
        AsyncProposal = "async-proposal",
        /// Comments in writing by a deadline.
        AsyncInput = "async-input",
        /// Written input, then a short call on what is left.
        WriteFirstThenMeet = "write-first-then-meet",
        /// Two people talk.
        OneToOneCall = "one-to-one-call",
        /// At most seven contributors meet.
        SmallMeeting = "small-meeting",
        /// A prepared and facilitated session.
        Workshop = "workshop",
        /// A call now, and a written log beside it.
        LiveIncident = "live-incident",
    }
}

ids! {
    /// How live a mode is.
    Liveness {
        /// All in writing, each in their own time.
        Written = "written",
        /// Writing first, then a short call.
        WriteFirst = "write-first",
        /// Talking at an agreed time.
        Live = "live",
        /// Talking at once.
        Now = "now",
    }
}

impl Mode {
    /// Every mode, the most asynchronous first.
    pub const ALL: [Mode; 10] = Self::LIST;

    /// The mode's id, in documents, policies and locale keys.
    pub fn id(self) -> &'static str {
        Self::IDS[self as usize]
    }

    /// How live it is; never decreases along [`Mode::ALL`].
    pub fn liveness(self) -> Liveness {
        match self {
            Mode::DecideAndInform
            | Mode::AsyncUpdate
            | Mode::RecordedWalkthrough
            | Mode::AsyncProposal
            | Mode::AsyncInput => Liveness::Written,
            Mode::WriteFirstThenMeet => Liveness::WriteFirst,
            Mode::OneToOneCall | Mode::SmallMeeting | Mode::Workshop => Liveness::Live,
            Mode::LiveIncident => Liveness::Now,
        }
    }

    /// Whether people have to be there at the same time, if only briefly.
    pub fn is_live(self) -> bool {
        self.liveness() > Liveness::Written
    }
}

impl Liveness {
    /// Every degree, the least live first.
    pub const ALL: [Liveness; 4] = Self::LIST;

    /// Its id, in locale keys.
    pub fn id(self) -> &'static str {
        Self::IDS[self as usize]
    }
}

/// A set of modes, as bits: it is built and intersected in the innermost loop.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Modes(u16);

impl Modes {
    pub(crate) const NONE: Modes = Modes(0);

    /// The modes from `low` to `high`, both included.
    pub(crate) const fn between(low: Mode, high: Mode) -> Modes {
        Modes((2 << high as u16) - (1 << low as u16))
    }

    pub(crate) fn with(self, mode: Mode) -> Modes {
        Modes(self.0 | 1 << mode as u16)
    }

    pub(crate) fn and(self, other: Modes) -> Modes {
        Modes(self.0 & other.0)
    }

    pub(crate) fn has(self, mode: Mode) -> bool {
        self.0 & 1 << mode as u16 != 0
    }

    pub(crate) fn is_empty(self) -> bool {
        self.0 == 0
    }
}
